using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;

namespace Entente.Register.Views;

/// <summary>Finds what the two parties undertook, by theme.</summary>
internal static class BriefUndertakings
{
    /// <summary>A page tells several undertakings where it tells one engagement.</summary>
    private const int ForEachEngagement = 2;

    /// <summary>What is told in the same words for years has many sources; so many of them are read.</summary>
    private const int MostClaims = 12;

    /// <summary>The sources of so many are read together.</summary>
    private const int AtATime = 6;

    public static ImmutableArray<BriefUndertaking> Of(BriefScope scope)
    {
        var told = new HashSet<long>();
        var latest = scope.Latest(Appearing.Commitment, scope.UpTo).Ahead(scope.Limit, few => Read(scope, few))
            .Select(e => (Entity: e, Found: scope.Threads?.Undertaking(e)))
            .Where(one => one.Found is null || told.Add(one.Found.Root)) // Else another outlet told it, or it was told again.
            .Chunk(AtATime).SelectMany(few => Shown(scope, few))
            .Take(scope.Limit * ForEachEngagement);
        return [.. latest.GroupBy(u => u.Themes.FirstOrDefault() ?? "other").SelectMany(g => g)];
    }

    private static void Read(BriefScope scope, IReadOnlyCollection<long> entities)
    {
        scope.Memory.ReadEntities(entities);
        scope.Threads?.ReadUndertakings(entities);
    }

    /// <summary>All that is told of those that are shown is read; of others, what was told first.</summary>
    private static IEnumerable<BriefUndertaking> Shown(BriefScope scope, IReadOnlyCollection<(long Entity, Undertaken? Found)> few)
    {
        scope.Memory.Read(few.Select(one => one.Entity), Roles.Subject, MostClaims);
        return few.Select(one => One(scope, one.Entity, one.Found)).OfType<BriefUndertaking>();
    }

    private static BriefUndertaking? One(BriefScope scope, long entity, Undertaken? undertaken)
    {
        var evidence = scope.First<Commitment>(entity, MostClaims);
        if (evidence.Count == 0) return null;
        var thread = undertaken is null ? null : scope.Threads!.Follow(undertaken);
        var fact = evidence[0].Fact;
        var due = Evidence.PreferredDate(evidence, c => c.Due);
        return new BriefUndertaking(
            scope.IdentifierOf(entity), fact.Modality, fact.Parties, fact.Themes, due,
            Evidence.Preferred(evidence, c => c.Recurs), fact.Firmness, thread?.Status == ThreadStatus.Overdue, Evidence.Sources(evidence))
        {
            Status = thread?.Status ?? ThreadStatus.Open, Answers = [.. (thread?.Steps ?? []).Where(step => step.Kind != AnswerKind.Announces)],
        };
    }
}
