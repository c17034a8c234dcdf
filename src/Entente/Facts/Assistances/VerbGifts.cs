using Entente.Codebook.Frames;
using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Assistances;

/// <summary>Gifts that a verb tells: "a remis à", "a doté l'armée de", "a reçu de", "expédiées par".</summary>
internal readonly struct VerbGifts(Scene scene, Sides sides)
{
    private readonly ThingReader things = new(scene.Passage);
    private readonly GiftParties parties = new(scene, sides);

    public AssistanceDraft? Read(int index, ParsedSentence sentence, Clause clause)
    {
        var frames = scene.Language.Assistance;
        if (clause.Verb is not { Negated: false, IsAhead: false, Lemma: { } lemma } || !frames.Acts.Contains(lemma)) return null;
        if (!(IsFact(clause.Verb) || IsCaused(sentence, clause)) || Reach.IsWished(scene, sentence, clause)) return null;
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        if (frames.Give.Contains(lemma) || frames.Put.Contains(lemma) && IsDisposal(clause.Chunk.End)) return passive ? Given(index, sentence, clause) : Gives(index, sentence, clause);
        if (frames.Equip.Contains(lemma)) return Equips(index, sentence, clause, passive);
        if (frames.Receive.Contains(lemma)) return passive ? null : Receives(index, sentence, clause);
        return null;
    }

    /// <summary>An infinitive tells a fact only when it is perfect: "d'avoir envoyé", "pour avoir fourni".</summary>
    private static bool IsFact(VerbGroup verb) => verb.Voice != VerbVoice.Reflexive && (verb.Tense != VerbTense.Infinitive || verb.Modal == "avoir");

    /// <summary>"a fait parvenir": the infinitive tells what its "faire" tells.</summary>
    private static bool IsCaused(ParsedSentence sentence, Clause clause) => clause.Index > 0 && clause.Verb.Tense == VerbTense.Infinitive
        && sentence.Chunks[clause.Index - 1].Verb is { Lemma: "faire", IsFinite: true, IsAhead: false, Negated: false };

    private AssistanceDraft? Gives(int index, ParsedSentence sentence, Clause clause)
    {
        var end = Reach.FieldEnd(sentence, clause);
        if (Thing(clause, end) is not { } thing) return null;
        if (clause.Verb.Tense == VerbTense.Infinitive && !IsCaused(sentence, clause)) return Thanked(index, sentence, clause, thing);
        if (clause.Subjects.Count == 0) return null;
        var from = sides.Subject(sentence, clause, index);
        var to = parties.Recipient(index, sentence, clause, from);
        if (IsMutual(index, clause) && to is null) return null;
        if (to is null && IsPronoun(clause) && parties.Recipient(index, sentence, clause, null) is { } named) (from, to) = (sides.Other(named, index), named);
        if (from is null && to is null && !parties.AreAbroad(index, Reach.Field(sentence, clause), ref from, ref to)) return null;
        return Draft(index, sentence, clause, thing, from ?? sides.Other(to, index), to ?? sides.Other(from, index), "assistance.given");
    }

    private static bool IsPronoun(Clause clause) => clause.Subjects is [{ IsPronoun: true }];

    /// <summary>"ont mis à la disposition de l'armée".</summary>
    private bool IsDisposal(int from)
    {
        for (var at = from; at < from + 4; at++)
            if (scene.Passage.IsCue(at, Cues.Disposal)) return true;
        return false;
    }

    /// <summary>Presents that both sides hand out together are no assistance of one to the other.</summary>
    private bool IsMutual(int index, Clause clause) => sides.AreSeveral(clause.Subjects, index);

    /// <summary>"a remercié A d'avoir envoyé": the one thanked gave to the one who thanks.</summary>
    private AssistanceDraft? Thanked(int index, ParsedSentence sentence, Clause clause, (int, int) thing)
    {
        if (parties.Thanks(sentence, clause.Index) is not { } thanks) return null;
        var (from, to) = parties.OfThanks(index, sentence, thanks);
        return from is null && to is null ? null : Draft(index, sentence, clause, thing, from ?? sides.Other(to, index), to ?? sides.Other(from, index), "assistance.thanked");
    }

    private AssistanceDraft? Given(int index, ParsedSentence sentence, Clause clause)
    {
        var participle = clause.Verb.Tense == VerbTense.Participle;
        var start = SubjectStart(sentence, clause);
        if (things.Before(clause.Chunk.First, start) is not { } thing) return null;
        var from = parties.Agent(index, sentence, clause);
        var to = parties.Recipient(index, sentence, clause, from);
        if (parties.Thanks(sentence, clause.Index) is { } thanks)
        {
            var (giver, receiver) = parties.OfThanks(index, sentence, thanks);
            (from, to) = (from ?? giver, to == giver ? receiver : to ?? receiver);
        }
        if (from is null && (to is null || participle)) return null;
        return Draft(index, sentence, clause, thing, from ?? sides.Other(to, index), to ?? sides.Other(from, index), "assistance.passive");
    }

    /// <summary>The first token that may belong to the thing before a passive: after the verb or relative before it.</summary>
    private static int SubjectStart(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Index - 1; i >= 0; i--)
            if (sentence.Chunks[i].Kind is ChunkKind.Semicolon or ChunkKind.Colon || sentence.Chunks[i] is { Kind: ChunkKind.Verb } verb && !(verb.Verb!.Tense == VerbTense.Gerund && i + 1 == clause.Index)) return sentence.Chunks[i].End;
        return sentence.Range.First;
    }

    private AssistanceDraft? Equips(int index, ParsedSentence sentence, Clause clause, bool passive)
    {
        if (Thing(clause, Reach.FieldEnd(sentence, clause)) is not { } thing) return null;
        var to = passive ? sides.Subject(sentence, clause, index) : parties.Object(index, Reach.Field(sentence, clause));
        var from = passive ? parties.Agent(index, sentence, clause) : sides.Subject(sentence, clause, index);
        return from is null || to is null ? null : Draft(index, sentence, clause, thing, from, to, "assistance.equipped");
    }

    private AssistanceDraft? Receives(int index, ParsedSentence sentence, Clause clause)
    {
        var end = Reach.FieldEnd(sentence, clause);
        var thing = Thing(clause, end);
        if (thing is null && !HasGift(clause.Chunk.End, end)) return null;
        var to = sides.Subject(sentence, clause, index);
        var from = parties.Donor(index, sentence, clause, to);
        if (from is null) return null;
        return Draft(index, sentence, clause, thing, from, to ?? sides.Other(from, index), "assistance.received");
    }

    /// <summary>A gift without a word for what it is: "a reçu un don de la Chine".</summary>
    private bool HasGift(int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 4); i++)
            if (scene.Passage.Longest(i, LexemeKind.Gift) is { Lexeme.Id: "don" or "donation" or "dotation" }) return true;
        return false;
    }

    /// <summary>The object after the verb, or what "que" stands for ("le matériel que la Chine a remis").</summary>
    private (int First, int End)? Thing(Clause clause, int end) =>
        things.Direct(clause.Chunk.End, end) ?? (clause.RelativeObject is { } relative ? things.Direct(relative.First, relative.End) : null);

    private AssistanceDraft? Draft(int index, ParsedSentence sentence, Clause clause, (int First, int End)? thing, string? from, string? to, string rule)
    {
        if (from == to) return null;
        var first = Math.Min(Reach.Start(sentence, clause), thing?.First ?? int.MaxValue);
        var end = Math.Max(thing?.End ?? clause.Chunk.End, parties.End(index, sentence, clause));
        return new AssistanceDraft
        {
            Sentence = index, Rule = rule, From = from, To = to, When = Reach.When(sentence, clause), Span = Reach.Span(scene, sentence, first, end),
            What = thing is var (f, e) ? things.Text(f, e) : null, Words = parties.Words(thing),
        };
    }
}
