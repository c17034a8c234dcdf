using System.Globalization;
using Entente.Text;

namespace Entente.Prints;

/// <summary>
/// What a sign of a text counts as when texts are compared: a small letter without diacritics, a figure, nothing (a
/// mark on the letter before), or the end of a word. Prints of one text differ in the rest.
/// </summary>
internal static class WordFold
{
    /// <summary>Ends a word.</summary>
    public const char Gap = ' ';

    /// <summary>Counts as nothing: combining marks, soft hyphens, marks of direction.</summary>
    public const char Nothing = '\0';

    private static readonly char[] Table = Build();

    public static char Of(char sign) => Table[sign];

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = Fold((char)i);
        return table;
    }

    private static char Fold(char sign) => CharUnicodeInfo.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Nothing,
        UnicodeCategory.Surrogate => sign,
        _ when char.IsLetterOrDigit(sign) => LatinLetters.Fold(char.ToLowerInvariant(sign))?[0] ?? char.ToLowerInvariant(sign),
        _ => Gap,
    };
}
