using Entente.Dates;
using NodaTime;

namespace Entente.World;

/// <summary>Days as whole numbers, which is how the world keeps them.</summary>
public static class Days
{
    public static int Of(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    public static DateOnly Date(int day) => DateOnly.FromDayNumber(day);

    public static int Year(int day) => Date(day).Year;

    public static Edtf Edtf(int day) => Dates.Edtf.Day(Local(day));

    /// <summary>The days from one on, one or several.</summary>
    public static Edtf Edtf(int day, int length) => Dates.Edtf.Interval(Edtf(day), Edtf(day + length - 1));

    /// <summary>Whether a date has wholly passed on a day; a date left open has not, nor has the day itself.</summary>
    public static bool IsOver(Edtf date, int on) => date.Latest is { } last && last < Local(on);

    private static LocalDate Local(int day)
    {
        var date = Date(day);
        return new LocalDate(date.Year, date.Month, date.Day);
    }
}
