namespace Entente.Prints;

/// <summary>The words of a text as numbers, folded, so that a copy with other signs, spaces or entities has the same.</summary>
internal static class WordHashes
{
    /// <summary>The longest entity that is passed over: <c>&amp;hellip;</c>.</summary>
    private const int LongestEntity = 8;

    public static List<(ulong Hash, bool HasFigure)> Of(ReadOnlySpan<char> text)
    {
        var words = new List<(ulong, bool)>(text.Length / 6 + 1);
        var (hash, length, figure) = (Start, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var sign = i < text.Length ? WordFold.Of(text[i]) : WordFold.Gap;
            if (sign == WordFold.Nothing) continue;
            if (sign != WordFold.Gap)
            {
                hash = unchecked((hash ^ sign) * Prime);
                length++;
                figure |= char.IsAsciiDigit(sign);
                continue;
            }
            if (length > 0) words.Add((hash, figure));
            (hash, length, figure) = (Start, 0, false);
            if (i < text.Length && text[i] == '&') i += Entity(text[i..]);
        }
        return words;
    }

    /// <summary>How many letters after an ampersand belong to an entity, which corpora write for signs.</summary>
    private static int Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        return end > 1 && !text[1..end].ContainsAnyExceptInRange('#', 'z') ? end : 0;
    }

    // FNV-1a, 64 bits (Fowler, Noll and Vo).
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;
}
