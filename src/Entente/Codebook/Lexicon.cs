using System.Diagnostics.CodeAnalysis;
using Entente.Text;

namespace Entente.Codebook;

/// <summary>
/// All words and phrases of a language, compiled into one automaton over tokens. Immutable; safe to share.
/// </summary>
public sealed class Lexicon : IWordTable
{
    private readonly LexiconNode root;
    private readonly HashSet<string> words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Lazy<Misspellings> slips;

    /// <param name="words">Compared by ordinal; not to be changed any more.</param>
    internal Lexicon(LexiconNode root, HashSet<string> words)
    {
        this.root = root;
        this.words = words;
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        slips = new(() => new Misspellings(root.Words.Where(IsMended)));
    }

    /// <summary>How many different words the entries are made of.</summary>
    public int WordCount => words.Count;

    public bool Knows(ReadOnlySpan<char> folded) => lookup.Contains(folded);

    public string? Meant(ReadOnlySpan<char> folded) => slips.Value.Meant(folded);

    /// <summary>Nouns and the like, but no names of countries, nor short adjectives of them, which are one letter from common words ("malaise"); of verbs, only long participles and infinitives, since the other forms are one letter from too many words.</summary>
    private bool IsMended(string word)
    {
        if (!root.TryGet(word, out var node)) return false;
        if (node.Has(LexemeKind.State) || node.Has(LexemeKind.StateAdjective) && word.Length < Misspellings.ShortestAdjective) return false;
        var verb = false;
        foreach (var entry in node.Entries)
        {
            if (entry.Lexeme.Kind != LexemeKind.Verb) return true;
            if (entry.Lexeme.Form!.Tense is VerbTense.Participle or VerbTense.Infinitive && word.Length >= Misspellings.ShortestVerb) return true;
            verb = true;
        }
        return !verb;
    }

    /// <summary>A pronoun that is a subject and its own object.</summary>
    public bool MayRepeat(string folded) =>
        root.TryGet(folded, out var node) && (node.Has(LexemeKind.Speaker) || node.Has(LexemeKind.Reflexive) && node.Has(LexemeKind.SubjectPronoun));

    /// <summary>Every entry that stands in the tokens, wherever it starts.</summary>
    public LexiconMatches Match(TokenList tokens)
    {
        var matches = new LexiconMatches();
        Match(tokens, matches);
        return matches;
    }

    /// <summary>The same into what is used again, whose former entries go.</summary>
    internal void Match(TokenList tokens, LexiconMatches into) => new LexiconMatcher(root, tokens, into).Run();
}

/// <summary>A state of the automaton: the words that may follow, and the entries that end here.</summary>
/// <remarks>Most states end an entry and go no further: what they do not use they do not make.</remarks>
internal sealed class LexiconNode
{
    private WordMap<LexiconNode>? next;
    private LexiconEntry[] entries = [];

    public bool HasNext => next is not null;

    /// <summary>Whether its word begins an entry that may stand between the words of another.</summary>
    public bool BeginsSkipped { get; set; }

    /// <summary>The words that lead on from here.</summary>
    public IEnumerable<string> Words => next?.Words ?? [];

    public ReadOnlySpan<LexiconEntry> Entries => entries;

    public LexiconNode? Next(Word word) => next?.Find(word);

    /// <summary>The same from the first state, where most words of a text are looked for again and again: the word keeps the answer.</summary>
    public LexiconNode? First(Word word) => next?.Find(word, ref word.InLexicon);

    public bool TryGet(string word, [NotNullWhen(true)] out LexiconNode? node)
    {
        node = null;
        return next is not null && next.TryGet(word, out node);
    }

    /// <summary>Whether an entry of a kind ends here.</summary>
    public bool Has(LexemeKind kind)
    {
        foreach (var entry in Entries)
            if (entry.Lexeme.Kind == kind) return true;
        return false;
    }

    /// <summary>Leads a word to a state, unless it leads somewhere already.</summary>
    public bool TryAdd(string word, LexiconNode node) => (next ??= new()).TryAdd(word, node);

    /// <summary>Adds an entry, unless it stands here.</summary>
    public void Put(LexiconEntry entry)
    {
        if (Array.IndexOf(entries, entry) < 0) entries = [.. entries, entry];
    }
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
    private LexiconMatch[] matches = new LexiconMatch[64];

    /// <summary>For each token where its entries start in <see cref="matches"/>, and behind the last token their number.</summary>
    private int[] starts = new int[64];

    /// <summary>For each token the kinds of its entries: most questions are answered by there being none.</summary>
    private KindSet[] kinds = new KindSet[64];
    private int count;
    private int tokens;

    public ReadOnlySpan<LexiconMatch> At(int token)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)token, (uint)tokens);
        return matches.AsSpan(starts[token], starts[token + 1] - starts[token]);
    }

    /// <summary>The kinds of the entries that start at a token.</summary>
    internal KindSet KindsAt(int token)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)token, (uint)tokens);
        return kinds[token];
    }

    /// <summary>The longest entry of a kind that starts at a token.</summary>
    public LexiconMatch? Longest(int token, LexemeKind kind)
    {
        if (!KindsAt(token).Has(kind)) return null;
        foreach (var match in At(token))
            if (match.Lexeme.Kind == kind) return match;
        return null;
    }

    public bool Is(int token, LexemeKind kind) => KindsAt(token).Has(kind);

    public bool Is(int token, LexemeKind kind, string id)
    {
        if (!KindsAt(token).Has(kind)) return false;
        foreach (var match in At(token))
            if (match.Lexeme.Kind == kind && match.Lexeme.Id == id) return true;
        return false;
    }

    internal void Clear() => (count, tokens) = (0, 0);

    internal void Add(LexiconMatch match)
    {
        if (count == matches.Length) Array.Resize(ref matches, 2 * count);
        matches[count++] = match;
    }

    /// <summary>Closes the entries that start at the next token, and puts the longest first.</summary>
    internal void EndToken()
    {
        if (tokens + 2 > starts.Length) MakeRoom();
        var found = matches.AsSpan(starts[tokens], count - starts[tokens]);
        SortLongestFirst(found);
        kinds[tokens] = KindSet.Of(found);
        starts[++tokens] = count;
    }

    private void MakeRoom()
    {
        Array.Resize(ref kinds, 2 * starts.Length);
        Array.Resize(ref starts, 2 * starts.Length);
    }

    /// <summary>By insertion: they are few, and those alike stay in the order of the codebook.</summary>
    private static void SortLongestFirst(Span<LexiconMatch> matches)
    {
        for (var i = 1; i < matches.Length; i++)
            for (var j = i; j > 0 && ComesBefore(matches[j], matches[j - 1]); j--)
                (matches[j], matches[j - 1]) = (matches[j - 1], matches[j]);
    }

    private static bool ComesBefore(in LexiconMatch one, in LexiconMatch other) =>
        one.End != other.End ? one.End > other.End : one.Lexeme.Kind < other.Lexeme.Kind;
}
