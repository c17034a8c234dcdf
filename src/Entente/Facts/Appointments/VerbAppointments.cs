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
    private readonly OfficeWords offices = new(scene);

    public AppointmentDraft? Read(int index, ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb is { Negated: true } or { Lemma: null } || Reach.IsBackground(sentence, clause) || Reach.IsWished(scene, sentence, clause)) return null;
        var frames = scene.Language.Appointments;
        var lemma = clause.Verb.Lemma!;
        if (frames.Name.Contains(lemma) && clause.Verb.Voice != VerbVoice.Reflexive) return IsFact(clause) ? Appointed(index, sentence, clause) : null;
        if (frames.Become.Contains(lemma)) return Became(index, sentence, clause);
        if (frames.Hand.Contains(lemma) && HandedOver(index, sentence, clause) is { } handed) return handed;
        if (frames.Replace.Contains(lemma)) return Replaced(index, sentence, clause);
        return frames.Take.Contains(lemma) && IsFact(clause) ? Took(index, sentence, clause) : null;
    }

    private static bool IsFact(Clause clause) => clause.Verb.Tense != VerbTense.Infinitive || clause.Verb.Modal == "avoir";

    /// <summary>"a été nommé OFF", "nomme X OFF", "X, nommé OFF".</summary>
    private AppointmentDraft? Appointed(int index, ParsedSentence sentence, Clause clause)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        var field = sentence.Chunks.Skip(clause.Index + 1).TakeWhile(chunk => chunk.Kind != ChunkKind.Verb && chunk.Kind != ChunkKind.Semicolon).ToArray();
        var person = passive ? Subject(index, clause) : Named.In(scene, field.Where(chunk => chunk.Preposition is null));
        if (person is null) return null;
        var office = offices.Title(clause.Chunk.End, End(sentence, clause)) ?? AtHead(sentence, clause);
        return office?.Code is null ? null : Draft(index, sentence, clause, person, office, "appointment.named");
    }

    private AppointmentDraft? Became(int index, ParsedSentence sentence, Clause clause) =>
        IsFact(clause) && Subject(index, clause) is { } person && offices.Title(clause.Chunk.End, End(sentence, clause)) is { Code: not null, Title: { } title } office
            && title.First - clause.Chunk.End <= 3
            ? Draft(index, sentence, clause, person, office, "appointment.became") : null;

    /// <summary>"a pris ses fonctions de OFF", "a pris le commandement de la division".</summary>
    private AppointmentDraft? Took(int index, ParsedSentence sentence, Clause clause)
    {
        if (TakenObject(sentence, clause) is not { } at || Subject(index, clause) is not { } person) return null;
        var end = End(sentence, clause);
        var word = scene.Passage.Tokens[at].Folded;
        var office = word is "commandement" or "tete" or "direction" or "renes"
            ? offices.Command(word == "commandement" ? at : at + 1, end) : offices.Title(at + 1, end);
        office ??= person.Offices.FirstOrDefault(entry => !entry.Title.Former).Title is { } title ? new NamedOffice(title.Code, null, title.Party, null, at + 1) : null;
        return office?.Code is null ? null : Draft(index, sentence, clause, person, office, "appointment.taken");
    }

    /// <summary>The token of "fonctions", "commandement" after the verb, with no other noun before it.</summary>
    private int? TakenObject(ParsedSentence sentence, Clause clause)
    {
        for (var at = clause.Chunk.End; at < Math.Min(sentence.Range.End, clause.Chunk.End + 8); at++)
        {
            var token = scene.Passage.Tokens[at];
            if (scene.Language.Appointments.TakeObjects.Contains(token.Exact)) return at;
            var passes = scene.Passage.DateAt(at) is not null || scene.Passage.IsFunctionWord(at) || scene.Passage.Is(at, LexemeKind.Filler) || token.Is(',');
            if (!passes && token.Kind != TokenKind.Sign && at > clause.Chunk.End + 1) return null;
        }
        return null;
    }

    /// <summary>"succède à Y", "remplacera Y à la tête de", "Y est remplacé par X".</summary>
    private AppointmentDraft? Replaced(int index, ParsedSentence sentence, Clause clause)
    {
        var field = Reach.Field(sentence, clause).ToArray();
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        var object_ = Named.In(scene, field.Where(pair => passive ? pair.Preposition == "par" : pair.Preposition is null or "à").Select(pair => pair.Phrase));
        var subject = clause.Verb.Tense == VerbTense.Infinitive || IsPronoun(clause) ? Newest(index) ?? Subject(index, clause) : Subject(index, clause);
        var (person, former) = passive ? (object_, subject) : (subject, object_);
        if (person is null || former is null || person == former) return null;
        var office = AtHead(sentence, clause) ?? offices.Title(clause.Chunk.End, End(sentence, clause)) ?? OfNewest(person) ?? OfPerson(former) ?? OfPerson(person);
        var draft = Draft(index, sentence, clause, person, office ?? new NamedOffice(null, null, null, null, clause.Chunk.End), "appointment.replaced");
        draft.Replaces = former;
        return draft;
    }

    /// <summary>"Y a passé le témoin à X", "Y a remis à X le commandement de la force".</summary>
    private AppointmentDraft? HandedOver(int index, ParsedSentence sentence, Clause clause)
    {
        var end = Reach.FieldEnd(sentence, clause);
        var baton = Enumerable.Range(clause.Chunk.End, end - clause.Chunk.End).FirstOrDefault(at => scene.Passage.IsCue(at, Cues.Baton));
        if (baton == 0 || clause.Verb.Voice != VerbVoice.Active || Subject(index, clause) is not { } former) return null;
        var person = Named.In(scene, Reach.Field(sentence, clause).Where(pair => pair.Preposition == "à").Select(pair => pair.Phrase));
        if (person is null || person == former || (offices.Command(baton, end) ?? OfPerson(former)) is not { } office) return null;
        var draft = Draft(index, sentence, clause, person, office, "appointment.handed-over");
        draft.Replaces = former;
        return draft;
    }

    private static bool IsPronoun(Clause clause) => clause.Subjects.Count == 0 || clause.Subjects.All(subject => subject.IsPronoun);

    /// <summary>Who was appointed last, in this sentence or the one before: whom "il", "elle" means there.</summary>
    private Person? Newest(int index) => known.LastOrDefault(draft => index - draft.Sentence <= 1)?.Person;

    private static NamedOffice? OfPerson(Person person) =>
        person.Offices.Select(entry => entry.Title).FirstOrDefault(title => title.Code is not null && title is not { Bare: true, Code: "other" }) is { } title
            ? new NamedOffice(title.Code, null, title.Party, null, 0) : null;

    private NamedOffice? OfNewest(Person person) =>
        known.LastOrDefault(draft => draft.Person == person) is { } draft ? new NamedOffice(draft.Title?.Code ?? draft.Office, draft.Organisation, draft.Party, draft.Title, 0) : null;

    private NamedOffice? AtHead(ParsedSentence sentence, Clause clause) =>
        Reach.Field(sentence, clause).FirstOrDefault(pair => pair.Preposition == "head") is { Phrase: { } phrase }
            ? offices.Command(phrase.First, End(sentence, clause)) : null;

    private Person? Subject(int index, Clause clause) =>
        Named.In(scene, clause.Subjects) ?? sides.Actors.Of(clause.Subjects.Where(subject => subject.IsPronoun), index).FirstOrDefault()?.Person;

    /// <summary>Where the words of the act end: at the next finite verb or semicolon.</summary>
    private static int End(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Index + 1; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Semicolon || sentence.Chunks[i] is { Kind: ChunkKind.Verb, Verb.IsFinite: true }) return sentence.Chunks[i].Start;
        return sentence.Range.End;
    }

    private AppointmentDraft Draft(int index, ParsedSentence sentence, Clause clause, Person person, NamedOffice office, string rule)
    {
        var end = End(sentence, clause);
        var predecessor = sentence.Chunks.FirstOrDefault(chunk => chunk.Preposition == "replacement" && chunk.First >= clause.Chunk.End);
        var last = Reach.Field(sentence, clause).Where(pair => pair.Phrase.IsPerson).Select(pair => pair.Phrase.End).DefaultIfEmpty(0).Max();
        return new AppointmentDraft
        {
            Person = person, Rule = rule, Told = index, Sentence = index, Title = office.Title, Office = office.Code, Organisation = office.Organisation, Party = office.Party,
            Replaces = predecessor is null ? null : Named.In(scene, predecessor), When = Reach.When(sentence, clause),
            Status = clause.Verb.IsAhead && rule != "appointment.replaced" ? EngagementStatus.Planned : EngagementStatus.Held,
            Span = Reach.Span(scene, sentence, Reach.Start(sentence, clause), Math.Max(Math.Max(Math.Min(office.End, end), clause.Chunk.End), Math.Max(last, predecessor?.End ?? 0))),
        };
    }
}
