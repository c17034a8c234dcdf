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

    /// <summary>The phrases of a verb's field, each with the preposition that counts for it, past participles at nouns.</summary>
    public static IEnumerable<(string? Preposition, Chunk Phrase)> Field(ParsedSentence sentence, Clause clause) =>
        Phrases.Governed(sentence.Chunks.Skip(clause.Index + 1).TakeWhile(chunk => !Ends(chunk)));

    private static bool Ends(Chunk chunk) =>
        chunk.Kind is ChunkKind.Relative or ChunkKind.Semicolon or ChunkKind.Subordinator || chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true };

    /// <summary>Where a subject that stands in the sentence begins; the verb itself when it has none there.</summary>
    public static int Start(ParsedSentence sentence, Clause clause) =>
        clause.Subjects.Where(subject => subject.First >= sentence.Range.First && subject.First < clause.Chunk.First)
            .Select(subject => subject.First).DefaultIfEmpty(clause.Chunk.First).Min();

    /// <summary>The date that a clause gives, after its verb or before it.</summary>
    public static Edtf? When(ParsedSentence sentence, Clause clause) =>
        Dated(sentence.Chunks.Skip(clause.Index + 1).TakeWhile(chunk => !Ends(chunk))) ?? Dated(clause.Before.Reverse());

    /// <summary>The first date of some chunks that tells a day or period, not a start or a span.</summary>
    public static Edtf? Dated(IEnumerable<Chunk> chunks)
    {
        foreach (var chunk in chunks)
            if (chunk is { Kind: ChunkKind.Date, Date: { Type: TimexType.Date or TimexType.Time, When: { } when }, Preposition: not "depuis" }) return when;
        return null;
    }

    /// <summary>
    /// "a souhaité que l'Algérie lui cède": a clause after "que" under a verb of wishing, asking or undertaking tells no act.
    /// </summary>
    public static bool IsWished(Scene scene, ParsedSentence sentence, Clause clause)
    {
        if (!clause.Subordinate || !clause.Verb.IsFinite) return false;
        var over = sentence.Clauses.LastOrDefault(other => other.Index < clause.Index && other.Verb.IsFinite);
        if (over is null || !sentence.Chunks.Skip(over.Index + 1).SkipWhile(IsAside).Take(1).Any(next => next.Head?.Id is "que" or "qu'")) return false;
        var undertakings = scene.Language.Undertakings;
        return clause.Verb.Tense == VerbTense.Subjunctive
            || over.Verb.Lemma is { } lemma && clause.Verb.Tense != VerbTense.Past && (undertakings.Wishes.Contains(lemma) || undertakings.Verbs.ContainsKey(lemma));
    }

    private static bool IsAside(Chunk chunk) => chunk.Kind is ChunkKind.Other or ChunkKind.Date or ChunkKind.Comma;

    public static bool IsBackground(ParsedSentence sentence, Clause clause) =>
        clause.After.Concat(clause.Before).Any(chunk => chunk.Date is { Background: true });

    /// <summary>A span that does not go past the sentence, without the signs at its ends.</summary>
    public static TextSpan Span(Scene scene, ParsedSentence sentence, int first, int end)
    {
        first = Math.Max(first, sentence.Range.First);
        end = Math.Clamp(end, first + 1, sentence.Range.End);
        while (end > first + 1 && scene.Passage.Tokens[end - 1].Kind == TokenKind.Sign && !scene.Passage.IsSign(end - 1, ')') && !scene.Passage.IsSign(end - 1, '"')) end--;
        return scene.Passage.Span(first, end);
    }
}
