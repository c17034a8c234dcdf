using Entente.Text;

namespace Entente.Pages;

/// <summary>Menus and breadcrumbs: short pieces side by side.</summary>
internal static class Menus
{
    public static bool IsMenu(PageText page, in Line line)
    {
        if (page.IsClosed(line.First, line.EndToken) && !page.Tokens[line.EndToken - 1].Is('…')) return false;
        var (pieces, crumbs, words, longest) = Pieces(page, line);
        var start = line.First;
        while (start < line.EndToken && page.Tokens[start].Kind == TokenKind.Sign) start++;
        if (pieces > 1 && page.Match(start, line.EndToken, PhraseUse.Home) > 0) return true;
        if (crumbs > 0 && longest <= 5 && words <= 16) return true;
        return pieces >= 3 && longest <= 5 && words <= 4 * pieces;
    }

    /// <summary>Whether signs or gaps part a block in three pieces at least.</summary>
    public static bool Separates(PageText page, DraftBlock block)
    {
        var start = page.Tokens[block.First].Start;
        var end = page.Tokens[block.End - 1].End;
        return Pieces(page, new Line(start, end, block.First, block.End, 0, 0)).Pieces > 2;
    }

    private static (int Pieces, int Crumbs, int Words, int Longest) Pieces(PageText page, in Line line)
    {
        var (pieces, crumbs, words, longest, current) = (1, 0, 0, 0, 0);
        for (var i = line.First; i < line.EndToken; i++)
        {
            var parts = Separates(page, line, i);
            if (parts) (pieces, current) = (pieces + 1, 0);
            if (parts && i + 1 < line.EndToken && page.Sign(i) is '>' or '›' or '»') crumbs++;
            if (!page.Tokens[i].IsWord) continue;
            words++;
            longest = Math.Max(longest, ++current);
        }
        return (pieces, crumbs, words, longest);
    }

    private static bool Separates(PageText page, in Line line, int i)
    {
        if (i == line.First) return false;
        var token = page.Tokens[i];
        if (token.Kind == TokenKind.Sign && token.SpaceBefore && page.Sign(i) is '|' or '·' or '•' or '>' or '›' or '/') return true;
        if (page.Sign(i) == '»' && !page.Text.AsSpan(line.Start, line.Width).Contains('«')) return token.SpaceBefore;
        return token.Start - page.Tokens[i - 1].End >= 2 && IsGap(page.Text, page.Tokens[i - 1].End, token.Start);
    }

    /// <summary>Two blanks or more, or a tab.</summary>
    private static bool IsGap(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }
}
