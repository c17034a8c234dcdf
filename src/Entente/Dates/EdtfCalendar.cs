using NodaTime;

namespace Entente.Dates;

/// <summary>
/// The years, months and days that texts mostly name, each made once: they are immutable, so that all readings may share
/// them. Two threads that make the same one at once do no harm.
/// </summary>
internal static class EdtfCalendar
{
    private const int FirstYear = 1900;
    private const int Count = 200;

    private static readonly YearDates?[] Known = new YearDates?[Count];

    /// <summary>Months of a year that is not known, and behind each its days.</summary>
    private static readonly Edtf?[] Yearless = new Edtf?[12 * 32];

    /// <summary>The value of a year; null when it is not made yet, or not kept.</summary>
    public static Edtf? Year(int year) => Find(year)?.Whole;

    public static Edtf? Month(int year, int month) => month is >= 1 and <= 12 ? Find(year)?.Months[month - 1] : null;

    public static Edtf? Day(LocalDate day) => Find(day.Year)?.Days[day.DayOfYear - 1];

    /// <summary>Keeps a year's value if it is one of those kept, and gives it back.</summary>
    public static Edtf Keep(int year, Edtf made)
    {
        if (Open(year) is { } dates) dates.Whole = made;
        return made;
    }

    public static Edtf Keep(int year, int month, Edtf made)
    {
        if (Open(year) is { } dates) dates.Months[month - 1] = made;
        return made;
    }

    public static Edtf Keep(LocalDate day, Edtf made)
    {
        if (Open(day.Year) is { } dates) dates.Days[day.DayOfYear - 1] = made;
        return made;
    }

    /// <summary>A month of a year that is not known.</summary>
    public static Edtf MonthOfSomeYear(int month) => Yearless[32 * (month - 1)] ??= Edtf.Parse($"XXXX-{month:00}");

    /// <summary>A day of a year that is not known.</summary>
    public static Edtf DayOfSomeYear(int month, int day) => Yearless[32 * (month - 1) + day] ??= Edtf.Parse($"XXXX-{month:00}-{day:00}");

    private static YearDates? Find(int year) => IsKept(year) ? Known[year - FirstYear] : null;

    private static YearDates? Open(int year) => IsKept(year) ? Known[year - FirstYear] ??= new YearDates() : null;

    private static bool IsKept(int year) => year is >= FirstYear and < FirstYear + Count;

    private sealed class YearDates
    {
        public Edtf? Whole { get; set; }

        public Edtf?[] Months { get; } = new Edtf?[12];

        public Edtf?[] Days { get; } = new Edtf?[366];
    }
}
