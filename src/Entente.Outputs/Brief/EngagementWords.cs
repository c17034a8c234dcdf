using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

/// <summary>Puts an engagement into words, the disagreements of its sources included.</summary>
internal sealed class EngagementWords(Labels labels)
{
    private readonly DateWords dates = new(labels);

    public BriefLine Line(BriefEngagement engagement) =>
        BriefLine.Of(
            dates.Of(engagement.When), What(engagement), Notes(engagement),
            SourceWords.Of(engagement.Sources, labels, dates), SourceWords.Quote(engagement.Sources));

    private string What(BriefEngagement engagement)
    {
        var text = labels.Kind(engagement.Kind);
        if (engagement.Status != EngagementStatus.Held) text += $" ({labels.Of(engagement.Status)})";
        if (engagement.Mechanism is not null) text += $"{labels.Colon}{engagement.Mechanism}";
        if (engagement.Editions is [var edition, ..]) text += $", {labels.Edition(edition.Value)}";
        if (Place(engagement) is { } place) text += $", {place}";
        return engagement.Parties.Length > 2 ? $"{text} ({string.Join(", ", engagement.Parties)})" : text;
    }

    private static string? Place(BriefEngagement engagement) => (engagement.Places, engagement.Countries) switch
    {
        ([var place, ..], [var country, ..]) => $"{place.Value} ({country.Value})",
        ([var place, ..], _) => place.Value,
        (_, [var country, ..]) => country.Value,
        _ => null,
    };

    private IEnumerable<string> Notes(BriefEngagement engagement)
    {
        if (engagement.Participants.Length > 0) yield return string.Join(labels.Semicolon, engagement.Participants.Select(Person));
        if (Differing(Disputed(engagement), t => dates.Of(Edtf.Parse(t))) is { } when) yield return when;
        if (Differing(engagement.Places, t => t) is { } where) yield return where;
        if (Differing(engagement.Editions, labels.Edition) is { } which) yield return which;
    }

    /// <summary>The dates of an engagement without those that are only less exact than the preferred one.</summary>
    private static ImmutableArray<Told> Disputed(BriefEngagement engagement) =>
        [.. engagement.Dates.Where(d => Edtf.Parse(d.Value) is var date && (date == engagement.When || date.Contradicts(engagement.When!)))];

    private string Person(BriefPerson person)
    {
        var role = labels.Of(person.Role);
        var about = (person.Party, role) switch
        {
            (null, "") => "",
            (null, _) => $" ({role})",
            (_, "") => $" ({person.Party})",
            _ => $" ({person.Party}, {role})",
        };
        return person.Name + about;
    }

    /// <summary>All values with those who give them, where there is more than one.</summary>
    private string? Differing(ImmutableArray<Told> values, Func<string, string> words)
    {
        if (values.Length < 2) return null;
        var told = values.Select(v => $"{words(v.Value)} ({string.Join(", ", v.Sources.Select(SourceWords.Who).Distinct())})");
        return $"{labels.SourcesDisagree}{labels.Colon}{string.Join(labels.Semicolon, told)}";
    }
}
