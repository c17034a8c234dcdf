using Entente.Codebook;

namespace Entente.Dates;

/// <summary>The fields that words of a date gave, to be checked against each other and resolved.</summary>
internal sealed class DateFields
{
    /// <summary>The count of "quelques jours".</summary>
    public const int Vague = -1;

    private static readonly Dictionary<string, Action<DateFields, Sense>> Setters = new(StringComparer.Ordinal)
    {
        ["weekday"] = (f, s) => f.Weekday = s.Number,
        ["day"] = (f, s) => f.Day = s.Number,
        ["month"] = (f, s) => f.Month = s.Number,
        ["year"] = (f, s) => f.Year = s.Number,
        ["year.short"] = (f, s) => f.Year = s.Number + (s.Number < 40 ? 2000 : 1900),
        ["decade"] = (f, s) => f.Decade = s.Number,
        ["century"] = (f, s) => f.Century = s.Number,
        ["season"] = (f, s) => f.Season = s.Value,
        ["period"] = (f, s) => f.Period = s.Value,
        ["ordinal"] = (f, s) => f.Ordinal = s.Number,
        ["hour"] = (f, s) => f.Hour = s.Number,
        ["minute"] = (f, s) => f.Minute = s.Number,
        ["part"] = (f, s) => f.Part = s.Value,
        ["edge"] = (f, s) => f.Edge = s.Value,
        ["shift"] = (f, s) => f.Shift = s.Number,
        ["sign"] = (f, s) => f.Sign = s.Number,
        ["count"] = (f, s) => f.Count = s.Number,
        ["times"] = (f, s) => f.Count = (f.Count ?? 1) * s.Number,
        ["half"] = (f, _) => f.Half = true,
        ["unit"] = (f, s) => f.Unit = s.Value,
        ["offset"] = (f, s) => f.Days = s.Number,
        ["ref"] = (f, s) => f.Reference = s.Value,
        ["holiday"] = (f, s) => f.Holiday = s.Value,
    };

    public int? Weekday { get; set; }

    public int? Day { get; set; }

    public int? Month { get; set; }

    public int? Year { get; set; }

    public int? Decade { get; set; }

    public int? Century { get; set; }

    public int? Ordinal { get; set; }

    public int? Hour { get; set; }

    public int? Minute { get; set; }

    public int? Shift { get; set; }

    public int? Sign { get; set; }

    public int? Count { get; set; }

    /// <summary>Days from the day of publication, or from the last one named.</summary>
    public int? Days { get; set; }

    public string? Season { get; set; }

    /// <summary><c>Q</c> for quarters, <c>H</c> for halves.</summary>
    public string? Period { get; set; }

    /// <summary>TIMEX3's part of a day: <c>MO</c>, <c>AF</c>, <c>EV</c>, <c>NI</c>.</summary>
    public string? Part { get; set; }

    public string? Edge { get; set; }

    /// <summary>As in an ISO duration: <c>Y</c>, <c>M</c>, <c>W</c>, <c>D</c>, <c>TH</c>, <c>TM</c>, <c>TS</c>, with a factor before it (<c>10Y</c>).</summary>
    public string? Unit { get; set; }

    public string? Reference { get; set; }

    public string? Holiday { get; set; }

    /// <summary>Half of a unit, or a half more.</summary>
    public bool Half { get; set; }

    /// <summary>Makes them as if no word had given any.</summary>
    public void Clear()
    {
        (Weekday, Day, Month, Year, Decade, Century, Ordinal) = (null, null, null, null, null, null, null);
        (Hour, Minute, Shift, Sign, Count, Days) = (null, null, null, null, null, null);
        (Season, Period, Part, Edge, Unit, Reference, Holiday) = (null, null, null, null, null, null, null);
        Half = false;
    }

    /// <summary>Whether a field has that name; what stands behind a dot tells classes of one field apart.</summary>
    public static bool Knows(string name) => Setters.ContainsKey(Field(name));

    /// <summary>The text of a value, if its field can hold it.</summary>
    /// <exception cref="CodebookException">It cannot.</exception>
    public static string Checked(string className, CodebookNode value)
    {
        var (low, high) = Field(className) switch
        {
            "month" => (1, 12),
            "weekday" => (1, 7),
            "day" => (1, 31),
            "ordinal" => (1, 99),
            "century" => (1, 99),
            "offset" or "shift" or "sign" => (-9, 9),
            _ => (int.MinValue, int.MaxValue),
        };
        if (low == int.MinValue) return value.Text;
        return value.Number >= low && value.Number <= high ? value.Text : throw value.Error($"“{value.Text}” is not between {low} and {high}");
    }

    public static string Field(string className) =>
        className.IndexOf('.') is > 0 and var dot ? className[..dot] : className;

    /// <summary>Takes a word's value into the field of its class; null for a class that only shapes the form.</summary>
    public static Action<DateFields, Sense>? Setter(string className) => Setters.GetValueOrDefault(className) ?? Setters.GetValueOrDefault(Field(className));

    /// <summary>A field that a form itself gives, and its value.</summary>
    public static (Action<DateFields, Sense> Set, Sense Value) Given(string field, string value) =>
        (Setter(field)!, new Sense(0, 0, value, int.TryParse(value, out var number) ? number : 0));
}
