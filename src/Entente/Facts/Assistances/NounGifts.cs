using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Assistances;

/// <summary>Gifts that a noun tells: "le don d'un lot de", "la remise de fournitures médicales", "quatrième don du Qatar".</summary>
internal readonly struct NounGifts(Scene scene, Sides sides)
{
    private readonly ThingReader things = new(scene.Passage);
    private readonly GiftParties parties = new(scene, sides);

    public void Read(int index, ParsedSentence sentence, List<AssistanceDraft> drafts)
    {
        if (!scene.KindsIn(index).Has(LexemeKind.Gift)) return;
        for (var i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.NounPhrase) ReadPhrase(index, sentence, i, drafts);
    }

    /// <summary>"la remise" may be known as a ceremony; with a thing after it, it is a gift as well.</summary>
    private void ReadPhrase(int index, ParsedSentence sentence, int chunk, List<AssistanceDraft> drafts)
    {
        for (var at = sentence.Chunks[chunk].First; at < sentence.Chunks[chunk].End; at++)
            if (scene.Passage.Longest(at, LexemeKind.Gift) is { } noun && Draft(index, sentence, chunk, noun) is { } draft) AssistanceReader.Add(drafts, draft, scene.Language.Assistance.Vague);
    }

    private AssistanceDraft? Draft(int index, ParsedSentence sentence, int at, LexiconMatch noun)
    {
        var end = End(sentence, at);
        var thing = things.Complement(noun.End, end);
        if (parties.Thanks(sentence, at) is { } thanks && thing is not null) return FromThanks(index, sentence, thanks, noun, thing);
        if (Apposed(index, sentence, at, noun) is { } apposed) return apposed;
        if (thing is null) return null;
        if (Carrier(sentence, at) is { } carrier) return FromCarrier(index, sentence, carrier, at, noun, thing.Value);
        return sentence.IsVerbless ? Alone(index, sentence, at, noun, thing.Value) : null;
    }

    private AssistanceDraft? FromThanks(int index, ParsedSentence sentence, Clause thanks, LexiconMatch noun, (int, int)? thing)
    {
        var (from, to) = parties.OfThanks(index, sentence, thanks);
        if (from is null && to is null) return null;
        return Make(index, sentence, thanks, noun, thing, from ?? sides.Other(to, index), to ?? sides.Other(from, index), "assistance.thanked-noun");
    }

    /// <summary>"quatrième don de l'État du Qatar": a gift named by its giver, after the act.</summary>
    private AssistanceDraft? Apposed(int index, ParsedSentence sentence, int at, LexiconMatch noun)
    {
        if (noun.Lexeme.Id is not ("don" or "donation") || sentence.Chunks[at].Preposition is not null || at == 0) return null;
        if (sentence.Chunks[at - 1].Kind != ChunkKind.Comma || sentence.Chunks[at].Parties is not [var from, ..]) return null;
        if (things.Before(sentence.Chunks[at - 1].First, sentence.Range.First) is not { } thing) return null;
        var to = parties.Recipient(index, Following(sentence, at), from) ?? sides.Other(from, index);
        return Make(index, sentence, null, noun with { End = sentence.Chunks[at].End }, thing, from, to, "assistance.apposed");
    }

    private AssistanceDraft? FromCarrier(int index, ParsedSentence sentence, Clause carrier, int at, LexiconMatch noun, (int, int) thing)
    {
        var frames = scene.Language.Assistance;
        var makes = frames.Make.Contains(carrier.Verb.Lemma!);
        var field = Following(sentence, at);
        var from = parties.Agent(index, field) ?? (makes ? sides.Subject(sentence, carrier, index) : null);
        var to = parties.Recipient(index, field, from);
        if (from is null && to is null && !(makes ? parties.AreAbroad(index, field, ref from, ref to) : parties.AreAtHandOver(index, sentence, carrier, ref from, ref to))) return null;
        from ??= sides.Other(to, index);
        to ??= sides.Other(from, index);
        return Make(index, sentence, carrier, noun, thing, from, to, makes ? "assistance.made" : "assistance.attended");
    }

    /// <summary>A title or caption: "Don de matériel médical de la Chine au Bénin".</summary>
    private AssistanceDraft? Alone(int index, ParsedSentence sentence, int at, LexiconMatch noun, (int First, int End) thing)
    {
        var field = Following(sentence, at);
        var to = parties.Recipient(index, field, null);
        var from = parties.Agent(index, field) ?? GiftParties.Inside(sentence.Chunks[at], to) ?? OfOwner(index, field, to);
        return from is null || to is null ? null : Make(index, sentence, null, noun, thing, from, to, "assistance.noun");
    }

    private string? OfOwner(int index, GovernedPhrases field, string? other)
    {
        foreach (var (preposition, phrase) in field)
            if (preposition == "de" && sides.Party(phrase, index) is { } party && party != other) return party;
        return null;
    }

    private static GovernedPhrases Following(ParsedSentence sentence, int at)
    {
        var end = at;
        while (end < sentence.Chunks.Count && sentence.Chunks[end].Kind != ChunkKind.Relative && sentence.Chunks[end] is not { Kind: ChunkKind.Verb, Verb.IsFinite: true }) end++;
        return new GovernedPhrases(sentence.Chunks, at, end);
    }

    /// <summary>The clause whose verb makes the noun an act that took place; null when none does.</summary>
    private Clause? Carrier(ParsedSentence sentence, int at)
    {
        if (LastBefore(sentence, at) is not { Verb: { Negated: false, IsAhead: false, Lemma: { } lemma, Tense: not VerbTense.Infinitive } } carrier) return null;
        var frames = scene.Language.Assistance;
        return frames.Make.Contains(lemma) || frames.Attend.Contains(lemma) ? carrier : null;
    }

    private static Clause? LastBefore(ParsedSentence sentence, int at)
    {
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
            if (sentence.Clauses[i].Index < at && sentence.Clauses[i].Verb.Tense != VerbTense.Participle) return sentence.Clauses[i];
        return null;
    }

    private static int End(ParsedSentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind is ChunkKind.Relative or ChunkKind.Semicolon || sentence.Chunks[i] is { Kind: ChunkKind.Verb }) return sentence.Chunks[i].Start;
        return sentence.Range.End;
    }

    private AssistanceDraft? Make(
        int index, ParsedSentence sentence, Clause? clause, LexiconMatch noun, (int First, int End)? thing, string? from, string? to, string rule)
    {
        if (from is null && to is null || from == to) return null;
        var first = clause is not null && rule is "assistance.made" ? Reach.Start(sentence, clause) : noun.First;
        var end = Math.Max(noun.End, thing?.End ?? 0);
        if (rule is "assistance.made") end = Math.Max(end, parties.End(index, sentence, clause!));
        return new AssistanceDraft
        {
            Sentence = index, Rule = rule, From = from, To = to, When = clause is not null && rule is "assistance.made" ? Reach.When(sentence, clause) : null,
            Span = Reach.Span(scene, sentence, Math.Min(first, thing?.First ?? first), end),
            What = thing is var (f, e) ? things.Text(f, e) : null, Words = parties.Words(thing),
        };
    }
}
