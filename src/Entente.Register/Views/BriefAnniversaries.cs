using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using NodaTime;

namespace Entente.Register.Views;

/// <summary>Finds the anniversaries of events that the two parties commemorate, in the year after the day.</summary>
internal static class BriefAnniversaries
{
    public static ImmutableArray<BriefAnniversary> Of(BriefScope scope)
    {
        if (scope.Day is not { } day) return [];
        return
        [
            .. scope.Ahead(scope.Recurring(Appearing.Commemoration).Take(scope.Limit * 2))
                .Select(e => One(scope, e, day))
                .OfType<BriefAnniversary>()
                .OrderBy(a => a.Day)
                .ThenBy(a => a.Identifier, StringComparer.Ordinal)
                .Take(scope.Limit),
        ];
    }

    private static BriefAnniversary? One(BriefScope scope, long entity, LocalDate day)
    {
        var evidence = scope.About<Commemoration>(entity);
        var date = Evidence.PreferredDate(evidence, c => c.Date);
        if (date is not { IsDay: true, Earliest: { } first } || first >= day) return null;
        var next = first.PlusYears(day.Year - first.Year);
        if (next < day) next = first.PlusYears(day.Year + 1 - first.Year);
        return new BriefAnniversary(
            scope.IdentifierOf(entity), Evidence.Preferred(evidence, c => c.What)!, next.Year - first.Year, next, date,
            Evidence.Sources(evidence));
    }
}
