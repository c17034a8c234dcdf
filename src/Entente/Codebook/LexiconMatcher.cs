using Entente.Text;

namespace Entente.Codebook;

/// <summary>One walk of the automaton over a text.</summary>
internal ref struct LexiconMatcher(LexiconNode root, ReadOnlySpan<Token> tokens, LexiconMatches found)
{
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private readonly BareSpelling bare = new(root, tokens);
    private BareStretches stretches = new(tokens);

    /// <summary>Whether the text has lost its accents at the token that is looked at.</summary>
    private bool isBare;

    public void Run()
    {
        found.Clear();
        for (var i = 0; i < tokens.Length; i++)
        {
            isBare = stretches.Has(i);
            Walk(i);
            found.EndToken();
        }
    }

    private readonly void Walk(int first)
    {
        var node = root.First(tokens[first].Word);
        if (node is null) return;
        Lexeme? inside = null;
        Collect(node, first, first + 1, inside);
        for (var i = first + 1; i < tokens.Length && node.HasNext; i++)
        {
            if (node.Next(tokens[i].Word) is { } next)
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

    private readonly void Collect(LexiconNode node, int first, int end, Lexeme? inside)
    {
        foreach (ref readonly var entry in node.Entries)
        {
            if (inside is not null && !TakesAdjectives(entry.Lexeme.Kind)) continue;
            if (Accepts(node, entry, first)) found.Add(new LexiconMatch(first, end, entry.Lexeme, inside));
        }
    }

    /// <summary>A single word must agree in its accents, unless none of its readings does, or the text has lost them.</summary>
    private readonly bool Accepts(LexiconNode node, in LexiconEntry entry, int token)
    {
        if (entry.Acronym && tokens[token].Shape != TokenShape.Upper) return false;
        if (entry.Capital >= 0 && !tokens[token + entry.Capital].IsCapitalised) return false;
        if (isBare) return bare.Allows(node, entry, token);
        if (entry.Exact is null || entry.Exact == tokens[token].Exact) return true;
        if (LostOnCapital(tokens[token], entry.Exact)) return true;
        foreach (ref readonly var other in node.Entries)
            if (other.Exact is null || other.Exact == tokens[token].Exact) return false;
        return true;
    }

    /// <summary>"A", "Etat", "REUNION": capitals are often set without their accents.</summary>
    private static bool LostOnCapital(in Token token, string exact) => token.Shape switch
    {
        TokenShape.Upper => token.Exact == token.Folded,
        TokenShape.Single or TokenShape.Title => token.Exact.AsSpan(1).SequenceEqual(exact.AsSpan(1)) && token.Exact[0] == token.Folded[0],
        _ => false,
    };

    /// <summary>
    /// State adjectives and words such as "national" may stand between the words of an office or a body; an adjective
    /// may be of several words ("sud-coréen").
    /// </summary>
    private readonly (Lexeme Lexeme, int End)? Skippable(int token)
    {
        if (root.First(tokens[token].Word) is not { BeginsSkipped: true }) return null;
        (Lexeme, int)? longest = null;
        var node = root;
        for (var i = token; i < tokens.Length && i - token < 3; i++)
        {
            node = i == token ? root.First(tokens[i].Word) : node.Next(tokens[i].Word);
            if (node is null) break;
            foreach (ref readonly var entry in node.Entries)
                if (IsSkipped(entry.Lexeme.Kind)) longest = (entry.Lexeme, i + 1);
        }
        return longest;
    }

    /// <summary>Whether words of a kind may stand between the words of another entry.</summary>
    public static bool IsSkipped(LexemeKind kind) => kind is LexemeKind.StateAdjective or LexemeKind.Filler;

    private static bool TakesAdjectives(LexemeKind kind) =>
        kind is LexemeKind.Office or LexemeKind.BareOffice or LexemeKind.Event or LexemeKind.Mechanism or LexemeKind.Instrument
            or LexemeKind.Troops or LexemeKind.Rank or LexemeKind.Group;
}
