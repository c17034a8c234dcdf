using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Finds the frames whose wording a clause has. Whether an undertaking follows is decided later.</summary>
internal readonly struct TriggerFinder(Scene scene)
{
    private UndertakingFrames Frames => scene.Language.Undertakings;

    /// <summary>The frames that a clause's verb may have; none for one that tells nothing of its own.</summary>
    public UndertakingFrame[] Of(ParsedSentence sentence, Clause clause) =>
        clause.Verb.Lemma is { } lemma && Frames.Verbs.TryGetValue(lemma, out var frames) && Stands(sentence, clause) && !IsVoid(sentence, clause) ? frames : [];

    /// <summary>The frame where the clause has its wording; null where it has not.</summary>
    public Trigger? At(ParsedSentence sentence, Clause clause, UndertakingFrame frame) =>
        Fits(frame, clause.Verb) && (!frame.OfInstrument || IsText(clause)) && After(sentence, clause, frame) is { } from ? new Trigger(clause, frame, from) : null;

    /// <summary>A finite verb or a gerund ("affirmant que") stands for itself, an infinitive only under a bridge.</summary>
    private bool Stands(ParsedSentence sentence, Clause clause) => clause.Verb.Tense switch
    {
        VerbTense.Participle => false,
        VerbTense.Infinitive => Before(sentence, clause) is { Verb.Lemma: { } over } && Frames.Bridges.Contains(over),
        _ => clause.Verb.Modal is null or "venir",
    };

    /// <summary>What is denied, wished for or supposed is no undertaking.</summary>
    private bool IsVoid(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Index - 1; i >= 0; i--)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.Semicolon) return false;
            if (chunk.Kind == ChunkKind.Subordinator && chunk.Head?.Id == "si") return true;
            if (chunk.Kind == ChunkKind.Verb && chunk.Verb!.Lemma is { } lemma && clause.Subordinate && IsVoid(lemma)) return true;
        }
        return false;
    }

    private bool IsVoid(string lemma) => Frames.Wishes.Contains(lemma) || scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny";

    private static bool Fits(UndertakingFrame frame, VerbGroup verb)
    {
        if (frame.Negated != verb.Negated || frame.Reflexive && verb.Voice != VerbVoice.Reflexive) return false;
        if (!frame.Reflexive && verb.Voice == VerbVoice.Reflexive && !frame.NeedsObject) return false;
        return frame.Ahead || verb.Tense is not (VerbTense.Future or VerbTense.Conditional);
    }

    /// <summary>"le plan prévoit": the subject is a text.</summary>
    private bool IsText(Clause clause) =>
        clause.Subjects is [var subject, ..] && (scene.Passage.Is(subject.HeadAt, LexemeKind.Instrument) || scene.Passage.IsCue(subject.HeadAt, "text"));

    /// <summary>The chunk after the verb and the words that the frame wants; null when they do not stand there.</summary>
    private int? After(ParsedSentence sentence, Clause clause, UndertakingFrame frame)
    {
        var impersonal = clause.Subjects is [{ IsPronoun: true, Plural: false }];
        if (clause.Verb.Voice == VerbVoice.Passive && !impersonal) return null;
        if (!frame.NeedsObject) return clause.Index + 1;
        var at = clause.Verb.End;
        while (scene.Passage.Longest(at, LexemeKind.Adverb) is { } adverb && ObjectAt(at, frame) is null) at = adverb.End;
        return ObjectAt(at, frame) is { } end ? ChunkAt(sentence, end) : null;
    }

    private int? ObjectAt(int token, UndertakingFrame frame)
    {
        if (token >= scene.Passage.Tokens.Length) return null;
        foreach (var match in scene.Passage.Matches.At(token))
            if (match.Lexeme is { Kind: LexemeKind.Cue, Id: UndertakingFrame.ObjectCue } && match.Lexeme.Detail == frame.Name) return match.End;
        return null;
    }

    /// <summary>The first chunk that starts at a token or after it, or the one that goes on beyond it.</summary>
    private static int ChunkAt(ParsedSentence sentence, int token)
    {
        var index = 0;
        while (index < sentence.Chunks.Count && sentence.Chunks[index].End <= token) index++;
        return index;
    }

    private static Clause? Before(ParsedSentence sentence, Clause clause)
    {
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
            if (sentence.Clauses[i].Index < clause.Index && sentence.Clauses[i].Verb.IsFinite) return sentence.Clauses[i];
        return null;
    }
}
