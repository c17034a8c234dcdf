using Entente.Codebook;
using Entente.Dates;
using Entente.People;

namespace Entente.Grammar;

/// <summary>A piece of a sentence: a noun phrase with what governs it, a verb group, a date, or what links them.</summary>
public sealed class Chunk
{
    private readonly Row<PersonMention> people = new();
    private readonly Row<string> parties = new();
    private readonly Row<LexiconMatch> nouns = new();

    public ChunkKind Kind { get; private set; }

    /// <summary>Its first token, preposition left out.</summary>
    public int First { get; private set; }

    public int End { get; internal set; }

    /// <summary>The preposition that governs it, in its plain form; null when none does.</summary>
    public string? Preposition { get; internal set; }

    /// <summary>The token where its preposition starts; its own first token when none does.</summary>
    public int Start { get; internal set; }

    /// <summary>What its head word means; null for a word the codebook does not know.</summary>
    public Lexeme? Head { get; internal set; }

    /// <summary>The token of its head word.</summary>
    public int HeadAt { get; internal set; }

    /// <summary>People named in it, or meant by a title in it; the first is its head when <see cref="IsPerson"/>.</summary>
    public Row<PersonMention> People => people;

    public bool IsPerson { get; internal set; }

    /// <summary>The parties that its words name, in order: states, adjectives, organisations.</summary>
    public Row<string> Parties => parties;

    /// <summary>The nouns of the codebook in it, its head first where that is one.</summary>
    public Row<LexiconMatch> Nouns => nouns;

    public VerbGroup? Verb { get; internal set; }

    /// <summary>Whether it stands in round brackets.</summary>
    public bool InBrackets { get; internal set; }

    public DateExpression? Date { get; internal set; }

    /// <summary>Whether it is "il", "elle", "ceux-ci".</summary>
    public bool IsPronoun { get; internal set; }

    public bool Plural { get; internal set; }

    /// <summary>Whether it begins with "le", "ce", "leur": it speaks of something known.</summary>
    public bool Definite { get; internal set; }

    public bool Is(LexemeKind kind) => Head?.Kind == kind;

    /// <summary>Makes it an empty chunk of a kind, whatever it was before.</summary>
    internal Chunk Begin(ChunkKind kind, int first, int end)
    {
        (Kind, First, Start, HeadAt, End) = (kind, first, first, first, end);
        (Preposition, Head, Verb, Date) = (null, null, null, null);
        (IsPerson, InBrackets, IsPronoun, Plural, Definite) = (false, false, false, false, false);
        people.Clear();
        parties.Clear();
        nouns.Clear();
        return this;
    }

    internal Chunk Copy(Chunk other, VerbGroup verb)
    {
        Begin(other.Kind, other.First, other.End);
        (Start, HeadAt, Preposition, Head, Date, Verb) = (other.Start, other.HeadAt, other.Preposition, other.Head, other.Date, verb);
        (IsPerson, InBrackets, IsPronoun, Plural, Definite) = (other.IsPerson, other.InBrackets, other.IsPronoun, other.Plural, other.Definite);
        people.CopyFrom(other.people);
        parties.CopyFrom(other.parties);
        nouns.CopyFrom(other.nouns);
        return this;
    }
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
