using Entente.Dates;
using NodaTime;
using NodaTime.Text;

namespace Entente.Register.Claims;

/// <summary>Days as they are stored: ISO 8601 text, which orders as they do.</summary>
internal static class Days
{
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalDate? Parse(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;

    /// <summary>The first day that a date may mean; null when it is open.</summary>
    public static string? First(Edtf? date) => date?.Earliest is { } day ? Text(day) : null;

    /// <summary>The last day that a date may mean; null when it is open.</summary>
    public static string? Last(Edtf? date) => date?.Latest is { } day ? Text(day) : null;
}
