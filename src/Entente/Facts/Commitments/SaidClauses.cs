using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Undertakings in a clause with "que": "a assuré que la France livrerait", "a proposé que le dialogue se tienne".</summary>
internal sealed class SaidClauses(Scene scene, UndertakingParties parties, SharedSubjects subjects)
{
    /// <summary>A lead of more tokens than this before the clause's verb is left out of the quote.</summary>
    private const int LongLead = 30;

    public List<Draft> Read(int index, Trigger trigger, int que)
    {
        var drafts = new List<Draft>();
        foreach (var clause in Inside(scene.Sentences[index], que))
            if (Counts(trigger, clause, index)) drafts.AddRange(Draft(index, trigger, clause, drafts.Count > 0));
        return drafts;
    }

    /// <summary>The clauses that "que" governs: up to a semicolon, or to a verb that speaks anew.</summary>
    private IEnumerable<Clause> Inside(ParsedSentence sentence, int que)
    {
        foreach (var clause in subjects.In(sentence))
        {
            if (clause.Index <= que || !clause.Verb.IsFinite) continue;
            if (sentence.Chunks.Skip(que).Take(clause.Index - que).Any(chunk => chunk.Kind == ChunkKind.Semicolon)) yield break;
            if (Speaks(sentence, clause, que)) yield break;
            if (!InRelative(sentence, clause, que)) yield return clause;
        }
    }

    private bool Speaks(ParsedSentence sentence, Clause clause, int que) =>
        clause.Verb is { Lemma: { } lemma, Tense: VerbTense.Past } && scene.Language.Undertakings.Verbs.ContainsKey(lemma)
        && sentence.Clauses.Any(other => other.Index > que && other.Index < clause.Index && other.Verb.IsFinite);

    private static bool InRelative(ParsedSentence sentence, Clause clause, int que)
    {
        for (var i = clause.Index - 1; i > que; i--)
        {
            if (sentence.Chunks[i].Kind == ChunkKind.Verb && sentence.Chunks[i].Verb!.IsFinite) return false;
            if (sentence.Chunks[i].Kind is ChunkKind.Relative) return sentence.Chunks[i].Head?.Id is not ("que" or "qu'");
        }
        return false;
    }

    private bool Counts(Trigger trigger, Clause clause, int index)
    {
        if (clause.Verb.Negated && (trigger.Frame.Says || trigger.Frame.Modality != "pledged") || clause.Verb.Modal is not (null or "aller")) return false;
        if (trigger.Frame.Modality is "proposed" or "requested" or "tasked") return clause.Verb.Tense is not VerbTense.Past;
        if (!IsAhead(clause.Verb)) return false;
        if (!trigger.Frame.Says) return true;
        return scene.Language.Undertakings.IsAct(clause.Verb.Lemma) && (clause.Verb.Voice == VerbVoice.Passive || Bound(trigger, clause, index) is not null);
    }

    /// <summary>A future or a conditional that is a future in the past; "aurait signé" is a rumour.</summary>
    private bool IsAhead(VerbGroup verb) => FutureUndertakings.IsAhead(scene, verb);

    private List<Draft> Draft(int index, Trigger trigger, Clause clause, bool further)
    {
        var sentence = scene.Sentences[index];
        var modality = Enum.Parse<Modality>(trigger.Frame.Modality, ignoreCase: true);
        if (modality == Modality.Pledged && IsPair(clause)) modality = Modality.Agreed;
        var items = ItemSplitter.Split(scene, sentence, First(sentence, trigger, clause, further), clause.Index, ofNouns: false);
        return [.. items.Select(item => new Draft(sentence, item, modality, Parties(index, trigger, clause, item, modality), trigger.Frame.Name))];
    }

    /// <summary>Where the quote starts: at the speaker, unless that is far away, only says so, or is quoted already.</summary>
    private static int First(ParsedSentence sentence, Trigger trigger, Clause clause, bool further)
    {
        var spoken = TriggerUndertakings.QuoteStart(sentence, trigger.Clause);
        return further || trigger.Frame.Says || clause.Chunk.Start - spoken > LongLead ? TriggerUndertakings.QuoteStart(sentence, clause) : spoken;
    }

    private static bool IsPair(Clause clause) => clause.Subjects.Any(subject => subject.Is(LexemeKind.Group) && subject.Plural && subject.Parties.Count == 0);

    private List<string> Parties(int index, Trigger trigger, Clause clause, Item item, Modality modality) => modality switch
    {
        Modality.Agreed when IsPair(clause) => parties.Of(clause.Subjects, index),
        Modality.Agreed => parties.Joint(trigger.Clause, index),
        Modality.Proposed or Modality.Requested => parties.SpeakerFirst(trigger.Clause, index, [], item),
        Modality.Tasked => parties.Subject(trigger.Clause, index),
        _ => Bound(trigger, clause, index) ?? parties.Subject(trigger.Clause, index),
    };

    /// <summary>Who is bound: the inner clause's subject, or the speaker for "son pays" and "il"; null when it is no party.</summary>
    private List<string>? Bound(Trigger trigger, Clause clause, int index)
    {
        if (clause.Subjects.Any(subject => subject.IsPronoun || scene.Passage.Is(subject.First, LexemeKind.Cue, "own-party"))) return parties.Subject(trigger.Clause, index);
        var inner = parties.Of([.. clause.Subjects.Where(FutureUndertakings.CanAct)], index);
        return inner.Count > 0 ? inner : null;
    }
}
