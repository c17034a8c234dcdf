namespace Entente.Register.Identity;

/// <summary>A person's name as it is compared: folded words, without the honorifics before them.</summary>
internal static class PersonName
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "samdech", "samdach", "m", "mm", "mme", "mlle", "mr", "mrs", "ms", "dr", "sir", "monsieur", "madame",
    };

    public static string[] Of(string name)
    {
        var words = Folding.Words(name);
        var first = 0;
        while (first < words.Length - 1 && Honorifics.Contains(words[first])) first++;
        return words[first..];
    }

    /// <summary>Whether one name is the beginning or the end of the other, or both are one name written apart.</summary>
    public static bool Agree(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.Length == 0 || right.Length == 0) return false;
        if (left.Length > right.Length) return Agree(right, left);
        return right.StartsWith(left) || right.EndsWith(left) || Joined(left) == Joined(right);
    }

    public static string Joined(ReadOnlySpan<string> words) => string.Concat(words);

    /// <summary>A folded name with capitals, for people.</summary>
    public static string Shown(IEnumerable<string> words) =>
        string.Join(' ', words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
