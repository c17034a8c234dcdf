using Entente.Codebook;
using Entente.Text;

namespace Entente.Reading;

/// <summary>
/// The tokens of a page and what the lexicon finds in them, kept for the thread's next page: the largest things that
/// reading makes, and nothing of a reading points at them.
/// </summary>
internal sealed class Workspace
{
    /// <summary>What has grown beyond this for one large page is not kept.</summary>
    private const int MostTokens = 16_384;

    [ThreadStatic]
    private static Workspace? spare;

    private Workspace()
    {
    }

    public TokenList Tokens { get; } = new();

    public LexiconMatches Matches { get; } = new();

    /// <summary>One that holds a text; to be given back when nothing needs it any more.</summary>
    public static Workspace Take(string text, Lexicon lexicon)
    {
        var taken = spare ?? new Workspace();
        spare = null;
        Tokenizer.Tokenize(text, lexicon, taken.Tokens);
        lexicon.Match(taken.Tokens, taken.Matches);
        return taken;
    }

    public void GiveBack()
    {
        if (Tokens.Capacity <= MostTokens) spare = this;
    }
}
