using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;

namespace Entente.Register.Views;

/// <summary>Finds what the two parties undertook, by theme.</summary>
internal static class BriefUndertakings
{
    /// <summary>A page tells several undertakings where it tells one engagement.</summary>
    private const int ForEachEngagement = 2;

    public static ImmutableArray<BriefUndertaking> Of(BriefScope scope)
    {
        var latest = scope.Latest(Appearing.Commitment, scope.UpTo)
            .Select(e => One(scope, e))
            .OfType<BriefUndertaking>()
            .Take(scope.Limit * ForEachEngagement);
        return [.. latest.GroupBy(u => u.Themes.FirstOrDefault() ?? "other").SelectMany(g => g)];
    }

    private static BriefUndertaking? One(BriefScope scope, long entity)
    {
        var evidence = scope.About<Commitment>(entity);
        if (evidence.Count == 0) return null;
        var fact = evidence[0].Fact;
        var due = Evidence.Date(Evidence.Dates(evidence, c => c.Due));
        var overdue = fact.Firmness == Firmness.Concrete && scope.Day is { } day && due?.Latest < day;
        return new BriefUndertaking(
            scope.Store.IdentifierOf(entity), fact.Modality, fact.Parties, fact.Themes, due,
            Evidence.Preferred(evidence, c => c.Recurs), fact.Firmness, overdue, Evidence.Sources(evidence));
    }
}
