namespace Entente.Pages;

/// <summary>A block in the making: a run of lines, before it is known to which story it belongs.</summary>
internal sealed class DraftBlock
{
    public LineKind Line { get; set; }

    public int First { get; private set; }

    public int End { get; set; }

    /// <summary>How many empty lines stand before it.</summary>
    public int BlankBefore { get; set; }

    /// <summary>How many lines it took in.</summary>
    public int Lines { get; set; }

    /// <summary>Tokens of page numbers and running heads inside.</summary>
    public List<(int First, int End)> Gaps { get; } = [];

    /// <summary>Where its words start, after a bullet, a repeated title or a dateline.</summary>
    public int Body { get; set; }

    /// <summary>Where its words end, before a signature.</summary>
    public int BodyEnd { get; set; }

    public BlockKind Kind { get; set; }

    /// <summary>What the page's markup says that it is; null where there was no markup.</summary>
    public MarkedKind? Marked { get; set; }

    /// <summary>Whether it looks like a heading; null until somebody asks.</summary>
    public bool? Heading { get; set; }

    /// <summary>Pieces that are no part of any sentence: credits.</summary>
    public List<(int First, int End)> Cuts { get; } = [];

    /// <summary>What it is in its story, and which of the story's sentences are its own.</summary>
    public (BlockKind Kind, int FirstSentence, int EndSentence) Told { get; set; }

    public int Count => End - First;

    /// <summary>Makes it the block of one line, whatever it was before.</summary>
    public DraftBlock Begin(LineKind line, BlockKind kind, int first, int end)
    {
        (Line, Kind, First, End, Body, BodyEnd) = (line, kind, first, end, first, end);
        (BlankBefore, Lines, Heading, Marked) = (0, 1, null, null);
        Gaps.Clear();
        Cuts.Clear();
        return this;
    }
}
