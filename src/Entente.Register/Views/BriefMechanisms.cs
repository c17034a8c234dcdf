using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Views;

/// <summary>Finds the mechanisms of a pair, with their last session.</summary>
internal static class BriefMechanisms
{
    private const int MostSources = 5;

    public static ImmutableArray<BriefMechanism> Of(BriefScope scope) =>
        [
            .. scope.Recurring(Appearing.Mechanism)
                .Take(scope.Limit * 2)
                .Select(e => One(scope, e))
                .OfType<BriefMechanism>()
                .OrderByDescending(m => m.LastHeld, Comparer<Edtf?>.Create(Edtf.CompareByTime))
                .ThenByDescending(m => m.LastEdition)
                .ThenBy(m => m.Name, StringComparer.Ordinal)
                .ThenBy(m => m.Identifier, StringComparer.Ordinal)
                .Take(scope.Limit),
        ];

    private static BriefMechanism? One(BriefScope scope, long entity)
    {
        var named = Evidence.Of<Mechanism>(Newest(scope, entity, Roles.Subject), scope.Cut);
        var sessions = Evidence.Of<Engagement>(Newest(scope, entity, Roles.Session), scope.Cut);
        var planned = Evidence.Of<Engagement>(Newest(scope, entity, Roles.PlannedSession), scope.Cut);
        var name = Evidence.Preferred(named, m => m.Name) ?? Evidence.Preferred([.. sessions, .. planned], e => e.Mechanism);
        if (name is null) return null;
        return new BriefMechanism(
            scope.IdentifierOf(entity), name, Evidence.Preferred(named, m => m.Body), PartiesOf(named, sessions, planned),
            LastEdition(scope, entity), sessions.Select(e => e.Fact.When).FirstOrDefault(w => w is not null),
            [.. Evidence.Sources(sessions).Concat(Evidence.Sources(named)).Concat(Evidence.Sources(planned)).DistinctBy(s => (s.Page, s.Title)).Take(MostSources)]);
    }

    private static IReadOnlyList<ToldClaim> Newest(BriefScope scope, long entity, string role)
    {
        var dated = scope.Store.NewestClaims(entity, role, role == Roles.PlannedSession ? BriefScope.Always : scope.UpTo, MostSources);
        return dated.Count > 0 ? dated : scope.Store.ClaimsAbout(entity, role, MostSources);
    }

    /// <summary>The last edition that took place; of a mechanism of which no session is told, the last one named.</summary>
    private static int? LastEdition(BriefScope scope, long entity) =>
        scope.Store.LastEdition(entity, Roles.Session, scope.UpTo) ?? scope.Store.LastEdition(entity, Roles.Subject, scope.UpTo);

    private static ImmutableArray<string> PartiesOf(
        IReadOnlyList<Evidence<Mechanism>> named, IReadOnlyList<Evidence<Engagement>> sessions, IReadOnlyList<Evidence<Engagement>> planned)
    {
        var parties = named.Count > 0
            ? named.SelectMany(e => e.Fact.Parties)
            : sessions.Concat(planned).SelectMany(e => e.Fact.Parties);
        return [.. parties.Distinct().Order(StringComparer.Ordinal)];
    }
}
