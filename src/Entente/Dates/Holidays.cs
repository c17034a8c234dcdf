using NodaTime;

namespace Entente.Dates;

/// <summary>The days of feasts: fixed ones as <c>12-25</c>, movable ones as days from Easter, <c>easter+49</c>.</summary>
internal static class Holidays
{
    /// <summary>The day in a year; null when the name is of neither form.</summary>
    public static LocalDate? Find(string name, int year)
    {
        if (name.StartsWith("easter", StringComparison.Ordinal))
            return Easter(year).PlusDays(int.TryParse(name.AsSpan(6), out var days) ? days : 0);
        return name.Length == 5 && int.TryParse(name.AsSpan(0, 2), out var month) && int.TryParse(name.AsSpan(3), out var day)
            ? new LocalDate(year, month, day)
            : null;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher).</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new LocalDate(year, n / 31, n % 31 + 1);
    }
}
