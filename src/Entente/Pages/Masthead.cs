namespace Entente.Pages;

/// <summary>The name of a site or of an issuing body in a page's first lines, which stand together and apart from the title; furniture may stand above.</summary>
internal static class Masthead
{
    /// <summary>The fewest words of the title that must stand below.</summary>
    private const int FewestWords = 4;

    /// <summary>The most words of a site's name above its menu.</summary>
    private const int LongestSite = 5;

    /// <summary>The most lines of a site's name, with its motto.</summary>
    private const int MostNames = 2;

    /// <summary>Marks those lines as noise, where a title stands between them and the body.</summary>
    /// <param name="body">The first block of the body.</param>
    public static void Silence(PageText page, List<DraftBlock> blocks, int body)
    {
        var title = LastTitle(page, blocks, body);
        for (var (first, furniture) = (0, true); first < title && furniture;)
        {
            var end = first + 1;
            while (end < body && blocks[end].BlankBefore == 0) end++;
            if (end - first > 1 && end <= title) SilenceNames(page, blocks, first, end);
            for (; first < end; first++) furniture &= blocks[first].Kind == BlockKind.Noise;
        }
    }

    private static void SilenceNames(PageText page, List<DraftBlock> blocks, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Shapes.IsHeading(page, blocks[i]) && IsName(page, blocks, i, end))
                blocks[i].Kind = BlockKind.Noise;
    }

    /// <summary>The last line above the body that may be its title; -1 when there is none.</summary>
    private static int LastTitle(PageText page, List<DraftBlock> blocks, int body)
    {
        for (var i = body - 1; i >= 0; i--)
            if (Shapes.IsHeading(page, blocks[i]) && page.Words(blocks[i].First, blocks[i].End) >= FewestWords && !Shapes.NamesInstitution(page, blocks[i]))
                return i;
        return -1;
    }

    private static bool IsName(PageText page, List<DraftBlock> blocks, int at, int end) =>
        Shapes.NamesInstitution(page, blocks[at]) || HasOffice(page, blocks[at]) || IsSite(page, blocks, at, end);

    /// <summary>"LA DÉFENSE | Direction générale": an issuing body behind a bar.</summary>
    private static bool HasOffice(PageText page, DraftBlock block)
    {
        for (var i = block.First; i + 1 < block.End; i++)
            if (page.Tokens[i].Is('|') && page.Match(i + 1, block.End, PhraseUse.Institution) > 0) return true;
        return false;
    }

    /// <summary>A short name above a menu, or a motto between the two.</summary>
    private static bool IsSite(PageText page, List<DraftBlock> blocks, int at, int end)
    {
        if (page.Words(blocks[at].First, blocks[at].End) > LongestSite) return false;
        for (var i = at + 1; i < Math.Min(end, at + 1 + MostNames); i++)
            if (blocks[i] is { Line: LineKind.Noise, Lines: 1 } && Menus.Separates(page, blocks[i])) return true;
        return false;
    }
}
