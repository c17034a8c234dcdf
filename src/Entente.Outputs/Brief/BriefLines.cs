using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

/// <summary>Puts the things of which a brief tells into words, each on a line.</summary>
internal sealed class BriefLines(Labels labels)
{
    private readonly DateWords dates = new(labels);
    private readonly EngagementWords engagements = new(labels);
    private readonly ThreadWords threads = new(labels);

    public BriefLine Engagement(BriefEngagement engagement) => engagements.Line(engagement);

    public BriefLine Thread(ThreadView thread) => threads.Line(thread);

    /// <summary>That an instrument is about to end.</summary>
    public BriefLine Ending(BriefInstrument instrument) =>
        Line(dates.Of(instrument.Period!.Latest!.Value), $"{labels.Ends}{labels.Colon}{Named(instrument)}", [], instrument.Sources);

    public BriefLine Anniversary(BriefAnniversary anniversary) =>
        Line(dates.Of(anniversary.Day), labels.Anniversary(anniversary.Nth, anniversary.What), [], anniversary.Sources);

    public BriefLine Holder(BriefHolder holder)
    {
        var rank = holder.Rank is null ? "" : $", {labels.Rank(holder.Rank)}";
        var interim = holder.Interim ? $" ({labels.Interim})" : "";
        var notes = new List<string>();
        if (holder.Organisation is not null) notes.Add(holder.Organisation);
        if (holder.Since is { } since && holder.LastMentioned is { } last)
            notes.Add(since == last ? $"{labels.LastMentioned} {dates.Of(last)}" : $"{labels.Since} {dates.Of(since)}, {labels.LastMentioned} {dates.Of(last)}");
        return Line($"{holder.Party} · {labels.Office(holder.Office)}", $"{holder.Person}{rank}{interim}", notes, holder.Sources);
    }

    public BriefLine Instrument(BriefInstrument instrument)
    {
        var notes = new List<string>();
        if (instrument.Signed is not null) notes.Add($"{labels.Signed} {dates.Of(instrument.Signed)}");
        if (instrument.Renewal is { } renewal) notes.AddRange(threads.Answers(renewal.Steps).Select(note => $"{labels.Of(renewal.Kind)} {note}"));
        var lead = instrument.Period is null ? labels.NoDate : dates.Of(instrument.Period);
        return Line(lead, $"{Named(instrument)} — {labels.Of(instrument.State)}", notes, instrument.Sources);
    }

    private string Named(BriefInstrument instrument) =>
        $"{instrument.Title ?? labels.InstrumentKind(instrument.Kind)} ({string.Join(", ", instrument.Parties)})";

    public BriefLine Mechanism(BriefMechanism mechanism)
    {
        var edition = mechanism.LastEdition is { } last ? $", {labels.Edition($"{last}")}" : "";
        var lead = mechanism.LastHeld is null ? labels.NoDate : dates.Of(mechanism.LastHeld);
        return Line(lead, $"{mechanism.Name} ({string.Join(", ", mechanism.Parties)}){edition}", [], mechanism.Sources);
    }

    public BriefLine Undertaking(BriefUndertaking undertaking)
    {
        var notes = new List<string>();
        if (undertaking.Due is not null) notes.Add($"{labels.Due}{labels.Colon}{dates.Of(undertaking.Due)}");
        if (undertaking.Recurs is not null) notes.Add(undertaking.Recurs);
        notes.AddRange(threads.Answers(undertaking.Answers));
        var standing = undertaking.Firmness == Firmness.Standing && !undertaking.Overdue ? $", {labels.Standing}" : "";
        var themes = undertaking.Themes.IsEmpty ? labels.Theme("other") : labels.Theme(undertaking.Themes[0]);
        return Line(themes, $"{string.Join(", ", undertaking.Parties)} — {labels.Of(undertaking.Modality)}{standing}{Standing(undertaking)}", notes, undertaking.Sources);
    }

    /// <summary>How it stands, where there is anything to say.</summary>
    private string Standing(BriefUndertaking undertaking) =>
        undertaking.Status == ThreadStatus.Open ? "" : $"{labels.Semicolon}{labels.Of(undertaking.Status)}";

    public BriefLine Assistance(BriefAssistance assistance) =>
        Line(
            assistance.When is null ? labels.NoDate : dates.Of(assistance.When),
            $"{assistance.From ?? "?"} → {assistance.To ?? "?"}{labels.Colon}{assistance.What}", StatusNote(assistance.Status), assistance.Sources);

    public BriefLine Deployment(BriefDeployment deployment)
    {
        var to = deployment.Mission is null ? "" : $" → {deployment.Mission}";
        var count = deployment.Count is { } number ? $" ({number})" : "";
        return Line(
            deployment.When is null ? labels.NoDate : dates.Of(deployment.When),
            $"{deployment.Party ?? "?"}{to}{labels.Colon}{deployment.What}{count}{Number(deployment)}", StatusNote(deployment.Status),
            deployment.Sources);
    }

    /// <summary>Which of a series it is, unless its words say so already.</summary>
    private string Number(BriefDeployment deployment) =>
        deployment.Nth is { } nth && deployment.What?.Contains($"{nth}", StringComparison.Ordinal) != true ? $", {labels.Number(nth)}" : "";

    private string[] StatusNote(EngagementStatus status) => status == EngagementStatus.Held ? [] : [labels.Of(status)];

    private BriefLine Line(string lead, string text, IEnumerable<string> notes, ImmutableArray<Source> sources) =>
        BriefLine.Of(lead, text, notes, SourceWords.Of(sources, labels, dates), SourceWords.Quote(sources));
}
