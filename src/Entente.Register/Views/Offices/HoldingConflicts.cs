using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Offices;

/// <summary>Finds holders who contradict each other, and offices that pages before and after contradict.</summary>
internal sealed class HoldingConflicts(IViewStore store, string party, OfficeProtocol protocol)
{
    public ImmutableArray<Conflict> Of(IReadOnlyList<Holding> holdings) =>
        [.. Overlaps(holdings), .. holdings.GroupBy(h => h.Person).OrderBy(g => g.Key).SelectMany(Between)];

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
        var (better, lesser) = other.Mentions.Count > one.Mentions.Count ? (other, one) : (one, other);
        var of = one.Mentions.Count + other.Mentions.Count;
        var reason = better.Mentions.Count > lesser.Mentions.Count ? PreferenceReason.MostSources : PreferenceReason.None;
        return new Conflict(
            "office", $"{party}:{one.Office}", one.Office, ConflictField.Holder, [Said(better, lesser), Said(lesser, better)],
            new Preference(reason, better.Mentions.Count, of));
    }

    /// <summary>Who is said to hold it, with the mentions nearest to the other's time.</summary>
    private static Told Said(Holding holding, Holding against)
    {
        var within = holding.Mentions.Where(m => Holding.DayOf(m) >= against.First && Holding.DayOf(m) <= against.Last).ToArray();
        return new Told(holding.Name, Evidence.Sources(within.Length > 0 ? within : holding.Mentions));
    }

    /// <summary>A dispatch that gives a person none of the offices that those before and after it agree upon.</summary>
    private IEnumerable<Conflict> Between(IGrouping<long, Holding> person)
    {
        var told = person.SelectMany(h => h.Mentions.Select(m => (h.Office, Mention: m)))
            .GroupBy(t => t.Mention.Claim.DispatchHash)
            .Select(g => (Day: Holding.DayOf(g.First().Mention), Offices: g.Select(t => t.Office).ToHashSet(), Tellings: g.ToArray()))
            .OrderBy(d => d.Day).ToArray();
        for (var i = 1; i + 1 < told.Length; i++)
        {
            if (told[i].Offices.Overlaps(told[i - 1].Offices) || told[i].Offices.Overlaps(told[i + 1].Offices)) continue;
            var agreed = told[i - 1].Offices.Intersect(told[i + 1].Offices).OrderBy(protocol.Rank).FirstOrDefault();
            if (agreed is null) continue;
            var around = told[i - 1].Tellings.Concat(told[i + 1].Tellings).Where(t => t.Office == agreed).Select(t => t.Mention).ToArray();
            yield return Contradicted(person.Key, agreed, around, told[i].Tellings[0]);
        }
    }

    private Conflict Contradicted(long person, string agreed, Evidence<Tenure>[] around, (string Office, Evidence<Tenure> Mention) odd) =>
        new(
            "person", store.IdentifierOf(person), PrintedNames.Best(around.Select(e => e.Fact.Person)), ConflictField.Office,
            [new Told(agreed, Evidence.Sources(around)), new Told(odd.Office, [odd.Mention.Source])],
            new Preference(PreferenceReason.MostSources, around.Length, around.Length + 1));
}
