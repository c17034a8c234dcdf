using System.Globalization;
using Entente.Dates;
using NodaTime;
using NodaTime.Text;

namespace Entente.Register.Claims;

/// <summary>Days as they are stored: ISO 8601 text, which orders as they do.</summary>
internal static class Days
{
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The day that a text spells; null where it is none. Views ask for thousands, so no pattern is asked.</summary>
    public static LocalDate? Parse(string? text)
    {
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-') return null;
        if (!TryNumber(text.AsSpan(0, 4), out var year) || !TryNumber(text.AsSpan(5, 2), out var month) || !TryNumber(text.AsSpan(8, 2), out var day)) return null;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>The first day that a date may mean; null when it is open.</summary>
    public static string? First(Edtf? date) => date?.Earliest is { } day ? Text(day) : null;

    /// <summary>The last day that a date may mean; null when it is open.</summary>
    public static string? Last(Edtf? date) => date?.Latest is { } day ? Text(day) : null;
}
