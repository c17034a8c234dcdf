using Entente.Facts;
using Entente.Register.Claims;

namespace Entente.Register.Views;

/// <summary>Finds who holds which office of a party.</summary>
internal static class BriefHolders
{
    private const int MostSources = 3;

    /// <summary>Of an office that several hold at a time, so many are shown.</summary>
    private const int MostOfAnOffice = 4;

    /// <summary>Offices that one person holds at a time, in the order in which a brief names them.</summary>
    private static readonly string[] Single =
    [
        "head-of-state", "prime-minister", "party-leader", "speaker-of-parliament", "minister-of-defence",
        "minister-of-foreign-affairs", "minister-of-interior", "chief-of-general-staff", "commander-in-chief",
    ];

    public static IEnumerable<BriefHolder> Of(BriefScope scope, string party)
    {
        var offices = scope.Store.KindsAt(Places.Offices(party));
        return offices.OrderBy(Rank).ThenBy(o => o, StringComparer.Ordinal).SelectMany(office => Of(scope, party, office));
    }

    private static int Rank(string office)
    {
        var rank = Array.IndexOf(Single, office);
        if (rank >= 0) return rank * 2;
        var deputy = office.StartsWith("deputy-", StringComparison.Ordinal) ? Array.IndexOf(Single, office["deputy-".Length..]) : -1;
        return deputy >= 0 ? deputy * 2 + 1 : Single.Length * 2;
    }

    private static IEnumerable<BriefHolder> Of(BriefScope scope, string party, string office)
    {
        var entities = scope.LatestAt(Places.Offices(party), office, scope.UpTo);
        var holders = entities.Select(e => One(scope, party, office, e)).OfType<BriefHolder>();
        return Single.Contains(office)
            ? holders.Take(MostOfAnOffice).OrderByDescending(h => h.LastMentioned).ThenByDescending(h => h.Since).Take(1)
            : holders.Take(MostOfAnOffice);
    }

    private static BriefHolder? One(BriefScope scope, string party, string office, long entity)
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
}
