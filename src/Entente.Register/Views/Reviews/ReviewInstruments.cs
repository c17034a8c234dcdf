using System.Collections.Immutable;
using Entente.Dates;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds the texts of a party that were signed, in force or ended in the year.</summary>
internal static class ReviewInstruments
{
    /// <summary>Several pages tell of one text: so many claims are looked at for each that is listed.</summary>
    private const int Patience = 4;

    /// <summary>So many texts are listed of each sort.</summary>
    private const int Most = 60;

    public static Found Of(ReviewScope scope)
    {
        var most = Math.Min(scope.Limit, Most) * Patience;
        var standing = scope.Listed(Acts.Renewal, scope.First, BriefScope.Always, most, _ => true);
        var told = scope.Appearing(scope.First, scope.Last, most, Appearing.Instrument);
        var entities = standing.Union(told).ToArray();
        scope.Threads.ReadRenewals(entities);
        BriefInstrument[] known = [.. scope.Brief.Ahead(entities).Select(entity => One(scope, entity)).OfType<BriefInstrument>()];
        var doubled = PeriodConflicts.Doubled(known).Select(i => i.Identifier).ToHashSet(StringComparer.Ordinal);
        BriefInstrument[] all = [.. known.Where(i => !doubled.Contains(i.Identifier))];
        return new Found(
            Listed(scope, all.Where(i => i.Signed is { Earliest.Year: var first, Latest.Year: var last } && first == scope.Year && last == scope.Year), i => i.Signed),
            Listed(scope, all.Where(i => i.Period is { } period && period.Earliest <= scope.Last && period.Latest > scope.Last), i => i.Period),
            Listed(scope, all.Where(i => i.Period?.Latest?.Year == scope.Year), i => i.Period));
    }

    private static BriefInstrument? One(ReviewScope scope, long entity) =>
        BriefInstruments.One(scope.Brief, entity) is { } instrument && instrument.Parties.Contains(scope.Party) ? instrument with { Renewal = scope.Threads.Renewal(entity) } : null;

    private static ImmutableArray<BriefInstrument> Listed(ReviewScope scope, IEnumerable<BriefInstrument> instruments, Func<BriefInstrument, Edtf?> by) =>
    [
        .. instruments.DistinctBy(i => i.Identifier).OrderBy(by, Comparer<Edtf?>.Create(Edtf.CompareByTime))
            .ThenBy(i => i.Identifier, StringComparer.Ordinal).Take(Math.Min(scope.Limit, Most)),
    ];

    internal sealed record Found(ImmutableArray<BriefInstrument> Signed, ImmutableArray<BriefInstrument> InForce, ImmutableArray<BriefInstrument> Ending);
}
