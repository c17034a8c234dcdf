using Entente.Text;

namespace Entente.Pages;

/// <summary>A date as datelines and publication lines print it.</summary>
/// <param name="Length">How many tokens it takes; 0 for none.</param>
internal readonly record struct DateMatch(int Length, bool HasYear)
{
    public static DateMatch None => default;
}

/// <summary>
/// Tells where a date stands in a line of furniture, no more: what day it is, is for the reading of dates to say.
/// </summary>
internal static class PageDates
{
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "au", "et", "a", "-", "to", "and", "den" };

    /// <summary>The date that starts at a token: "12 mars 2025", "27/02/2025", "mardi 3 déc", "April 2023".</summary>
    public static DateMatch At(PageText page, int at, int end)
    {
        var day = SkipArticle(page, at, end);
        var weekday = day < end && page.Book.Weekdays.Contains(page.Tokens[day].Word);
        if (weekday) day++;
        if (weekday && day < end && page.Tokens[day].Is(',')) day++;
        if (weekday) day = SkipArticle(page, day, end);
        var date = Bare(page, day, end);
        return date.Length == 0 ? DateMatch.None : date with { Length = date.Length + day - at };
    }

    private static int SkipArticle(PageText page, int at, int end) =>
        at < end && page.Tokens[at].Folded is ("le" or "ngay" or "the" or "ce") ? at + 1 : at;

    /// <summary>The first date between two tokens: where it starts, and its match.</summary>
    public static (int At, DateMatch Match) Find(PageText page, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (At(page, i, end) is { Length: > 0 } match)
                return (i, match);
        return (end, DateMatch.None);
    }

    private static DateMatch Bare(PageText page, int at, int end)
    {
        if (at >= end) return DateMatch.None;
        if (page.Tokens[at].IsWord) return MonthFirst(page, at, end);
        var value = page.Tokens[at].Value;
        if (value < 1) return DateMatch.None;
        return Numeric(page, at, end) is { Length: > 0 } numeric ? numeric : value <= 31 ? DayFirst(page, at, end) : DateMatch.None;
    }

    /// <summary>"27/02/2025", "2024-12", "25/9", "19.11.2025".</summary>
    private static DateMatch Numeric(PageText page, int at, int end)
    {
        if (!(At(page, at + 1, end, out var sign) && sign is '/' or '-' or '.') || Value(page, at + 2, end) is not (> 0 and var second))
            return DateMatch.None;
        var first = page.Tokens[at].Value;
        var third = At(page, at + 3, end, out var again) && again == sign ? Value(page, at + 4, end) : -1;
        if (IsYear(first)) return second > 12 ? DateMatch.None : new DateMatch(third is > 0 and <= 31 ? 5 : 3, true);
        if (first > 31 || second > 31) return DateMatch.None;
        if (IsYear(third) || third is >= 0 and < 100) return new DateMatch(5, true);
        return sign == '/' && second <= 12 ? new DateMatch(3, false) : DateMatch.None;
    }

    /// <summary>"12 mars 2025", "9 au 15 juin", "3 déc.", "9 tháng 10 năm 2025".</summary>
    private static DateMatch DayFirst(PageText page, int at, int end)
    {
        var i = at + 1;
        if (i + 1 < end && Between.Contains(page.Tokens[i].Folded) && Value(page, i + 1, end) is > 0 and <= 31) i += 2;
        if (i < end && page.Tokens[i].Folded is "de" or "of") i++;
        if (i < end && page.Tokens[i].Is("thang") && Value(page, i + 1, end) is > 0 and <= 12) i += 2;
        else if (i < end && page.Book.Months.Contains(page.Tokens[i].Word)) i++;
        else return DateMatch.None;
        return WithYear(page, at, i, end);
    }

    /// <summary>"Avril 2023", "August 06, 2024", "Aug. 6".</summary>
    private static DateMatch MonthFirst(PageText page, int at, int end)
    {
        if (!page.Book.Months.Contains(page.Tokens[at].Word)) return DateMatch.None;
        var i = at + 1;
        if (i < end && page.Tokens[i].Is('.')) i++;
        var value = Value(page, i, end);
        if (IsYear(value)) return new DateMatch(i + 1 - at, true);
        return value is > 0 and <= 31 ? WithYear(page, at, i + 1, end) : DateMatch.None;
    }

    private static DateMatch WithYear(PageText page, int at, int after, int end)
    {
        var i = after;
        while (i < end && i < after + 2 && page.Tokens[i].Folded is "." or "," or "de" or "nam") i++;
        return IsYear(Value(page, i, end)) ? new DateMatch(i + 1 - at, true) : new DateMatch(after - at, false);
    }

    private static bool At(PageText page, int at, int end, out char sign)
    {
        sign = at < end && page.Tokens[at].Kind == TokenKind.Sign ? page.Tokens[at].Folded[0] : '\0';
        return sign != '\0';
    }

    private static int Value(PageText page, int at, int end) => at < end ? page.Tokens[at].Value : -1;

    private static bool IsYear(int value) => value is >= 1900 and <= 2199;
}
