using NodaTime;
using NodaTime.Text;

namespace Entente.Dates;

/// <summary>Days as ISO 8601 writes them: <c>2024-11-05</c>.</summary>
public static class IsoDays
{
    /// <summary>The day as text.</summary>
    public static string ToIso(this LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The day as text; null where there is none.</summary>
    public static string? ToIso(this LocalDate? day) => day?.ToIso();
}
