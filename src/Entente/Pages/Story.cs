using Entente.Text;

namespace Entente.Pages;

/// <summary>One story of a page, as its layout shows it: the main one, or a teaser of another.</summary>
public sealed record Story
{
    /// <summary>The whole of it in the page's text, noise included.</summary>
    public required TextSpan Span { get; init; }

    public bool Teaser { get; init; }

    /// <summary>The title as printed, on one line; null when the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>The agency or paper that signs it.</summary>
    public string? Agency { get; init; }

    /// <summary>The place of the dateline, as printed ("Hanoï").</summary>
    public string? Place { get; init; }

    /// <summary>The words of the dateline or header that state when it was published; null when none do.</summary>
    public TextSpan? StatedDate { get; init; }

    /// <summary>An ISO 639-1 code; null when the text is too short to tell.</summary>
    public string? Language { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The sentences of all blocks in one row.</summary>
    public required ArraySegment<Sentence> Sentences { get; init; }
}

/// <summary>A run of lines that belong together.</summary>
/// <param name="Sentences">Its sentences; empty for noise.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, ArraySegment<Sentence> Sentences);

public enum BlockKind
{
    Title,

    /// <summary>A heading inside a story, or the name of a section.</summary>
    Heading,
    Paragraph,
    ListItem,
    Caption,

    /// <summary>Menus, share buttons, bylines, contacts, notices: no facts are read there.</summary>
    Noise,
}
