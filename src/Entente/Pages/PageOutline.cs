using Entente.Text;

namespace Entente.Pages;

/// <summary>Divides a page's blocks among its stories: the main one, those inside it, and those after a marker.</summary>
internal readonly ref struct PageOutline(PageText page, TokenList? hintedTitle)
{
    /// <summary>How far a marker's surroundings are looked at.</summary>
    private const int Reach = 60;

    /// <summary>The fewest words of another story told on a marker's own line.</summary>
    private const int FewestWords = 8;

    /// <summary>A longer paragraph below the word "comments" is the story's: the word counts them, above it.</summary>
    private const int LongestComment = 50;

    /// <summary>From this many words on, a story may have comments that are longer than itself.</summary>
    private const int ShortestStory = 40;

    private readonly PageText page = page;

    public List<StoryDraft> Divide(List<DraftBlock> blocks)
    {
        if (blocks.Exists(block => block.Marked is not null)) return Markup.Divide(page, blocks, hintedTitle);
        var (main, inside) = (page.Memory.Main, new List<StoryDraft>());
        var zone = Main(blocks, main, inside);
        var first = new StoryDraft { Blocks = main, Title = new TitleFinder(page, hintedTitle).Find(main) };
        var stories = new List<StoryDraft>();
        if (Digest.Divide(page, first) is { } digest) stories.AddRange(digest);
        else stories.Add(first);
        stories.AddRange(inside);
        new TeaserZone(page).Divide(blocks, zone, stories);
        return stories;
    }

    /// <summary>Takes the blocks of the main story; gives where the other stories start.</summary>
    private int Main(List<DraftBlock> blocks, List<DraftBlock> main, List<StoryDraft> inside)
    {
        var (body, story) = (false, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            body |= Shapes.IsBody(page, block);
            if (body && block.Line is LineKind.Marker or LineKind.SoftMarker)
            {
                if (Resumes(blocks, i) is not { } next) return i;
                for (; i < next; i++) main.Add(Silenced(blocks[i]));
                i--;
                continue;
            }
            if (body && block.Line == LineKind.Closer && EndOfComments(blocks, i, ref story) is { } end)
            {
                for (; i < end; i++) main.Add(Silenced(blocks[i]));
                i--;
                continue;
            }
            main.Add(block);
            if (block.Line != LineKind.InlineTeaser) continue;
            if (Inside(block) is { } other) inside.Add(other);
            while (i + 1 < blocks.Count && blocks[i + 1].BlankBefore == 0 && IsTitle(blocks[i + 1])) main.Add(Silenced(blocks[++i]));
        }
        return blocks.Count;
    }

    /// <summary>No words of the story, and no date of its publication.</summary>
    private static DraftBlock Silenced(DraftBlock block)
    {
        (block.Kind, block.Line) = (BlockKind.Noise, LineKind.Noise);
        return block;
    }

    /// <summary>The title of another story in a list: a heading, or an item that is no sentence.</summary>
    private bool IsTitle(DraftBlock block) =>
        Shapes.IsHeading(page, block) || (block.Kind == BlockKind.ListItem && !IsSentence(block) && !page.IsOpen(block.First, block.End));

    /// <summary>Whether a full stop ends a block; a title may end in a question mark.</summary>
    private bool IsSentence(DraftBlock block) =>
        Shapes.IsClosed(page, block) && page.Tokens[page.LastBeforeClosers(block.First, block.End)].Is('.');

    /// <summary>Where the comments end that open at a block; null when the story goes on below, or has not begun.</summary>
    /// <param name="story">The block that told so, for those that open before it.</param>
    private int? EndOfComments(List<DraftBlock> blocks, int opening, ref int story)
    {
        if (opening < story) return null;
        var (told, commented, end) = (Words(blocks, opening), 0, opening + 1);
        for (; end < blocks.Count && !IsMarker(blocks[end]); end++)
        {
            if (!Shapes.IsBody(page, blocks[end])) continue;
            var words = page.Words(blocks[end].First, blocks[end].End);
            commented += words;
            if (words <= LongestComment && !HasDateline(blocks[end]) && (told >= ShortestStory || commented <= told)) continue;
            story = end;
            return null;
        }
        return end;
    }

    /// <summary>How many words of text stand before a block; counting stops where they make a story.</summary>
    private int Words(List<DraftBlock> blocks, int before)
    {
        var words = 0;
        for (var i = before - 1; i >= 0 && words < ShortestStory; i--)
            if (Shapes.IsBody(page, blocks[i])) words += page.Words(blocks[i].First, blocks[i].End);
        return words;
    }

    /// <summary>Where the main story goes on after a box with a title or two; null when it does not.</summary>
    private int? Resumes(List<DraftBlock> blocks, int marker)
    {
        if (IsSigned(blocks, marker)) return null;
        var (at, limit) = (marker + 1, Math.Min(blocks.Count, marker + Reach));
        while (at < limit && blocks[at].Line != LineKind.Closer && (!Shapes.IsBody(page, blocks[at]) || IsTitle(blocks[at]))) at++;
        if (at == limit || at == marker + 1 || blocks[at].Line == LineKind.Closer || HasDateline(blocks[at])) return null;
        var soft = blocks[marker].Line == LineKind.SoftMarker;
        if (soft && EndOfBox(blocks, marker) is { } after && after <= at) return after;
        if (blocks[at].Kind == BlockKind.ListItem) return null;
        var (run, end) = (0, at);
        for (; end < limit && !IsTitle(blocks[end]) && !IsMarker(blocks[end]); end++)
            if (Shapes.IsBody(page, blocks[end])) run++;
        return run >= 2 && (soft || IsSigned(blocks, end) || EndOfBox(blocks, marker) == at) ? at : null;
    }

    /// <summary>Where titles end that stand directly below their marker, with an empty line before what follows; null when they do not.</summary>
    private int? EndOfBox(List<DraftBlock> blocks, int marker)
    {
        var end = marker + 1;
        while (end < blocks.Count && blocks[end].BlankBefore == 0 && (IsTitle(blocks[end]) || blocks[end].Kind == BlockKind.Noise)) end++;
        return end > marker + 1 && end < blocks.Count && blocks[end].BlankBefore > 0 ? end : null;
    }

    /// <summary>Whether the last words before a place are a signature.</summary>
    private bool IsSigned(List<DraftBlock> blocks, int before)
    {
        for (var i = before - 1; i >= 0 && i >= before - 5; i--)
        {
            if (blocks[i].Line == LineKind.Signature) return true;
            if (blocks[i].Kind is BlockKind.Paragraph or BlockKind.ListItem)
                return Signatures.AtEnd(page, blocks[i].Body, blocks[i].BodyEnd).Agency is not null;
        }
        return false;
    }

    private bool HasDateline(DraftBlock block) => new DatelineParser(page, block.First, block.End).Parse() is not null;

    private static bool IsMarker(DraftBlock block) => block.Line is LineKind.Marker or LineKind.SoftMarker;

    /// <summary>Another story told in a sentence on a marker's line ("À suivre : …"); null when it is a title alone.</summary>
    public StoryDraft? Inside(DraftBlock block)
    {
        var at = block.First;
        while (at < block.End && page.Tokens[at].Kind == TokenKind.Sign) at++;
        at += page.Match(at, block.End, PhraseUse.Marker | PhraseUse.InlineMarker);
        while (at < block.End && page.Tokens[at].Kind == TokenKind.Sign) at++;
        if (!page.IsClosed(at, block.End) || page.Words(at, block.End) < FewestWords) return null;
        var told = page.Memory.Draft(LineKind.Text, BlockKind.Paragraph, block.First, block.End);
        (told.Body, told.BlankBefore) = (at, block.BlankBefore);
        return new StoryDraft { Blocks = [told], Teaser = true };
    }
}
