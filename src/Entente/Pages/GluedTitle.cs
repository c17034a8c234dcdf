namespace Entente.Pages;

/// <summary>Parts a title from the dispatch where an extractor lost the line end between them: "… patrouilles LOMÉ, 4 juin (ATOP) – Le …".</summary>
internal static class GluedTitle
{
    /// <summary>The most tokens of a title.</summary>
    private const int LongestTitle = 40;

    private const int ShortestTitle = 4;

    public static void Split(PageText page, List<DraftBlock> blocks)
    {
        var index = blocks.FindIndex(block => block.Kind != BlockKind.Noise);
        if (index < 0 || blocks[index] is not { Line: LineKind.Text } block || block.Gaps.Count > 0) return;
        if (Dateline(page, block) is not { } at) return;
        blocks[index] = Part(page, block, block.First, at, block.BlankBefore);
        blocks.Insert(index + 1, Part(page, block, at, block.End, 1));
    }

    /// <summary>Where a dateline with its agency starts inside a block, past the words of a title.</summary>
    private static int? Dateline(PageText page, DraftBlock block)
    {
        var limit = Math.Min(block.End, block.First + LongestTitle);
        for (var at = block.First; at < limit && !page.EndsSentence(at); at++)
        {
            if (!page.Tokens[at].IsCapitalised) continue;
            if (new DatelineParser(page, at, block.End).Parse() is not { Agency: not null, Place: { } place }) continue;
            if (at > block.First && page.Book.Starters.Contains(page.Tokens[at - 1].Word) && place.End - at > 1) at++;
            return at - block.First >= ShortestTitle ? at : null;
        }
        return null;
    }

    private static DraftBlock Part(PageText page, DraftBlock whole, int first, int end, int blank)
    {
        var part = page.Memory.Draft(whole.Line, whole.Kind, first, end);
        part.BlankBefore = blank;
        return part;
    }
}
