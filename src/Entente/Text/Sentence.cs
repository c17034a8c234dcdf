namespace Entente.Text;

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
