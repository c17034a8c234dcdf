using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using NodaTime;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds the engagements of one year: those that took place, and those that were announced for it.</summary>
internal static class ReviewEngagements
{
    /// <summary>So many are looked at for each that is listed: plans, and what was in another year, are not counted.</summary>
    private const int Patience = 2;

    public static Found Of(ReviewScope scope, int year)
    {
        var summary = new EngagementSummary(scope.Brief);
        var most = scope.Limit * Patience;
        var entities = scope.Appearing(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), most, Appearing.Bilateral, Appearing.Multilateral);
        List<BriefEngagement> held = [], announced = [];
        foreach (var entity in summary.Ahead(entities, scope.Brief.Limit))
        {
            if (summary.Of(entity) is not { When: { } when } engagement || !IsOf(when, year)) continue;
            if (engagement.Status == EngagementStatus.Held) held.Add(engagement);
            else if (year == scope.Year && IsMissed(scope, entity, engagement)) announced.Add(engagement);
        }

        var levels = new EngagementLevels(scope);
        var listed = InOrder(held).Take(scope.Limit).ToArray();
        levels.Read(listed);
        return new Found([.. listed.Select(levels.Of)], [.. InOrder(announced).Take(scope.Limit)], held.Count > scope.Limit || entities.Count >= most);
    }

    /// <summary>Called off; or its day has passed, and nothing is known to be what came of it.</summary>
    private static bool IsMissed(ReviewScope scope, long entity, BriefEngagement engagement) =>
        engagement.Status == EngagementStatus.Cancelled || (engagement.When!.Latest < scope.Day && scope.Threads.Of(entity)?.Status is null or ThreadStatus.Overdue or ThreadStatus.Open or ThreadStatus.Lapsed);

    /// <summary>What lasts over the turn of a year is of the year in which it began.</summary>
    private static bool IsOf(Edtf when, int year) => when.Earliest?.Year == year && when.Latest is { } last && last.Year <= year + 1;

    private static IEnumerable<BriefEngagement> InOrder(IEnumerable<BriefEngagement> engagements) =>
        engagements.DistinctBy(e => e.Identifier).OrderBy(e => e.When!, Comparer<Edtf>.Create(Edtf.CompareByTime)).ThenBy(e => e.Identifier, StringComparer.Ordinal);

    /// <summary>What took place, what did not, and whether there is more.</summary>
    internal sealed record Found(ImmutableArray<ReviewEngagement> Held, ImmutableArray<BriefEngagement> NotHeld, bool Shortened);
}
