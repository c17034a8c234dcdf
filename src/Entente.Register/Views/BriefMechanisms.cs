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

    public static ImmutableArray<BriefMechanism> Of(BriefScope scope)
    {
        var told = new Telling(scope, [.. scope.Recurring(Appearing.Mechanism).Take(scope.Limit * 2)]);
        foreach (var entity in told.Entities) scope.Memory.Prints.Expect(told.NewestOf(entity).All);
        return
        [
            .. told.Entities.Select(e => One(scope, e, told))
                .OfType<BriefMechanism>()
                .OrderByDescending(m => m.LastHeld, Comparer<Edtf?>.Create(Edtf.CompareByTime))
                .ThenByDescending(m => m.LastEdition)
                .ThenBy(m => m.Name, StringComparer.Ordinal)
                .ThenBy(m => m.Identifier, StringComparer.Ordinal)
                .Take(scope.Limit),
        ];
    }

    private static BriefMechanism? One(BriefScope scope, long entity, Telling told)
    {
        var claims = told.NewestOf(entity);
        var sessions = Evidence.Of<Engagement>(claims.Sessions, scope.Cut);
        var named = Evidence.Of<Mechanism>(claims.Named, scope.Cut);
        var planned = Evidence.Of<Engagement>(claims.Planned, scope.Cut);
        var name = Evidence.Preferred(named, m => m.Name) ?? Evidence.Preferred([.. sessions, .. planned], e => e.Mechanism);
        if (name is null) return null;
        return new BriefMechanism(
            scope.IdentifierOf(entity), name, Evidence.Preferred(named, m => m.Body), PartiesOf(named, sessions, planned),
            told.LastEdition(entity), sessions.Select(e => e.Fact.When).FirstOrDefault(w => w is not null),
            [.. Evidence.Sources(scope.Memory.Prints.Of(Evidence.Of<Fact>(claims.All, scope.Cut))).Take(MostSources)]);
    }

    private static ImmutableArray<string> PartiesOf(
        IReadOnlyList<Evidence<Mechanism>> named, IReadOnlyList<Evidence<Engagement>> sessions, IReadOnlyList<Evidence<Engagement>> planned)
    {
        var parties = named.Count > 0
            ? named.SelectMany(e => e.Fact.Parties)
            : sessions.Concat(planned).SelectMany(e => e.Fact.Parties);
        return [.. parties.Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What is told last of some mechanisms.</summary>
    private sealed class Telling(BriefScope scope, long[] entities)
    {
        private static readonly string[] Past = [Roles.Subject, Roles.Session];

        private readonly IReadOnlyDictionary<(long, string), IReadOnlyList<ToldClaim>> newest =
            scope.Store.NewestClaims([.. Past.SelectMany(role => entities.Select(e => (e, role)))], scope.UpTo, MostSources);

        private readonly IReadOnlyDictionary<(long, string), IReadOnlyList<ToldClaim>> planned =
            scope.Store.NewestClaims([.. entities.Select(e => (e, Roles.PlannedSession))], BriefScope.Always, MostSources);

        private readonly IReadOnlyDictionary<long, int> held = scope.Store.LastEditions(entities, Roles.Session, scope.UpTo);

        private readonly IReadOnlyDictionary<long, int> named = scope.Store.LastEditions(entities, Roles.Subject, scope.UpTo);

        public long[] Entities => entities;

        public Newest NewestOf(long entity) =>
            new([.. Claims(newest, entity, Roles.Session)], [.. Claims(newest, entity, Roles.Subject)], [.. Claims(planned, entity, Roles.PlannedSession)]);

        /// <summary>The last edition that took place; of a mechanism of which no session is told, the last one named.</summary>
        public int? LastEdition(long entity) => held.TryGetValue(entity, out var last) || named.TryGetValue(entity, out last) ? last : null;

        /// <summary>The claims in a role with the latest days; where none has a day, those that were known first.</summary>
        private IEnumerable<ToldClaim> Claims(IReadOnlyDictionary<(long, string), IReadOnlyList<ToldClaim>> read, long entity, string role) =>
            read[(entity, role)] is { Count: > 0 } dated ? dated : scope.Memory.About(entity, role, MostSources);
    }

    /// <summary>What is told last of a mechanism: sessions, the mechanism itself, sessions that are planned.</summary>
    private sealed record Newest(IReadOnlyList<ToldClaim> Sessions, IReadOnlyList<ToldClaim> Named, IReadOnlyList<ToldClaim> Planned)
    {
        public IReadOnlyList<ToldClaim> All { get; } = [.. Sessions, .. Named, .. Planned];
    }
}
