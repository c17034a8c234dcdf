using System.Collections.Immutable;
using System.Globalization;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views;

/// <summary>Finds what was given by one of the parties to the other, and whom they have deployed.</summary>
internal sealed class BriefTransfers(BriefScope scope)
{
    public ImmutableArray<BriefAssistance> Assistance() =>
        [.. scope.Ahead(scope.Latest(Appearing.Assistance, BriefScope.Always)).Select(Given).OfType<BriefAssistance>().Take(scope.Limit)];

    public ImmutableArray<BriefDeployment> Deployments() =>
        [.. new[] { scope.PartyA, scope.PartyB }.SelectMany(DeployedBy)];

    private IEnumerable<BriefDeployment> DeployedBy(string party) =>
        scope.Ahead(scope.LatestAt(party, Appearing.Deployment, BriefScope.Always)).Select(Sent).OfType<BriefDeployment>().Take(scope.Limit / 2 + 1);

    /// <summary>The assistance; null when nothing was known of it on the day.</summary>
    public BriefAssistance? Given(long entity)
    {
        var evidence = scope.About<Assistance>(entity);
        if (evidence.Count == 0) return null;
        var fact = evidence[0].Fact;
        return new BriefAssistance(
            scope.IdentifierOf(entity), fact.From, fact.To, Evidence.Preferred(evidence, a => a.What),
            Evidence.PreferredDate(evidence, a => a.When), evidence[^1].Fact.Status, Evidence.Sources(evidence));
    }

    /// <summary>The deployment; null when nothing was known of it on the day.</summary>
    public BriefDeployment? Sent(long entity)
    {
        var evidence = scope.About<Deployment>(entity);
        if (evidence.Count == 0) return null;
        var fact = evidence[0].Fact;
        var identifier = scope.IdentifierOf(entity);
        var what = Evidence.Preferred(evidence, d => d.What);
        var counts = Weighing.Plain.Values(evidence, d => d.Count?.ToString(CultureInfo.InvariantCulture));
        var conflict = Disagreement.Of(PlainProfile.Deployment, identifier, what ?? fact.Mission ?? "", ConflictField.Count, counts);
        return new BriefDeployment(
            identifier, fact.Party, fact.Mission, what, counts.First is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null, fact.Nth,
            Evidence.PreferredDate(evidence, d => d.When), evidence[^1].Fact.Status, Evidence.Sources(evidence))
        {
            Conflicts = conflict is null ? [] : [conflict],
        };
    }
}
