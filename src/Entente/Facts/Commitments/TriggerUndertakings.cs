using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Undertakings that a verb carries: "ont convenu de", "a promis que", "a chargé les unités de".</summary>
internal sealed class TriggerUndertakings(Scene scene, UndertakingParties parties, SharedSubjects subjects)
{
    /// <summary>A subject farther from its verb than this many tokens is left out of the quote.</summary>
    private const int NearSubject = 14;

    private readonly TriggerFinder triggers = new(scene);
    private readonly ComplementFinder complements = new(scene);
    private readonly SaidClauses clauses = new(scene, parties, subjects);
    private readonly BulletList bullets = new(scene);

    public List<Draft> Read(int index, Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Undertakings.Verbs.ContainsKey(lemma)) return Draft.None;
        var sentence = scene.Sentences[index];
        foreach (var trigger in triggers.At(sentence, clause))
        {
            var found = bullets.IsOpened(index, clause) ? Bulleted(index, trigger) : Carried(index, trigger);
            if (found.Count > 0) return found;
        }
        return Draft.None;
    }

    private List<Draft> Carried(int index, Trigger trigger)
    {
        var sentence = scene.Sentences[index];
        if (complements.Find(sentence, trigger) is not { } complement) return Draft.None;
        if (complement.Shape == UndertakingShapes.Clause) return clauses.Read(index, trigger, complement.At);
        var ofNouns = complement.Shape is not UndertakingShapes.Infinitive;
        var items = ItemSplitter.Split(scene, sentence, QuoteStart(sentence, trigger.Clause), complement.At, ofNouns);
        var modality = ModalityOf(trigger, complement, index);
        return [.. items.Select(item => new Draft(sentence, item, modality, Parties(index, trigger, complement, item, modality), trigger.Frame.Name))];
    }

    /// <summary>"ont décidé :" and a list under it: each entry is an undertaking.</summary>
    private List<Draft> Bulleted(int index, Trigger trigger)
    {
        var drafts = new List<Draft>();
        var addressed = scene.Sentences[index].Chunks.Skip(trigger.From).Where(chunk => chunk.Kind == ChunkKind.NounPhrase).ToArray();
        foreach (var (sentence, item) in bullets.Items(index))
        {
            var complement = new ComplementFinder.Complement(UndertakingShapes.Infinitive, item.Head, addressed);
            var modality = ModalityOf(trigger, complement, index);
            drafts.Add(new Draft(sentence, item, modality, Parties(index, trigger, complement, item, modality), trigger.Frame.Name));
        }
        return drafts;
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

    private Modality ModalityOf(Trigger trigger, ComplementFinder.Complement complement, int index)
    {
        var modality = Enum.Parse<Modality>(trigger.Frame.Modality, ignoreCase: true);
        return modality switch
        {
            Modality.Requested when IsOwnSide(trigger, complement, index) => Modality.Tasked,
            Modality.Agreed when IsAlone(trigger, index) => Modality.Pledged,
            Modality.Pledged when IsJoint(trigger, index) => Modality.Agreed,
            _ => modality,
        };
    }

    /// <summary>"a demandé aux unités de": the addressee is the speaker's own side.</summary>
    private bool IsOwnSide(Trigger trigger, ComplementFinder.Complement complement, int index)
    {
        var addressed = complement.Passed.Where(phrase => phrase.Preposition is null or "à").ToArray();
        if (addressed.Length == 0) return false;
        var speaker = parties.Subject(trigger.Clause, index);
        var others = parties.Of(addressed, index);
        if (others.Except(speaker).Any()) return false;
        return others.Count > 0 && speaker.Count == 1 || addressed.Any(phrase => scene.Passage.Is(phrase.HeadAt, LexemeKind.Cue, "own-side"));
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

    private IReadOnlyList<string> Parties(int index, Trigger trigger, ComplementFinder.Complement complement, Item item, Modality modality) => modality switch
    {
        Modality.Agreed => parties.Joint(trigger.Clause, index),
        Modality.Proposed or Modality.Requested => parties.SpeakerFirst(trigger.Clause, index, complement.Passed, item),
        Modality.Affirmed when complement.Shape == UndertakingShapes.Noun && scene.Sentences[index].Chunks[complement.At] is { Parties.Count: > 0 } noun => noun.Parties,
        _ => parties.Subject(trigger.Clause, index),
    };
}
