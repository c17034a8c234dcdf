using System.Text;

namespace Entente.Register.Identity;

/// <summary>
/// How a folded word of a name sounds, whatever romanisation wrote it: <c>ch</c> and <c>sh</c>, <c>ou</c> and <c>u</c>,
/// <c>kh</c> and <c>k</c>, <c>iang</c> and <c>ieng</c>, a silent last <c>e</c>. It is coarse on purpose: that two words
/// sound alike is never enough to make two people one.
/// </summary>
internal static class NameSound
{
    private const int ShortestWithSilentE = 4;

    /// <summary>Spellings and the sound that they write, the longest first for each first letter.</summary>
    private static readonly Dictionary<char, (string Written, string Sound)[]> Spellings = new (string Written, string Sound)[]
    {
        ("shch", "c"), ("tch", "c"), ("sch", "c"), ("chh", "c"), ("ch", "c"), ("sh", "c"), ("cz", "c"), ("sz", "c"),
        ("dzh", "j"), ("dj", "j"), ("zh", "j"),
        ("kh", "k"), ("ck", "k"), ("qu", "k"), ("q", "k"), ("x", "ks"), ("ce", "sa"), ("ci", "si"), ("cy", "si"), ("c", "k"),
        ("gue", "ga"), ("gui", "gi"), ("gh", "g"), ("gn", "n"), ("nh", "n"), ("nya", "na"), ("nyo", "no"), ("nyu", "nu"),
        ("th", "t"), ("dh", "d"), ("bh", "b"), ("ph", "p"), ("f", "p"),
        ("eang", "ang"), ("iang", "ang"), ("ieng", "ang"), ("ea", "ia"), ("ie", "ia"), ("ei", "i"), ("ey", "i"), ("ay", "i"),
        ("ai", "i"), ("ou", "u"), ("oo", "u"), ("e", "a"), ("y", "i"), ("w", "u"), ("h", ""),
    }.GroupBy(s => s.Written[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Written.Length).ToArray());

    /// <param name="word">Small letters without diacritics, as <see cref="Folding"/> makes them.</param>
    public static string Of(string word)
    {
        var sound = new StringBuilder(word.Length);
        var end = HasSilentE(word) ? word.Length - 1 : word.Length;
        for (var i = 0; i < end;) i += Append(sound, word.AsSpan(i, end - i), i == 0);
        return Settle(sound);
    }

    /// <summary>Appends the sound at the start of what is left, and tells how many letters write it.</summary>
    private static int Append(StringBuilder sound, ReadOnlySpan<char> left, bool isFirst)
    {
        if (Spellings.TryGetValue(left[0], out var choices) && !(isFirst && left[0] == 'h'))
            foreach (var (written, sounds) in choices)
                if (left.StartsWith(written))
                {
                    sound.Append(sounds);
                    return written.Length;
                }

        sound.Append(left[0]);
        return 1;
    }

    private static bool HasSilentE(string word) =>
        word.Length >= ShortestWithSilentE && word[^1] == 'e' && !IsVowel(word[^2]);

    /// <summary>Letters said twice are said once, a <c>u</c> before a vowel is a <c>v</c>, a last <c>v</c> a <c>p</c>.</summary>
    private static string Settle(StringBuilder sound)
    {
        var settled = new StringBuilder(sound.Length);
        for (var i = 0; i < sound.Length; i++)
        {
            var letter = sound[i];
            if (letter == 'u' && i + 1 < sound.Length && IsVowel(sound[i + 1])) letter = 'v';
            if (letter == 'v' && i + 1 == sound.Length) letter = 'p';
            if (settled.Length == 0 || settled[^1] != letter) settled.Append(letter);
        }

        return settled.ToString();
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
