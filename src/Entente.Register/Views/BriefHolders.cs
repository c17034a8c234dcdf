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
        var latest = Latest(party, office).Take(MostOfAnOffice).Select(e => One(party, office, e)).OfType<BriefHolder>();
        if (!protocol.IsSingle(office))
        {
            holders.AddRange(latest);
            return;
        }

        var known = latest.OrderByDescending(h => h.LastMentioned).ThenBy(h => h.Since).ToArray();
        if (known.Length == 0) return;
        holders.Add(known[0]);
        conflicts.AddRange(known.Skip(1).Where(other => Overlap(known[0], other)).Select(other => Disputed(known[0], other)));
    }

    /// <summary>Those who are given the office in its latest mentions, the last one first; where none has a day, those without one.</summary>
    private IEnumerable<long> Latest(string party, string office)
    {
        var (place, role) = (Places.Offices(party), Roles.Tenure(party, office));
        var dated = scope.Store.AmongLatest(place, office, scope.UpTo, MostMentions);
        if (dated.Count == 0) return scope.Store.Undated(place, office, scope.KnownBy);
        return dated.Select(person => (Person: person, scope.Store.Span(person, role, scope.UpTo)?.Last))
            .OrderByDescending(p => p.Last, StringComparer.Ordinal).ThenBy(p => scope.IdentifierOf(p.Person), StringComparer.Ordinal).Select(p => p.Person);
    }

    private BriefHolder? One(string party, string office, long entity)
    {
        var role = Roles.Tenure(party, office);
        var claims = scope.Store.NewestClaims(entity, role, scope.UpTo, MostSources);
        if (claims.Count == 0) claims = scope.Store.ClaimsAbout(entity, role, MostSources);
        var evidence = Evidence.Of<Tenure>(claims, scope.Cut);
        if (evidence.Count == 0) return null;
        var span = scope.Store.Span(entity, role, scope.UpTo);
        var latest = evidence[0].Fact;
        return new BriefHolder(
            party, office, scope.Store.IdentifierOf(entity), PrintedNames.Best(evidence.Select(e => e.Fact.Person)),
            evidence.Select(e => e.Fact.Rank).FirstOrDefault(r => r is not null),
            evidence.Select(e => e.Fact.Title).FirstOrDefault(t => t is not null),
            evidence.Select(e => e.Fact.Organisation).FirstOrDefault(o => o is not null),
            latest.Interim, Days.Parse(span?.First), Days.Parse(span?.Last), Evidence.Sources(evidence));
    }

    /// <summary>Whether both are given the office in one time; an interim is no second holder.</summary>
    private static bool Overlap(BriefHolder holder, BriefHolder other) =>
        !holder.Interim && !other.Interim
        && (holder.Since < other.LastMentioned || (holder.Since == other.LastMentioned && holder.LastMentioned == other.LastMentioned));

    private static Conflict Disputed(BriefHolder holder, BriefHolder other)
    {
        var reason = holder.LastMentioned > other.LastMentioned ? PreferenceReason.ToldLast : PreferenceReason.None;
        return new Conflict(
            "office", $"{holder.Party}:{holder.Office}", holder.Office, ConflictField.Holder,
            [new Told(holder.Person, holder.Sources), new Told(other.Person, other.Sources)],
            new Preference(reason, holder.Sources.Length, holder.Sources.Length + other.Sources.Length));
    }
}
