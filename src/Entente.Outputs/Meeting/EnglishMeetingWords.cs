using Entente.Dates;
using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Outputs.Meeting;

internal sealed class EnglishMeetingWords(Labels labels, DateWords dates) : MeetingWords
{
    public override string Title => "Meeting brief";

    public override string ToRaise => "To raise";

    public override string Across(string party) => $"Across the table: {party}";

    public override string Ours => "On our side";

    public override string PromisedByUs => "What we promised them";

    public override string PromisedByThem => "What they promised us";

    public override string PromisedByBoth => "What both sides agreed";

    public override string LastTalks => "Latest talks";

    public override string Near => "Around the date";

    public override string Conflicts => "To check before it is spoken of: sources differ";

    public override string Known(LocalDate day) => $"by what was published up to {dates.Of(day)}";

    public override string Nothing => "The register knows nothing between these two parties.";

    public override string And => " and ";

    public override string When(Edtf? due) => due is not null && OnlyEnd(due) is { } end ? $"by {dates.Of(end)}" : dates.Of(due);

    public override string Thread(ThreadView thread, string name) => (thread.Kind, thread.Status) switch
    {
        (ThreadKind.Renewal, ThreadStatus.Overdue) => $"{name}: has ended ({dates.Of(thread.Due)}); no renewal is known.",
        (ThreadKind.Renewal, _) => $"{name}: ends {At(thread.Due)}; no renewal is known.",
        (ThreadKind.NextEdition, ThreadStatus.Overdue) => $"{name}: a session has been expected since {dates.Of(thread.Due)}; none is announced.",
        (ThreadKind.NextEdition, _) => $"{name}: a session is expected {At(thread.Due)}; none is announced.",
        (ThreadKind.Plan, ThreadStatus.Overdue) => $"{name}: announced {For(thread.Due)}; no dispatch says that it took place.",
        (ThreadKind.Plan, _) => $"{name}: announced {For(thread.Due)}.",
        (ThreadKind.Proposal, _) => $"{name}: proposed {For(thread.Due)}; no answer is known.",
        (ThreadKind.Request, _) => $"{name}: asked for {For(thread.Due)}; no answer is known.",
        (_, ThreadStatus.Overdue) => $"{name}: promised {For(thread.Due)}; no dispatch shows it done.",
        _ => $"{name}: promised {For(thread.Due)}.",
    };

    public override string Undertaking(BriefUndertaking undertaking)
    {
        var due = undertaking.Due is { } date ? $" {For(date)}" : "";
        var standing = undertaking.Overdue ? ", overdue" : undertaking.Status == ThreadStatus.Open ? "" : $", {labels.Of(undertaking.Status)}";
        return $"{labels.Of(undertaking.Modality)}{due}{standing}";
    }

    public override string Held(LocalDate first, LocalDate last) =>
        first == last ? $"so called by a dispatch of {dates.Of(first)}" : $"so called by dispatches from {dates.Of(first)} to {dates.Of(last)}";

    public override string Met(int times, string last, string what) =>
        times == 1 ? $"one known meeting with the other side, {last} ({what})" : $"{times} known meetings with the other side, the last {last} ({what})";

    public override string NeverMet => "no known meeting with the other side";

    private string For(Edtf? due) => due is null ? "without a date" : OnlyEnd(due) is { } end ? $"by {dates.Of(end)}" : $"for {dates.Of(due)}";

    private string At(Edtf? due) => due is null ? "at no known date" : OnlyEnd(due) is { } end ? $"by {dates.Of(end)}" : IsDay(due) ? $"on {dates.Of(due)}" : $"in {dates.Of(due)}";
}
