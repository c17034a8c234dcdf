using System.Collections.Immutable;
using Entente.Outputs.Brief;
using Entente.Register.Views.Offices;

namespace Entente.Outputs.Time;

/// <summary>Puts offices over time into words.</summary>
internal sealed class OfficesComposer(Labels labels, DateWords dates, TimeLabels words)
{
    public BriefDocument Compose(OfficesView view)
    {
        var sections = view.Offices.Select(office => new BriefSection(labels.Office(office.Office), [.. office.Incumbencies.Select(Line)])).ToList();
        if (view.Conflicts.Length > 0)
            sections.Add(new BriefSection(words.Conflicts, [.. view.Conflicts.Select(new ConflictWords(labels, dates, words).Line)]));
        var day = view.AsOf is { } asOf ? $"{labels.AsOf} {dates.Of(asOf)}" : "";
        return new BriefDocument($"{words.Offices}{labels.Colon}{labels.Party(view.Party)}", day, words.NoOffices, [.. sections]);
    }

    public BriefLine Line(Incumbency incumbency) =>
        BriefLine.Of(
            Lead(incumbency), Text(incumbency), Notes(incumbency), SourceWords.Of(incumbency.Sources, labels, dates), SourceWords.Quote(incumbency.Sources));

    private string Lead(Incumbency incumbency) => (incumbency.FirstMentioned, incumbency.LastMentioned) switch
    {
        ({ } first, { } last) when first == last => dates.Of(first),
        ({ } first, { } last) => $"{dates.Of(first)} – {dates.Of(last)}",
        _ => labels.NoDate,
    };

    private string Text(Incumbency incumbency)
    {
        var interim = incumbency.Interim ? $" ({labels.Interim})" : "";
        var state = incumbency.Closing is { } closing ? words.Closed(closing) : words.Current;
        return $"{incumbency.Person}{interim} — {state}";
    }

    private IEnumerable<string> Notes(Incumbency incumbency)
    {
        if (incumbency.Ranks.Length > 0) yield return string.Join(labels.Semicolon, incumbency.Ranks.Select(Rank));
        if (incumbency.Organisation is { } organisation) yield return organisation;
        if (incumbency.Start is { } start) yield return words.SinceTold(start.When is null ? labels.NoDate : dates.Of(start.When));
        if (incumbency.Closing is { } closing && SourceWords.Quote(ImmutableArray.Create(closing.Source)) is { } quote)
            yield return $"{SourceWords.Who(closing.Source)}{labels.Colon}« {quote} »";
    }

    private string Rank(WornRank rank)
    {
        var seen = (rank.FirstSeen, rank.LastSeen) switch
        {
            ({ } first, { } last) when first == last => $" ({words.SeenOnce(dates.Of(first))})",
            ({ } first, { } last) => $" ({words.Seen(dates.Of(first), dates.Of(last))})",
            _ => "",
        };
        return rank.Printed + seen;
    }
}
