namespace Entente.Pages;

/// <summary>The name of a site or of an issuing body in a page's first lines, which stand together and apart from the title.</summary>
internal static class Masthead
{
    /// <summary>The fewest words of the title that must stand below.</summary>
    private const int FewestWords = 4;

    /// <summary>The most words of a site's name above its menu.</summary>
    private const int LongestSite = 5;

    /// <summary>Marks those lines as noise, where a title stands between them and the body.</summary>
    /// <param name="body">The first block of the body.</param>
    public static void Silence(PageText page, List<DraftBlock> blocks, int body)
    {
        var end = 1;
        while (end < body && blocks[end].BlankBefore == 0) end++;
        if (end < 2 || !HasTitle(page, blocks, end, body)) return;
        for (var i = 0; i < end; i++)
            if (Shapes.IsHeading(page, blocks[i]) && IsName(page, blocks, i, end))
                blocks[i].Kind = BlockKind.Noise;
    }

    private static bool HasTitle(PageText page, List<DraftBlock> blocks, int from, int body)
    {
        for (var i = from; i < body; i++)
            if (Shapes.IsHeading(page, blocks[i]) && page.Words(blocks[i].First, blocks[i].End) >= FewestWords && !Shapes.NamesInstitution(page, blocks[i]))
                return true;
        return false;
    }

    private static bool IsName(PageText page, List<DraftBlock> blocks, int at, int end) =>
        Shapes.NamesInstitution(page, blocks[at]) || HasOffice(page, blocks[at]) || (at + 1 < end && IsSite(page, blocks[at], blocks[at + 1]));

    /// <summary>"LA DÉFENSE | Direction générale": an issuing body behind a bar.</summary>
    private static bool HasOffice(PageText page, DraftBlock block)
    {
        for (var i = block.First; i + 1 < block.End; i++)
            if (page.Tokens[i].Is('|') && page.Match(i + 1, block.End, PhraseUse.Institution) > 0) return true;
        return false;
    }

    /// <summary>A short name directly above a menu.</summary>
    private static bool IsSite(PageText page, DraftBlock block, DraftBlock next) =>
        page.Words(block.First, block.End) <= LongestSite && next is { Line: LineKind.Noise, Lines: 1 } && Menus.Separates(page, next);
}
