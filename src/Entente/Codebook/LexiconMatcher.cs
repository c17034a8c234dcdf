using System.Runtime.InteropServices;
using Entente.Text;

namespace Entente.Codebook;

/// <summary>One walk of the automaton over a text.</summary>
internal sealed class LexiconMatcher(LexiconNode root, Token[] tokens)
{
    /// <summary>Below this share of accented words a French text has lost its accents; texts that have them have some 15 %.</summary>
    private const double BareShare = 0.02;

    private readonly List<LexiconMatch> found = Spare<LexiconMatch>.Take();
    private readonly bool bare = IsBare(tokens);

    public LexiconMatches Run()
    {
        var starts = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            starts[i] = found.Count;
            Walk(i);
            SortLongestFirst(CollectionsMarshal.AsSpan(found)[starts[i]..]);
        }
        starts[tokens.Length] = found.Count;
        var matches = found.ToArray();
        Spare<LexiconMatch>.GiveBack(found);
        return new LexiconMatches(matches, starts);
    }

    private void Walk(int first)
    {
        if (!root.TryGet(tokens[first].Folded, out var node)) return;
        Lexeme? inside = null;
        Collect(node, first, first + 1, inside);
        for (var i = first + 1; i < tokens.Length && node.HasNext; i++)
        {
            if (node.TryGet(tokens[i].Folded, out var next))
            {
                node = next;
                Collect(node, first, i + 1, inside);
            }
            else if (Skippable(i) is { } skipped && i - first < 12)
            {
                if (skipped.Lexeme.Kind != LexemeKind.Filler) inside = skipped.Lexeme;
                i = skipped.End - 1;
            }
            else return;
        }
    }

    private void Collect(LexiconNode node, int first, int end, Lexeme? inside)
    {
        foreach (var entry in node.Entries)
        {
            if (inside is not null && !TakesAdjectives(entry.Lexeme.Kind)) continue;
            if (Accepts(node, entry, first)) found.Add(new LexiconMatch(first, end, entry.Lexeme, inside));
        }
    }

    /// <summary>A single word must agree in its accents, unless none of its readings does, or the text has lost them.</summary>
    private bool Accepts(LexiconNode node, LexiconEntry entry, int token)
    {
        if (entry.Acronym && tokens[token].Shape != TokenShape.Upper) return false;
        if (entry.Capital >= 0 && !tokens[token + entry.Capital].IsCapitalised) return false;
        if (bare && IsAuxiliaryHere(node, token)) return entry.Lexeme.Kind != LexemeKind.Preposition;
        if (entry.Exact is null || entry.Exact == tokens[token].Exact || bare) return true;
        if (LostOnCapital(tokens[token], entry.Exact)) return true;
        foreach (var other in node.Entries)
            if (other.Exact is null || other.Exact == tokens[token].Exact) return false;
        return true;
    }

    /// <summary>In a text without accents, a word that is an auxiliary or a preposition ("a signe", "a Rome") is the former before a participle.</summary>
    private bool IsAuxiliaryHere(LexiconNode node, int token)
    {
        if (!node.Has(LexemeKind.Preposition) || !node.Has(LexemeKind.Verb)) return false;
        var next = token + 1;
        while (next < tokens.Length && next < token + 3 && root.TryGet(tokens[next].Folded, out var adverb) && adverb.Has(LexemeKind.Adverb)) next++;
        return next < tokens.Length && root.TryGet(tokens[next].Folded, out var verb) && HasParticiple(verb);
    }

    private static bool HasParticiple(LexiconNode node)
    {
        foreach (var entry in node.Entries)
            if (entry.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Participle }) return true;
        return false;
    }

    /// <summary>"A", "Etat", "REUNION": capitals are often set without their accents.</summary>
    private static bool LostOnCapital(Token token, string exact) => token.Shape switch
    {
        TokenShape.Upper => token.Exact == token.Folded,
        TokenShape.Single or TokenShape.Title => token.Exact.AsSpan(1).SequenceEqual(exact.AsSpan(1)) && token.Exact[0] == token.Folded[0],
        _ => false,
    };

    /// <summary>
    /// State adjectives and words such as "national" may stand between the words of an office or a body; an adjective
    /// may be of several words ("sud-coréen").
    /// </summary>
    private (Lexeme Lexeme, int End)? Skippable(int token)
    {
        (Lexeme, int)? longest = null;
        var node = root;
        for (var i = token; i < tokens.Length && i - token < 3 && node.TryGet(tokens[i].Folded, out node); i++)
            foreach (var entry in node.Entries)
                if (entry.Lexeme.Kind is LexemeKind.StateAdjective or LexemeKind.Filler) longest = (entry.Lexeme, i + 1);
        return longest;
    }

    private static bool TakesAdjectives(LexemeKind kind) =>
        kind is LexemeKind.Office or LexemeKind.BareOffice or LexemeKind.Event or LexemeKind.Mechanism or LexemeKind.Instrument
            or LexemeKind.Troops or LexemeKind.Rank or LexemeKind.Group;

    /// <summary>By insertion: they are few, and those alike stay in the order of the codebook.</summary>
    private static void SortLongestFirst(Span<LexiconMatch> matches)
    {
        for (var i = 1; i < matches.Length; i++)
            for (var j = i; j > 0 && ComesBefore(matches[j], matches[j - 1]); j--)
                (matches[j], matches[j - 1]) = (matches[j - 1], matches[j]);
    }

    private static bool ComesBefore(in LexiconMatch one, in LexiconMatch other) =>
        one.End != other.End ? one.End > other.End : one.Lexeme.Kind < other.Lexeme.Kind;

    private static bool IsBare(Token[] tokens)
    {
        var (words, marked) = (0, 0);
        foreach (var token in tokens)
        {
            if (!token.IsWord) continue;
            words++;
            if (!ReferenceEquals(token.Folded, token.Exact) && token.Folded != token.Exact) marked++;
        }
        return words >= 20 && marked < words * BareShare;
    }
}
