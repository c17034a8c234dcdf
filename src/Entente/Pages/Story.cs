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
}

/// <summary>A run of lines that belong together.</summary>
/// <param name="Sentences">Its sentences; empty for noise.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, IReadOnlyList<Sentence> Sentences);

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

/// <summary>A sentence as a range of the page's tokens, from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <remarks>A page's running head or number may stand inside a sentence that goes on over the page's end: its tokens
/// are the gap, which is empty for nearly every sentence.</remarks>
public readonly record struct Sentence(int First, int End)
{
    /// <summary>The first token inside that is no part of it; equal to <see cref="GapEnd"/> when there is none.</summary>
    public int GapFirst { get; init; }

    /// <summary>The token after the last one inside that is no part of it.</summary>
    public int GapEnd { get; init; }

    public bool HasGap => GapEnd > GapFirst;
}
