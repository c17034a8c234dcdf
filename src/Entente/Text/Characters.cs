namespace Entente.Text;

/// <summary>What a character is to the cutting of words.</summary>
internal enum CharacterKind : byte
{
    Sign,
    Letter,
    Digit,
    Blank,
    Hyphen,

    /// <summary>Marks on letters, which letters carry, and characters that leave no trace.</summary>
    Mark,
    Invisible,
}

/// <summary>The kinds and small letters of characters; those of Latin script stand in a table.</summary>
internal static class Characters
{
    private const int Latin = 0x250;

    private static readonly CharacterKind[] Kinds = [.. Enumerable.Range(0, Latin).Select(c => Find((char)c))];
    private static readonly char[] Small = [.. Enumerable.Range(0, Latin).Select(c => char.ToLowerInvariant((char)c))];

    public static CharacterKind Kind(char c) => c < Latin ? Kinds[c] : Find(c);

    public static char Lower(char c) => c < Latin ? Small[c] : char.ToLowerInvariant(c);

    /// <summary>Halves of a pair of surrogates count as letters, and no apostrophe does.</summary>
    private static CharacterKind Find(char c)
    {
        if (c is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u200e' or '\u200f') return CharacterKind.Invisible;
        if (LatinLetters.IsMark(c)) return CharacterKind.Mark;
        if (char.IsWhiteSpace(c) || c == '_') return CharacterKind.Blank;
        if (c == 'ʼ') return CharacterKind.Sign;
        if (char.IsLetter(c) || char.IsSurrogate(c)) return CharacterKind.Letter;
        if (char.IsAsciiDigit(c)) return CharacterKind.Digit;
        return c is '-' or '‐' or '‑' ? CharacterKind.Hyphen : CharacterKind.Sign;
    }
}
