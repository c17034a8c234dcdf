using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Entente.Outputs.Tables;

/// <summary>What a column holds.</summary>
public enum CellType
{
    /// <summary>Text, UTF-8.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day, ISO 8601.</summary>
    Date,

    /// <summary>A moment in UTC, ISO 8601.</summary>
    DateTime,

    /// <summary>A date of any exactness, EDTF (ISO 8601-2).</summary>
    Edtf,

    /// <summary>Several texts; where a form has no lists, with semicolons between them.</summary>
    List,
}

/// <summary>One value of a row; every one may be absent.</summary>
public readonly struct Cell
{
    private readonly object? value;
    private readonly long number;

    private Cell(object? value, long number) => (this.value, this.number) = (value, number);

    /// <summary>Marks a value that is kept as a number.</summary>
    private static readonly object AsNumber = new();

    /// <summary>The text; null where it is absent or of another type.</summary>
    public string? Text => value as string;

    /// <summary>The texts; null where they are absent.</summary>
    public IReadOnlyList<string>? List => value as IReadOnlyList<string>;

    /// <summary>A number; of a boolean 1 or 0, of a date the days, of a moment the microseconds since 1970. Null where it is absent.</summary>
    public long? Number => ReferenceEquals(value, AsNumber) ? number : null;

    /// <summary>Whether there is none.</summary>
    public bool IsAbsent => value is null;

    public static implicit operator Cell(string? text) => new(text, 0);

    public static implicit operator Cell(int? number) => number is { } given ? new(AsNumber, given) : default;

    public static implicit operator Cell(int number) => new(AsNumber, number);

    public static implicit operator Cell(bool flag) => new(AsNumber, flag ? 1 : 0);

    public static implicit operator Cell(LocalDate? day) => day is { } given ? given : default(Cell);

    public static implicit operator Cell(LocalDate day) => new(AsNumber, Period.DaysBetween(Epoch, day));

    /// <summary>A moment is told to the second.</summary>
    public static implicit operator Cell(Instant moment) => new(AsNumber, moment.ToUnixTimeSeconds() * 1_000_000);

    /// <summary>A cell of several texts.</summary>
    public static Cell Of(IReadOnlyList<string> texts) => new(texts, 0);

    /// <summary>The value as text, in the form of its type; empty where it is absent.</summary>
    public string Written(CellType type)
    {
        if (value is string text) return text;
        if (value is IReadOnlyList<string> texts) return texts.Count switch { 0 => "", 1 => texts[0], _ => string.Join(';', texts) };
        if (value is null) return "";
        return type switch
        {
            CellType.Boolean => number != 0 ? "true" : "false",
            CellType.Date => DayTexts.Of((int)number),
            CellType.DateTime => MomentPattern.Format(Instant.FromUnixTimeTicks(number * 10)),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static LocalDate Epoch { get; } = new(1970, 1, 1);

    private static InstantPattern MomentPattern { get; } = InstantPattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm:ss'Z'");

    /// <summary>Days as text: a register tells of some thousand, again and again.</summary>
    private static class DayTexts
    {
        private const int First = 0;

        private static readonly string?[] Known = new string?[40_000];

        public static string Of(int day) =>
            day is >= First and < 40_000 ? Known[day] ??= Made(day) : Made(day);

        private static string Made(int day) => LocalDatePattern.Iso.Format(Epoch.PlusDays(day));
    }
}
