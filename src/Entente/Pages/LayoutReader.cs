using Entente.Text;

namespace Entente.Pages;

/// <summary>Reads the layout of a page: its stories, and in each the blocks and their sentences. Pure, and safe to share between threads.</summary>
public sealed class LayoutReader(PageBook book)
{
    /// <summary>The stories of a page, the main one first, then the teasers that carry something to read.</summary>
    /// <param name="text">The page's text as received.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <returns>One story at least; its blocks are empty when the page has no words.</returns>
    public IReadOnlyList<Story> Read(string text, ReadOnlySpan<Token> tokens, LayoutHints hints)
    {
        var memory = LayoutMemory.Take();
        try
        {
            return Read(new PageText(text, tokens, book, memory), hints);
        }
        finally
        {
            memory.GiveBack();
        }
    }

    private static List<Story> Read(PageText page, LayoutHints hints)
    {
        var (body, header) = CrawlHeader(page);
        var blocks = new BlockBuilder(page).Build(LineScanner.Scan(page, body));
        if (hints.Layout is { } layout) Markup.Apply(page, blocks, layout);
        else GluedTitle.Split(page, blocks);
        foreach (var block in blocks)
            if (block.Kind != BlockKind.Noise)
                Credits.Apply(page, block);
        var title = hints.Title is { } hinted ? PageBook.Tokens(hinted) : null;
        return Stories(page, new PageOutline(page, title).Divide(blocks), header, hints);
    }

    private static List<Story> Stories(PageText page, List<StoryDraft> drafts, TextSpan? header, LayoutHints hints)
    {
        var stories = new List<Story>(drafts.Count);
        foreach (var draft in drafts)
        {
            var main = stories.Count > 0 ? stories[0] : null;
            var story = new StoryBuilder(page, draft).Build(draft.Teaser ? null : header, hints, main);
            if (main is null || IsReadable(story)) stories.Add(story);
        }
        return stories;
    }

    private static bool IsReadable(Story story)
    {
        for (var i = 0; i < story.Blocks.Count; i++)
            if (story.Blocks[i] is { Kind: BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading or BlockKind.Title, Sentences.Count: > 0 }) return true;
        return false;
    }

    /// <summary>"date 2024-12 …": a crawler's note before the page's first words. Gives where the page itself starts.</summary>
    private static (int Body, TextSpan? Date) CrawlHeader(PageText page)
    {
        if (page.Tokens.Length < 3 || !page.Tokens[0].Is("date") || page.Tokens[1].LinesBefore > 0) return (0, null);
        var date = PageDates.At(page, 1, Math.Min(page.Tokens.Length, 8));
        return date.Length == 0 ? (0, null) : (1 + date.Length, page.Span(1, 1 + date.Length));
    }
}
