using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds what was given in the year, and who was sent.</summary>
internal static class ReviewTransfers
{
    /// <summary>So much is listed of each sort.</summary>
    private const int Most = 60;

    public static ImmutableArray<BriefAssistance> Assistance(ReviewScope scope)
    {
        var transfers = new BriefTransfers(scope.Brief);
        return
        [
            .. scope.Brief.Ahead(scope.Appearing(scope.First, scope.Last, Most, Appearing.Assistance)).Select(transfers.Given).OfType<BriefAssistance>()
                .Where(a => a.Status == EngagementStatus.Held && IsOf(a.When, a.Sources, scope.Year)).Take(Most),
        ];
    }

    public static ImmutableArray<BriefDeployment> Deployments(ReviewScope scope)
    {
        var transfers = new BriefTransfers(scope.Brief);
        var sent = scope.Listed(Acts.Deployment, scope.First, Days.Text(scope.Last), Most * 4, _ => true);
        return
        [
            .. scope.Brief.Ahead(sent).Select(transfers.Sent).OfType<BriefDeployment>()
                .Where(d => d.Status == EngagementStatus.Held && d.Party == scope.Party && IsOf(d.When, d.Sources, scope.Year)).Take(Most),
        ];
    }

    /// <summary>Whether it was in the year; where no page says when it was, whether it was first told in the year.</summary>
    private static bool IsOf(Edtf? when, ImmutableArray<Source> sources, int year) =>
        (when ?? (sources.IsEmpty ? null : sources[0].Published)) is { Earliest.Year: var first, Latest.Year: var last } && first == year && last == year;
}
