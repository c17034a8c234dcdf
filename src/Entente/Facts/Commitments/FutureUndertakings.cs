using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>
/// Undertakings told by a bare future: "les deux parties se concentreront sur", "la France livrera", and, where something
/// was just agreed, "les patrouilles seront renforcées".
/// </summary>
internal sealed class FutureUndertakings(Scene scene, UndertakingParties parties)
{
    /// <summary>For how many sentences what was agreed lends its parties to a passive future.</summary>
    private const int Reach = 3;

    private int agreedAt = int.MinValue / 2;
    private IReadOnlyList<string> agreedBy = [];

    /// <summary>Notes that a sentence tells what was agreed.</summary>
    public void Agreed(int sentence, IReadOnlyList<string> by) => (agreedAt, agreedBy) = (sentence, by);

    private UndertakingFrames Frames => scene.Language.Undertakings;

    public List<Draft> Read(int index, Clause clause)
    {
        if (clause.Verb.Negated || clause.Verb is not { Lemma: not null, Modal: null or "aller" } || !IsBareFuture(clause.Verb)) return Draft.None;
        if (clause.Verb.Voice == VerbVoice.Passive) return clause.Subordinate || !Frames.IsAct(clause.Verb.Lemma) ? Draft.None : Passive(index, clause);
        var subject = clause.Subjects.Where(CanAct).ToArray();
        if (subject.Length == 0) return Draft.None;
        var bound = parties.Of(subject, index);
        if (bound.Count > 0 && Keeps(clause.Verb)) return Items(index, clause, Modality.Affirmed, bound, "keep");
        if (IsJoint(subject, bound)) return Undertakes(clause.Verb, subject) ? Items(index, clause, Modality.Agreed, bound, "future") : Draft.None;
        return bound.Count == 1 && clause.Verb.Voice == VerbVoice.Active && subject is [{ IsPerson: false }] && Gives(clause) ? Items(index, clause, Modality.Pledged, bound, "give") : Draft.None;
    }

    /// <summary>"tiendra sa promesse", "honorera ses engagements".</summary>
    private bool Keeps(VerbGroup verb) => Frames.Keeping.Contains(verb.Lemma!) && scene.Passage.IsCue(verb.End, "kept");

    /// <summary>What two states will do they undertake, unless it is an event told ahead; people undertake acts alone.</summary>
    private bool Undertakes(VerbGroup verb, Chunk[] subject) =>
        !Frames.Scheduled.Contains(verb.Lemma!) && (Frames.IsAct(verb.Lemma) || Array.TrueForAll(subject, phrase => !phrase.IsPerson));

    /// <summary>"la France livrera"; but to receive a guest or to hold an event is a date, no promise.</summary>
    private bool Gives(Clause clause)
    {
        if (!Frames.Giving.Contains(clause.Verb.Lemma!)) return Frames.Lending.Contains(clause.Verb.Lemma!) && IsLending(clause.Verb.End);
        foreach (var chunk in clause.After)
            if (chunk is { Kind: ChunkKind.NounPhrase, Preposition: null })
                return !chunk.IsPerson && chunk.Head?.Kind is not (LexemeKind.Event or LexemeKind.Session or LexemeKind.Body or LexemeKind.Mechanism);
        return true;
    }

    /// <summary>"prendra (par ailleurs) en charge", "donnera accès à".</summary>
    private bool IsLending(int at)
    {
        while (scene.Passage.Longest(at, LexemeKind.Adverb) is { } adverb) at = adverb.End;
        return scene.Passage.IsCue(at, "lending");
    }

    /// <summary>A future, or "va renforcer"; a conditional without a verb of saying is a rumour.</summary>
    private static bool IsBareFuture(VerbGroup verb) => verb.Tense == VerbTense.Future || verb is { Modal: "aller", Tense: VerbTense.Present };

    /// <summary>A future or conditional that is not anterior ("aurait signé").</summary>
    public static bool IsAhead(Scene scene, VerbGroup verb)
    {
        if (verb is { Modal: "aller", Tense: VerbTense.Present or VerbTense.Imperfect }) return true;
        if (verb.Tense is not (VerbTense.Future or VerbTense.Conditional)) return false;
        if (verb.Voice == VerbVoice.Passive) return true;
        for (var i = verb.First; i < verb.End; i++)
            foreach (var match in scene.Passage.Matches.At(i))
                if (match.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Future or VerbTense.Conditional }) return match.Lexeme.Id == verb.Lemma;
        return true;
    }

    /// <summary>Whether a phrase names somebody who can undertake something: no unit, ship or event.</summary>
    public static bool CanAct(Chunk phrase) =>
        phrase.IsPronoun || phrase.IsPerson
        || phrase.Head?.Kind is LexemeKind.State or LexemeKind.Organisation or LexemeKind.Group or LexemeKind.ArmedForces or LexemeKind.Body or LexemeKind.Place;

    private static bool IsJoint(Chunk[] subject, List<string> bound) =>
        bound.Count >= 2 && (subject.Length > 1 || subject is [{ Plural: true }] || subject is [{ Parties.Count: > 1 }]);

    private List<Draft> Passive(int index, Clause clause)
    {
        if (index - agreedAt > Reach || agreedBy.Count == 0) return [];
        var start = PassiveStart(scene.Sentences[index], clause);
        return scene.Sentences[index].Chunks.Take(clause.Index).Any(chunk => chunk.Start >= start && IsAction(chunk)) ? Items(index, clause, Modality.Agreed, agreedBy, "future-passive") : [];
    }

    private bool IsAction(Chunk chunk) => chunk is { Kind: ChunkKind.NounPhrase, Preposition: null } && scene.Passage.Is(chunk.HeadAt, LexemeKind.Action);

    private List<Draft> Items(int index, Clause clause, Modality modality, IReadOnlyList<string> bound, string frame)
    {
        var sentence = scene.Sentences[index];
        var first = clause.Verb.Voice == VerbVoice.Passive ? PassiveStart(sentence, clause) : TriggerUndertakings.QuoteStart(sentence, clause);
        var items = ItemSplitter.Split(scene, sentence, first, clause.Index, ofNouns: false);
        return [.. items.Select(item => new Draft(sentence, item, modality, bound, frame))];
    }

    /// <summary>A long enumeration before a passive verb belongs to it as a whole.</summary>
    private static int PassiveStart(ParsedSentence sentence, Clause clause)
    {
        var start = clause.Chunk.Start;
        for (var i = clause.Index - 1; i >= 0; i--)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.Semicolon or ChunkKind.Colon || chunk.Kind == ChunkKind.Verb && chunk.Verb!.IsFinite) break;
            if (chunk is { Kind: ChunkKind.NounPhrase, Preposition: null }) start = chunk.Start;
        }
        return start;
    }
}
