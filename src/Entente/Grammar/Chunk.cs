using Entente.Codebook;
using Entente.Dates;
using Entente.People;

namespace Entente.Grammar;

/// <summary>A piece of a sentence: a noun phrase with what governs it, a verb group, a date, or what links them.</summary>
public sealed record Chunk
{
    public required ChunkKind Kind { get; init; }

    /// <summary>Its first token, preposition left out.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The preposition that governs it, in its plain form; null when none does.</summary>
    public string? Preposition { get; init; }

    /// <summary>The token where its preposition starts; its own first token when none does.</summary>
    public int Start { get; init; }

    /// <summary>What its head word means; null for a word the codebook does not know.</summary>
    public Lexeme? Head { get; init; }

    /// <summary>The token of its head word.</summary>
    public int HeadAt { get; init; }

    /// <summary>People named in it, or meant by a title in it; the first is its head when <see cref="IsPerson"/>.</summary>
    public IReadOnlyList<PersonMention> People { get; init; } = [];

    public bool IsPerson { get; init; }

    /// <summary>The parties that its words name, in order: states, adjectives, organisations.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The nouns of the codebook in it, its head first where that is one.</summary>
    public IReadOnlyList<LexiconMatch> Nouns { get; init; } = [];

    public VerbGroup? Verb { get; init; }

    /// <summary>Whether it stands in round brackets.</summary>
    public bool InBrackets { get; init; }

    public DateExpression? Date { get; init; }

    /// <summary>Whether it is "il", "elle", "ceux-ci".</summary>
    public bool IsPronoun { get; init; }

    public bool Plural { get; init; }

    /// <summary>Whether it begins with "le", "ce", "leur": it speaks of something known.</summary>
    public bool Definite { get; init; }

    public bool Is(LexemeKind kind) => Head?.Kind == kind;
}

/// <summary>What a chunk is in its clause.</summary>
public enum ChunkKind
{
    NounPhrase,
    Verb,
    Date,
    Comma,
    Coordinator,
    Semicolon,
    Colon,
    Dash,
    Relative,
    Subordinator,
    Other,
}
