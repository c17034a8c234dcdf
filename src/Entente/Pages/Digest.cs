namespace Entente.Pages;

/// <summary>A page of short items, each a heading with its paragraph directly below: the first is the main story.</summary>
internal static class Digest
{
    private const int FewestItems = 3;

    /// <summary>The items as stories; null when the page is no digest.</summary>
    public static List<StoryDraft>? Divide(PageText page, StoryDraft story)
    {
        if (story.Title is null) return null;
        var (items, head) = (new List<StoryDraft>(), new List<DraftBlock>());
        DraftBlock? heading = null;
        foreach (var block in story.Blocks)
        {
            if (block.Kind == BlockKind.Noise || block.Kind == BlockKind.Caption || Before(story, block))
            {
                if (items.Count == 0) head.Add(block);
            }
            else if (heading is null)
            {
                if (!Shapes.IsHeading(page, block)) return null;
                heading = block;
            }
            else
            {
                if (block.BlankBefore > 0 || block.Kind != BlockKind.Paragraph || Shapes.IsHeading(page, block)) return null;
                items.Add(Item(items.Count == 0 ? head : [], heading, block, items.Count > 0));
                heading = null;
            }
        }
        return items.Count >= FewestItems && heading is null ? items : null;
    }

    private static bool Before(StoryDraft story, DraftBlock block) => block.First < story.Title!.First;

    private static StoryDraft Item(List<DraftBlock> head, DraftBlock heading, DraftBlock body, bool teaser) =>
        new() { Blocks = [.. head, heading, body], Title = heading, Teaser = teaser, SharesDate = teaser };
}
