using Entente.Text;

namespace Entente.Codebook;

/// <summary>
/// Where a text has lost its accents: all of it, or the lines of a dispatch on a page whose menus and other stories have
/// theirs.
/// </summary>
internal ref struct BareStretches(ReadOnlySpan<Token> tokens)
{
    /// <summary>Below this share of accented words a French text has lost its accents; texts that have them have some 15 %.</summary>
    private const double BareShare = 0.02;

    /// <summary>The fewest words of a whole text that tell it.</summary>
    private const int FewestWords = 20;

    /// <summary>The fewest words of lines in a text that has accents elsewhere.</summary>
    private const int FewestOfStretch = 60;

    private readonly ReadOnlySpan<Token> tokens = tokens;
    private readonly bool everywhere = Measure(tokens, 0, tokens.Length) is { Words: >= FewestWords } all && all.IsBare;

    /// <summary>Where the stretch ends that was looked at last, and whether it is bare.</summary>
    private int end;
    private bool bare;

    /// <summary>Whether the text has lost its accents at a token; asked from the first token to the last.</summary>
    public bool Has(int token)
    {
        if (everywhere) return true;
        if (token >= end) Take(token);
        return bare;
    }

    /// <summary>The lines without accents from a token on, or else the line that has some.</summary>
    private void Take(int first)
    {
        var stretch = default(Share);
        for (end = first; end < tokens.Length;)
        {
            var next = EndOfLine(end);
            var line = Measure(tokens, end, next);
            if (!line.IsBare)
            {
                if (end == first) end = next;
                break;
            }
            (stretch, end) = (stretch.With(line), next);
        }
        bare = stretch.Words >= FewestOfStretch;
    }

    private readonly int EndOfLine(int first)
    {
        var at = first + 1;
        while (at < tokens.Length && tokens[at].LinesBefore == 0) at++;
        return at;
    }

    private static Share Measure(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var (words, marked) = (0, 0);
        foreach (ref readonly var token in tokens[first..end])
        {
            if (!token.IsWord) continue;
            words++;
            if (!ReferenceEquals(token.Folded, token.Exact)) marked++;
        }
        return new Share(words, marked);
    }

    /// <summary>How many words there are, and how many of them have accents.</summary>
    private readonly record struct Share(int Words, int Marked)
    {
        public bool IsBare => Marked == 0 || Marked < Words * BareShare;

        public Share With(Share other) => new(Words + other.Words, Marked + other.Marked);
    }
}
