using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Undertakings that a verb carries: "ont convenu de", "a promis que", "a chargé les unités de".</summary>
internal readonly struct TriggerUndertakings(Scene scene, UndertakingParties parties, SharedSubjects subjects)
{
    /// <summary>A subject farther from its verb than this many tokens is left out of the quote.</summary>
    private const int NearSubject = 14;

    private readonly TriggerFinder triggers = new(scene);
    private readonly ComplementFinder complements = new(scene);
    private readonly SaidClauses clauses = new(scene, parties, subjects);
    private readonly BulletList bullets = new(scene);
    private readonly SetTasks tasks = new();

    /// <summary>Adds what the first frame of the clause's verb that finds something finds; whether one did.</summary>
    public bool Read(int index, Clause clause, List<Draft> drafts)
    {
        var sentence = scene.Sentences[index];
        foreach (var frame in triggers.Of(sentence, clause))
            if (triggers.At(sentence, clause, frame) is { } trigger && Reads(index, trigger, drafts)) return true;
        return false;
    }

    private bool Reads(int index, Trigger trigger, List<Draft> drafts)
    {
        var known = drafts.Count;
        if (bullets.IsOpened(index, trigger.Clause)) AddBulleted(index, trigger, drafts);
        else AddCarried(index, trigger, drafts);
        return drafts.Count > known;
    }

    private void AddCarried(int index, Trigger trigger, List<Draft> drafts)
    {
        var sentence = scene.Sentences[index];
        if (complements.Find(sentence, trigger) is not { } complement) return;
        if (complement.Shape == UndertakingShapes.Clause) clauses.Read(index, trigger, complement.At, drafts);
        else AddItems(index, trigger, complement, sentence, QuoteStart(sentence, trigger.Clause), complement.Shape is not UndertakingShapes.Infinitive, drafts);
    }

    private void AddItems(int index, Trigger trigger, Complement complement, ParsedSentence sentence, int first, bool ofNouns, List<Draft> drafts)
    {
        var modality = ModalityOf(trigger, complement, index);
        foreach (var item in scene.Memory.Items(scene, sentence, first, complement.At, ofNouns))
            drafts.Add(new Draft(sentence, item, modality, Parties(index, trigger, complement, item, modality), trigger.Frame.Rule));
    }

    /// <summary>"ont décidé :" and a list under it: each entry is an undertaking.</summary>
    private void AddBulleted(int index, Trigger trigger, List<Draft> drafts)
    {
        var addressed = new Row<Chunk>();
        for (var (chunks, i) = (scene.Sentences[index].Chunks, trigger.From); i < chunks.Count; i++)
            if (chunks[i].Kind == ChunkKind.NounPhrase) addressed.Add(chunks[i]);
        foreach (var (sentence, head) in bullets.Entries(index))
            foreach (var item in scene.Memory.Items(scene, sentence, BulletList.First(sentence, head), head, ofNouns: sentence.Chunks[head].Kind != ChunkKind.Verb))
            {
                var complement = new Complement(UndertakingShapes.Infinitive, item.Head, addressed);
                var modality = ModalityOf(trigger, complement, index);
                drafts.Add(new Draft(sentence, item, modality, Parties(index, trigger, complement, item, modality), trigger.Frame.Rule));
            }
    }

    /// <summary>Where the words of a clause start: at its subject, when that stands near before it in the same sentence.</summary>
    public static int QuoteStart(ParsedSentence sentence, Clause clause)
    {
        var start = clause.Chunk.Start;
        foreach (var subject in clause.Subjects)
            if (subject.Start >= sentence.Range.First && subject.Start < start && (clause.Subjects.Count == 1 || FutureUndertakings.CanAct(subject)) && clause.Chunk.Start - subject.Start <= NearSubject && !VerbBetween(sentence, subject, clause)) start = subject.Start;
        return start;
    }

    private static bool VerbBetween(ParsedSentence sentence, Chunk subject, Clause clause)
    {
        foreach (var other in sentence.Clauses)
            if (other.Verb.IsFinite && other.Chunk.Start > subject.Start && other.Chunk.Start < clause.Chunk.Start) return true;
        return false;
    }

    private Modality ModalityOf(Trigger trigger, Complement complement, int index)
    {
        var modality = Told(trigger, complement, index);
        if (modality == Modality.Tasked && parties.Subject(trigger.Clause, index) is [var party, ..]) tasks.Note(index, party);
        return modality;
    }

    private Modality Told(Trigger trigger, Complement complement, int index) => Draft.ModalityOf(trigger.Frame) switch
    {
        Modality.Requested when IsOwnSide(trigger, complement, index) || IsOfTasked(trigger, complement, index) => Modality.Tasked,
        Modality.Agreed when IsAlone(trigger, index) => Modality.Pledged,
        Modality.Pledged when IsJoint(trigger, index) => Modality.Agreed,
        var modality => modality,
    };

    /// <summary>"a demandé aux unités de": the addressee is the speaker's own side.</summary>
    private bool IsOwnSide(Trigger trigger, Complement complement, int index)
    {
        if (!IsAddressed(complement.Passed)) return false;
        var speaker = parties.Subject(trigger.Clause, index);
        var others = parties.OfAddressed(complement.Passed, index);
        if (others.Exists(party => !speaker.Contains(party))) return false;
        return others.Count > 0 && speaker.Count == 1 || NamesOwnSide(complement.Passed);
    }

    /// <summary>"a chargé les unités de poursuivre. Il leur a demandé de garantir": whom a pronoun means who was just set a task by the same side.</summary>
    private bool IsOfTasked(Trigger trigger, Complement complement, int index) =>
        !IsAddressed(complement.Passed) && HasPronoun(trigger.Clause.Verb) && parties.Subject(trigger.Clause, index) is [var party] && tasks.WereSet(index, party);

    private bool HasPronoun(VerbGroup verb)
    {
        for (var i = verb.First; i < verb.End - 1; i++)
            if (scene.Passage.Is(i, LexemeKind.ObjectPronoun)) return true;
        return false;
    }

    private bool NamesOwnSide(Row<Chunk> phrases)
    {
        foreach (var phrase in phrases)
            if (phrase.Preposition is null or "à" && scene.Passage.Is(phrase.HeadAt, LexemeKind.Cue, "own-side")) return true;
        return false;
    }

    private static bool IsAddressed(Row<Chunk> phrases)
    {
        foreach (var phrase in phrases)
            if (phrase.Preposition is null or "à") return true;
        return false;
    }

    /// <summary>One state decides for itself; what several or an organisation decide is agreed.</summary>
    private bool IsAlone(Trigger trigger, int index)
    {
        var subject = parties.Subject(trigger.Clause, index);
        return trigger.Frame.Takes.HasFlag(UndertakingShapes.Infinitive) && subject.Count == 1 && parties.IsState(subject[0])
            && !trigger.Clause.Verb.Plural && (trigger.Frame.NeedsObject || trigger.Frame.Prepositions.Count == 0) && !(HasPartner(trigger.Clause.Before) || HasPartner(trigger.Clause.After));
    }

    /// <summary>"avec la France".</summary>
    private static bool HasPartner(Row<Chunk> chunks)
    {
        foreach (var (preposition, _) in GovernedPhrases.Of(chunks))
            if (preposition == "avec") return true;
        return false;
    }

    /// <summary>"les deux parties se sont engagées à": a pledge of several sides is agreed.</summary>
    private bool IsJoint(Trigger trigger, int index) => parties.Subject(trigger.Clause, index).Count > 1;

    private List<string> Parties(int index, Trigger trigger, Complement complement, Item item, Modality modality) => modality switch
    {
        Modality.Agreed => parties.Joint(trigger.Clause, index),
        Modality.Proposed or Modality.Requested => parties.SpeakerFirst(trigger.Clause, index, complement.Passed, item),
        Modality.Affirmed when complement.Shape == UndertakingShapes.Noun && scene.Sentences[index].Chunks[complement.At] is { Parties.Count: > 0 } noun => parties.Named(noun),
        _ => parties.Subject(trigger.Clause, index),
    };
}
