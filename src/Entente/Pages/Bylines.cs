namespace Entente.Pages;

/// <summary>Lines that name who wrote: "Par A. Martin", "By a staff writer".</summary>
internal static class Bylines
{
    private const int LongestByline = 14;

    public static bool IsByline(PageText page, in Line line)
    {
        if (line.Count > LongestByline || page.EndsSentence(line.EndToken - 1)) return false;
        var length = page.Match(line.First, line.EndToken, PhraseUse.Byline);
        if (length == 0 || length == line.Count) return false;
        var small = 0;
        for (var i = line.First + length; i < line.EndToken; i++)
            if (page.Tokens[i] is { IsWord: true, IsCapitalised: false }) small++;
        return page.Tokens[line.First + length].IsCapitalised && small <= 2;
    }
}
