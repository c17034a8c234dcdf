using System.Text;
using Entente.Text;

namespace Entente.Register.Identity;

/// <summary>Brings words to the form in which they are compared: lower case, without diacritics, only letters and digits.</summary>
internal static class Folding
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The words of a text, folded; everything but letters and digits parts them.</summary>
    public static string[] Words(string? text) =>
        string.IsNullOrEmpty(text) ? [] : Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text) Append(result, char.ToLowerInvariant(c));
        return result.ToString();
    }

    private static void Append(StringBuilder result, char lower)
    {
        if (char.IsAsciiLetterOrDigit(lower))
            result.Append(lower);
        else if (LatinLetters.Fold(lower) is { } letters)
            result.Append(letters);
        else if (lower == '+')
            result.Append(" plus "); // ADMM+ and ADMM are two bodies.
        else if (char.IsLetterOrDigit(lower) || char.IsSurrogate(lower))
            result.Append(lower);
        else if (lower != SoftHyphen && !LatinLetters.IsMark(lower))
            result.Append(' '); // Soft hyphens and combining marks stand inside words.
    }
}
