namespace Entente.Pages;

/// <summary>Joins lines to blocks: wrapped lines to paragraphs, an item's further lines to the item, a paragraph over a page's end.</summary>
internal readonly ref struct BlockBuilder(PageText page)
{
    /// <summary>The fewest characters of a line that may stop in mid-sentence before an empty line.</summary>
    private const int LongEnoughToBreak = 40;

    private readonly PageText page = page;

    public List<DraftBlock> Build(List<Line> lines)
    {
        var kinds = page.Memory.Kinds;
        var classifier = new LineClassifier(page);
        foreach (var line in lines) kinds.Add(classifier.Classify(line));
        MenuRuns.Silence(page, lines, kinds);
        LineMarks.Repeated(page, lines, kinds);
        var wrapping = Wrapping.Of(page, lines, kinds);
        wrapping.KeepTogether(page, lines, kinds);
        return Mend(Join(lines, kinds, wrapping));
    }

    private List<DraftBlock> Join(List<Line> lines, List<LineKind> kinds, Wrapping wrapping)
    {
        var blocks = page.Memory.Blocks;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && kinds[i] == LineKind.Text && Continues(lines[i - 1], kinds[i - 1], lines[i], wrapping))
            {
                blocks[^1].End = blocks[^1].BodyEnd = lines[i].EndToken;
                blocks[^1].Lines++;
            }
            else
            {
                blocks.Add(Start(lines[i], kinds[i]));
            }
        }
        return blocks;
    }

    private DraftBlock Start(in Line line, LineKind kind)
    {
        var block = page.Memory.Draft(kind, KindOf(kind), line.First, line.EndToken);
        block.BlankBefore = line.BlankBefore;
        if (kind == LineKind.ListItem) block.Body += Bullets.Length(page, line);
        return block;
    }

    private static BlockKind KindOf(LineKind line) => line switch
    {
        LineKind.Text => BlockKind.Paragraph,
        LineKind.ListItem => BlockKind.ListItem,
        _ => BlockKind.Noise,
    };

    /// <summary>Whether a line goes on the one directly above.</summary>
    private bool Continues(in Line line, LineKind kind, in Line next, Wrapping wrapping)
    {
        if (next.BlankBefore > 0 || kind is not (LineKind.Text or LineKind.ListItem or LineKind.InlineTeaser)) return false;
        if (page.Tokens[next.First].LinesBefore == 0 && next.First > 0 && page.Tokens[next.First - 1].End > line.End) return true;
        if (wrapping.IsFull(page, line, next)) return true;
        if (page.IsClosed(line.First, line.EndToken)) return false;
        if (page.Tokens[line.EndToken - 1].Is(',')) return true;
        if (page.IsOpen(line.First, line.EndToken)) return false;
        return page.StartsSmall(next.First) || AreOneTitle(line, next);
    }

    /// <summary>Two lines in capitals, neither of them a name: a title that was wrapped.</summary>
    private bool AreOneTitle(in Line line, in Line next) =>
        page.IsUpper(line.First, line.EndToken) && page.IsUpper(next.First, next.EndToken);

    /// <summary>Joins the halves of a sentence that a page's end or a stray empty line divides.</summary>
    private List<DraftBlock> Mend(List<DraftBlock> blocks)
    {
        var mended = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (mended > 0 && AfterBreaks(blocks, i) is var next && next < blocks.Count && BelongsTo(blocks[mended - 1], blocks[next]))
            {
                Append(blocks[mended - 1], blocks, i, next);
                i = next;
            }
            else
            {
                blocks[mended++] = blocks[i];
            }
        }
        blocks.RemoveRange(mended, blocks.Count - mended);
        return blocks;
    }

    /// <summary>The first block from here that is no page number and no running head.</summary>
    private static int AfterBreaks(List<DraftBlock> blocks, int at)
    {
        var limit = Math.Min(blocks.Count, at + 4);
        while (at < limit && blocks[at].Line == LineKind.PageBreak) at++;
        return at < limit ? at : blocks.Count;
    }

    private bool BelongsTo(DraftBlock block, DraftBlock next)
    {
        if (block.Line is not (LineKind.Text or LineKind.ListItem) || next.Line != LineKind.Text) return false;
        if (!page.StartsSmall(next.First) || page.IsClosed(block.First, block.End)) return false;
        if (page.Tokens[block.End - 1].Kind == Text.TokenKind.Sign && !page.Tokens[block.End - 1].Is(',')) return false;
        return page.Tokens[block.End - 1].End - page.Tokens[block.First].Start >= LongEnoughToBreak;
    }

    private static void Append(DraftBlock block, List<DraftBlock> blocks, int at, int next)
    {
        if (next > at) block.Gaps.Add((blocks[at].First, blocks[next - 1].End));
        block.End = block.BodyEnd = blocks[next].End;
        block.Lines += blocks[next].Lines;
    }
}
