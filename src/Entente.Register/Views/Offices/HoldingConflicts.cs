using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Offices;

/// <summary>Finds holders who contradict each other, and offices of one person that do.</summary>
internal sealed class HoldingConflicts(IViewStore store, string party, OfficeProtocol protocol)
{
    /// <summary>Offices so near each other in protocol may be told one for the other.</summary>
    private const int OneLevel = 10;

    public ImmutableArray<Conflict> Of(IReadOnlyList<Holding> holdings) =>
        [.. Overlaps(holdings), .. holdings.GroupBy(h => h.Person).Where(person => person.Skip(1).Any()).OrderBy(g => g.Key).SelectMany(Apart)];

    /// <summary>Two who are given an office at one time that one person holds. An interim is no second holder.</summary>
    private IEnumerable<Conflict> Overlaps(IReadOnlyList<Holding> holdings)
    {
        foreach (var office in holdings.Where(h => protocol.IsSingle(h.Office) && !h.Interim).GroupBy(h => h.Office).OrderBy(g => protocol.Rank(g.Key)))
        {
            var all = office.OrderBy(h => h.First).ThenBy(h => h.Name, StringComparer.Ordinal).ToArray();
            for (var i = 0; i < all.Length; i++)
                for (var j = i + 1; j < all.Length; j++)
                    if (all[i].Overlaps(all[j]))
                        yield return Overlap(all[i], all[j]);
        }
    }

    private Conflict Overlap(Holding one, Holding other)
    {
        var (better, lesser) = other.Texts > one.Texts ? (other, one) : (one, other);
        var of = one.Texts + other.Texts;
        var reason = better.Texts > lesser.Texts ? PreferenceReason.MostSources : PreferenceReason.None;
        return new Conflict(
            "office", $"{party}:{one.Office}", one.Office, ConflictField.Holder, [Said(better, lesser), Said(lesser, better)],
            new Preference(reason, better.Texts, of));
    }

    /// <summary>Who is said to hold it, with the mentions nearest to the other's time.</summary>
    private static Told Said(Holding holding, Holding against)
    {
        var within = holding.Mentions.Where(m => Holding.DayOf(m) >= against.First && Holding.DayOf(m) <= against.Last).ToArray();
        return new Told(holding.Name, Evidence.Sources(within.Length > 0 ? within : holding.Mentions));
    }

    /// <summary>Two offices of about one level that one person is given in one time, and that no dispatch gives together.</summary>
    private IEnumerable<Conflict> Apart(IGrouping<long, Holding> person)
    {
        var offices = person.Where(h => h.First is not null).OrderByDescending(h => h.Texts).ThenBy(h => protocol.Rank(h.Office)).ThenBy(h => h.Office, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < offices.Length; i++)
            for (var j = i + 1; j < offices.Length; j++)
                if (AreApart(offices[i], offices[j]))
                    yield return Contradicted(offices[i], offices[j]);
    }

    private bool AreApart(Holding one, Holding other) =>
        Math.Abs(protocol.Rank(one.Office) - protocol.Rank(other.Office)) <= OneLevel
        && one.First <= other.Last && other.First <= one.Last
        && !one.Mentions.Select(m => m.Claim.DispatchHash).Intersect(other.Mentions.Select(m => m.Claim.DispatchHash)).Any();

    private Conflict Contradicted(Holding one, Holding other)
    {
        var reason = one.Texts > other.Texts ? PreferenceReason.MostSources : PreferenceReason.None;
        return new Conflict(
            "person", store.IdentifierOf(one.Person), one.Name, ConflictField.Office,
            [Said(one, other) with { Value = one.Office }, Said(other, one) with { Value = other.Office }],
            new Preference(reason, one.Texts, one.Texts + other.Texts));
    }
}
