using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Assistances;
using Entente.Facts.Engagements;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>
/// Tells by which act one would see an undertaking done: a gift, a text signed, a deployment, an encounter that its words
/// name. What only furthers an act is told by the act that it furthers ("préparer le prochain dialogue").
/// </summary>
internal readonly struct ActReader(Scene scene)
{
    private readonly SessionNames names = new(scene.Passage);
    private readonly EngagementNames engagements = new(scene);
    private readonly ThingReader things = new(scene.Passage);

    public Act? Of(ParsedSentence sentence, Item item) =>
        Gift(sentence, item) ?? Text(sentence, item) ?? Encounter(sentence, item) ?? Anniversary(sentence, item) ?? Deployment(sentence, item) ?? Trip(sentence, item);

    /// <summary>"livrer deux vedettes", "la livraison de deux vedettes".</summary>
    private Act? Gift(ParsedSentence sentence, Item item)
    {
        var head = sentence.Chunks[item.Head];
        var verb = head.Verb is { Lemma: { } lemma } && scene.Language.Assistance.Give.Contains(lemma);
        if (!verb && !(head.Verb is null && IsGiving(head))) return null;
        var end = BeforeDate(sentence, item);
        var thing = head.Verb is { Voice: VerbVoice.Passive } && verb ? things.Direct(item.First, head.First) : verb ? things.Direct(head.End, end) : things.Complement(head.HeadAt + 1, end);
        return thing is var (first, last) ? new Act("assistance", null) { What = things.Text(first, last) } : null;
    }

    /// <summary>When a thing is given is no part of it.</summary>
    private static int BeforeDate(ParsedSentence sentence, Item item)
    {
        for (var i = item.Head + 1; i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Date) return Math.Max(sentence.Chunks[item.Head].End, sentence.Chunks[i].Start);
        return item.End;
    }

    private bool IsGiving(Chunk head) =>
        scene.Passage.Is(head.HeadAt, LexemeKind.Gift) || scene.Passage.Longest(head.HeadAt, LexemeKind.Action) is { Lexeme.Id: var noun } && scene.Language.Undertakings.Handing.Contains(noun);

    /// <summary>A text that is to be signed or drawn up; one that is only to be carried out is there already.</summary>
    private Act? Text(ParsedSentence sentence, Item item)
    {
        var made = Makes(sentence.Chunks[item.Head]);
        for (var i = item.Head; i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind == ChunkKind.Relative) return null;
            foreach (var noun in chunk.Nouns)
            {
                made |= noun.Lexeme is { Kind: LexemeKind.Event, Id: "signing" } || scene.Language.Instruments.Making.Contains(scene.Passage.Tokens[noun.First].Folded);
                if (noun.Lexeme.Kind == LexemeKind.Instrument && (made || IsMade(chunk, noun))) return Text(sentence, item, i, noun);
            }
            made |= chunk.Kind == ChunkKind.NounPhrase && scene.Language.Instruments.Making.Contains(scene.Passage.Tokens[chunk.HeadAt].Folded);
        }
        return null;
    }

    private Act Text(ParsedSentence sentence, Item item, int at, LexiconMatch noun)
    {
        var (first, end) = names.Extent(noun, sentence.Chunks[at], sentence.Chunks);
        return new Act("instrument", noun.Lexeme.Id)
        {
            What = scene.Passage.Plain(first, Math.Min(About(sentence, at, end), item.End)), Period = Period(sentence, item, at),
        };
    }

    /// <summary>The end of what a text is about: "un protocole de coopération en matière de défense frontalière".</summary>
    private static int About(ParsedSentence sentence, int at, int end)
    {
        for (var i = at + 1; i < sentence.Chunks.Count && sentence.Chunks[i] is { Kind: ChunkKind.NounPhrase, Preposition: not (null or "entre" or "avec" or "à" or "par" or "pour"), IsPerson: false, Parties.Count: 0 } about; i++)
            end = Math.Max(end, about.End);
        return end;
    }

    private bool Makes(Chunk head) => head.Verb is { Lemma: { } lemma }
        && (scene.Language.Instruments.Sign.Contains(lemma) || scene.Language.Instruments.Adopt.Contains(lemma) || scene.Language.Undertakings.Drafting.Contains(lemma));

    /// <summary>"la signature d'un protocole" in one phrase.</summary>
    private bool IsMade(Chunk chunk, LexiconMatch noun)
    {
        for (var i = chunk.First; i < noun.First; i++)
            if (scene.Language.Instruments.Making.Contains(scene.Passage.Tokens[i].Folded)) return true;
        return false;
    }

    /// <summary>Whole years behind the text's noun.</summary>
    private static Edtf? Period(ParsedSentence sentence, Item item, int at)
    {
        for (var i = at + 1; i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
            if (sentence.Chunks[i] is { Kind: ChunkKind.Date, Date.When: { } when } && IsYears(when)) return when;
        return null;
    }

    private static bool IsYears(Edtf when) =>
        when is { Earliest: { Day: 1, Month: 1 }, Latest: { Day: 31, Month: 12 } };

    /// <summary>The first encounter that the words name, from the head on.</summary>
    private Act? Encounter(ParsedSentence sentence, Item item)
    {
        for (var i = From(sentence, item); i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind == ChunkKind.Relative) return null;
            if (chunk.Kind == ChunkKind.NounPhrase && EngagementNames.Naming(chunk) is { Lexeme.Detail: not "weak" } noun && noun.Lexeme.Id != "signing") return Encounter(sentence, item, chunk, noun);
        }
        return null;
    }

    private Act Encounter(ParsedSentence sentence, Item item, Chunk chunk, LexiconMatch noun)
    {
        var kind = Kind(noun);
        var (name, edition) = IsNamed(kind) ? (Name(sentence, item, chunk, noun, kind), Edition(chunk, noun)) : (null, null);
        var what = kind == "exercise" && name is null ? engagements.Subject(noun, chunk) : null;
        return new Act("engagement", kind) { Mechanism = name, Edition = edition, Country = Country(sentence, item), What = what };
    }

    /// <summary>The subject of a passive stands before its verb.</summary>
    private static int From(ParsedSentence sentence, Item item)
    {
        if (sentence.Chunks[item.Head].Verb is not { Voice: VerbVoice.Passive }) return item.Head;
        var at = item.Head;
        while (at > 0 && sentence.Chunks[at - 1].First >= item.First) at--;
        return at;
    }

    private static string Kind(LexiconMatch noun) => noun.Lexeme.Kind switch
    {
        LexemeKind.Event or LexemeKind.Mechanism => noun.Lexeme.Id,
        LexemeKind.Body => noun.Lexeme.Detail ?? "conference",
        _ => "conference",
    };

    /// <summary>Talks, trips and patrols have no name.</summary>
    private static bool IsNamed(string kind) => kind is "dialogue" or "exchange" or "conference" or "exercise" or "other";

    private string? Name(ParsedSentence sentence, Item item, Chunk chunk, LexiconMatch noun, string kind)
    {
        if (noun.Lexeme.Detail == "name") return scene.Passage.Plain(noun.First, noun.End);
        if (kind == "exercise") return engagements.Quoted(noun, chunk);
        var (first, end) = names.Extent(noun, chunk, sentence.Chunks);
        end = Math.Min(end, item.End);
        return end - first > 1 ? scene.Passage.Plain(first, end) : null;
    }

    /// <summary>The number of the session: before the noun, or before the one that stands for it ("la 5e session de la commission").</summary>
    private int? Edition(Chunk chunk, LexiconMatch noun)
    {
        var edition = names.Edition(noun.First, chunk.First);
        foreach (var session in chunk.Nouns)
            if (session.First < noun.First) edition ??= names.Edition(session.First, chunk.First);
        return edition;
    }

    /// <summary>"au Laos", "à Vientiane".</summary>
    private static string? Country(ParsedSentence sentence, Item item)
    {
        for (var i = item.Head + 1; i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
            if (sentence.Chunks[i] is { Preposition: "à" or "en" or "dans", Head: { } head })
            {
                if (head.Kind == LexemeKind.Place && head.Country is { } country) return country;
                if (head.Kind == LexemeKind.State && head.Party is { } state) return state;
            }
        return null;
    }

    /// <summary>"préparer ensemble le 45e anniversaire".</summary>
    private Act? Anniversary(ParsedSentence sentence, Item item)
    {
        for (var i = item.Head; i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.NounPhrase)
                foreach (var noun in sentence.Chunks[i].Nouns)
                    if (noun.Lexeme.Kind == LexemeKind.Anniversary && names.Edition(noun.First, sentence.Chunks[i].First) is { } nth)
                        return new Act("commemoration", null)
                        {
                            Edition = nth, What = scene.Passage.Plain(noun.First, Math.Min(sentence.Chunks[i].End, item.End)),
                        };
        return null;
    }

    /// <summary>"déployer un contingent": troops under a verb of sending.</summary>
    private Act? Deployment(ParsedSentence sentence, Item item)
    {
        if (sentence.Chunks[item.Head].Verb is not { Lemma: { } lemma } || !scene.Language.Deployments.Abroad.Contains(lemma)) return null;
        for (var i = item.Head + 1; i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
            if (sentence.Chunks[i] is { Preposition: null, Head.Kind: LexemeKind.Troops }) return new Act("deployment", null) { Country = Country(sentence, item) };
        return null;
    }

    /// <summary>"se rendre à Vientiane".</summary>
    private Act? Trip(ParsedSentence sentence, Item item)
    {
        if (sentence.Chunks[item.Head].Verb is not { Lemma: { } lemma } verb) return null;
        foreach (var frame in scene.Language.Engagements.Verbs[lemma])
            if (frame.Kind is "visit" or "meeting" && frame.Reflexive == (verb.Voice == VerbVoice.Reflexive) && frame.Needs is "place-or-site" or "place" && Country(sentence, item) is { } country)
                return new Act("engagement", frame.Kind) { Country = country };
        return null;
    }
}
