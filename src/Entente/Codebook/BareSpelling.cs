using Entente.Text;

namespace Entente.Codebook;

/// <summary>
/// A text that has lost its accents: what the words that only an accent tells apart ("a", "du", "signe") are there, by
/// the kinds of the words around them.
/// </summary>
internal readonly ref struct BareSpelling(LexiconNode root, ReadOnlySpan<Token> tokens)
{
    /// <summary>How far a clause is looked through for its verb, to either side.</summary>
    private const int Clause = 24;

    /// <summary>The most words of the adverbs between an auxiliary and its participle.</summary>
    private const int MostAdverbs = 5;

    /// <summary>How far behind its noun a participle may stand.</summary>
    private const int Phrase = 12;

    private readonly ReadOnlySpan<Token> tokens = tokens;

    /// <summary>Whether a word may be what an entry says, where it stands.</summary>
    public bool Allows(LexiconNode node, in LexiconEntry entry, int token)
    {
        if (entry.Lexeme.Kind == LexemeKind.Preposition) return !IsAuxiliary(node, token);
        if (entry.Lexeme.Kind != LexemeKind.Verb || entry.Exact is null) return true;
        if (IsParticiple(entry)) return !IsMarked(entry) || !IsSmallWord(node, token) && !IsFinite(node, token) && !IsGoverned(node, token);
        return entry.Lexeme.Form!.Tense is not (VerbTense.Present or VerbTense.Subjunctive) || !HasMarkedParticiple(node)
            || !(OpensSentence(token) || FollowsNegation(token) || IsJoinedToParticiple(token) || PrecedesPast(token) || IsClauseWithVerb(token));
    }

    /// <summary>A word that is an auxiliary or a preposition ("a signe", "a Rome") is the former before a participle.</summary>
    private bool IsAuxiliary(LexiconNode node, int token)
    {
        if (!node.Has(LexemeKind.Preposition) || !node.Has(LexemeKind.Verb)) return false;
        var next = token + 1;
        if (next < tokens.Length && tokens[next].HyphenBefore) return true;
        while (next < tokens.Length && next < token + MostAdverbs && Adverb(next) is > 0 and var length) next += length;
        return next < tokens.Length && tokens[next].Shape is TokenShape.Lower or TokenShape.Upper && root.Next(tokens[next].Word) is { } verb && HasParticiple(verb);
    }

    /// <summary>How many words an adverb takes at a token ("en outre", "par ailleurs"); 0 for none.</summary>
    private int Adverb(int token)
    {
        var (node, found) = (root, 0);
        for (var i = token; i < tokens.Length && node.Next(tokens[i].Word) is { } next; i++)
        {
            node = next;
            if (node.Has(LexemeKind.Adverb)) found = i + 1 - token;
        }
        return found;
    }

    /// <summary>"Nomme mercredi en conseil, il …": no sentence opens with its verb.</summary>
    private bool OpensSentence(int token) =>
        tokens[token].Shape == TokenShape.Title && (token == 0 || tokens[token - 1].Kind == TokenKind.Sign && tokens[token - 1].Folded is "." or "!" or "?" or "…" || tokens[token].LinesBefore > 1);

    /// <summary>"adopte l'an dernier", "arrive la veille".</summary>
    private bool PrecedesPast(int token)
    {
        if (token + 2 >= tokens.Length || root.Next(tokens[token + 1].Word) is not { } article || !article.Has(LexemeKind.Determiner)) return false;
        var node = root;
        for (var i = token + 2; i < tokens.Length && node.Next(tokens[i].Word) is { } next; i++)
        {
            node = next;
            foreach (ref readonly var entry in node.Entries)
                if (entry.Lexeme is { Kind: LexemeKind.Cue, Id: LanguageLoader.Bygone }) return true;
        }
        return false;
    }

    /// <summary>"n'est pas encore signe": the verb stands before its negation.</summary>
    private bool FollowsNegation(int token)
    {
        var at = token - 1;
        if (at > 0 && Adverb(at) == 1 && !IsNegation(at)) at--;
        return at >= 0 && IsNegation(at);
    }

    private bool IsNegation(int token)
    {
        if (root.Next(tokens[token].Word) is not { } node) return false;
        foreach (ref readonly var entry in node.Entries)
            if (entry.Lexeme is { Kind: LexemeKind.Negation, Id: "pas" }) return true;
        return false;
    }

    /// <summary>"a approuve ce programme et felicite les organes": the second half of a compound shares its auxiliary.</summary>
    private bool IsJoinedToParticiple(int token)
    {
        if (token < 2 || root.Next(tokens[token - 1].Word) is not { } joint || !joint.Has(LexemeKind.Coordinator)) return false;
        for (var i = token - 2; i >= Math.Max(0, token - Clause) && !IsBound(i); i--)
            if (IsSurelyFinite(i)) return root.Next(tokens[i].Word)!.Has(LexemeKind.Preposition);
        return false;
    }

    /// <summary>"de classe Guardian", "en compte": a preposition has a noun behind it.</summary>
    private bool IsGoverned(LexiconNode node, int token) =>
        HasFinite(node) && token > 0 && root.Next(tokens[token - 1].Word) is { } before && before.Has(LexemeKind.Preposition) && !before.Has(LexemeKind.Verb);

    /// <summary>"du" is no "dû" but behind an auxiliary.</summary>
    private bool IsSmallWord(LexiconNode node, int token) =>
        (node.Has(LexemeKind.Preposition) || node.Has(LexemeKind.Determiner)) && !FollowsVerb(token);

    /// <summary>"qui signe", "il signe", "se felicite": behind a pronoun, a form that could be either is no participle.</summary>
    private bool IsFinite(LexiconNode node, int token) =>
        HasFinite(node) && token > 0 && root.Next(tokens[token - 1].Word) is { } before
        && (before.Has(LexemeKind.SubjectPronoun) || before.Has(LexemeKind.Reflexive)) && !before.Has(LexemeKind.Determiner);

    /// <summary>"evoque un accord signe a Lisbonne", "l'atelier organise a Dakar reunira": a clause with a verb has no second.</summary>
    private bool IsClauseWithVerb(int token)
    {
        if (token == 0 || IsPronoun(token - 1)) return false;
        if (FollowsVerb(token) || IsOfInstrument(token)) return true;
        for (var i = token - 1; i >= Math.Max(0, token - Clause) && !IsBound(i); i--)
            if (IsSurelyFinite(i)) return true;
        for (var i = token + 1; i < Math.Min(tokens.Length, token + Clause) && !IsBound(i); i++)
            if (IsSurelyFinite(i)) return true;
        return false;
    }

    /// <summary>"l'accord de cooperation signe a Cotonou", "le memorandum signe le 4 mai": papers sign nothing.</summary>
    private bool IsOfInstrument(int token)
    {
        if (!IsAtCircumstance(token + 1)) return false;
        for (var i = token - 1; i >= Math.Max(0, token - Phrase) && !IsBound(i) && !IsSurelyFinite(i); i--)
            if (root.Next(tokens[i].Word) is { } noun && noun.Has(LexemeKind.Instrument)) return true;
        return false;
    }

    /// <summary>A preposition, a day, or the end of the clause: no object.</summary>
    private bool IsAtCircumstance(int token)
    {
        if (token >= tokens.Length || !tokens[token].IsWord) return true;
        if (root.Next(tokens[token].Word) is not { } node) return true;
        return node.Has(LexemeKind.Determiner) ? token + 1 < tokens.Length && tokens[token + 1].Value >= 0 : node.Has(LexemeKind.Preposition);
    }

    private bool FollowsVerb(int token) =>
        token > 0 && root.Next(tokens[token - 1].Word) is { } before && HasFinite(before) && (!before.Has(LexemeKind.Preposition) || IsAuxiliary(before, token - 1));

    private bool IsPronoun(int token) =>
        root.Next(tokens[token].Word) is { } word
        && (word.Has(LexemeKind.SubjectPronoun) || word.Has(LexemeKind.Reflexive) || word.Has(LexemeKind.Negation) || word.Has(LexemeKind.Relative) || word.Has(LexemeKind.ObjectPronoun));

    /// <summary>Where a clause ends.</summary>
    private bool IsBound(int token)
    {
        if (tokens[token].Kind == TokenKind.Sign || tokens[token].LinesBefore > 1) return true;
        return root.Next(tokens[token].Word) is { } word
            && (word.Has(LexemeKind.Coordinator) || word.Has(LexemeKind.Relative) || word.Has(LexemeKind.Subordinator) || word.Has(LexemeKind.SubjectPronoun));
    }

    /// <summary>A form that is finite and nothing else, or an auxiliary at its participle.</summary>
    private bool IsSurelyFinite(int token)
    {
        if (root.Next(tokens[token].Word) is not { } node || !HasFinite(node)) return false;
        if (node.Has(LexemeKind.Preposition)) return IsAuxiliary(node, token);
        foreach (ref readonly var entry in node.Entries)
            if (!IsFinite(entry)) return false;
        return true;
    }

    private static bool HasFinite(LexiconNode node)
    {
        foreach (ref readonly var entry in node.Entries)
            if (IsFinite(entry)) return true;
        return false;
    }

    private static bool HasParticiple(LexiconNode node)
    {
        foreach (ref readonly var entry in node.Entries)
            if (IsParticiple(entry)) return true;
        return false;
    }

    private static bool HasMarkedParticiple(LexiconNode node)
    {
        foreach (ref readonly var entry in node.Entries)
            if (IsParticiple(entry) && IsMarked(entry)) return true;
        return false;
    }

    private static bool IsFinite(in LexiconEntry entry) =>
        entry.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: not (VerbTense.Participle or VerbTense.Infinitive or VerbTense.Gerund) };

    private static bool IsParticiple(in LexiconEntry entry) => entry.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Participle };

    /// <summary>Whether an entry is written with an accent.</summary>
    private static bool IsMarked(in LexiconEntry entry)
    {
        foreach (var letter in entry.Exact ?? "")
            if (LatinLetters.Fold(letter) is not null) return true;
        return false;
    }
}
