using System.Globalization;
using System.Text;

namespace Entente.Register.Identity;

/// <summary>Brings words to the form in which they are compared: lower case, without diacritics, only letters and digits.</summary>
internal static class Folding
{
    /// <summary>The words of a text, folded; everything but letters and digits parts them.</summary>
    public static string[] Words(string? text)
    {
        if (string.IsNullOrEmpty(text)) return [];
        var folded = Fold(text);
        return folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            Append(result, c);
        return result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
            result.Append(char.ToLowerInvariant(c));
        else if (Letter(c) is { } letters)
            result.Append(letters);
        else if (c == '+')
            result.Append(" plus "); // ADMM+ and ADMM are two bodies.
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            result.Append(char.ToLowerInvariant(c));
        else if (!IsMark(c))
            result.Append(' ');
    }

    /// <summary>Soft hyphens and combining signs stand inside words.</summary>
    private static bool IsMark(char c) =>
        c == '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Letters that have no decomposition, and are read as others.</summary>
    private static string? Letter(char c) => c switch
    {
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ł' or 'Ł' => "l",
        'ø' or 'Ø' => "o",
        'ı' => "i",
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' => "ss",
        'þ' or 'Þ' => "th",
        _ => null,
    };
}
