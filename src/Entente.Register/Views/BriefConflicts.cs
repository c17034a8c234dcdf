using System.Collections.Immutable;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views;

/// <summary>Gathers where the sources of what a brief shows disagree.</summary>
internal static class BriefConflicts
{
    /// <param name="holders">Those of the holders of offices.</param>
    public static ImmutableArray<Conflict> Of(BriefScope scope, BriefView brief, IEnumerable<Conflict> holders)
    {
        BriefEngagement[] engagements = [.. Engagements(brief).DistinctBy(e => e.Identifier)];
        var offices = new OfficeConflicts(scope);
        offices.Read(engagements);
        return
        [
            .. engagements.SelectMany(offices.All)
                .Concat(holders)
                .Concat(PeriodConflicts.Of(brief.Instruments))
                .Concat(brief.Deployments.SelectMany(d => d.Conflicts))
                .DistinctBy(c => (c.Identifier, c.Field, Values(c))),
        ];
    }

    private static IEnumerable<BriefEngagement> Engagements(BriefView brief) =>
        brief.Coming.Concat(brief.Engagements).Concat(brief.Multilateral).Concat(brief.NotSeenHeld).Concat(brief.Undated);

    private static string Values(Conflict conflict) => string.Join('|', conflict.Values.Select(v => v.Value));
}
