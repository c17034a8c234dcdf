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

    /// <summary>What is in force is named for years; so many of the claims that were known first are read.</summary>
    private const int MostClaims = 24;

    public static ImmutableArray<BriefInstrument> Of(BriefScope scope)
    {
        var shown = scope.Latest(Appearing.Instrument, BriefScope.Always).Take(scope.Limit * Patience).Ahead(scope.Limit, few => scope.Read(few, MostClaims))
            .Select(e => Standing.Of(scope, e)).OfType<Standing>()
            .OrderBy(i => i.State)
            .ThenByDescending(i => i.Period ?? i.Signed, Comparer<Edtf?>.Create(Edtf.CompareByTime))
            .ThenBy(i => scope.IdentifierOf(i.Entity), StringComparer.Ordinal)
            .Take(scope.Limit).ToArray();
        scope.Threads?.ReadRenewals([.. shown.Select(i => i.Entity)]);
        return [.. shown.Select(i => i.Shown(scope) with { Renewal = scope.Threads?.Renewal(i.Entity) })];
    }

    /// <summary>The instrument; null when nothing was known of it on the day.</summary>
    public static BriefInstrument? One(BriefScope scope, long entity) => Standing.Of(scope, entity)?.Shown(scope);

    /// <summary>By what instruments are put in order: of those that are not shown no more is made.</summary>
    private sealed record Standing(long Entity, IReadOnlyList<Evidence<Instrument>> Told, Edtf? Period, Edtf? Signed, InstrumentState State)
    {
        public static Standing? Of(BriefScope scope, long entity)
        {
            var told = scope.First<Instrument>(entity, MostClaims);
            if (told.Count == 0) return null;
            var period = Evidence.PreferredDate(told, i => i.Period);
            return new Standing(entity, told, period, Evidence.PreferredDate(told, i => i.Signed), StateOf(period, scope.Day));
        }

        public BriefInstrument Shown(BriefScope scope) =>
            new(scope.IdentifierOf(Entity), Told[0].Fact.Kind, [.. Told.SelectMany(e => e.Fact.Parties).Distinct().Order(StringComparer.Ordinal)],
                Evidence.Preferred(Told, i => i.Title), Period, Signed, State, Evidence.Sources(Told));
    }

    private static InstrumentState StateOf(Edtf? period, LocalDate? day)
    {
        if (period is null || day is not { } on) return InstrumentState.NoPeriod;
        if (period.Latest < on) return InstrumentState.Expired;
        if (period.Earliest > on) return InstrumentState.Coming;
        return period.Latest <= on.PlusMonths(MonthsOfNotice) ? InstrumentState.AboutToEnd : InstrumentState.InForce;
    }
}
