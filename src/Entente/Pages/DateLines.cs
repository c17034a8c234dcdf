using Entente.Text;

namespace Entente.Pages;

/// <summary>Lines that say when a page was published, and little else.</summary>
internal static class DateLines
{
    /// <summary>The most words before the date: a place, an outlet's name.</summary>
    private const int MostBefore = 4;

    /// <summary>The most words before a full date that ends its line: an outlet, a by-line.</summary>
    private const int MostBeforeEnd = 9;

    /// <summary>The most words after it: a by-line, buttons.</summary>
    private const int MostAfter = 12;

    /// <summary>The most words of a line of publication.</summary>
    private const int LongestLine = 24;

    /// <summary>A line of no more words may end in a full stop.</summary>
    private const int FewWords = 6;

    public static bool IsDate(PageText page, in Line line)
    {
        if (Published(page, line.First, line.EndToken)) return true;
        var (at, date) = PageDates.Find(page, line.First, line.EndToken);
        if (date.Length == 0) return false;
        return Opens(page, line, at) && Closes(page, at + date.Length, line.EndToken, date.HasYear);
    }

    /// <summary>The words that state the date on such a line.</summary>
    public static (TextSpan Span, bool HasYear)? Stated(PageText page, int first, int end)
    {
        var (at, date) = PageDates.Find(page, first, end);
        return date.Length == 0 ? null : (page.Span(at, at + date.Length), date.HasYear);
    }

    /// <summary>Whether a day and a time of day stand between two tokens, and nothing else: "23 mai, 18:40".</summary>
    public static bool IsDayAndTime(PageText page, int first, int end)
    {
        var length = PageDates.At(page, first, end).Length;
        if (length > 0 && first + length < end && page.Tokens[first + length].Is('.')) length++;
        return length > 0 && first + length < end && AfterTime(page, first + length, end) == end;
    }

    private static bool Published(PageText page, int first, int end)
    {
        var at = first;
        while (at < end && page.Tokens[at].Kind == TokenKind.Sign) at++;
        var length = page.Match(at, end, PhraseUse.Published);
        if (length == 0 || page.Words(first, end) > LongestLine) return false;
        var (day, date) = PageDates.Find(page, at + length, Math.Min(end, at + length + 12));
        if (date.Length == 0) return false;
        return page.Words(first, end) <= FewWords || !page.IsClosed(first, end) || IsApart(page, AfterTime(page, day + date.Length, end), end);
    }

    /// <summary>"– Durée de lecture 3 min.": what a dash or a bar sets apart from the date is furniture, full stop or not.</summary>
    private static bool IsApart(PageText page, int at, int end) =>
        at < end && page.Tokens[at].Kind == TokenKind.Sign && page.Tokens[at].Folded is "-" or "|" or "·";

    /// <summary>", mis à jour à 18h30".</summary>
    private static bool IsUpdated(PageText page, int at, int end) =>
        at + 1 < end && page.Tokens[at].Kind == TokenKind.Sign && page.Match(at + 1, end, PhraseUse.Published) > 0;

    /// <summary>Before the date: nothing, a place and a comma, a separator, "Semaine du", a time, an issue's number.</summary>
    private static bool Opens(PageText page, in Line line, int at)
    {
        if (at == line.First) return true;
        if (IsAnnounced(page, line, at)) return true;
        if (page.Tokens[at - 1].Kind == TokenKind.Sign && page.Tokens[at - 1].Folded is "," or "|" or "-" or ")" or "·" or ":" or "/")
            return IsHeader(page, line, at);
        return page.Match(line.First, at, PhraseUse.Published) == at - line.First
            || page.Agency(line.First, at) == at - line.First;
    }

    /// <summary>"Belga - Publié le 13/11/2025": words of publication right before the date, behind a short header.</summary>
    private static bool IsAnnounced(PageText page, in Line line, int at)
    {
        for (var from = Math.Max(line.First + 1, at - 4); from < at; from++)
            if (page.Tokens[from - 1].Kind == TokenKind.Sign && page.Match(from, at, PhraseUse.Published) == at - from) return page.Words(line.First, from) <= MostBefore;
        return false;
    }

