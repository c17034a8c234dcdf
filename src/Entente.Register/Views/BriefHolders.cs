using Entente.Facts;
using Entente.Register.Claims;

namespace Entente.Register.Views;

/// <summary>Finds who holds which office of a party.</summary>
internal static class BriefHolders
{
    private const int MostSources = 3;

    /// <summary>Of an office that several hold at a time, so many are shown.</summary>
    private const int MostOfAnOffice = 4;

    public static IEnumerable<BriefHolder> Of(BriefScope scope, OfficeProtocol protocol, string party)
    {
        var offices = scope.Store.KindsAt(Places.Offices(party));
        return offices.OrderBy(protocol.Rank).ThenBy(o => o, StringComparer.Ordinal)
            .SelectMany(office => Of(scope, party, office, protocol.IsSingle(office)));
    }

    private static IEnumerable<BriefHolder> Of(BriefScope scope, string party, string office, bool single)
    {
        var entities = scope.LatestAt(Places.Offices(party), office, scope.UpTo);
        var holders = entities.Select(e => One(scope, party, office, e)).OfType<BriefHolder>();
        return single
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
