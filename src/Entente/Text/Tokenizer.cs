namespace Entente.Text;

/// <summary>
/// Splits a text into tokens, in one pass and in linear time. Apostrophes end a word ("d'", "l'"), hyphens join two;
/// soft hyphens, zero-width characters, underscores and blanks around an apostrophe (as corpora write them) leave no
/// trace; a word broken at a line's end is one token.
/// </summary>
public static class Tokenizer
{
    /// <param name="text">The text as received.</param>
    /// <param name="words">The words that matching knows: they are shared, and decide how a broken word is joined.</param>
    public static Token[] Tokenize(string text, IWordTable words)
    {
        var scanner = new TokenScanner(
            text, words, stackalloc char[TokenScanner.LongestWord], stackalloc char[2 * TokenScanner.LongestWord]);
        return scanner.Scan();
    }
}

/// <summary>Known words, so that equal words share one string.</summary>
public interface IWordTable
{
    /// <summary>The shared string of a folded word; null when the word is unknown.</summary>
    string? Find(ReadOnlySpan<char> folded);

    /// <summary>The known word that a long unknown one is meant to be, where a slip of one letter tells them apart; null when there is none.</summary>
    string? Meant(ReadOnlySpan<char> folded) => null;

    /// <summary>Whether a word stands twice in a row in good French ("nous nous").</summary>
    bool MayRepeat(string folded) => false;
}
