using Entente.Facts;
using Entente.Register.Claims;
using NodaTime;

namespace Entente.Register.Views.Calendar;

/// <summary>Finds the anniversaries of events that pages have lately commemorated and of which they tell the day.</summary>
internal static class CalendarAnniversaries
{
    /// <summary>An event of which no page has told for so many years is no longer commemorated.</summary>
    private const int YearsOfSilence = 3;

    /// <summary>So many events are looked at.</summary>
    private const int MostEvents = 400;

    public static IEnumerable<CalendarEntry> Of(CalendarScope scope)
    {
        var entities = scope.Appearing([Appearing.Commemoration], scope.Day.PlusYears(-YearsOfSilence), scope.Day, MostEvents);
        return scope.Brief.Ahead(entities).SelectMany(entity => Of(scope, entity)).Where(scope.Shows).OrderBy(entry => entry.When.Earliest);
    }

    private static IEnumerable<CalendarEntry> Of(CalendarScope scope, long entity)
    {
        var evidence = scope.Brief.About<Commemoration>(entity);
        var date = Evidence.PreferredDate(evidence, c => c.Date);
        if (date is not { IsDay: true, Earliest: { } first }) yield break;
        var (what, sources, identifier) = (Evidence.Preferred(evidence, c => c.What)!, Evidence.Sources(evidence), scope.Brief.IdentifierOf(entity));
        for (var year = Math.Max(scope.From.Year, first.Year + 1); year <= scope.To.Year; year++)
            yield return new CalendarEntry
            {
                Key = $"{identifier}-{year}",
                Identifier = identifier,
                Kind = CalendarKind.Anniversary,
                When = Dates.Edtf.Day(OnDayOf(first, year)),
                Name = what,
                Number = year - first.Year,
                Of = date,
                Sources = sources,
            };
    }

    /// <summary>The day of a year; that of the 29th of February is the 28th where there is none.</summary>
    private static LocalDate OnDayOf(LocalDate first, int year) => first.PlusYears(year - first.Year);
}
