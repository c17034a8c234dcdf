using System.Globalization;
using System.Text;
using Entente.Text;

namespace Entente.Register.Search.Words;

/// <summary>
/// Goes through the words of a text, each folded: lower case, without diacritics, only letters and digits, with its place in
/// the text. Hyphens, underscores and apostrophes part words; a letter before an apostrophe (<em>l'armée</em>) is none.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>So many letters of a word count; what is longer is no word, and databases have their limits.</summary>
    public const int Longest = 64;

    private const char CapitalDottedI = 'İ'; // Its small letter depends on the language.
    private const string Apostrophes = "'’ʼ";
    private const string Inside = "\u00AD\u200C\u200D\u2060\uFEFF"; // Soft hyphen, joiners: signs that do not show.

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int at;
    private int length;

    /// <summary>Where the word stands, in UTF-16 units.</summary>
    public TextSpan Span { get; private set; }

    public readonly ReadOnlySpan<char> Folded => buffer[..length];

    /// <summary>Goes on to the next word; false when there is none.</summary>
    public bool Next()
    {
        while (at < text.Length)
        {
            if (text[at] == '+' && length > 0 && Span.End == at) return Plus();
            if (WidthOfLetter(at) == 0) at++;
            else if (Read()) return true;
        }

        return false;
    }

    /// <summary><em>ADMM+</em> is not <em>ADMM</em>. Marks on the sign change nothing of it.</summary>
    private bool Plus()
    {
        "plus".CopyTo(buffer);
        length = 4;
        var start = at++;
        while (at < text.Length && (IsMark(text[at]) || Inside.Contains(text[at]))) at++;
        Span = TextSpan.FromBounds(start, at);
        return true;
    }

    /// <summary>Reads a word; false where it is but an elided one, or of signs that do not show.</summary>
    private bool Read()
    {
        var start = at;
        length = 0;
        for (int width; (width = WidthOfLetter(at)) > 0; at += width)
            if (width > 1) Append(text.Slice(at, width));
            else Append(text[at] == CapitalDottedI ? 'i' : char.ToLowerInvariant(text[at]));
        Span = TextSpan.FromBounds(start, at);
        return length > 0 && !IsElided();
    }

    private readonly bool IsElided()
    {
        if (length != 1 || !char.IsAsciiLetter(buffer[0])) return false;
        var next = at < text.Length && text[at] == ' ' ? at + 1 : at; // Corpora write « d ' accueil ».
        return next < text.Length && Apostrophes.Contains(text[next]);
    }

    /// <summary>How many units the letter, digit or mark at a place takes; 0 where there is none.</summary>
    private readonly int WidthOfLetter(int place)
    {
        if (place >= text.Length) return 0;
        var c = text[place];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (char.IsSurrogate(c)) return WidthOfPair(place);
        return char.IsLetterOrDigit(c) || Inside.Contains(c) || IsMark(c) ? 1 : 0;
    }

    private readonly int WidthOfPair(int place) =>
        Rune.DecodeFromUtf16(text[place..], out var rune, out var width) == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(rune) ? width : 0;

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void Append(char lower)
    {
        if (!char.IsAscii(lower) && LatinLetters.Fold(lower) is { } plain) Append(plain.AsSpan());
        else if (length < Longest && !Inside.Contains(lower) && !LatinLetters.IsMark(lower)) buffer[length++] = lower;
    }

    private void Append(scoped ReadOnlySpan<char> letters)
    {
        if (length + letters.Length > Longest) return;
        letters.CopyTo(buffer[length..]);
        length += letters.Length;
    }
}
