using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>Small words before a noun that tell how it is meant.</summary>
internal static class NounWords
{
    private static readonly string[] Indefinite = ["un", "une", "des", "plusieurs", "de", "d", "tout", "toute", "chaque"];

    /// <summary>The word that opens a noun's phrase, folded: its article, "aucun", "leur"; "le" for "du", "au", "aux"; null when none does.</summary>
    public static string? Article(Passage passage, int noun, int from)
    {
        for (var i = noun - 1; i >= Math.Max(from, noun - 4); i--)
        {
            var word = passage.Tokens[i];
            if (passage.Is(i, LexemeKind.Determiner)) return word.Folded;
            if (passage.Longest(i, LexemeKind.Preposition) is not null) return word.Folded is "du" or "au" or "aux" ? "le" : word.Folded;
            if (word.Kind == TokenKind.Sign || passage.Is(i, LexemeKind.Verb)) return null;
        }
        return null;
    }

    public static bool IsDefinite(string? article) => article is not null && !Indefinite.Contains(article) && !IsNegative(article);

    public static bool IsNegative(string? article) => article is "aucun" or "aucune";

    public static bool IsPossessive(string? article) => article is "leur" or "leurs" or "son" or "sa" or "ses";

    public static bool IsPlural(string? article) => article is "les" or "des" or "ces" or "ses" or "leurs" or "plusieurs" or "certains" or "divers";
}
