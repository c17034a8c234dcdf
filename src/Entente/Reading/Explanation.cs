using System.Collections.Immutable;
using Entente.Facts.Scenes;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Why a page was read as it was: its reading, what looks like a fact and gave none, and how its sentences were cut.</summary>
public sealed record Explanation
{
    public required PageReading Reading { get; init; }

    /// <summary>One for each dispatch of the reading, in their order.</summary>
    public required ImmutableArray<DispatchExplanation> Dispatches { get; init; }
}

/// <summary>What there is to say of one dispatch beyond its facts, which carry their own rules and spans.</summary>
/// <param name="Settled">Fields whose value the fact's own words do not give, and where it came from.</param>
/// <param name="Dropped">What a rule took up and did not make a fact of, and why.</param>
/// <param name="Unread">Sentences with a word that facts are told by, from which no fact was read, offices left out.</param>
/// <param name="Sentences">All its sentences as the grammar cut them.</param>
public sealed record DispatchExplanation(
    Dispatch Dispatch, ImmutableArray<Settled> Settled, ImmutableArray<Dropped> Dropped, ImmutableArray<UnreadSentence> Unread,
    ImmutableArray<SentenceGrammar> Sentences);

/// <summary>A sentence that looks like a fact and gave none, unless an office.</summary>
/// <param name="Cues">The words that make it look so, in their order.</param>
public sealed record UnreadSentence(TextSpan Span, ImmutableArray<Cue> Cues);

/// <summary>A word of the codebook in a text, and what it stands for: <c>entretien</c>, <c>event meeting</c>.</summary>
public sealed record Cue(TextSpan Span, string Meaning);

/// <summary>A sentence as the grammar cut it.</summary>
public sealed record SentenceGrammar(TextSpan Span, ImmutableArray<ChunkGrammar> Chunks, ImmutableArray<ClauseGrammar> Clauses);

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">Its kind in kebab case: <c>noun-phrase</c>, <c>verb</c>, <c>date</c>.</param>
/// <param name="Preposition">What governs it; null when nothing does.</param>
/// <param name="Remarks">What is known of it: the meaning of its head, its people and parties, the form of its verb, its date.</param>
public sealed record ChunkGrammar(TextSpan Span, string Kind, string? Preposition, ImmutableArray<string> Remarks);

/// <summary>A verb with what stands around it.</summary>
/// <param name="Verb">Lemma and form: <c>recevoir, past passive</c>.</param>
public sealed record ClauseGrammar(
    TextSpan Span, string Verb, bool Subordinate, ImmutableArray<TextSpan> Subjects, ImmutableArray<TextSpan> Before, ImmutableArray<TextSpan> After);
