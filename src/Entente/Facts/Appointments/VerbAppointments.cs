using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Appointments;

/// <summary>Appointments that a verb tells: "a été nommé", "a pris le commandement de", "succède à".</summary>
internal sealed class VerbAppointments(Scene scene, Sides sides, IReadOnlyList<AppointmentDraft> known)
{
    private const string Copula = "être";

    /// <summary>How many tokens may stand between a verb of becoming and its office, where a comma opens an aside ("est devenu, en août, …").</summary>
    private const int Aside = 12;

    private readonly OfficeWords offices = new(scene);
    private readonly AppointmentFrames frames = scene.Language.Appointments;

    public AppointmentDraft? Read(int index, ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb is not { Negated: false, Lemma: { } lemma } || !frames.Acts.Contains(lemma) && lemma != Copula) return null;
        if (Reach.IsBackground(clause) || Reach.IsWished(scene, sentence, clause, ofNews: true)) return null;
        return lemma == Copula || frames.Present.Contains(lemma) ? Is(index, sentence, clause) : Acted(index, sentence, clause, lemma);
    }

    private AppointmentDraft? Acted(int index, ParsedSentence sentence, Clause clause, string lemma)
    {
        if (frames.Name.Contains(lemma) && clause.Verb.Voice != VerbVoice.Reflexive) return IsFact(clause) ? Appointed(index, sentence, clause) : null;
        if (frames.Become.Contains(lemma)) return Became(index, sentence, clause);
        if (frames.Hand.Contains(lemma) && HandedOver(index, sentence, clause) is { } handed) return handed;
        if (frames.Replace.Contains(lemma)) return Replaced(index, sentence, clause);
        if (frames.Lead.Contains(lemma)) return Leads(index, sentence, clause);
        return frames.Take.Contains(lemma) && IsFact(clause) ? Relayed(index, sentence, clause) ?? Took(index, sentence, clause) : null;
    }

    private static bool IsFact(Clause clause) => clause.Verb.Tense != VerbTense.Infinitive || clause.Verb.Modal == "avoir";

    /// <summary>"a été nommé OFF", "nomme X OFF", "X, nommé OFF".</summary>
    private AppointmentDraft? Appointed(int index, ParsedSentence sentence, Clause clause)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        var person = passive ? Subject(index, clause) : DirectObject(sentence, clause);
        if (person is null) return null;
        var office = offices.Title(clause.Chunk.End, End(sentence, clause)) ?? AtHead(sentence, clause) ?? AtItsHead(index, sentence, clause)
            ?? (Predecessors.Find(sentence, clause.Chunk.End) is null ? null : OfPerson(person));
        return office?.Code is null ? null : Draft(index, sentence, clause, person, office, "appointment.named");
    }

    /// <summary>The first person named behind a verb without a preposition, before any other verb.</summary>
    private Person? DirectObject(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Index + 1; i < sentence.Chunks.Count && sentence.Chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Semicolon); i++)
            if (sentence.Chunks[i].Preposition is null && Named.In(scene, sentence.Chunks[i]) is { } person) return person;
        return null;
    }

    private AppointmentDraft? Became(int index, ParsedSentence sentence, Clause clause) =>
        IsFact(clause) && Subject(index, clause) is { } person && offices.Title(clause.Chunk.End, End(sentence, clause)) is { Code: not null, Title: { } title } office
            && title.First - clause.Chunk.End <= (scene.Passage.IsSign(clause.Chunk.End, ',') ? Aside : 3)
            ? Draft(index, sentence, clause, person, office, "appointment.became") : null;

    /// <summary>"a pris ses fonctions de OFF", "a pris le commandement de la division".</summary>
    private AppointmentDraft? Took(int index, ParsedSentence sentence, Clause clause)
    {
        if (TakenObject(sentence, clause) is not { } at || Subject(index, clause) is not { } person) return null;
        var end = End(sentence, clause);
        var word = scene.Passage.Tokens[at].Folded;
        var office = word is "commandement" or "commandes" or "tete" or "direction" or "renes"
            ? offices.Command(word is "commandement" or "commandes" ? at : at + 1, end) : offices.Title(at + 1, end);
        office ??= OfPerson(person) is { } own ? own with { End = at + 1 } : null;
        return office?.Code is null ? null : Draft(index, sentence, clause, person, office, "appointment.taken");
    }

    /// <summary>"prend la relève de Y", "a pris la place du général Y".</summary>
    private AppointmentDraft? Relayed(int index, ParsedSentence sentence, Clause clause)
    {
        if (!HasRelay(clause.Chunk.End) || IsWithin(clause) || Follower(index, clause) is not { } person) return null;
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
            if ((preposition is null or "de") && Named.In(scene, phrase) is { } former && former != person) return Following(index, sentence, clause, person, former);
        return null;
    }

    /// <summary>"a pris dans cet exercice la suite de Y": in what one follows somebody there is no office.</summary>
    private bool IsWithin(Clause clause)
    {
        foreach (var chunk in clause.After)
            if (frames.Relay.Contains(scene.Passage.Tokens[chunk.HeadAt].Exact)) return false;
            else if (chunk is { Kind: ChunkKind.NounPhrase, Preposition: "dans", Head.Kind: not LexemeKind.Office }) return true;
        return false;
    }

    private bool HasRelay(int from)
    {
        for (var at = from; at < Math.Min(scene.Passage.Tokens.Length, from + 5); at++)
            if (frames.Relay.Contains(scene.Passage.Tokens[at].Exact)) return true;
        return false;
    }

    /// <summary>"commande depuis jeudi la force": since then in office.</summary>
    private AppointmentDraft? Leads(int index, ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb is not { Tense: VerbTense.Present, Voice: VerbVoice.Active } || !IsDatedSince(sentence, clause)) return null;
        return Subject(index, clause) is { } person && offices.Command(clause.Chunk.End, End(sentence, clause)) is { } office
            ? Draft(index, sentence, clause, person, office, "appointment.leads") : null;
    }

    private static bool IsDatedSince(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Index + 1; i < sentence.Chunks.Count && sentence.Chunks[i].Kind != ChunkKind.Verb; i++)
            if (sentence.Chunks[i] is { Kind: ChunkKind.Date, Preposition: "depuis" }) return true;
        return false;
    }

    /// <summary>"est le nouvel attaché de défense".</summary>
    private AppointmentDraft? Is(int index, ParsedSentence sentence, Clause clause)
    {
        if (!clause.Verb.IsFinite || NewOffice(clause.Chunk.End, End(sentence, clause)) is not { } office) return null;
        return office.Code is not null && Subject(index, clause) is { } person ? Draft(index, sentence, clause, person, office, "appointment.new") : null;
    }

    private NamedOffice? NewOffice(int from, int end)
    {
        for (var at = from; at < Math.Min(end, from + 8); at++)
        {
            if (frames.New.Contains(scene.Passage.Tokens[at].Folded)) return offices.Title(at + 1, end) is { Title: { } title } office && title.First <= at + 2 ? office : null;
            if (scene.Passage.Longest(at, LexemeKind.Adverb) is { } adverb) at = adverb.End - 1;
            else if (scene.Passage.DateAt(at) is null && !scene.Passage.IsFunctionWord(at) && !scene.Passage.IsSign(at, ',')) return null;
        }
        return null;
    }

    /// <summary>The token of "fonctions", "commandement" after the verb, with no other noun before it.</summary>
    private int? TakenObject(ParsedSentence sentence, Clause clause)
    {
        for (var at = AfterSetting(sentence, clause); at < Math.Min(sentence.Range.End, AfterSetting(sentence, clause) + 8); at++)
        {
            var token = scene.Passage.Tokens[at];
            if (frames.TakeObjects.Contains(token.Exact)) return IsOfAnother(at, clause.Chunk.End) ? null : at;
            var passes = scene.Passage.DateAt(at) is not null || scene.Passage.IsFunctionWord(at) || scene.Passage.Is(at, LexemeKind.Filler) || token.Is(',');
            if (!passes && token.Kind != TokenKind.Sign && at > clause.Chunk.End + 1) return null;
        }
        return null;
    }

    /// <summary>"a pris officiellement, ce lundi à Kinshasa, les commandes": the token behind a day and a place that stand before the object.</summary>
    private static int AfterSetting(ParsedSentence sentence, Clause clause)
    {
        var i = clause.Index + 1;
        while (i < sentence.Chunks.Count && (sentence.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Date or ChunkKind.Other || sentence.Chunks[i] is { Kind: ChunkKind.NounPhrase, IsPerson: false, Preposition: "à" or "en" or "dans", Head.Kind: LexemeKind.Place or LexemeKind.State })) i++;
        return i < sentence.Chunks.Count && sentence.Chunks[i] is { Kind: ChunkKind.NounPhrase, Preposition: null } && i > clause.Index + 2 ? sentence.Chunks[i].Start : clause.Chunk.End;
    }

    /// <summary>"une délegation du commandement": the word completes another noun.</summary>
    private bool IsOfAnother(int at, int from) => at - 1 > from && scene.Passage.Tokens[at - 1].Folded is "du" or "de" or "d";

    /// <summary>"succède à Y", "remplacera Y à la tête de", "Y est remplacé par X".</summary>
    private AppointmentDraft? Replaced(int index, ParsedSentence sentence, Clause clause)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        var object_ = Other(sentence, clause, passive) ?? (passive ? null : Told(index, clause));
        var subject = Follower(index, clause);
        var (person, former) = passive ? (object_, subject) : (subject, object_);
        if (person is null || former is null || person == former) return null;
        return Following(index, sentence, clause, person, former);
    }

    /// <summary>Who takes somebody's place: the subject, or who was appointed last.</summary>
    private Person? Follower(int index, Clause clause) =>
        (clause.Verb.Tense == VerbTense.Infinitive || IsPronoun(clause) ? Newest(index) : null) ?? Subject(index, clause);

    private AppointmentDraft Following(int index, ParsedSentence sentence, Clause clause, Person person, Person former)
    {
        var office = AtHead(sentence, clause) ?? offices.Title(clause.Chunk.End, End(sentence, clause)) ?? OfNewest(person) ?? OfPerson(former) ?? OfPerson(person);
        var draft = Draft(index, sentence, clause, person, office ?? new NamedOffice(null, null, null, null, clause.Chunk.End), "appointment.replaced");
        draft.Replaces = former;
        return draft;
    }

    /// <summary>"lui a succédé": the subject of the sentence before.</summary>
    private Person? Told(int index, Clause clause)
    {
        if (index == 0 || !HasClitic(clause)) return null;
        var before = scene.Sentences[index - 1].Clauses;
        for (var i = before.Count - 1; i >= 0; i--)
            if (Named.In(scene, before[i].Subjects) is { } person) return person;
        return null;
    }

    private bool HasClitic(Clause clause)
    {
        for (var at = clause.Chunk.First; at < clause.Chunk.End; at++)
            if (scene.Passage.Is(at, LexemeKind.ObjectPronoun)) return true;
        return false;
    }

    /// <summary>Whom the subject follows or, in the passive, who follows the subject.</summary>
    private Person? Other(ParsedSentence sentence, Clause clause, bool passive)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
            if ((passive ? preposition == "par" : preposition is null or "à") && Named.In(scene, phrase) is { } person) return person;
        return null;
    }

    /// <summary>"Y a passé le témoin à X", "Y a remis à X le commandement de la force".</summary>
    private AppointmentDraft? HandedOver(int index, ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb.Voice == VerbVoice.Passive) return Handed(index, sentence, clause);
        var end = Reach.FieldEnd(sentence, clause);
        if (clause.Verb.Voice != VerbVoice.Active || Baton(clause.Chunk.End, end) is not { } baton || Subject(index, clause) is not { } former) return null;
        return Receiver(sentence, clause) is { } person && person != former && (offices.Command(baton, end) ?? OfPerson(former)) is { } office
            ? Handover(index, sentence, clause, person, former, office) : null;
    }

    /// <summary>"Le commandement a été transmis au colonel X par le général Y".</summary>
    private AppointmentDraft? Handed(int index, ParsedSentence sentence, Clause clause)
    {
        if (clause.Subjects is not [{ } subject, ..] || Baton(subject.First, clause.Chunk.First) is not { } baton || Receiver(sentence, clause) is not { } person) return null;
        var former = Other(sentence, clause, passive: true);
        return offices.Command(baton, clause.Chunk.First) is { } office ? Handover(index, sentence, clause, person, former, office) : null;
    }

    private AppointmentDraft Handover(int index, ParsedSentence sentence, Clause clause, Person person, Person? former, NamedOffice office)
    {
        var draft = Draft(index, sentence, clause, person, office, "appointment.handed-over");
        draft.Replaces = former;
        return draft;
    }

    private int? Baton(int from, int end)
    {
        for (var at = from; at < end; at++)
            if (scene.Passage.IsCue(at, Cues.Baton)) return at;
        return null;
    }

    private Person? Receiver(ParsedSentence sentence, Clause clause)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
            if (preposition == "à" && Named.In(scene, phrase) is { } person) return person;
        return null;
    }

    private static bool IsPronoun(Clause clause)
    {
        for (var i = 0; i < clause.Subjects.Count; i++)
            if (!clause.Subjects[i].IsPronoun) return false;
        return true;
    }

    /// <summary>Who was appointed last, in this sentence or the one before: whom "il", "elle" means there.</summary>
    private Person? Newest(int index) => known is [.., var last] && index - last.Sentence <= 1 ? last.Person : null;

    private static NamedOffice? OfPerson(Person person)
    {
        foreach (var (title, _) in person.Offices)
            if (title.Code is not null && title is not { Bare: true, Code: "other" }) return new NamedOffice(title.Code, null, title.Party, null, 0);
        return null;
    }

    private NamedOffice? OfNewest(Person person)
    {
        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i].Person == person) return new NamedOffice(known[i].Title?.Code ?? known[i].Office, known[i].Organisation, known[i].Party, known[i].Title, 0);
        return null;
    }

    private NamedOffice? AtHead(ParsedSentence sentence, Clause clause)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
            if (preposition == "head") return offices.Command(phrase.First, End(sentence, clause));
        return null;
    }

    /// <summary>"a nommé à sa tête X": the commander of the mission spoken of.</summary>
    private NamedOffice? AtItsHead(int index, ParsedSentence sentence, Clause clause)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
            if (preposition == "à" && phrase.Kind == ChunkKind.NounPhrase && frames.TakeObjects.Contains(scene.Passage.Tokens[phrase.HeadAt].Exact)
                && scene.Passage.Grammar.IsPossessive(scene.Passage.Tokens[phrase.First].Folded))
                return new NamedOffice("commander", MissionBefore(index, clause.Chunk.First), null, null, phrase.End);
        return null;
    }

    private string? MissionBefore(int index, int token) =>
        offices.MissionIn(scene.Sentences[index].Range.First, token) ?? (index > 0 ? offices.MissionIn(scene.Sentences[index - 1].Range.First, scene.Sentences[index - 1].Range.End) : null);

    /// <summary>The further people whom the same words appoint ("X et Y ont été nommés").</summary>
    public IEnumerable<AppointmentDraft> Others(AppointmentDraft draft, Clause clause)
    {
        if (draft.Rule != "appointment.named" || clause.Verb.Voice != VerbVoice.Passive || draft.Title is not { Plural: true }) yield break;
        foreach (var subject in clause.Subjects)
            foreach (var mention in subject.People)
                if (mention.HasName && scene.Cast.Who(mention) is { } person && person != draft.Person) yield return draft.For(person);
    }

    private Person? Subject(int index, Clause clause) => Named.In(scene, clause.Subjects) ?? sides.Meant(clause.Subjects, index);

    private static int End(ParsedSentence sentence, Clause clause) => Reach.ActEnd(sentence, clause.Index + 1);

    private AppointmentDraft Draft(int index, ParsedSentence sentence, Clause clause, Person person, NamedOffice office, string rule)
    {
        var end = End(sentence, clause);
        var predecessor = Predecessors.Find(sentence, clause.Chunk.End);
        var last = 0;
        foreach (var (_, phrase) in Reach.Field(sentence, clause))
            if (phrase.IsPerson) last = Math.Max(last, phrase.End);
        return new AppointmentDraft
        {
            Person = person, Rule = rule, Told = index, Sentence = index, Title = office.Title, Office = office.Code, Organisation = office.Organisation, Party = office.Party,
            Replaces = predecessor is null ? null : Named.In(scene, predecessor), When = Reach.When(sentence, clause),
            Status = clause.Verb.IsAhead && rule != "appointment.replaced" ? EngagementStatus.Planned : EngagementStatus.Held,
            Span = Reach.Span(scene, sentence, Reach.Start(sentence, clause), Math.Max(Math.Max(Math.Min(office.End, end), clause.Chunk.End), Math.Max(last, predecessor?.End ?? 0))),
        };
    }
}
