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
    private readonly Row<Chunk> acting = new();
    private List<string>? agreedBy;

    /// <summary>Notes that a sentence tells what was agreed.</summary>
    public void Agreed(int sentence, List<string> by) => (agreedAt, agreedBy) = (sentence, by);

    private UndertakingFrames Frames => scene.Language.Undertakings;

    /// <summary>Adds what a clause in the future undertakes.</summary>
    public void Read(int index, Clause clause, List<Draft> drafts)
    {
        if (clause.Verb.Negated || clause.Verb is not { Lemma: not null, Modal: null or "aller" } || !IsBareFuture(clause.Verb)) return;
        if (clause.Verb.Voice != VerbVoice.Passive) Active(index, clause, drafts);
        else if (!clause.Subordinate && Frames.IsAct(clause.Verb.Lemma)) Passive(index, clause, drafts);
    }

    private void Active(int index, Clause clause, List<Draft> drafts)
    {
        acting.Clear();
        foreach (var phrase in clause.Subjects)
            if (CanAct(phrase)) acting.Add(phrase);
        if (acting.Count == 0) return;
        var bound = parties.Of(acting, index);
        if (bound.Count > 0 && Keeps(clause.Verb)) AddItems(index, clause, Modality.Affirmed, bound, "commitment.keep", drafts);
        else if (!IsJoint(bound)) Give(index, clause, bound, drafts);
        else if (Undertakes(clause.Verb)) AddItems(index, clause, Modality.Agreed, bound, "commitment.future", drafts);
    }

    private void Give(int index, Clause clause, List<string> bound, List<Draft> drafts)
    {
        if (bound.Count == 1 && clause.Verb.Voice == VerbVoice.Active && acting is [{ IsPerson: false }] && Gives(clause))
            AddItems(index, clause, Modality.Pledged, bound, "commitment.give", drafts);
    }

    /// <summary>"tiendra sa promesse", "honorera ses engagements".</summary>
    private bool Keeps(VerbGroup verb) => Frames.Keeping.Contains(verb.Lemma!) && scene.Passage.IsCue(verb.End, "kept");

    /// <summary>What two states will do they undertake, unless it is an event told ahead; people undertake acts alone.</summary>
    private bool Undertakes(VerbGroup verb) => !Frames.Scheduled.Contains(verb.Lemma!) && (Frames.IsAct(verb.Lemma) || !HasPerson());

    private bool HasPerson()
    {
        foreach (var phrase in acting)
            if (phrase.IsPerson) return true;
        return false;
    }

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

    private bool IsJoint(List<string> bound) => bound.Count >= 2 && (acting.Count > 1 || acting[0].Plural || acting[0].Parties.Count > 1);

    private void Passive(int index, Clause clause, List<Draft> drafts)
    {
        if (SetsUpJointBody(clause) && scene.PairAt(index) is { Length: >= 2 } pair)
        {
            AddItems(index, clause, Modality.Agreed, PartiesOf(pair), "commitment.future-passive", drafts);
            return;
        }
        if (HandsOver(clause) && Giver(index, clause) is { } giver)
        {
            var bound = scene.Memory.Names();
            bound.Add(giver);
            AddItems(index, clause, Modality.Pledged, bound, "commitment.give", drafts);
            return;
        }
        if (index - agreedAt > Reach || agreedBy is not { Count: > 0 }) return;
        if (HasAction(scene.Sentences[index], clause)) AddItems(index, clause, Modality.Agreed, agreedBy, "commitment.future-passive", drafts);
    }

    /// <summary>"Le matériel sera acheminé la semaine prochaine"; that a camp is handed back is told by its ceremony.</summary>
    private bool HandsOver(Clause clause)
    {
        if (!scene.Language.Assistance.Give.Contains(clause.Verb.Lemma!) || clause.Verb.Tense != VerbTense.Future) return false;
        foreach (var subject in clause.Subjects)
            if (subject.Is(LexemeKind.Goods) && !scene.Language.Assistance.Premises.Contains(subject.Head!.Id)) return true;
        return false;
    }

    /// <summary>Who gives what "sera remis": whom "par" names, the other one in play where the receiver is named, else the story's own side.</summary>
    private string? Giver(int index, Clause clause)
    {
        string? receiver = null;
        foreach (var chunk in clause.After)
            if (chunk is { Kind: ChunkKind.NounPhrase, Parties: [var party, ..] })
            {
                if (chunk.Preposition == "par") return party;
                if (chunk.Preposition == "à" && !chunk.Is(LexemeKind.Place)) receiver ??= party;
            }
        if (receiver is null || scene.Home != receiver && !HasPair(index, receiver)) return scene.Home;
        foreach (var actor in scene.PairAt(index))
            if (actor.Party is { } other && other != receiver) return other;
        return null;
    }

    private bool HasPair(int index, string party)
    {
        foreach (var actor in scene.PairAt(index))
            if (actor.Party == party) return true;
        return false;
    }

    /// <summary>"Un comité technique conjoint sera mis sur pied": a body of both sides is set up by both.</summary>
    private bool SetsUpJointBody(Clause clause)
    {
        if (!scene.Language.Mechanisms.Create.Contains(clause.Verb.Lemma!)) return false;
        foreach (var subject in clause.Subjects)
            foreach (var noun in subject.Nouns)
                if (noun.Lexeme is { Kind: LexemeKind.Mechanism, Detail: "strong" }) return true;
        return false;
    }

    private List<string> PartiesOf(Actor[] pair)
    {
        var found = scene.Memory.Names();
        foreach (var actor in pair)
            if (actor.Party is { } party && !found.Contains(party)) found.Add(party);
        return found;
    }

    /// <summary>Whether the enumeration before a passive verb tells an action.</summary>
    private bool HasAction(ParsedSentence sentence, Clause clause)
    {
        var start = PassiveStart(sentence, clause);
        for (var i = 0; i < clause.Index; i++)
            if (sentence.Chunks[i].Start >= start && IsAction(sentence.Chunks[i])) return true;
        return false;
    }

    private bool IsAction(Chunk chunk) => chunk is { Kind: ChunkKind.NounPhrase, Preposition: null } && scene.Passage.Is(chunk.HeadAt, LexemeKind.Action);

    private void AddItems(int index, Clause clause, Modality modality, List<string> bound, string rule, List<Draft> drafts)
    {
        var sentence = scene.Sentences[index];
        var first = clause.Verb.Voice == VerbVoice.Passive ? PassiveStart(sentence, clause) : TriggerUndertakings.QuoteStart(sentence, clause);
        foreach (var item in scene.Memory.Items(scene, sentence, first, clause.Index, ofNouns: false)) drafts.Add(new Draft(sentence, item, modality, bound, rule));
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
