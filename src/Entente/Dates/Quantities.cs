namespace Entente.Dates;

/// <summary>The ISO values of durations and of what recurs.</summary>
internal static class Quantities
{
    /// <summary>A duration: three days are P3D, half an hour PT30M, some days PXD.</summary>
    public static Resolved Duration(DateFields fields) => Resolved.Vague(TimexType.Duration, Value(fields));

    public static Resolved Set(DateFields fields)
    {
        if (fields.Weekday is { } weekday) return Resolved.Vague(TimexType.Set, $"XXXX-WXX-{weekday}{(fields.Part is null ? "" : "T" + fields.Part)}");
        if (fields.Part is { } part) return Resolved.Vague(TimexType.Set, $"XXXX-XX-XXT{part}");
        return Resolved.Vague(TimexType.Set, Value(fields));
    }

    /// <summary>The factor and the letters of a unit: "10Y" is ten years.</summary>
    public static (int Factor, string Unit) Split(string unit)
    {
        var digits = 0;
        while (digits < unit.Length && char.IsAsciiDigit(unit[digits])) digits++;
        return digits == 0 ? (1, unit) : (int.Parse(unit.AsSpan(0, digits)), unit[digits..]);
    }

    private static string Value(DateFields fields)
    {
        var (factor, unit) = Split(fields.Unit ?? "X");
        if (fields.Count == DateFields.Vague) return factor > 1 ? $"PX{unit}" : Join("X", unit);
        var count = (long)(fields.Count ?? (fields.Half ? 0 : 1)) * factor;
        if (!fields.Half) return Join(count.ToString(), unit);
        return Halved(count, factor, unit);
    }

    /// <summary>Half a unit, or a half more, in the next smaller unit that makes it whole.</summary>
    private static string Halved(long count, int factor, string unit) => (factor, unit) switch
    {
        ( > 1, _) => Join((count + factor / 2).ToString(), unit),
        (_, "Y") => Join((count * 12 + 6).ToString(), "M"),
        (_, "M") => Join((count * 30 + 15).ToString(), "D"),
        (_, "D") => Join((count * 24 + 12).ToString(), "TH"),
        (_, "TH") => Join((count * 60 + 30).ToString(), "TM"),
        (_, "TM") => Join((count * 60 + 30).ToString(), "TS"),
        _ => Join($"{count}.5", unit),
    };

    private static string Join(string count, string unit) =>
        unit.StartsWith('T') ? $"PT{count}{unit[1..]}" : $"P{count}{unit}";
}
