using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Actions;

/// <summary>How far the words of a clause reach in its sentence, and when they say that it takes place.</summary>
internal static class Reach
{
    /// <summary>The token where the field of a verb ends: before a relative, or a further verb that is no bare infinitive.</summary>
    public static int FieldEnd(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Index + 1; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.Relative or ChunkKind.Semicolon or ChunkKind.Subordinator) return chunk.Start;
            if (chunk.Kind == ChunkKind.Verb && (chunk.Verb!.IsFinite || chunk.Verb.Tense == VerbTense.Participle)) return chunk.Start;
        }
        return sentence.Range.End;
    }

    /// <summary>Where the words of an act end: at the next finite verb or semicolon.</summary>
    public static int ActEnd(ParsedSentence sentence, int from)
    {
        for (var i = from; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Semicolon || sentence.Chunks[i] is { Kind: ChunkKind.Verb, Verb.IsFinite: true }) return sentence.Chunks[i].Start;
        return sentence.Range.End;
    }

    /// <summary>The phrases of a verb's field, each with the preposition that counts for it, past participles at nouns.</summary>
    public static GovernedPhrases Field(ParsedSentence sentence, Clause clause) => new(sentence.Chunks, clause.Index + 1, EndOfField(sentence, clause));

    private static int EndOfField(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Index + 1; i < sentence.Chunks.Count; i++)
            if (Ends(sentence.Chunks[i])) return i;
        return sentence.Chunks.Count;
    }

    private static bool Ends(Chunk chunk) =>
        chunk.Kind is ChunkKind.Relative or ChunkKind.Semicolon or ChunkKind.Subordinator || chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true };

    /// <summary>Where a subject that stands in the sentence begins; the verb itself when it has none there.</summary>
    public static int Start(ParsedSentence sentence, Clause clause)
    {
        var start = clause.Chunk.First;
        for (var i = 0; i < clause.Subjects.Count; i++)
            if (clause.Subjects[i].First >= sentence.Range.First) start = Math.Min(start, clause.Subjects[i].Start);
        return start;
    }

    /// <summary>The date that a clause gives, after its verb or before it.</summary>
    public static Edtf? When(ParsedSentence sentence, Clause clause)
    {
        if (Dated(sentence.Chunks, clause.Index + 1, EndOfField(sentence, clause)) is { } after) return after;
        for (var i = clause.Before.Count - 1; i >= 0; i--)
            if (When(clause.Before[i]) is { } before) return before;
        return null;
    }

    /// <summary>The first date of some chunks that tells a day or period, not a start or a span.</summary>
    public static Edtf? Dated(IReadOnlyList<Chunk> chunks, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (When(chunks[i]) is { } when) return when;
        return null;
    }

    private static Edtf? When(Chunk chunk) =>
        chunk is { Kind: ChunkKind.Date, Date: { Type: TimexType.Date or TimexType.Time, When: { } when }, Preposition: not "depuis" } ? when : null;

    /// <summary>
    /// "a souhaité que l'Algérie lui cède": a clause after "que" under a verb of wishing, asking or undertaking tells no act.
    /// </summary>
    /// <param name="ofNews">Whether what is announced counts: a person who will take up an office, unlike goods that will come, is a fact.</param>
    public static bool IsWished(Scene scene, ParsedSentence sentence, Clause clause, bool ofNews = false)
    {
        if (!clause.Subordinate || !clause.Verb.IsFinite) return false;
        if (FiniteBefore(sentence, clause.Index) is not { } over || !OpensWithThat(sentence, over.Index + 1)) return false;
        var undertakings = scene.Language.Undertakings;
        return clause.Verb.Tense == VerbTense.Subjunctive
            || over.Verb.Lemma is { } lemma && clause.Verb.Tense != VerbTense.Past && (undertakings.Wishes.Contains(lemma) || !ofNews && undertakings.Verbs.ContainsKey(lemma));
    }

    /// <summary>The last clause with a finite verb before a chunk.</summary>
    public static Clause? FiniteBefore(ParsedSentence sentence, int index)
    {
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
            if (sentence.Clauses[i].Index < index && sentence.Clauses[i].Verb.IsFinite) return sentence.Clauses[i];
        return null;
    }

    /// <summary>Whether "que" is the first word of weight from a chunk on.</summary>
    private static bool OpensWithThat(ParsedSentence sentence, int from)
    {
        var at = from;
        while (at < sentence.Chunks.Count && sentence.Chunks[at].Kind is ChunkKind.Other or ChunkKind.Date or ChunkKind.Comma) at++;
        return at < sentence.Chunks.Count && sentence.Chunks[at].Head?.Id is "que" or "qu'";
    }

    public static bool IsBackground(Clause clause) => HasBackground(clause.After) || HasBackground(clause.Before);

    private static bool HasBackground(Row<Chunk> chunks)
    {
        for (var i = 0; i < chunks.Count; i++)
            if (chunks[i].Date is { Background: true }) return true;
        return false;
    }

    /// <summary>A span that does not go past the sentence, without the signs at its ends.</summary>
    public static TextSpan Span(Scene scene, ParsedSentence sentence, int first, int end)
    {
        first = Math.Max(first, sentence.Range.First);
        end = Math.Clamp(end, first + 1, sentence.Range.End);
        while (end > first + 1 && scene.Passage.Tokens[end - 1].Kind == TokenKind.Sign && !scene.Passage.IsSign(end - 1, ')') && !scene.Passage.IsSign(end - 1, '"')) end--;
        return scene.Passage.Span(first, end);
    }
}
