namespace Entente.Pages;

/// <summary>A block in the making: a run of lines, before it is known to which story it belongs.</summary>
internal sealed class DraftBlock
{
    public required LineKind Line { get; set; }

    public required int First { get; init; }

    public required int End { get; set; }

    /// <summary>How many empty lines stand before it.</summary>
    public required int BlankBefore { get; init; }

    /// <summary>How many lines it took in.</summary>
    public int Lines { get; set; } = 1;

    /// <summary>Tokens of page numbers and running heads inside.</summary>
    public List<(int First, int End)> Gaps { get; } = [];

    /// <summary>Where its words start, after a bullet, a repeated title or a dateline.</summary>
    public int Body { get; set; }

    /// <summary>Where its words end, before a signature.</summary>
    public int BodyEnd { get; set; }

    public BlockKind Kind { get; set; }

    /// <summary>Whether it looks like a heading; null until somebody asks.</summary>
    public bool? Heading { get; set; }

    /// <summary>Pieces that are no part of any sentence: credits.</summary>
    public List<(int First, int End)> Cuts { get; } = [];

    public int Count => End - First;
}
