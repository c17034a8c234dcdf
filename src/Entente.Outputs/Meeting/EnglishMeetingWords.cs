using Entente.Dates;
using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Outputs.Meeting;

internal sealed class EnglishMeetingWords(Labels labels, DateWords dates) : MeetingWords(labels, dates)
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

    public override string Known(LocalDate day) => $"by what was published up to {Dates.Of(day)}";

    public override string Nothing => "The register knows nothing between these two parties.";

    public override string And => " and ";

    public override string Thread(ThreadView thread, string name) => (thread.Kind, thread.Status) switch
    {
        (ThreadKind.Renewal, ThreadStatus.Overdue) => $"{name}: has ended ({Dates.Of(thread.Due)}); no renewal is known.",
        (ThreadKind.Renewal, _) => $"{name}: ends {At(thread.Due)}; no renewal is known.",
        (ThreadKind.NextEdition, ThreadStatus.Overdue) => $"{name}: a session has been expected since {Dates.Of(thread.Due)}; none is announced.",
        (ThreadKind.NextEdition, _) => $"{name}: a session is expected {At(thread.Due)}; none is announced.",
        (ThreadKind.Plan, ThreadStatus.Overdue) => $"{name}: announced {For(thread.Due)}; no dispatch says that it took place.",
        (ThreadKind.Plan, _) => $"{name}: announced {For(thread.Due)}.",
        (ThreadKind.Proposal, _) => $"{name}: proposed {For(thread.Due)}; no answer is known.",
        (ThreadKind.Request, _) => $"{name}: asked for {For(thread.Due)}; no answer is known.",
        (_, ThreadStatus.Overdue) => $"{name}: promised {For(thread.Due)}; no dispatch shows it done.",
        _ => $"{name}: promised {For(thread.Due)}.",
    };

    public override string Held(LocalDate first, LocalDate last) =>
        first == last ? $"so called by a dispatch of {Dates.Of(first)}" : $"so called by dispatches from {Dates.Of(first)} to {Dates.Of(last)}";

    public override string Met(int times, string last, string what) =>
        times == 1 ? $"one known meeting with the other side, {last} ({what})" : $"{times} known meetings with the other side, the last {last} ({what})";

    public override string NeverMet => "no known meeting with the other side";

    protected override string Overdue => "overdue";

    protected override string NoDate => "without a date";

    protected override string By(Edtf end) => $"by {Dates.Of(end)}";

    protected override string ForDate(Edtf due) => $"for {Dates.Of(due)}";

    protected override string OnDate(Edtf due) => due.IsDay ? $"on {Dates.Of(due)}" : $"in {Dates.Of(due)}";
}
