using Entente.Text;

namespace Entente.Pages;

/// <summary>Signs and numbers that open a list's item.</summary>
internal static class Bullets
{
    private const string Signs = "•–—-*·▪●‣○■□►▶➢➤✓✔◦−.o";

    /// <summary>How many tokens the bullet takes; 0 when the line is no item.</summary>
    public static int Length(PageText page, in Line line)
    {
        if (line.Count < 2) return 0;
        var (first, next) = (page.Tokens[line.First], page.Tokens[line.First + 1]);
        if (first.Kind == TokenKind.Sign) return Sign(page, line);
        if (line.Count < 3 || !page.Tokens[line.First + 2].SpaceBefore || next.SpaceBefore) return 0;
        if (!(next.Is('.') || next.Is(')') || next.Is('°'))) return 0;
        return first.IsNumber && first.Value is > 0 and < 100 || next.Is(')') && first.End - first.Start == 1 ? 2 : 0;
    }

    private static int Sign(PageText page, in Line line)
    {
        var at = line.First;
        if (page.Tokens[at].Is('(')) return Bracketed(page, line);
        if (!Signs.Contains(page.Sign(at))) return 0;
        while (at + 1 < line.EndToken && page.Text[page.Tokens[at + 1].Start] is '\ufe0f' or '️') at++;
        var next = page.Tokens[at + 1];
        return next.SpaceBefore || (page.Sign(at) is '•' or '▪' or '●' or '►' or '▶' or '➢' or '➤') ? at + 1 - line.First : 0;
    }

    /// <summary>"(1)" and "(a)".</summary>
    private static int Bracketed(PageText page, in Line line)
    {
        if (line.Count < 4 || !page.Tokens[line.First + 2].Is(')')) return 0;
        var inner = page.Tokens[line.First + 1];
        return inner.IsNumber && inner.Value < 100 || inner.End - inner.Start == 1 ? 3 : 0;
    }
}
