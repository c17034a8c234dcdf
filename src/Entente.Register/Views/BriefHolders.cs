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
        if (protocol.IsSingle(office)) FindSingle(party, office, [.. latest]);
        else holders.AddRange(latest.Select(h => One(party, office, h)).OfType<BriefHolder>().Take(MostOfAnOffice));
    }

    /// <summary>The one who was named last; of two named on one day, the one who was named first. The others are its rivals.</summary>
    private void FindSingle(string party, string office, Named[] latest)
    {
        var last = latest.TakeWhile(h => h.Last == latest[0].Last).Select(h => One(party, office, h)).OfType<BriefHolder>()
            .OrderBy(h => h.Since).ToArray();
        if (last is not [var holder, ..]) return;
        holders.Add(holder);
        var earlier = latest.Where(h => h.Last is not null && h.Last != latest[0].Last && holder.Since < Days.Parse(h.Last)).Take(MostOfAnOffice)
            .Select(h => One(party, office, h)).OfType<BriefHolder>();
        conflicts.AddRange(last.Skip(1).Where(other => Overlap(holder, other)).Concat(earlier).Where(h => !h.Interim && !holder.Interim).Select(h => Disputed(holder, h)));
    }

    /// <summary>Those who are given the office in its latest mentions, the last one first; where none has a day, those without one.</summary>
    private IEnumerable<Named> Latest(string party, string office)
    {
        var place = Places.Offices(party);
        var dated = scope.Store.AmongLatest(place, office, scope.UpTo, MostMentions);
        if (dated.Count == 0) return scope.Store.Undated(place, office, scope.KnownBy).Select(person => new Named(person, null));
        return dated.Select(p => new Named(p.Entity, p.Last))
            .OrderByDescending(p => p.Last, StringComparer.Ordinal).ThenBy(p => scope.IdentifierOf(p.Person), StringComparer.Ordinal);
    }

    private BriefHolder? One(string party, string office, Named named)
    {
        var role = Roles.Tenure(party, office);
        var claims = scope.Store.NewestClaims(named.Person, role, scope.UpTo, MostSources);
        if (claims.Count == 0) claims = scope.Store.ClaimsAbout(named.Person, role, MostSources);
        var evidence = Evidence.Of<Tenure>(claims, scope.Cut);
        if (evidence.Count == 0) return null;
        var span = scope.Store.Span(named.Person, role, scope.UpTo);
        return new BriefHolder(
            party, office, scope.IdentifierOf(named.Person), PrintedNames.Best(evidence.Select(e => e.Fact.Person)),
            evidence.Select(e => e.Fact.Rank).FirstOrDefault(r => r is not null),
            evidence.Select(e => e.Fact.Title).FirstOrDefault(t => t is not null),
            evidence.Select(e => e.Fact.Organisation).FirstOrDefault(o => o is not null),
            evidence[0].Fact.Interim, Days.Parse(span?.First), Days.Parse(span?.Last), Evidence.Sources(evidence));
    }

    /// <summary>Whether both, named last on one day, are given the office in one time and not one after the other.</summary>
    private static bool Overlap(BriefHolder holder, BriefHolder other) =>
        holder.Since < other.LastMentioned || holder.Since == other.Since;

    private static Conflict Disputed(BriefHolder holder, BriefHolder other)
    {
        var reason = holder.LastMentioned > other.LastMentioned ? PreferenceReason.ToldLast : PreferenceReason.None;
        return new Conflict(
            "office", $"{holder.Party}:{holder.Office}", holder.Office, ConflictField.Holder,
            [new Told(holder.Person, holder.Sources), new Told(other.Person, other.Sources)],
            new Preference(reason, holder.Sources.Length, holder.Sources.Length + other.Sources.Length));
    }

    /// <summary>One who is given an office, with the last day on which; none where no mention has a day.</summary>
    private sealed record Named(long Person, string? Last);
}
