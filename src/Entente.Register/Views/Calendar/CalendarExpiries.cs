using Entente.Dates;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;

namespace Entente.Register.Views.Calendar;

/// <summary>Finds the ends of instruments' periods.</summary>
internal static class CalendarExpiries
{
    /// <summary>Several pages tell of one instrument: so many claims are looked at for each that is wanted.</summary>
    private const int Patience = 8;

    public static IEnumerable<CalendarEntry> Of(CalendarScope scope)
    {
        var edge = new DeedEdge(Days.Text(scope.From), 0);
        var told = scope.Register.Deeds.After(scope.Listed, Acts.Renewal, edge, Days.Text(EndOfYear(scope)), scope.Brief.KnownBy, (scope.Limit + 1) * Patience);
        scope.Brief.Memory.ReadEntities(told.Select(lead => lead.Profile));
        var entities = told.Select(lead => scope.Brief.Memory.EntityOf(lead.Profile).Entity).Distinct();
        return scope.Brief.Ahead(entities).Select(entity => One(scope, entity)).OfType<CalendarEntry>();
    }

    /// <summary>A period that is told to end in a year stands under its last day.</summary>
    private static NodaTime.LocalDate EndOfYear(CalendarScope scope) => new(scope.To.Year, 12, 31);

    private static CalendarEntry? One(CalendarScope scope, long entity)
    {
        if (BriefInstruments.One(scope.Brief, entity) is not { Period: { Latest: not null } period } instrument) return null;
        return new CalendarEntry
        {
            Key = $"{instrument.Identifier}-end",
            Identifier = instrument.Identifier,
            Kind = CalendarKind.Expiry,
            When = EndOf(period),
            FollowUp = scope.Threads.Renewal(entity)?.Status,
            FactKind = instrument.Kind,
            Name = instrument.Title,
            Parties = instrument.Parties,
            Of = period,
            Sources = instrument.Sources,
        };
    }

    /// <summary>The end as exactly as the period tells it: of 2020 to 2024, the year 2024.</summary>
    private static Edtf EndOf(Edtf period) => Edtf.Parse(period.Text[(period.Text.IndexOf('/') + 1)..]);
}
