using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>The word that opens a noun's phrase, and how the noun is meant: its article, "aucun", "leur", a preposition.</summary>
internal readonly struct Article
{
    private readonly GrammarWords words;

    /// <summary>The word, folded; null when none stands there.</summary>
    private readonly string? word;

    private Article(GrammarWords words, string? word) => (this.words, this.word) = (words, word);

    public bool IsDefinite => word is not null && !words.IsUnknown(word) && !IsNegative;

    public bool IsNegative => word is not null && words.IsNegative(word);

    public bool IsPossessive => word is not null && words.IsPossessive(word);

    public bool IsPlural => word is not null && words.IsSeveral(word);

    /// <summary>The article of a noun in a phrase that starts at a token or later.</summary>
    public static Article Of(Passage passage, int noun, int from)
    {
        for (var i = noun - 1; i >= Math.Max(from, noun - 4); i--)
        {
            if (passage.Is(i, LexemeKind.Determiner) || passage.Is(i, LexemeKind.Preposition)) return new Article(passage.Grammar, passage.Tokens[i].Folded);
            if (passage.Tokens[i].Kind == TokenKind.Sign || passage.Is(i, LexemeKind.Verb)) break;
        }
        return new Article(passage.Grammar, null);
    }
}
