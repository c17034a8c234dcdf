using Entente.Codebook;
using Entente.Pages;
using Entente.People;
using Entente.Text;

namespace Entente.Grammar;

/// <summary>
/// Cuts a sentence into chunks, from left to right. A noun phrase runs from its article over adjectives and "de"
/// complements; other prepositions, commas, conjunctions and verbs end it.
/// </summary>
internal sealed class Chunker(Passage passage, IReadOnlyList<PersonMention> people)
{
    private readonly VerbParser verbs = new(passage);
    private readonly Dictionary<int, PersonMention> personAt = people.ToDictionary(person => person.First);

    public List<Chunk> Cut(Sentence sentence)
    {
        var chunks = new List<Chunk>();
        for (var at = sentence.First; at < sentence.End;)
        {
            var chunk = Next(at, sentence.End);
            chunks.Add(passage.IsSign(chunk.Start - 1, '(') ? chunk with { InBrackets = true } : chunk);
            at = Math.Max(at + 1, chunk.End);
        }
        return chunks;
    }

    private Chunk Next(int at, int end)
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Sign && passage.DateAt(at) is null) return Sign(at);
        if (passage.DateAt(at) is { } date && !personAt.ContainsKey(at)) return Dated(at, date, null, at);
        if (personAt.ContainsKey(at)) return NounPhrase(at, at, end, null);
        if (Link(at) is { } link) return link;
        if (passage.Is(at, LexemeKind.Verb) && passage.Is(at, LexemeKind.Preposition) && verbs.Parse(at, end) is { } compound && compound.End > at + 1)
            return Of(ChunkKind.Verb, at, compound.End) with { Verb = compound };
        if (passage.Longest(at, LexemeKind.Preposition) is { } preposition && !IsPartOfName(at, preposition)) return Governed(at, preposition, end);
        if (verbs.Parse(at, end) is { } verb) return Of(ChunkKind.Verb, at, verb.End) with { Verb = verb };
        if (passage.Longest(at, LexemeKind.SubjectPronoun) is { } pronoun) return Pronoun(at, pronoun);
        if (passage.Longest(at, LexemeKind.Adverb) is { } adverb && !passage.Is(at, LexemeKind.Determiner)) return Of(ChunkKind.Other, at, adverb.End);
        return NounPhrase(at, at, end, null);
    }

    private Chunk Sign(int at) => Of(
        passage.Tokens[at].Folded[0] switch
        {
            ',' => ChunkKind.Comma,
            ';' => ChunkKind.Semicolon,
            ':' => ChunkKind.Colon,
            '-' or '(' or ')' => ChunkKind.Dash,
            _ => ChunkKind.Other,
        }, at, at + 1);

    private Chunk Pronoun(int at, LexiconMatch match) =>
        Of(ChunkKind.NounPhrase, at, match.End) with { IsPronoun = true, Head = match.Lexeme, Plural = passage.Tokens[match.End - 1].Folded.EndsWith('s') };

    private Chunk? Link(int at)
    {
        var relative = passage.Longest(at, LexemeKind.Relative);
        var subordinator = passage.Longest(at, LexemeKind.Subordinator);
        if (subordinator is { } s && (relative is null || s.End > relative.Value.End)) return Of(ChunkKind.Subordinator, at, s.End) with { Head = s.Lexeme };
        if (relative is { } r) return Of(ChunkKind.Relative, at, r.End) with { Head = r.Lexeme };
        var coordinator = passage.Longest(at, LexemeKind.Coordinator);
        return coordinator is { } c && c.Length >= (passage.Longest(at, LexemeKind.Preposition)?.Length ?? 0)
            ? Of(ChunkKind.Coordinator, at, c.End) with { Head = c.Lexeme } : null;
    }

    /// <summary>"Côte d'Ivoire": a preposition inside a longer name that starts here.</summary>
    private bool IsPartOfName(int at, LexiconMatch preposition)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.End > preposition.End && match.Lexeme.Kind is LexemeKind.State or LexemeKind.Adverb or LexemeKind.Place) return true;
        return false;
    }

    /// <summary>What a preposition governs: a date, a noun phrase, or an infinitive, which is then a verb of its own.</summary>
    private Chunk Governed(int at, LexiconMatch preposition, int end)
    {
        var next = preposition.End;
        if (next >= end) return Of(ChunkKind.Other, at, next);
        if (passage.DateAt(next) is { } date) return Dated(next, date, preposition.Lexeme.Id, at);
        if (verbs.Parse(next, end) is { Tense: VerbTense.Infinitive or VerbTense.Gerund } verb)
            return Of(ChunkKind.Verb, at, verb.End) with { Verb = verb, Preposition = preposition.Lexeme.Id };
        if (passage.Tokens[next].Kind == TokenKind.Sign && !passage.IsSign(next, '"') || passage.Is(next, LexemeKind.Relative)) return Of(ChunkKind.Other, at, next);
        if (passage.Longest(next, LexemeKind.Preposition) is { } second && !passage.Is(next, LexemeKind.Determiner)) return Governed(next, second, end) with { Start = at };
        return NounPhrase(at, next, end, preposition.Lexeme.Id);
    }

    private static Chunk Dated(int at, Dates.DateExpression date, string? preposition, int start) =>
        Of(ChunkKind.Date, at, date.End) with { Date = date, Preposition = preposition, Start = start };

    private Chunk NounPhrase(int start, int first, int end, string? preposition) =>
        new NounPhraseBuilder(passage, personAt, verbs, first, end).Build() with { Preposition = preposition, Start = start };

    internal static Chunk Of(ChunkKind kind, int first, int end) => new() { Kind = kind, First = first, End = end, Start = first, HeadAt = first };
}
