namespace Entente.Intake.Html;

/// <summary>
/// Finds the main text among a page's boxes: the subtree that weighs most, less the lists of links in it, with what
/// introduces it under the page's title. No word of any language is looked at, and no site is known.
/// </summary>
internal static class MainText
{
    /// <summary>A box inside the heaviest that weighs nearly as much is taken in its place: what it leaves out is outside the text.</summary>
    private const double NearlyAll = 0.93;

    /// <summary>When less of a page's text is found than this, its names have misled.</summary>
    private const double TooFew = 0.1;

    /// <summary>A run of which more leads elsewhere is no part of a text.</summary>
    private const double MostLinked = 0.7;

    /// <summary>What a list of links weighs at least.</summary>
    private const double LightestList = -20;

    /// <summary>The fewest characters of what introduces a text.</summary>
    private const int ShortestLead = 60;

    /// <summary>What the page's title weighs: of short texts the one that stands with it is the page's own.</summary>
    private const int TitleWeight = 100;

    /// <summary>A shorter heading may stand in a title by chance.</summary>
    private const int ShortestTitle = 8;

    /// <summary>The runs of text that make the main text, captions among them, in the order of the page.</summary>
    /// <param name="title">The page's title, from its markup.</param>
    /// <param name="stated">The text that the page states in its structured data.</param>
    public static List<Box> Find(Box page, string? title = null, string? stated = null)
    {
        Weights.Sum(page);
        Furniture.Silence(page, page.Good);
        var best = Heaviest(page, title);
        if (Weights.Told(best) < page.Good * TooFew)
        {
            Furniture.Unsilence(page);
            best = Heaviest(page, title);
        }
        if (Weights.Told(best) == 0) best = Heaviest(page, null);
        var found = new List<Box>();
        Lead(page, best, found);
        Collect(best, found);
        found = StatedText.Of(stated)?.Heed(found) ?? found;
        Headings.DropEmpty(found);
        return found;
    }

    /// <param name="title">Null where it is to weigh nothing.</param>
    private static Box Heaviest(Box page, string? title)
    {
        Weights.Weigh(page);
        if (title is not null && Titled(page, title) is { } heading) Weights.Add(heading, TitleWeight);
        var best = page;
        Look(page);
        return best;

        void Look(Box box)
        {
            if (box.IsLeaf || box.Silent) return;
            if (box.Score >= best.Score * NearlyAll) best = box;
            foreach (var inner in box.Inside) Look(inner);
        }
    }

    /// <summary>The first heading that says what the title says, less the site's name.</summary>
    private static Box? Titled(Box box, string title)
    {
        if (box.Silent) return null;
        if (box.IsLeaf) return box.Kind == BoxKind.Heading && box.Length > ShortestTitle && title.Contains(box.Words!, StringComparison.OrdinalIgnoreCase) ? box : null;
        foreach (var inner in box.Inside)
            if (Titled(inner, title) is { } heading) return heading;
        return null;
    }

    /// <summary>What introduces the text outside its box: paragraphs after the page's last title before it.</summary>
    private static void Lead(Box page, Box best, List<Box> found)
    {
        var above = new List<Box>();
        Above(page, best, above);
        var title = above.FindLastIndex(leaf => Headings.Level(leaf) == 1);
        if (title < 0) return;
        for (var i = title + 1; i < above.Count; i++)
            if (above[i] is { Kind: BoxKind.Paragraph or BoxKind.Heading, Length: >= ShortestLead } lead && lead.LinkShare < MostLinked / 2) found.Add(lead);
    }

    /// <summary>Gathers the runs of text before a box; tells whether it was reached.</summary>
    private static bool Above(Box box, Box best, List<Box> above)
    {
        if (box == best) return true;
        if (box.Silent) return false;
        if (box.IsLeaf) above.Add(box);
        foreach (var inner in box.Inside)
            if (Above(inner, best, above)) return true;
        return false;
    }

    private static void Collect(Box box, List<Box> found)
    {
        if (box.Silent) return;
        if (box.IsLeaf)
        {
            if (box.LinkShare <= MostLinked || box.Kind is BoxKind.ListItem or BoxKind.Cell) found.Add(box);
        }
        else if (IsListOfLinks(box))
        {
            Headings.DropLast(found);
        }
        else
        {
            foreach (var inner in box.Inside) Collect(inner, found);
        }
    }

    private static bool IsListOfLinks(Box box) => box.LinkShare > MostLinked && box.Score < LightestList && box.Role != MarkupRole.Text;
}
