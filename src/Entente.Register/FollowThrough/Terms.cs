using Entente.Register.Identity;

namespace Entente.Register.FollowThrough;

/// <summary>Words by which one act is told from another: a mechanism's, an exercise's, what is given or signed.</summary>
internal static class Terms
{
    /// <summary>The words of a name, without those that only bind and without the marks of the plural, in order.</summary>
    public static string[] Of(string? text)
    {
        var words = NameWords.Of(text);
        for (var i = 0; i < words.Length; i++) words[i] = Singular(words[i]);
        Array.Sort(words, string.CompareOrdinal);
        return words;
    }

    /// <summary>Whether one has all the words of the other; what has none agrees with nothing.</summary>
    public static bool Agree(string[] left, string[] right)
    {
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        return few.Length > 0 && Shared(few, many) == few.Length;
    }

    /// <summary>
    /// Whether both have no words, or one has all the words of the other and hardly more: a fifth word for four; numbers,
    /// such as years, come free. One word more often names one subject more.
    /// </summary>
    public static bool AreMostly(string[] left, string[] right)
    {
        if (left.Length == 0 && right.Length == 0) return true;
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        return Agree(few, many) && 4 * Besides(few, many) <= few.Length;
    }

    /// <summary>How many words, numbers apart, the longer one has besides those of the shorter.</summary>
    private static int Besides(string[] few, string[] many)
    {
        var besides = 0;
        foreach (var word in many)
            if (!NameWords.IsNumber(word) && Array.BinarySearch(few, word, StringComparer.Ordinal) < 0) besides++;
        return besides;
    }

    /// <summary>How many words two have in common.</summary>
    public static int Shared(string[] left, string[] right)
    {
        var shared = 0;
        foreach (var word in left)
            if (Array.BinarySearch(right, word, StringComparer.Ordinal) >= 0) shared++;
        return shared;
    }

    private static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' ? word[..^1] : word;
}
