using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>
/// The clauses of a sentence, each with its subject: a verb right after "et" has that of the verb it is joined to, and so
/// has a future in a list of futures ("retireront …, démineront … et combattront …").
/// </summary>
internal sealed class SharedSubjects
{
    /// <summary>How many verbs back one may be joined to another.</summary>
    private const int Reach = 12;

    private readonly List<Clause> clauses = [];
    private ParsedSentence? of;

    /// <summary>The clauses of a sentence; they hold until another sentence is asked for.</summary>
    public List<Clause> In(ParsedSentence sentence)
    {
        if (sentence == of) return clauses;
        of = sentence;
        clauses.Clear();
        foreach (var clause in sentence.Clauses) clauses.Add(clause.Verb.IsFinite ? Resolve(sentence, clause) : clause);
        return clauses;
    }

    private Clause Resolve(ParsedSentence sentence, Clause clause)
    {
        var before = Before(sentence, clause.Index);
        var other = before switch
        {
            ChunkKind.Coordinator => Joined(sentence, clause),
            ChunkKind.Comma or ChunkKind.Semicolon when clause.Verb.Tense == VerbTense.Future => Listed(clause),
            _ => null,
        };
        if (other is not { Subjects.Count: > 0 }) return clause;
        return new Clause
        {
            Chunk = clause.Chunk, Index = clause.Index, Subjects = other.Subjects, After = clause.After, Before = clause.Before,
            Subordinate = other.Subordinate,
        };
    }

    /// <summary>What stands right before a verb, adverbs left out.</summary>
    private static ChunkKind? Before(ParsedSentence sentence, int index)
    {
        var before = index - 1;
        while (before >= 0 && sentence.Chunks[before].Kind == ChunkKind.Other) before--;
        return before >= 0 ? sentence.Chunks[before].Kind : null;
    }

    /// <summary>The future before a future of a list.</summary>
    private Clause? Listed(Clause clause)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            if (clauses[i].Verb.IsFinite) return clauses[i].Verb.Tense == VerbTense.Future && clauses[i].Verb.Plural == clause.Verb.Plural ? clauses[i] : null;
        return null;
    }

    /// <summary>The nearest verb before of the same time, else the nearest of all.</summary>
    private Clause? Joined(ParsedSentence sentence, Clause clause)
    {
        Clause? nearest = null;
        var to = clause.Index;
        for (var i = clauses.Count - 1; i >= Math.Max(0, clauses.Count - Reach); i--)
        {
            var other = clauses[i];
            if (HasSemicolon(sentence, other.Index, to)) break;
            to = other.Index;
            if (!other.Verb.IsFinite) continue;
            if (IsPast(other.Verb) == IsPast(clause.Verb) && other.Verb.Plural == clause.Verb.Plural) return other;
            nearest ??= other;
        }
        return nearest;
    }

    private static bool IsPast(VerbGroup verb) => verb.Tense == VerbTense.Past;

    private static bool HasSemicolon(ParsedSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Semicolon) return true;
        return false;
    }
}
