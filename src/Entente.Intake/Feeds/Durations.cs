using System.Globalization;

namespace Entente.Intake.Feeds;

/// <summary>Times as people write them: <c>90s</c>, <c>15m</c>, <c>2h</c>, <c>1d</c>.</summary>
internal static class Durations
{
    /// <summary>More digits are no time that anybody waits.</summary>
    private const int LongestText = 7;

    public static TimeSpan? Parse(string text)
    {
        if (text.Length is < 2 or > LongestText || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(count),
            _ => null,
        };
    }

    public static string Format(TimeSpan time) => time switch
    {
        { Days: > 0, Hours: 0, Minutes: 0, Seconds: 0 } => $"{time.Days}d",
        { TotalHours: >= 1, Minutes: 0, Seconds: 0 } => $"{time.TotalHours:0}h",
        { TotalMinutes: >= 1, Seconds: 0 } => $"{time.TotalMinutes:0}m",
        _ => $"{time.TotalSeconds:0}s",
    };
}
