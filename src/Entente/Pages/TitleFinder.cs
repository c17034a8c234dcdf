using Entente.Text;

namespace Entente.Pages;

/// <summary>Finds the title of a page's main story among the headings above its body.</summary>
internal readonly ref struct TitleFinder(PageText page, TokenList? hinted)
{
    /// <summary>The fewest words of a title; a shorter heading is a section's name when a longer one follows.</summary>
    private const int FewestWords = 4;

    /// <summary>The fewest words that a hinted title and a block must share.</summary>
    private const int FewestShared = 3;

    private readonly PageText page = page;

    public DraftBlock? Find(List<DraftBlock> blocks)
    {
        var body = 0;
        while (body < blocks.Count && !Shapes.IsBody(page, blocks[body])) body++;
        Silence(blocks, body);
        DraftBlock? best = null;
        for (var i = 0; i < body; i++)
        {
            if (!Shapes.IsHeading(page, blocks[i])) continue;
            if (IsHinted(blocks[i])) return blocks[i];
            best = Better(best, blocks[i]);
        }
        return best;
    }

    /// <summary>Whether a block bears the hinted title, or starts it (markup adds the site's name).</summary>
    private bool IsHinted(DraftBlock block)
    {
        if (hinted is null) return false;
        var shared = Math.Min(block.Count, hinted.Length);
        if (shared < FewestShared || block.Count > hinted.Length + FewestShared) return false;
        for (var i = 0; i < shared; i++)
            if (page.Tokens[block.First + i].Folded != hinted[i].Folded)
                return false;
        return true;
    }

    private DraftBlock Better(DraftBlock? best, DraftBlock next)
    {
        if (best is null) return next;
        var words = page.Words(best.First, best.End);
        return words < FewestWords && page.Words(next.First, next.End) >= FewestWords ? next : best;
    }

    /// <summary>Marks as noise what stands above the line that says what the document is, and the names of issuing bodies.</summary>
    private void Silence(List<DraftBlock> blocks, int body)
    {
        var letterhead = body - 1;
        while (letterhead >= 0 && blocks[letterhead].Line != LineKind.Letterhead) letterhead--;
        if (!HasTitle(blocks, letterhead + 1, body)) letterhead = -1;
        Masthead.Silence(page, blocks, body);
        for (var i = 0; i < body; i++)
            if (i < letterhead || (Shapes.IsHeading(page, blocks[i]) && !IsHinted(blocks[i]) && Shapes.IsInstitution(page, blocks[i])))
                blocks[i].Kind = BlockKind.Noise;
    }

    /// <summary>Whether a title stands below the line that says what the document is; some sites print it above.</summary>
    private bool HasTitle(List<DraftBlock> blocks, int from, int body)
    {
        for (var i = from; i < body; i++)
            if (Shapes.IsHeading(page, blocks[i]) && !Shapes.IsInstitution(page, blocks[i])) return true;
        return false;
    }
}
