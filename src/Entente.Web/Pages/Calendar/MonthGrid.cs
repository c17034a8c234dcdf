using System.Collections.Immutable;
using Entente.Outputs.Calendar;
using Entente.Register.Views.Calendar;
using NodaTime;

namespace Entente.Web.Pages.Calendar;

/// <summary>A month by its weeks, with what lies on each day, and what has no day in it.</summary>
/// <param name="Weeks">Whole weeks from Monday on, the first and the last with days of other months.</param>
/// <param name="InMonth">What is known to be in the month and has no day, or lasts for more than a week.</param>
/// <param name="InYear">What may be in other months too.</param>
public sealed record MonthGrid(
    YearMonth Month, ImmutableArray<ImmutableArray<MonthDay>> Weeks, ImmutableArray<CalendarEntry> InMonth, ImmutableArray<CalendarEntry> InYear)
{
    /// <summary>What lasts longer is not shown on each of its days.</summary>
    private const int MostDays = 7;

    public static MonthGrid Of(YearMonth month, ImmutableArray<CalendarEntry> entries)
    {
        var (first, last) = (month.OnDayOfMonth(1), month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1));
        var days = entries.Where(IsOnDays).SelectMany(entry => Days(entry, first, last)).ToLookup(on => on.Day, on => on.Entry);
        var monday = first.PlusDays(1 - (int)first.DayOfWeek);
        var weeks = Enumerable.Range(0, 6).Select(week => monday.PlusDays(7 * week)).TakeWhile(start => start <= last).Select(Week);
        return new MonthGrid(month, [.. weeks], [.. entries.Where(IsInMonth)], [.. entries.Where(entry => !IsOnDays(entry) && !IsInMonth(entry))]);

        ImmutableArray<MonthDay> Week(LocalDate start) => [.. Enumerable.Range(0, 7).Select(start.PlusDays).Select(day => new MonthDay(day, day.ToYearMonth() == month, [.. days[day]]))];

        bool IsInMonth(CalendarEntry entry) => !IsOnDays(entry) && (CalendarDates.TellsDays(entry.When) || CalendarDates.MonthOf(entry.When) == month);
    }

    private static bool IsOnDays(CalendarEntry entry) =>
        CalendarDates.TellsDays(entry.When) && Period.DaysBetween(entry.When.Earliest!.Value, entry.When.Latest!.Value) < MostDays;

    private static IEnumerable<(LocalDate Day, CalendarEntry Entry)> Days(CalendarEntry entry, LocalDate first, LocalDate last)
    {
        var (from, to) = (LocalDate.Max(first, entry.When.Earliest!.Value), LocalDate.Min(last, entry.When.Latest!.Value));
        for (var day = from; day <= to; day = day.PlusDays(1)) yield return (day, entry);
    }
}

/// <summary>A day of a month's weeks.</summary>
/// <param name="IsInMonth">Whether it is of the month itself.</param>
public sealed record MonthDay(LocalDate Day, bool IsInMonth, ImmutableArray<CalendarEntry> Entries);
