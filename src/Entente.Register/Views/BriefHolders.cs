using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views;

/// <summary>Finds who holds which office of the parties, and holders who contradict each other.</summary>
internal sealed class BriefHolders(BriefScope scope, OfficeProtocol protocol)
{
    private const int MostSources = 3;

    /// <summary>Of an office that several hold at a time, so many are shown; of one that one person holds, so many are compared.</summary>
    private const int MostOfAnOffice = 4;

    /// <summary>So many of the latest mentions of an office are looked at: some months of the busiest ministers.</summary>
    private const int MostMentions = 150;

    private readonly List<BriefHolder> holders = [];
    private readonly List<Conflict> conflicts = [];

    public ImmutableArray<BriefHolder> Holders => [.. holders];

    public ImmutableArray<Conflict> Conflicts => [.. conflicts];

    public void Find(string party)
    {
        foreach (var office in scope.Store.KindsAt(Places.Offices(party)).OrderBy(protocol.Rank).ThenBy(o => o, StringComparer.Ordinal))
            Find(party, office);
    }

    private void Find(string party, string office)
    {
        var latest = Latest(party, office);
        if (!protocol.IsSingle(office))
        {
            holders.AddRange(latest.Select(h => One(party, office, h)).OfType<BriefHolder>().Take(MostOfAnOffice));
            return;
        }

        var ordered = latest.OrderByDescending(h => h.Last, StringComparer.Ordinal).ThenBy(h => h.First, StringComparer.Ordinal).ToArray();
        var at = 0;
        BriefHolder? holder = null;
        while (holder is null && at < ordered.Length) holder = One(party, office, ordered[at++]);
        if (holder is null) return;
        holders.Add(holder);
        var rivals = ordered.Skip(at).TakeWhile(h => h.Last is not null).Where(h => Overlap(ordered[at - 1], h)).Take(MostOfAnOffice);
        conflicts.AddRange(rivals.Select(h => One(party, office, h)).OfType<BriefHolder>().Where(h => !h.Interim && !holder.Interim).Select(h => Disputed(holder, h)));
    }

    /// <summary>Those who are given the office in its latest mentions, the last one first; where none has a day, those without one.</summary>
    private IEnumerable<Named> Latest(string party, string office)
    {
        var (place, role) = (Places.Offices(party), Roles.Tenure(party, office));
        var dated = scope.Store.AmongLatest(place, office, scope.UpTo, MostMentions);
        if (dated.Count == 0) return scope.Store.Undated(place, office, scope.KnownBy).Select(person => new Named(person, null, null));
        return dated.Select(person => (Person: person, Span: scope.Store.Span(person, role, scope.UpTo)))
            .Select(p => new Named(p.Person, p.Span?.First, p.Span?.Last))
            .OrderByDescending(p => p.Last, StringComparer.Ordinal).ThenBy(p => scope.IdentifierOf(p.Person), StringComparer.Ordinal);
    }

    private BriefHolder? One(string party, string office, Named named)
    {
        var role = Roles.Tenure(party, office);
        var claims = scope.Store.NewestClaims(named.Person, role, scope.UpTo, MostSources);
        if (claims.Count == 0) claims = scope.Store.ClaimsAbout(named.Person, role, MostSources);
        var evidence = Evidence.Of<Tenure>(claims, scope.Cut);
        if (evidence.Count == 0) return null;
        return new BriefHolder(
            party, office, scope.IdentifierOf(named.Person), PrintedNames.Best(evidence.Select(e => e.Fact.Person)),
            evidence.Select(e => e.Fact.Rank).FirstOrDefault(r => r is not null),
            evidence.Select(e => e.Fact.Title).FirstOrDefault(t => t is not null),
            evidence.Select(e => e.Fact.Organisation).FirstOrDefault(o => o is not null),
            evidence[0].Fact.Interim, Days.Parse(named.First), Days.Parse(named.Last), Evidence.Sources(evidence));
    }

    /// <summary>Whether both are given the office in one time.</summary>
    private static bool Overlap(Named holder, Named other) =>
        string.CompareOrdinal(holder.First, other.Last) < 0 || (holder.First == other.Last && holder.Last == other.Last);

    private static Conflict Disputed(BriefHolder holder, BriefHolder other)
    {
        var reason = holder.LastMentioned > other.LastMentioned ? PreferenceReason.ToldLast : PreferenceReason.None;
        return new Conflict(
            "office", $"{holder.Party}:{holder.Office}", holder.Office, ConflictField.Holder,
            [new Told(holder.Person, holder.Sources), new Told(other.Person, other.Sources)],
            new Preference(reason, holder.Sources.Length, holder.Sources.Length + other.Sources.Length));
    }

    /// <summary>One who is given an office, with the first and the last day; none where no mention has a day.</summary>
    private sealed record Named(long Person, string? First, string? Last);
}
