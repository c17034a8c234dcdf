using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Undertakings in a clause with "que": "a assuré que la France livrerait", "a proposé que le dialogue se tienne".</summary>
internal readonly struct SaidClauses(Scene scene, UndertakingParties parties, SharedSubjects subjects)
{
    /// <summary>A lead of more tokens than this before the clause's verb is left out of the quote.</summary>
    private const int LongLead = 30;

    private static readonly Row<Chunk> Nobody = new();

    /// <summary>Adds the undertakings in the clauses that "que" governs: up to a semicolon, or to a verb that speaks anew.</summary>
    public void Read(int index, Trigger trigger, int que, List<Draft> drafts)
    {
        var (sentence, known) = (scene.Sentences[index], drafts.Count);
        foreach (var clause in subjects.In(sentence))
        {
            if (clause.Index <= que || !clause.Verb.IsFinite) continue;
            if (HasSemicolon(sentence, que, clause.Index) || Speaks(sentence, clause, que)) return;
            if (!InRelative(sentence, clause, que) && Counts(trigger, clause, index, sentence.Chunks[que].Kind == ChunkKind.Subordinator)) Add(index, trigger, clause, drafts.Count > known, drafts);
        }
    }

    private static bool HasSemicolon(ParsedSentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Semicolon) return true;
        return false;
    }

    private bool Speaks(ParsedSentence sentence, Clause clause, int que) =>
        clause.Verb is { Lemma: { } lemma, Tense: VerbTense.Past } && scene.Language.Undertakings.Verbs.ContainsKey(lemma) && HasFinite(sentence, que + 1, clause.Index);

    private static bool HasFinite(ParsedSentence sentence, int from, int end)
    {
        foreach (var clause in sentence.Clauses)
            if (clause.Index >= from && clause.Index < end && clause.Verb.IsFinite) return true;
        return false;
    }

    private static bool InRelative(ParsedSentence sentence, Clause clause, int que)
    {
        for (var i = clause.Index - 1; i > que; i--)
        {
            if (sentence.Chunks[i].Kind == ChunkKind.Verb && sentence.Chunks[i].Verb!.IsFinite) return false;
            if (sentence.Chunks[i].Kind is ChunkKind.Relative) return sentence.Chunks[i].Head?.Id is not ("que" or "qu'");
        }
        return false;
    }

    /// <param name="isPurpose">Whether "pour que" governs the clause, which puts it ahead whatever its tense.</param>
    private bool Counts(Trigger trigger, Clause clause, int index, bool isPurpose)
    {
        if (clause.Verb.Negated && (trigger.Frame.Says || trigger.Frame.Modality != "pledged") || clause.Verb.Modal is not (null or "aller")) return false;
        if (trigger.Frame.Modality is "proposed" or "requested" or "tasked") return clause.Verb.Tense is not VerbTense.Past;
        if (isPurpose) return clause.Verb.Tense is not VerbTense.Past;
        if (!IsAhead(clause.Verb)) return false;
        if (!trigger.Frame.Says) return true;
        return scene.Language.Undertakings.IsAct(clause.Verb.Lemma) && (clause.Verb.Voice == VerbVoice.Passive || Bound(trigger, clause, index) is not null);
    }

    /// <summary>A future or a conditional that is a future in the past; "aurait signé" is a rumour.</summary>
    private bool IsAhead(VerbGroup verb) => FutureUndertakings.IsAhead(scene, verb);

    private void Add(int index, Trigger trigger, Clause clause, bool further, List<Draft> drafts)
    {
        var sentence = scene.Sentences[index];
        var modality = Draft.ModalityOf(trigger.Frame);
        if (modality == Modality.Pledged && IsPair(clause)) modality = Modality.Agreed;
        foreach (var item in scene.Memory.Items(scene, sentence, First(sentence, trigger, clause, further), clause.Index, ofNouns: false))
            drafts.Add(new Draft(sentence, item, modality, Parties(index, trigger, clause, item, modality), trigger.Frame.Rule));
    }

    /// <summary>Where the quote starts: at the speaker, unless that is far away, only says so, or is quoted already.</summary>
    private static int First(ParsedSentence sentence, Trigger trigger, Clause clause, bool further)
    {
        var spoken = TriggerUndertakings.QuoteStart(sentence, trigger.Clause);
        return further || trigger.Frame.Says || clause.Chunk.Start - spoken > LongLead ? TriggerUndertakings.QuoteStart(sentence, clause) : spoken;
    }

    private static bool IsPair(Clause clause)
    {
        foreach (var subject in clause.Subjects)
            if (subject is { Plural: true, Parties.Count: 0 } && subject.Is(LexemeKind.Group)) return true;
        return false;
    }

    private List<string> Parties(int index, Trigger trigger, Clause clause, Item item, Modality modality) => modality switch
    {
        Modality.Agreed when IsPair(clause) => parties.Of(clause.Subjects, index),
        Modality.Agreed => parties.Joint(trigger.Clause, index),
        Modality.Proposed or Modality.Requested => parties.SpeakerFirst(trigger.Clause, index, Nobody, item),
        Modality.Tasked => parties.Subject(trigger.Clause, index),
        _ => Bound(trigger, clause, index) ?? parties.Subject(trigger.Clause, index),
    };

    /// <summary>Who is bound: the inner clause's subject, or the speaker for "son pays" and "il"; null when it is no party.</summary>
    private List<string>? Bound(Trigger trigger, Clause clause, int index)
    {
        if (MeansSpeaker(clause)) return parties.Subject(trigger.Clause, index);
        var inner = parties.OfActing(clause.Subjects, index);
        return inner.Count > 0 ? inner : null;
    }

    private bool MeansSpeaker(Clause clause)
    {
        foreach (var subject in clause.Subjects)
            if (subject.IsPronoun || scene.Passage.Is(subject.First, LexemeKind.Cue, "own-party")) return true;
        return false;
    }
}
