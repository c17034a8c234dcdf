using System.Globalization;
using Entente.Dates;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Shared;

/// <summary>What the fields of an address say; null where there is none, or something else: whoever writes an address by hand is shown what can be shown.</summary>
internal static class AddressFields
{
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The code of a party or a state.</summary>
    public static string? Code(string? text) => Text(text)?.ToUpperInvariant();

    /// <summary>A day from which one can reckon.</summary>
    public static LocalDate? Day(string? text) => LocalDatePattern.Iso.Parse(text ?? "").TryGetValue(default, out var day) && Reckoning.Holds(day) ? day : null;

    /// <summary>A month from which one can reckon.</summary>
    public static YearMonth? Month(string? text) =>
        YearMonthPattern.Iso.Parse(text ?? "").TryGetValue(default, out var month) && Reckoning.Holds(month.OnDayOfMonth(1)) ? month : null;

    /// <summary>A page of a list, from 1 on; the first where none is asked for.</summary>
    public static int Page(string? text) => Math.Max(1, Number(text) ?? 1);

    /// <summary>A number from 0 on.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
