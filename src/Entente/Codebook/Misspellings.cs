namespace Entente.Codebook;

/// <summary>
/// Finds the word that a misspelt one is meant to be: a letter too many, a letter too few, or two letters swapped,
/// inside a long word. Another letter in one's place is no slip to mend, since it makes other words ("intention",
/// "invention"); nor is another beginning or ending.
/// </summary>
internal sealed class Misspellings
{
    /// <summary>The fewest letters of a word as it is meant.</summary>
    private const int Shortest = 7;

    /// <summary>The same for a verb.</summary>
    public const int ShortestVerb = 9;

    /// <summary>The same for a state's adjective ("cambodgienne").</summary>
    public const int ShortestAdjective = 9;

    /// <summary>How many last letters must be right: endings tell forms of one word apart.</summary>
    private const int Ending = 2;

    /// <summary>By first letter, last letters and length.</summary>
    private readonly Dictionary<int, List<string>> alike = [];

    /// <param name="words">In lower case, without diacritics.</param>
    public Misspellings(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length < Shortest) continue;
            var key = Key(word, word.Length);
            if (!alike.TryGetValue(key, out var bucket)) alike[key] = bucket = [];
            bucket.Add(word);
        }
    }

    /// <summary>The word meant; null when there is none, or more than one.</summary>
    public string? Meant(ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest - 1) return null;
        string? meant = null;
        for (var length = Math.Max(Shortest, word.Length - 1); length <= word.Length + 1; length++)
        {
            if (!alike.TryGetValue(Key(word, length), out var bucket)) continue;
            foreach (var known in bucket)
            {
                if (!IsSlip(word, known)) continue;
                if (meant is not null) return null;
                meant = known;
            }
        }
        return meant;
    }

    private static int Key(ReadOnlySpan<char> word, int length) => HashCode.Combine(word[0], word[^2], word[^1], length);

    private static bool IsSlip(ReadOnlySpan<char> word, ReadOnlySpan<char> known)
    {
        var same = word.CommonPrefixLength(known);
        if (same == 0 || same > Math.Min(word.Length, known.Length) - Ending) return false;
        if (word.Length > known.Length) return word[(same + 1)..].SequenceEqual(known[same..]);
        if (word.Length < known.Length) return word[same..].SequenceEqual(known[(same + 1)..]);
        return word[same] == known[same + 1] && word[same + 1] == known[same] && word[(same + 2)..].SequenceEqual(known[(same + 2)..]);
    }
}
