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

    public static ImmutableArray<BriefInstrument> Of(BriefScope scope)
    {
        var shown = scope.Ahead(scope.Latest(Appearing.Instrument, BriefScope.Always).Take(scope.Limit * Patience))
            .Select(e => (Entity: e, Told: One(scope, e)))
            .Where(i => i.Told is not null)
            .OrderBy(i => i.Told!.State)
            .ThenByDescending(i => i.Told!.Period ?? i.Told!.Signed, Comparer<Edtf?>.Create(Edtf.CompareByTime))
            .ThenBy(i => i.Told!.Identifier, StringComparer.Ordinal)
            .Take(scope.Limit).ToArray();
        scope.Threads?.ReadRenewals([.. shown.Select(i => i.Entity)]);
        return [.. shown.Select(i => i.Told! with { Renewal = scope.Threads?.Renewal(i.Entity) })];
    }

    /// <summary>The instrument; null when nothing was known of it on the day.</summary>
    public static BriefInstrument? One(BriefScope scope, long entity)
    {
        var evidence = scope.About<Instrument>(entity);
        if (evidence.Count == 0) return null;
        var period = Evidence.Date(Evidence.Dates(evidence, i => i.Period));
        return new BriefInstrument(
            scope.IdentifierOf(entity), evidence[0].Fact.Kind,
            [.. evidence.SelectMany(e => e.Fact.Parties).Distinct().Order(StringComparer.Ordinal)],
            Evidence.Preferred(evidence, i => i.Title), period, Evidence.Date(Evidence.Dates(evidence, i => i.Signed)),
            StateOf(period, scope.Day), Evidence.Sources(evidence));
    }

    private static InstrumentState StateOf(Edtf? period, LocalDate? day)
    {
        if (period is null || day is not { } on) return InstrumentState.NoPeriod;
        if (period.Latest < on) return InstrumentState.Expired;
        if (period.Earliest > on) return InstrumentState.Coming;
        return period.Latest <= on.PlusMonths(MonthsOfNotice) ? InstrumentState.AboutToEnd : InstrumentState.InForce;
    }
}
