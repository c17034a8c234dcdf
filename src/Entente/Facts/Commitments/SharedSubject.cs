using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>"a affirmé que …, et s'est dit prêt": a verb right after "et" has the subject of the verb that it is joined to.</summary>
internal static class SharedSubject
{
    /// <summary>The clause with the subject that it shares; the clause itself where it has its own.</summary>
    public static Clause Of(ParsedSentence sentence, Clause clause)
    {
        if (!clause.Verb.IsFinite || !FollowsCoordinator(sentence, clause.Index) || Joined(sentence, clause) is not { Subjects.Count: > 0 } other) return clause;
        return new Clause
        {
            Chunk = clause.Chunk, Index = clause.Index, Subjects = other.Subjects, After = clause.After, Before = clause.Before,
            Subordinate = other.Subordinate,
        };
    }

    private static bool FollowsCoordinator(ParsedSentence sentence, int index)
    {
        var before = index - 1;
        while (before >= 0 && sentence.Chunks[before].Kind == ChunkKind.Other) before--;
        return before >= 0 && sentence.Chunks[before].Kind == ChunkKind.Coordinator;
    }

    /// <summary>The nearest verb before of the same time, else the nearest of all.</summary>
    private static Clause? Joined(ParsedSentence sentence, Clause clause)
    {
        var before = sentence.Clauses.Where(other => other.Index < clause.Index && other.Verb.IsFinite && !AcrossSemicolon(sentence, other, clause)).ToArray();
        return before.LastOrDefault(other => IsPast(other.Verb) == IsPast(clause.Verb) && other.Verb.Plural == clause.Verb.Plural) ?? before.LastOrDefault();
    }

    private static bool IsPast(VerbGroup verb) => verb.Tense == VerbTense.Past;

    private static bool AcrossSemicolon(ParsedSentence sentence, Clause from, Clause to) =>
        sentence.Chunks.Skip(from.Index).Take(to.Index - from.Index).Any(chunk => chunk.Kind == ChunkKind.Semicolon);
}
