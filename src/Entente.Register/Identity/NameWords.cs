using System.Collections.Frozen;

namespace Entente.Register.Identity;

/// <summary>
/// The words that tell one name of a mechanism, an instrument or an event from another: folded, without the words that
/// only bind, each once, in order of code points.
/// </summary>
internal static class NameWords
{
    /// <summary>Pairs of words are kept for so many words of a name; longer ones are compared by these alone.</summary>
    private const int MostWords = 10;

    private static readonly FrozenSet<string> Binding = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "au", "aux", "d", "de", "des", "du", "en", "entre", "et", "l", "la", "le", "les", "matiere", "niveau",
        "par", "pour", "sur", "un", "une", "the", "of", "on", "in", "and", "for", "between", "at", "to", "an", "with",
        "ve", "va", "cua", "giua", "e", "eme", "er", "ere");

    /// <summary>Words that make another thing of what they stand with: ADMM Plus, the working group, the deputies.</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        StringComparer.Ordinal,
        "plus", "groupe", "sous", "working", "group", "sub", "vice", "adjoint", "adjoints", "deputy", "senior", "hauts",
        "junior", "jeunes", "young", "retraite", "retreat");

    public static string[] Of(string? name)
    {
        var words = Folding.Words(name).Where(w => !Binding.Contains(w)).Distinct().ToArray();
        Array.Sort(words, string.CompareOrdinal);
        return words.Length <= MostWords ? words : words[..MostWords];
    }

    /// <summary>Whether one name has all the words of the other, two at least, and nothing that makes it another thing.</summary>
    public static bool Agree(string[] left, string[] right)
    {
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        if (few.Length == many.Length) return few.AsSpan().SequenceEqual(many);
        if (few.Length < 2 || few.Except(many).Any()) return false;
        return !many.Except(few).Any(Telling.Contains);
    }

    /// <summary>How much two names are alike: the same, with most words in common, nothing alike; or open, where one is not told.</summary>
    public static WordLikeness Likeness(string[] left, string[] right)
    {
        if (left.Length == 0 || right.Length == 0) return WordLikeness.Open;
        if (Agree(left, right)) return WordLikeness.Same;
        return !ShareHalf(left, right) || TellApart(left, right) ? WordLikeness.None : WordLikeness.Alike;
    }

    /// <summary>Whether half of the shorter name's words stand in the other.</summary>
    public static bool ShareHalf(string[] left, string[] right)
    {
        var shared = left.Intersect(right).Count();
        return shared > 0 && shared * 2 >= Math.Min(left.Length, right.Length);
    }

    /// <summary>Whether a word of one name makes it another thing than the other.</summary>
    public static bool TellApart(string[] left, string[] right) =>
        Array.Exists(left, w => Tells(w, left, right)) || Array.Exists(right, w => Tells(w, right, left));

    /// <summary>Whether a word makes its name another's: by what it means, or as a number where the other has one too.</summary>
    private static bool Tells(string word, string[] own, string[] other) =>
        Array.IndexOf(other, word) < 0 && (Telling.Contains(word) || (IsNumber(word) && Array.Exists(other, IsNumber)));

    public static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    /// <summary>The two words of a name by which a longer name is found that has them both; null for one word.</summary>
    public static string? RarestPair(string[] words)
    {
        if (words.Length < 2) return null;
        var two = words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Take(2).ToArray();
        Array.Sort(two, string.CompareOrdinal);
        return $"{two[0]} {two[1]}";
    }

    /// <summary>All pairs of words of a name.</summary>
    public static IEnumerable<string> Pairs(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            for (var j = i + 1; j < words.Length; j++)
                yield return $"{words[i]} {words[j]}";
    }
}

/// <summary>How much two names of a mechanism are alike.</summary>
internal enum WordLikeness
{
    /// <summary>One of them is not told.</summary>
    Open,

    /// <summary>They name two things.</summary>
    None,

    /// <summary>Half of their words at least are the same, as when a mechanism is called otherwise.</summary>
    Alike,

    /// <summary>One has all the words of the other.</summary>
    Same,
}
