using Entente.Text;

namespace Entente.Pages;

/// <summary>
/// The layout of a page that had markup: its blocks are what the markup says, and its stories are told apart already.
/// What its lines say by themselves still tells furniture that the markup did not.
/// </summary>
internal static class Markup
{
    /// <summary>Gives each block the kind that the markup gives the place where it starts.</summary>
    public static void Apply(PageText page, List<DraftBlock> blocks, PageLayout layout)
    {
        foreach (var block in blocks)
        {
            block.Marked = layout.At(page.Tokens[block.First].Start)?.Kind ?? MarkedKind.Paragraph;
            Apply(block, block.Marked.Value);
        }
    }

    private static void Apply(DraftBlock block, MarkedKind kind)
    {
        if (kind is MarkedKind.Title or MarkedKind.OtherTitle)
            (block.Line, block.Kind, block.Heading) = (LineKind.Text, BlockKind.Paragraph, true);
        else if (block.Kind == BlockKind.Noise)
            return;
        else if (kind == MarkedKind.Caption)
            block.Kind = BlockKind.Caption;
        else if (kind == MarkedKind.ListItem)
            block.Kind = BlockKind.ListItem;
        else if (kind == MarkedKind.Heading)
            block.Heading = true;
    }

    /// <summary>The main story with all up to the first title of another, then one story for each such title.</summary>
    public static List<StoryDraft> Divide(PageText page, List<DraftBlock> blocks, TokenList? hintedTitle)
    {
        var others = blocks.FindIndex(block => block.Marked == MarkedKind.OtherTitle);
        if (others < 0) others = blocks.Count;
        var main = page.Memory.Main;
        for (var i = 0; i < others; i++) main.Add(Quiet(blocks[i]));
        var title = main.Find(block => block.Marked == MarkedKind.Title) ?? new TitleFinder(page, hintedTitle).Find(main);
        var stories = new List<StoryDraft> { new() { Blocks = main, Title = title } };
        for (var i = others; i < blocks.Count; i++)
        {
            if (blocks[i].Marked == MarkedKind.OtherTitle) stories.Add(TeaserZone.OfTitle(blocks[i]));
            else stories[^1].Blocks.Add(blocks[i]);
        }
        return stories;
    }

    /// <summary>A line that would open a list of other stories opens none here: the list is not part of the text.</summary>
    private static DraftBlock Quiet(DraftBlock block)
    {
        if (block.Line is LineKind.Marker or LineKind.SoftMarker or LineKind.InlineTeaser or LineKind.Closer) block.Kind = BlockKind.Noise;
        return block;
    }
}
