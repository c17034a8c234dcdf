using Entente.Text;

namespace Entente.Facts;

/// <summary>What every fact of a reading carries: the words that tell it, and the rule that found it.</summary>
public abstract record Fact
{
    /// <summary>Where the words stand in the page's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words themselves, verbatim.</summary>
    public required string Quote { get; init; }

    /// <summary>The codebook's rule that made the fact.</summary>
    public required string Rule { get; init; }
}
