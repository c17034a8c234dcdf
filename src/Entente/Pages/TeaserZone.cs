namespace Entente.Pages;

/// <summary>Groups what stands after a marker into other stories: captions, a title (often twice), and a lead.</summary>
internal readonly ref struct TeaserZone(PageText page)
{
    /// <summary>From this many words on, a line without a full stop below a title is a lead that was cut.</summary>
    private const int LeadWords = 20;

    /// <summary>The fewest words of a title that may tell a fact by itself.</summary>
    private const int TitleWords = 5;

    private readonly PageText page = page;

    public void Divide(List<DraftBlock> blocks, int from, List<StoryDraft> stories)
    {
        var waiting = new List<DraftBlock>();
        StoryDraft? current = null;
        for (var i = from; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Line is LineKind.Marker or LineKind.SoftMarker or LineKind.Closer)
            {
                TellTitles(waiting, stories);
                current = null;
                if (block.Line == LineKind.Closer) i = EndOfComments(blocks, i) - 1;
            }
            if (block.Line == LineKind.InlineTeaser && new PageOutline(page, null).Inside(block) is { } inside) stories.Add(inside);
            if (block.Kind == BlockKind.Noise) continue;
            if (block.Kind == BlockKind.Caption || !IsLead(block, waiting)) waiting.Add(block);
            else if (waiting.Count == 0 && current is not null && !HasDateline(block)) current.Blocks.Add(block);
            else stories.Add(current = Story(waiting, block, stories));
        }
        TellTitles(waiting, stories);
    }

    private static int EndOfComments(List<DraftBlock> blocks, int opening)
    {
        var end = opening + 1;
        while (end < blocks.Count && blocks[end].Line is not (LineKind.Marker or LineKind.SoftMarker)) end++;
        return end;
    }

    /// <summary>A list of titles alone: each may tell a fact.</summary>
    private void TellTitles(List<DraftBlock> waiting, List<StoryDraft> stories)
    {
        foreach (var title in waiting)
            if (IsTitle(title) && page.Words(title.First, title.End) >= TitleWords) stories.Add(OfTitle(title));
        waiting.Clear();
    }

    /// <summary>A story of which the page prints the title alone.</summary>
    public static StoryDraft OfTitle(DraftBlock title) => new() { Blocks = [title], Teaser = true, Title = title };

    private bool HasDateline(DraftBlock block) => new DatelineParser(page, block.First, block.End).Parse() is not null;

    /// <summary>A sentence, or a long line below a title.</summary>
    private bool IsLead(DraftBlock block, List<DraftBlock> waiting)
    {
        if (block.Kind == BlockKind.ListItem) return Shapes.IsClosed(page, block);
        if (!Shapes.IsHeading(page, block)) return true;
        return waiting.Count > 0 && IsTitle(waiting[^1]) && page.Words(block.First, block.End) >= LeadWords;
    }

    private static bool IsTitle(DraftBlock block) => block.Kind is BlockKind.Paragraph or BlockKind.ListItem;

    /// <summary>The last heading is the title; the same words again are noise, another line above it is a caption, or the title of a story that has no more than that.</summary>
    private StoryDraft Story(List<DraftBlock> waiting, DraftBlock lead, List<StoryDraft> stories)
    {
        var title = waiting.FindLast(IsTitle);
        var story = new StoryDraft { Blocks = [], Teaser = true, Title = title };
        for (var i = 0; i < waiting.Count; i++)
        {
            var block = waiting[i];
            if (block == title || block.Kind == BlockKind.Caption) story.Blocks.Add(block);
            else if (Shapes.AreSame(page, block, title!)) story.Blocks.Add(As(BlockKind.Noise, block));
            else if (IsCaption(waiting, i, title!)) story.Blocks.Add(As(BlockKind.Caption, block));
            else if (IsTitle(block) && page.Words(block.First, block.End) >= TitleWords) stories.Add(OfTitle(block));
        }
        waiting.Clear();
        story.Blocks.Add(lead);
        return story;
    }

    /// <summary>A line directly over the title that is no item of a list.</summary>
    private static bool IsCaption(List<DraftBlock> waiting, int at, DraftBlock title) =>
        at + 1 < waiting.Count && waiting[at + 1] == title && waiting[at].Kind == BlockKind.Paragraph && title.Kind == BlockKind.Paragraph
        && title.BlankBefore > 0;

    private static DraftBlock As(BlockKind kind, DraftBlock block)
    {
        block.Kind = kind;
        return block;
    }
}
