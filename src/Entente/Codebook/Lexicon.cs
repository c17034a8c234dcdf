using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Codebook;

/// <summary>
/// All words and phrases of a language, compiled into one automaton over tokens. Immutable; safe to share.
/// </summary>
public sealed class Lexicon : IWordTable
{
    private readonly LexiconNode root;
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    internal Lexicon(LexiconNode root, IEnumerable<string> words)
    {
        this.root = root;
        this.words = words.ToFrozenSet(StringComparer.Ordinal);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many different words the entries are made of.</summary>
    public int WordCount => words.Count;

    public string? Find(ReadOnlySpan<char> folded) => lookup.TryGetValue(folded, out var word) ? word : null;

    /// <summary>Every entry that stands in the tokens, wherever it starts.</summary>
    public LexiconMatches Match(Token[] tokens) => new LexiconMatcher(root, tokens).Run();
}

/// <summary>A state of the automaton: the words that may follow, and the entries that end here.</summary>
internal sealed class LexiconNode
{
    public Dictionary<string, LexiconNode> Next { get; } = new(StringComparer.Ordinal);

    public List<LexiconEntry> Entries { get; } = [];
}

/// <param name="Exact">The accented form of a single word, where accents tell it from another; else null.</param>
/// <param name="Acronym">Whether it is written in capitals alone, so that "AU" is no "au".</param>
/// <param name="Capital">Which of its words must be capitalised, counted from 0, for a proper name; -1 when none must.</param>
internal readonly record struct LexiconEntry(Lexeme Lexeme, string? Exact, bool Acronym, int Capital);

/// <summary>An entry found in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Inside">A state adjective that stands between its words ("ministre <i>cambodgien</i> de la Défense").</param>
public readonly record struct LexiconMatch(int First, int End, Lexeme Lexeme, Lexeme? Inside)
{
    public int Length => End - First;
}

/// <summary>The entries found in a text, by the token where they start, longest first.</summary>
public sealed class LexiconMatches
{
    private readonly LexiconMatch[] matches;
    private readonly int[] starts;

    internal LexiconMatches(LexiconMatch[] matches, int[] starts)
    {
        this.matches = matches;
        this.starts = starts;
    }

    public ReadOnlySpan<LexiconMatch> At(int token) =>
        matches.AsSpan(starts[token], starts[token + 1] - starts[token]);

    /// <summary>The longest entry of a kind that starts at a token.</summary>
    public LexiconMatch? Longest(int token, LexemeKind kind)
    {
        foreach (var match in At(token))
            if (match.Lexeme.Kind == kind) return match;
        return null;
    }

    public bool Is(int token, LexemeKind kind) => Longest(token, kind) is not null;

    public bool Is(int token, LexemeKind kind, string id)
    {
        foreach (var match in At(token))
            if (match.Lexeme.Kind == kind && match.Lexeme.Id == id) return true;
        return false;
    }
}
