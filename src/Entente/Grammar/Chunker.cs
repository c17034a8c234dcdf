using Entente.Codebook;
using Entente.Dates;
using Entente.Pages;
using Entente.People;
using Entente.Text;

namespace Entente.Grammar;

/// <summary>
/// Cuts a sentence into chunks, from left to right. A noun phrase runs from its article over adjectives and "de"
/// complements; other prepositions, commas, conjunctions and verbs end it.
/// </summary>
internal sealed class Chunker
{
    private readonly Passage passage;
    private readonly GrammarStore store;
    private readonly VerbParser verbs;
    private readonly NounPhraseBuilder nouns;
    private readonly MentionTable people;

    /// <param name="people">The mentions that the story's cast has people for, in the order of the text.</param>
    public Chunker(Passage passage, GrammarStore store, IReadOnlyList<PersonMention> people)
    {
        (this.passage, this.store) = (passage, store);
        this.people = new MentionTable(people);
        verbs = new VerbParser(passage, store);
        nouns = new NounPhraseBuilder(passage, store, verbs, this.people);
    }

    public void Cut(Sentence sentence, Row<Chunk> chunks)
    {
        store.VerbTable.Begin(sentence);
        people.Begin(sentence);
        for (var at = sentence.First; at < sentence.End;)
        {
            var chunk = Next(at, sentence.End);
            chunk.InBrackets = passage.IsSign(chunk.Start - 1, '(');
            if (IsPartitive(chunk) && (chunks.Count == 0 || TakesObject(chunks[^1]))) chunk.Preposition = null;
            chunks.Add(chunk);
            at = Math.Max(at + 1, chunk.End);
        }
    }

    /// <summary>"de nouveaux accords": an indefinite plural whose adjective stands first.</summary>
    private bool IsPartitive(Chunk chunk) => chunk is { Kind: ChunkKind.NounPhrase, Preposition: "de", IsPerson: false } && chunk.First == chunk.Start + 1
        && passage.Is(chunk.First, LexemeKind.Cue, "prenominal")
        && passage.Tokens[chunk.First].Folded[^1] is 's' or 'x';

    private bool TakesObject(Chunk before) => before.Verb is { Voice: VerbVoice.Active, Tense: not VerbTense.Participle } verb && !passage.Grammar.TakesDe(verb.Lemma);

    private Chunk Next(int at, int end)
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Sign && passage.DateAt(at) is null) return Sign(at);
        if (passage.DateAt(at) is { } date && people.At(at) is null) return Dated(at, date, null, at);
        if (people.At(at) is not null) return NounPhrase(at, at, end, null);
        if (Link(at) is { } link) return link;
        if (passage.Is(at, LexemeKind.Verb) && passage.Is(at, LexemeKind.Preposition) && verbs.Parse(at, end) is { } compound && compound.End > at + 1)
            return Verb(at, compound);
        if (passage.Longest(at, LexemeKind.Preposition) is { } preposition && !IsPartOfName(at, preposition)) return Governed(at, preposition, end);
        if (verbs.Parse(at, end) is { } verb) return Verb(at, verb);
        if (passage.Longest(at, LexemeKind.SubjectPronoun) is { } pronoun) return Pronoun(at, pronoun);
        if (passage.Longest(at, LexemeKind.Speaker) is { } speaker && verbs.Parse(at + 1, end) is { IsFinite: true }) return Pronoun(at, speaker);
        if (passage.Longest(at, LexemeKind.Adverb) is { } adverb && !passage.Is(at, LexemeKind.Determiner)) return store.Chunk(ChunkKind.Other, at, adverb.End);
        return NounPhrase(at, at, end, null);
    }

    private Chunk Sign(int at) => store.Chunk(
        passage.Tokens[at].Folded[0] switch
        {
            ',' => ChunkKind.Comma,
            ';' => ChunkKind.Semicolon,
            ':' => ChunkKind.Colon,
            '-' or '(' or ')' => ChunkKind.Dash,
            _ => ChunkKind.Other,
        }, at, at + 1);

    private Chunk Verb(int at, VerbGroup verb)
    {
        var chunk = store.Chunk(ChunkKind.Verb, at, verb.End);
        chunk.Verb = verb;
        return chunk;
    }

    private Chunk Pronoun(int at, LexiconMatch match)
    {
        var chunk = Headed(ChunkKind.NounPhrase, at, match);
        (chunk.IsPronoun, chunk.Plural) = (true, passage.Tokens[match.End - 1].Folded.EndsWith('s'));
        return chunk;
    }

    private Chunk? Link(int at)
    {
        var relative = passage.Longest(at, LexemeKind.Relative);
        var subordinator = passage.Longest(at, LexemeKind.Subordinator);
        if (subordinator is { } s && (relative is null || s.End > relative.Value.End)) return Headed(ChunkKind.Subordinator, at, s);
        if (relative is { } r) return Headed(ChunkKind.Relative, at, r);
        var coordinator = passage.Longest(at, LexemeKind.Coordinator);
        return coordinator is { } c && c.Length >= (passage.Longest(at, LexemeKind.Preposition)?.Length ?? 0) ? Headed(ChunkKind.Coordinator, at, c) : null;
    }

    private Chunk Headed(ChunkKind kind, int at, LexiconMatch match)
    {
        var chunk = store.Chunk(kind, at, match.End);
        chunk.Head = match.Lexeme;
        return chunk;
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
        if (next >= end) return store.Chunk(ChunkKind.Other, at, next);
        if (passage.DateAt(next) is { } date) return Dated(next, date, preposition.Lexeme.Id, at);
        if (verbs.Parse(next, end) is { Tense: VerbTense.Infinitive or VerbTense.Gerund } verb) return Under(Verb(at, verb), preposition.Lexeme.Id, at);
        if (passage.Tokens[next].Kind == TokenKind.Sign && !passage.IsSign(next, '"') || passage.Is(next, LexemeKind.Relative)) return store.Chunk(ChunkKind.Other, at, next);
        if (passage.Longest(next, LexemeKind.Preposition) is { } second && !passage.Is(next, LexemeKind.Determiner))
        {
            var inner = Governed(next, second, end);
            return Under(inner, inner.Preposition, at);
        }
        return NounPhrase(at, next, end, IsArticle(at) ? null : preposition.Lexeme.Id);
    }

    /// <summary>"Des instructeurs ont remis": at the head of a sentence, what may be an article is one.</summary>
    private bool IsArticle(int at) => passage.Tokens[at].IsCapitalised && passage.Is(at, LexemeKind.Determiner);

    private Chunk Dated(int at, DateExpression date, string? preposition, int start)
    {
        var chunk = store.Chunk(ChunkKind.Date, at, date.End);
        chunk.Date = date;
        return Under(chunk, preposition, start);
    }

    private Chunk NounPhrase(int start, int first, int end, string? preposition) => Under(nouns.Build(first, end), preposition, start);

    private static Chunk Under(Chunk chunk, string? preposition, int start)
    {
        (chunk.Preposition, chunk.Start) = (preposition, start);
        return chunk;
    }
}
