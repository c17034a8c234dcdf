using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;

namespace Entente.Register.Views;

/// <summary>Sorts the engagements of a pair into those that were, those to come, and those of which one cannot tell.</summary>
internal sealed class BriefEngagements(BriefScope scope)
{
    /// <summary>So many are looked at for each that can be shown, before the search for more is given up.</summary>
    private const int Patience = 10;

    private readonly EngagementSummary summary = new(scope);
    private readonly List<BriefEngagement> bilateral = [];
    private readonly List<BriefEngagement> multilateral = [];
    private readonly List<BriefEngagement> missed = [];
    private readonly List<BriefEngagement> undated = [];
    private readonly List<BriefEngagement> coming = [];

    public void Find()
    {
        FindPast(Appearing.Bilateral, bilateral, e => e.Parties.Length <= 2);
        FindPast(Appearing.Multilateral, multilateral, e => e.Parties.Length > 2);
        foreach (var kind in new[] { Appearing.Bilateral, Appearing.Multilateral })
        {
            FindUndated(kind);
            FindComing(kind);
        }
    }

    public ImmutableArray<BriefEngagement> Bilateral() => LatestFirst(bilateral);

    public ImmutableArray<BriefEngagement> Multilateral() => LatestFirst(multilateral);

    public ImmutableArray<BriefEngagement> NotSeenHeld() => LatestFirst(missed);

    public ImmutableArray<BriefEngagement> Undated() => [.. undated.Take(scope.Limit)];

    public ImmutableArray<BriefEngagement> Coming() =>
        [.. coming.DistinctBy(e => e.Identifier).OrderBy(e => e.When!, ByTime).ThenBy(e => e.Identifier, StringComparer.Ordinal).Take(scope.Limit)];

    private static Comparer<Edtf> ByTime { get; } = Comparer<Edtf>.Create(Edtf.CompareByTime);

    private void FindPast(string kind, List<BriefEngagement> found, Func<BriefEngagement, bool> belongs)
    {
        var looks = scope.Limit * Patience;
        foreach (var entity in summary.Ahead(scope.Store.Latest(scope.Pair, kind, scope.UpTo, scope.KnownBy), scope.Limit))
        {
            if (looks-- == 0 || found.Count == scope.Limit) return;
            if (summary.Of(entity) is not { When.Earliest: { } first } engagement || !belongs(engagement)) continue;
            if (scope.Day is { } day && first > day) continue;
            if (engagement.Status == EngagementStatus.Held) found.Add(engagement);
            else if (IsOver(engagement) && scope.Threads?.Of(entity)?.Status != ThreadStatus.Done) missed.Add(engagement);
        }
    }

    private void FindUndated(string kind)
    {
        foreach (var entity in summary.Ahead(scope.Store.NeverDated(scope.Pair, kind, scope.KnownBy, scope.Limit * Patience), scope.Limit))
        {
            if (undated.Count == scope.Limit) return;
            if (summary.Of(entity) is { } engagement && engagement.When?.Earliest is null) undated.Add(engagement);
        }
    }

    private void FindComing(string kind)
    {
        if (scope.Day is not { } day) return;
        var looks = scope.Limit * Patience;
        foreach (var entity in summary.Ahead(scope.Store.Coming(scope.Pair, kind, Days.Text(day), scope.KnownBy), scope.Limit))
        {
            if (looks-- == 0) return;
            if (summary.Of(entity) is { } engagement && engagement.When?.Latest >= day && !IsPast(engagement)) coming.Add(engagement);
        }
    }

    private static bool IsPast(BriefEngagement engagement) => engagement.Status == EngagementStatus.Held;

    private bool IsOver(BriefEngagement engagement) => scope.Day is { } day && engagement.When?.Latest < day;

    private ImmutableArray<BriefEngagement> LatestFirst(IEnumerable<BriefEngagement> engagements) =>
        [
            .. engagements.DistinctBy(e => e.Identifier).OrderByDescending(e => e.When!, ByTime)
                .ThenBy(e => e.Identifier, StringComparer.Ordinal).Take(scope.Limit),
        ];
}
