namespace Entente.Intake.Html;

/// <summary>An element of a page that is laid out as a block, or (where it has words) a run of text between two such.</summary>
internal sealed class Box(Box? parent, string tag)
{
    private List<Box>? inside;

    public Box? Parent { get; } = parent;

    /// <summary>The element's name in small letters; of a run of text, that of the element that holds it.</summary>
    public string Tag { get; } = tag;

    /// <summary>What its class, identifier and role say that it is for.</summary>
    public MarkupRole Role { get; init; }

    public BoxKind Kind { get; init; }

    /// <summary>Its class as written: what repeats side by side under one class is a list of like things.</summary>
    public string? Class { get; init; }

    /// <summary>The words of a run of text, blanks folded; null for an element.</summary>
    public string? Words { get; init; }

    /// <summary>Characters of its words, blanks left out.</summary>
    public int Length { get; set; }

    /// <summary>How many of them lead elsewhere.</summary>
    public int Linked { get; set; }

    /// <summary>How much speaks for its being text that people read, less what speaks against it.</summary>
    public double Score { get; set; }

    /// <summary>Whether it is left out with all that is in it.</summary>
    public bool Silent { get; set; }

    /// <summary>What speaks for it alone.</summary>
    public double Good { get; set; }

    public IReadOnlyList<Box> Inside => inside ?? (IReadOnlyList<Box>)[];

    public bool IsLeaf => Words is not null;

    /// <summary>The share of its characters that are links.</summary>
    public double LinkShare => Length == 0 ? 0 : (double)Linked / Length;

    public void Add(Box box) => (inside ??= []).Add(box);

    public IEnumerable<Box> Leaves() => IsLeaf ? [this] : Inside.SelectMany(box => box.Leaves());
}

/// <summary>What sort of block words stand in.</summary>
internal enum BoxKind
{
    Paragraph,
    Heading,
    ListItem,
    Caption,
    Preformatted,
    Cell,
}