    private static bool IsHeader(PageText page, in Line line, int at)
    {
        for (var i = line.First; i < at; i++)
            if (page.Tokens[i] is { IsWord: true, IsCapitalised: false, HyphenBefore: false } && !IsSmallAllowed(page.Tokens[i]) && !IsAddress(page, line, i))
                return HasIssue(page, line.First, at);
        var most = PageDates.At(page, at, line.EndToken) is { HasYear: true } date && at + date.Length == line.EndToken ? MostBeforeEnd : MostBefore;
        return page.Words(line.First, at) <= most || HasIssue(page, line.First, at);
    }

    private static bool IsSmallAllowed(Token token) => token.Folded is "le" or "de" or "du" or "d" or "la" or "n" or "no" or "h" or "et" or "release";

    /// <summary>The later parts of a site's address: "news.example".</summary>
    private static bool IsAddress(PageText page, in Line line, int at) =>
        at > line.First && page.Tokens[at - 1].Is('.') && !page.Tokens[at].SpaceBefore;

    /// <summary>"N° 214".</summary>
    private static bool HasIssue(PageText page, int first, int at)
    {
        for (var i = first; i + 1 < at; i++)
            if (page.Tokens[i].Folded is "n" or "no" or "numero" && (page.Tokens[i + 1].IsNumber || page.Tokens[i + 1].Is('°')))
                return true;
        return false;
    }

    /// <summary>After the date: a time, and after a full date furniture behind a separator; no sentence, no event of that day.</summary>
    private static bool Closes(PageText page, int at, int end, bool hasYear)
    {
        if (hasYear) at = AfterTime(page, at, end);
        if (at == end) return true;
        var words = page.Words(at, end);
        if (words <= 1 || IsUpdated(page, at, end)) return true;
        if (page.IsClosed(at, end)) return false;
        if (words == 2) return page.Tokens[at].Kind != TokenKind.Sign || hasYear;
        if (!hasYear || words > MostAfter) return false;
        if (page.Match(at, end, PhraseUse.Byline) is > 0 and var by && at + by < end && page.Tokens[at + by].IsCapitalised) return words <= FewWords || IsAfterGap(page, at) && HasGap(page, at + by, end);
        if (page.Tokens[at].Kind != TokenKind.Sign) return IsAfterGap(page, at) && !page.StartsSmall(at);
        return page.Tokens[at].Folded is not ("," or ":") && !page.StartsSmall(Math.Min(at + 1, end - 1));
    }

    /// <summary>Columns of a line of metadata stand apart by blanks alone: "13 mars 2025   Défense".</summary>
    private static bool IsAfterGap(PageText page, int at) => page.Tokens[at].Start - page.Tokens[at - 1].End > 1;

    /// <summary>"par Anne Roy   Temps de lecture : 3 minutes": whether further columns stand behind a by-line.</summary>
    private static bool HasGap(PageText page, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (IsAfterGap(page, i)) return true;
        return false;
    }

    /// <summary>The token after a time of day: "à 10 h 15", "18:42".</summary>
    private static int AfterTime(PageText page, int at, int end)
    {
        var hour = at < end && page.Tokens[at].Folded is "a" or "at" or "," ? at + 1 : at;
        if (hour >= end || !page.Tokens[hour].IsNumber) return at;
        for (at = hour + 1; at < end && IsOfTime(page.Tokens[at]);) at++;
        return at;
    }

    /// <summary>What follows the hour; "17h05" is a number and the word "h05".</summary>
    private static bool IsOfTime(Token token) =>
        token.IsNumber || token.Folded is ":" or "min" or "gmt" or "utc" or "am" or "pm" || (token.Folded.StartsWith('h') && !token.Folded.AsSpan(1).ContainsAnyExceptInRange('0', '9'));
}
