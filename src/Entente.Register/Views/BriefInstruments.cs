using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using NodaTime;

namespace Entente.Register.Views;

/// <summary>Finds the instruments of a pair, and how they stand on the day.</summary>
internal static class BriefInstruments
{
    /// <summary>An instrument that ends within so many months is about to end.</summary>
    private const int MonthsOfNotice = 6;

    private const int Patience = 4;

    public static ImmutableArray<BriefInstrument> Of(BriefScope scope) =>
        [
            .. scope.Latest(Appearing.Instrument, BriefScope.Always)
                .Take(scope.Limit * Patience)
                .Select(e => One(scope, e))
                .OfType<BriefInstrument>()
                .OrderBy(i => i.State)
                .ThenByDescending(i => i.Period ?? i.Signed, Comparer<Edtf?>.Create(Edtf.CompareByTime))
                .ThenBy(i => i.Identifier, StringComparer.Ordinal)
                .Take(scope.Limit),
        ];

    private static BriefInstrument? One(BriefScope scope, long entity)
    {
        var evidence = scope.About<Instrument>(entity);
        if (evidence.Count == 0) return null;
        var period = Evidence.Date(Evidence.Dates(evidence, i => i.Period));
        return new BriefInstrument(
            scope.Store.IdentifierOf(entity), evidence[0].Fact.Kind,
            [.. evidence.SelectMany(e => e.Fact.Parties).Distinct().Order(StringComparer.Ordinal)],
            Evidence.Preferred(evidence, i => i.Title), period, Evidence.Date(Evidence.Dates(evidence, i => i.Signed)),
            StateOf(period, scope.Day), Evidence.Sources(evidence)) { Renewal = scope.Threads?.Renewal(entity) };
    }

    private static InstrumentState StateOf(Edtf? period, LocalDate? day)
    {
        if (period is null || day is not { } on) return InstrumentState.NoPeriod;
        if (period.Latest < on) return InstrumentState.Expired;
        if (period.Earliest > on) return InstrumentState.Coming;
        return period.Latest <= on.PlusMonths(MonthsOfNotice) ? InstrumentState.AboutToEnd : InstrumentState.InForce;
    }
}
