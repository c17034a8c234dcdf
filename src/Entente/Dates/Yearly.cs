using NodaTime;

namespace Entente.Dates;

/// <summary>Days that come each year: a day, some months, a holiday.</summary>
internal readonly struct Yearly
{
    private readonly int month;
    private readonly int day;
    private readonly int months;
    private readonly string? holiday;

    private Yearly(int month, int day, int months, string? holiday) =>
        (this.month, this.day, this.months, this.holiday) = (month, day, months, holiday);

    public static Yearly OfDay(int month, int day) => new(month, day, 0, null);

    /// <summary>So many months from the first of one.</summary>
    public static Yearly OfMonths(int month, int count) => new(month, 1, count, null);

    public static Yearly OfHoliday(string name) => new(1, 1, 0, name);

    /// <summary>Its days in a year; null where the year has none.</summary>
    public (LocalDate Start, LocalDate End)? In(int year)
    {
        if (holiday is not null) return Holidays.Find(holiday, year) is { } found ? (found, found) : null;
        if (day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return null;
        var start = new LocalDate(year, month, day);
        return (start, months == 0 ? start : start.PlusMonths(months).PlusDays(-1));
    }
}
