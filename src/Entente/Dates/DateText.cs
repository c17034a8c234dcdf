using NodaTime;

namespace Entente.Dates;

/// <summary>
/// Finds the first full date in a line of a page, in whatever language: <c>2019-10-19</c>, <c>19.10.2019</c>,
/// <c>19. Oktober 2019</c>, <c>October 19, 2019</c>, <c>2019年10月19日</c>.
/// </summary>
public static class DateText
{
    /// <summary>The most pieces of a date: "19th of October, 2019".</summary>
    private const int MostPieces = 5;

    /// <summary>How far one piece of a date may stand from the next.</summary>
    private const int WidestGap = 6;

    /// <summary>A number or a word of a line.</summary>
    /// <param name="Value">Of a number.</param>
    private readonly record struct Piece(int Start, int End, int Value, int Digits, int Month)
    {
        public bool IsYear => Digits == 4 && Value is >= 1970 and <= 2100;

        public bool IsDay => Digits is 1 or 2 && Value is >= 1 and <= 31;
    }

    /// <summary>The first full date; null where there is none.</summary>
    /// <param name="text">A line, or any text in which a date may stand.</param>
    /// <param name="monthFirst">Whether 10/9/2019 is a day of October, as American pages write; 10.9.2019 never is.</param>
    /// <param name="stated">Whether the text is there to state a date: then 19.10.19 and 20191019 are dates too.</param>
    public static LocalDate? Find(ReadOnlySpan<char> text, bool monthFirst = false, bool stated = false)
    {
        Span<Piece> pieces = stackalloc Piece[MostPieces];
        for (var at = 0; Next(text, at) is { } first; at = first.End)
        {
            if (first is { Digits: 0, Month: 0 }) continue;
            if (stated && first.Digits == 8 && Compact(first.Value) is { } compact) return compact;
            pieces[0] = first;
            if (Of(pieces[..Gather(text, pieces)], text, monthFirst) is { } date && (stated || pieces[2].Digits != 2 || pieces[0].Digits == 4 || pieces[1].Month > 0)) return date;
        }
        return null;
    }

    /// <summary>Takes the pieces that follow closely; words that are no month only fill gaps.</summary>
    private static int Gather(ReadOnlySpan<char> text, Span<Piece> pieces)
    {
        var count = 1;
        for (var at = pieces[0].End; count < 3 && Next(text, at) is { } next && next.Start - pieces[count - 1].End <= WidestGap; at = next.End)
            if (next.Digits > 0 || next.Month > 0) pieces[count++] = next;
        return count;
    }

    private static LocalDate? Of(ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> text, bool monthFirst)
    {
        if (pieces.Length < 3) return null;
        var (first, second, third) = (pieces[0], pieces[1], pieces[2]);
        if (first.IsYear && second is { Digits: 1 or 2 } && third.IsDay && IsJoined(text, first, second, third)) return Date(first.Value, second.Value, third.Value);
        if (first.IsYear && second.Month > 0 && third.IsDay) return Date(first.Value, second.Month, third.Value);
        if (first.IsDay && second.Month > 0 && third.IsYear) return Date(third.Value, second.Month, first.Value);
        if (first.Month > 0 && second.IsDay && third.IsYear) return Date(third.Value, first.Month, second.Value);
        if (first.IsDay && second.IsDay && third.Digits is 2 or 4 && IsJoined(text, first, second, third)) return Numeric(first.Value, second.Value, third, monthFirst && !text[first.End..second.Start].Contains('.'));
        return null;
    }

    private static LocalDate? Numeric(int first, int second, Piece third, bool monthFirst)
    {
        var year = third.Digits == 2 ? 2000 + third.Value : third.Value;
        var (day, month) = monthFirst && first <= 12 || second > 12 ? (second, first) : (first, second);
        return third.Digits == 2 || third.IsYear ? Date(year, month, day) : null;
    }

    /// <summary>Whether the same sign of a numeric date stands between its numbers.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, Piece first, Piece second, Piece third)
    {
        var one = text[first.End..second.Start].Trim();
        var other = text[second.End..third.Start].Trim();
        return one is "年" && other is "月" || one.Length == 1 && one[0] is '-' or '/' or '.' or '\u2010' or '\u2011' or '\u2013' && one.SequenceEqual(other);
    }

    private static LocalDate? Compact(int value) => value / 10_000 is >= 1970 and <= 2100 ? Date(value / 10_000, value / 100 % 100, value % 100) : null;

    private static LocalDate? Date(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>The next number or word from a place on.</summary>
    private static Piece? Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !IsPart(text[at])) at++;
        if (at >= text.Length) return null;
        var end = at;
        if (char.IsAsciiDigit(text[at])) return Number(text, at);
        while (end < text.Length && char.IsLetter(text[end]) && !IsUnit(text[end])) end++;
        if (end == at) end++;
        return new Piece(at, end, 0, 0, MonthNames.Find(text[at..end]));
    }

    private static Piece Number(ReadOnlySpan<char> text, int at)
    {
        var (end, value) = (at, 0L);
        for (; end < text.Length && char.IsAsciiDigit(text[end]); end++) value = Math.Min(value * 10 + (text[end] - '0'), int.MaxValue);
        return new Piece(at, end, (int)value, end - at, 0);
    }

    private static bool IsPart(char sign) => char.IsAsciiDigit(sign) || (char.IsLetter(sign) && !IsUnit(sign));

    /// <summary>The signs for year, month and day in Chinese and Japanese.</summary>
    private static bool IsUnit(char sign) => sign is '年' or '月' or '日';
}
