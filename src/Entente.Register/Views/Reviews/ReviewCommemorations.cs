using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds the anniversaries that fall in the year and of which its pages speak.</summary>
internal static class ReviewCommemorations
{
    private const int Most = 60;

    public static ImmutableArray<ReviewCommemoration> Of(ReviewScope scope) =>
    [
        .. scope.Brief.Ahead(scope.Appearing(scope.First, scope.Last, Most, Appearing.Commemoration)).Select(entity => One(scope, entity)).OfType<ReviewCommemoration>()
            .OrderBy(c => c.Event?.Earliest is { } day ? day.DayOfYear : int.MaxValue).ThenBy(c => c.Identifier, StringComparer.Ordinal),
    ];

    private static ReviewCommemoration? One(ReviewScope scope, long entity)
    {
        var all = scope.Brief.About<Commemoration>(entity);
        var date = Evidence.PreferredDate(all, c => c.Date);
        var told = all.Where(e => ReviewScope.IsOf(e.Claim.Known, scope.Year) && e.Fact.Nth is { } nth && (date?.Earliest is not { } day || day.Year + nth == scope.Year)).ToArray();
        if (told.Length == 0) return null;
        return new ReviewCommemoration(scope.Brief.IdentifierOf(entity), Evidence.Preferred(told, c => c.What)!, told[0].Fact.Nth!.Value, date, Evidence.Sources(told));
    }
}
