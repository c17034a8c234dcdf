namespace Entente.Text;

/// <summary>
/// Splits a text into tokens, in one pass and in linear time. Apostrophes end a word ("d'", "l'"), hyphens join two;
/// soft hyphens, zero-width characters, underscores and blanks around an apostrophe (as corpora write them) leave no
/// trace; a word broken at a line's end is one token.
/// </summary>
public static class Tokenizer
{
    /// <param name="text">The text as received.</param>
    /// <param name="known">The words that matching knows: they decide how a broken word is joined.</param>
    public static TokenList Tokenize(string text, IWordTable known)
    {
        var tokens = new TokenList();
        Tokenize(text, known, tokens);
        return tokens;
    }

    /// <summary>The same into a list that is used again, whose former tokens go.</summary>
    internal static void Tokenize(string text, IWordTable known, TokenList into)
    {
        into.Clear();
        new TokenScanner(text, known, into, stackalloc char[TokenScanner.LongestWord]).Scan();
    }
}

/// <summary>Known words.</summary>
public interface IWordTable
{
    bool Knows(ReadOnlySpan<char> folded);

    /// <summary>The known word that a long unknown one is meant to be, where a slip of one letter tells them apart; null when there is none.</summary>
    string? Meant(ReadOnlySpan<char> folded) => null;

    /// <summary>Whether a word stands twice in a row in good French ("nous nous").</summary>
    bool MayRepeat(string folded) => false;
}

/// <summary>A table that knows no word.</summary>
internal sealed class NoWords : IWordTable
{
    public static NoWords Instance { get; } = new();

    public bool Knows(ReadOnlySpan<char> folded) => false;
}
