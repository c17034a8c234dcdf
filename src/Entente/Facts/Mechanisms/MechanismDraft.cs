using Entente.Text;

namespace Entente.Facts.Mechanisms;

/// <summary>A mechanism as one place of a story names it.</summary>
internal sealed class MechanismDraft
{
    public required string Name { get; set; }

    /// <summary>The first word of its noun, folded ("dialogue"): by it "le 8e dialogue" takes up what was named before.</summary>
    public required string Head { get; init; }

    public required TextSpan Span { get; set; }

    public required string Rule { get; init; }

    public List<string> Parties { get; init; } = [];

    public int? Edition { get; set; }

    public string? Body { get; init; }

    /// <summary>Whether the words give no more than the head, so that they can only mean one named before.</summary>
    public bool IsShort { get; init; }

    /// <summary>The words of the name that tell it from others of the same head, folded.</summary>
    public HashSet<string> Words { get; init; } = [];
}
