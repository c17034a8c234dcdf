using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Entente.Dates;

/// <summary>
/// A date as it is known: an EDTF value (ISO 8601-2, level 1 and the parts of level 2 that reading uses).
/// Years (<c>2024</c>), months (<c>2024-11</c>), days (<c>2024-11-05</c>), seasons (<c>2024-21</c> spring to
/// <c>2024-24</c> winter), unknown digits (<c>XXXX-05-17</c>) and intervals of these (<c>2019/2024</c>), open where a
/// side is empty or <c>..</c>.
/// </summary>
/// <remarks>Equality and order are by the text of the value; order by time is <see cref="CompareByTime"/>.</remarks>
public sealed record Edtf
{
    /// <summary>The last year of the calendar: its winter has no end.</summary>
    private const int LastYear = 9999;

    private readonly Bounds from;
    private readonly Bounds to;

    private Edtf(string text, Bounds from, Bounds to)
    {
        Text = text;
        this.from = from;
        this.to = to;
    }

    /// <summary>The value as it is written.</summary>
    public string Text { get; }

    /// <summary>The first day that the value may mean; null when it is open or its year is unknown.</summary>
    public LocalDate? Earliest => from.First;

    /// <summary>The last day that the value may mean; null when it is open or its year is unknown.</summary>
    public LocalDate? Latest => to.Last;

    /// <summary>Whether the value is an interval of two values.</summary>
    public bool IsInterval => Text.Contains('/');

    /// <summary>Whether the value is one day of a known year.</summary>
    public bool IsDay => Earliest is { } day && day == Latest;

    public static Edtf Year(int year) => EdtfCalendar.Year(year) ?? EdtfCalendar.Keep(year, Parse($"{year:0000}"));

    public static Edtf Month(int year, int month) =>
        EdtfCalendar.Month(year, month) ?? EdtfCalendar.Keep(year, month, Parse($"{year:0000}-{month:00}"));

    public static Edtf Day(LocalDate day) => EdtfCalendar.Day(day) ?? EdtfCalendar.Keep(day, NewDay(day));

    private static Edtf NewDay(LocalDate day) => day.Year is > 0 and < 10_000
        ? new Edtf($"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}", new Bounds(day, day), new Bounds(day, day))
        : throw new FormatException($"{day} is no day of an EDTF date");

    /// <summary>The interval from one value to another; the value itself when both are the same.</summary>
    public static Edtf Interval(Edtf start, Edtf end)
    {
        if (start == end) return start;
        var text = $"{start.Text}/{end.Text}";
        return start.IsInterval || end.IsInterval ? Parse(text) : new Edtf(text, start.from, end.to);
    }

    /// <exception cref="FormatException">The text is no EDTF value of the supported forms.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"“{text}” is no EDTF date");

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text)) return false;
        var slash = text.IndexOf('/');
        if (slash != text.LastIndexOf('/')) return false;
        if (Bounds.Of(text.AsSpan(0, slash < 0 ? text.Length : slash)) is not { } from) return false;
        if ((slash < 0 ? from : Bounds.Of(text.AsSpan(slash + 1))) is not { } to) return false;
        value = new Edtf(text, from, to);
        return true;
    }

    /// <summary>Whether the two values cannot mean the same time; false where either leaves it open.</summary>
    public bool Contradicts(Edtf other)
    {
        if (Earliest is not { } a || Latest is not { } b || other.Earliest is not { } c || other.Latest is not { } d)
            return false;
        return b < c || d < a;
    }

    /// <summary>Orders by the first possible day, then the last, then the text; values without a year come first.</summary>
    public static int CompareByTime(Edtf? left, Edtf? right)
    {
        var byStart = Nullable.Compare(left?.Earliest, right?.Earliest);
        if (byStart != 0) return byStart;
        var byEnd = Nullable.Compare(left?.Latest, right?.Latest);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(left?.Text, right?.Text);
    }

    public bool Equals(Edtf? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    /// <summary>The days that one side of a value may mean.</summary>
    private readonly record struct Bounds(LocalDate? First, LocalDate? Last)
    {
        public static Bounds? Of(ReadOnlySpan<char> part)
        {
            if (part is "" or "..") return new Bounds(null, null);
            part = part.TrimEnd("~?%");
            if (part.Length is not (4 or 7 or 10) || !IsWellFormed(part)) return null;
            return Of(part[..4], part.Length > 4 ? part[5..7] : default, part.Length > 7 ? part[8..] : default);
        }

        /// <summary>Whether fields of four, two and two digits or unknown digits are joined by hyphens.</summary>
        private static bool IsWellFormed(ReadOnlySpan<char> part)
        {
            for (var i = 0; i < part.Length; i++)
                if (i is 4 or 7 ? part[i] != '-' : !char.IsAsciiDigit(part[i]) && part[i] != 'X') return false;
            return true;
        }

        /// <param name="monthField">Empty where only the year is given.</param>
        /// <param name="dayField">Empty where no day is given.</param>
        private static Bounds? Of(ReadOnlySpan<char> year, ReadOnlySpan<char> monthField, ReadOnlySpan<char> dayField)
        {
            if (year is "XXXX") return Plausible(monthField) && Plausible(dayField) ? new Bounds(null, null) : null;
            int first = Number(year, '0'), last = Number(year, '9');
            if (first == 0) return null;
            if (monthField is "" or "XX") return Whole(first, last);
            if (!int.TryParse(monthField, out var month)) return null;
            if (month is >= 21 and <= 24 && dayField.IsEmpty) return Season(first, month);
            if (month is < 1 or > 12) return null;
            var start = new LocalDate(first, month, 1);
            var end = new LocalDate(last, month, 1).With(DateAdjusters.EndOfMonth);
            if (dayField.IsEmpty || dayField.Contains('X')) return new Bounds(start, end);
            var day = int.Parse(dayField);
            if (day < 1 || day > end.Day) return null;
            return new Bounds(start.PlusDays(day - 1), new LocalDate(last, month, day));
        }

        private static Bounds Whole(int first, int last) =>
            new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));

        /// <summary>Seasons of the northern hemisphere by whole months; winter ends in February of the next year.</summary>
        private static Bounds? Season(int year, int code)
        {
            if (year == LastYear) return null;
            var start = new LocalDate(year, (code - 20) * 3, 1);
            return new Bounds(start, start.PlusMonths(3).PlusDays(-1));
        }

        private static bool Plausible(ReadOnlySpan<char> field) => field.IsEmpty || field.Contains('X') || int.Parse(field) is >= 1 and <= 31;

        /// <summary>The number of some digits with one digit in place of each that is unknown.</summary>
        private static int Number(ReadOnlySpan<char> digits, char unknown)
        {
            var number = 0;
            foreach (var digit in digits) number = number * 10 + (digit == 'X' ? unknown : digit) - '0';
            return number;
        }
    }
}
