using Entente.Text;

namespace Entente.Pages;

/// <summary>Tells a text's language by the share of its words that are function words; diacritics do not matter.</summary>
internal static class LanguageGuess
{
    private const int FewestWords = 8;

    /// <summary>The most words that are looked at: the language of a page is plain long before.</summary>
    private const int MostWords = 400;

    /// <summary>The least share of function words, in percent, of a text in a language.</summary>
    private const int LeastShare = 12;

    /// <summary>An ISO 639-1 code; null when there are too few words, or no language's own among them.</summary>
    public static string? Of(PageText page, ReadOnlySpan<Sentence> sentences)
    {
        Span<int> hits = stackalloc int[page.Book.Languages.Count];
        var words = 0;
        foreach (var sentence in sentences)
        {
            words += Count(page, sentence, hits);
            if (words > MostWords) break;
        }
        if (words < FewestWords || hits.Length == 0) return null;
        var best = 0;
        for (var i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        return hits[best] * 100 < words * LeastShare ? null : page.Book.Languages[best];
    }

    private static int Count(PageText page, Sentence sentence, Span<int> hits)
    {
        var words = 0;
        for (var i = sentence.First; i < sentence.End && words <= MostWords; i++)
        {
            if (!page.Tokens[i].IsWord) continue;
            words++;
            for (var languages = page.Book.FunctionWords.Find(page.Tokens[i].Word); languages != 0; languages &= languages - 1)
                hits[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
        }
        return words;
    }
}
