using Entente.Outputs.Time;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

/// <summary>Puts a brief into words.</summary>
internal sealed class BriefComposer(Labels labels, OutputLanguage language)
{
    private readonly DateWords dates = new(labels);
    private readonly BriefLines lines = new(labels);

    public BriefDocument Compose(BriefView brief)
    {
        var words = TimeLabels.For(language, labels, dates);
        var sections = new[]
        {
            Section(labels.Coming, [.. brief.Coming.Select(lines.Engagement), .. Ending(brief), .. brief.Anniversaries.Select(lines.Anniversary)]),
            Section(labels.Engagements, brief.Engagements.Select(lines.Engagement)),
            Section(labels.Multilateral, brief.Multilateral.Select(lines.Engagement)),
            Section(labels.NotSeenHeld, brief.NotSeenHeld.Select(lines.Engagement)),
            Section(labels.Holders, brief.Holders.Select(lines.Holder)),
            Section(labels.Mechanisms, brief.Mechanisms.Select(lines.Mechanism)),
            Section(labels.Instruments, brief.Instruments.Select(lines.Instrument)),
            Section(labels.Undertakings, brief.Undertakings.Select(lines.Undertaking)),
            Section(labels.Assistance, brief.Assistance.Select(lines.Assistance)),
            Section(labels.Deployments, brief.Deployments.Select(lines.Deployment)),
            Section(labels.Undated, brief.Undated.Select(lines.Engagement)),
            Section(words.Conflicts, brief.Conflicts.Select(new ConflictWords(labels, dates, words).Line)),
        };
        var day = brief.AsOf is { } asOf ? $"{labels.AsOf} {dates.Of(asOf)}" : "";
        return new BriefDocument(
            $"{labels.Title} {labels.Party(brief.PartyA)} – {labels.Party(brief.PartyB)}", day, labels.Nothing, [.. sections.Where(s => s.Lines.Length > 0)]);
    }

    private static BriefSection Section(string title, IEnumerable<BriefLine> lines) => new(title, [.. lines]);

    private IEnumerable<BriefLine> Ending(BriefView brief) =>
        from instrument in brief.Instruments
        where instrument.State == InstrumentState.AboutToEnd
        select lines.Ending(instrument);
}
