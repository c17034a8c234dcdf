using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Dates;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Appointments;

/// <summary>Appointments that a noun tells: "la nomination de X au poste de", "félicité X pour son nouveau poste".</summary>
internal readonly struct NounAppointments(Scene scene)
{
    /// <summary>How far from the noun the one appointed may stand.</summary>
    private const int Distance = 10;

    /// <summary>How far from a noun of handing over both people may stand.</summary>
    private const int Handover = 40;

    private readonly OfficeWords offices = new(scene);

    public void Read(int index, ParsedSentence sentence, List<AppointmentDraft> drafts)
    {
        if (!scene.KindsIn(index).Has(LexemeKind.Cue)) return;
        for (var at = sentence.Range.First; at < sentence.Range.End; at++)
            foreach (ref readonly var match in scene.Passage.Matches.At(at))
                if (match.Lexeme.Kind == LexemeKind.Cue && Told(index, sentence, at, match.Lexeme.Id) is { } draft) AppointmentReader.Add(drafts, draft);
    }

    private AppointmentDraft? Told(int index, ParsedSentence sentence, int at, string cue) => cue switch
    {
        Cues.Congratulate => Congratulated(index, sentence, at),
        Cues.Appointment => Nominated(index, sentence, at),
        Cues.Capacity => Joined(index, sentence, at),
        Cues.Successor => Succeeding(index, sentence, at),
        Cues.Handover => HandedOver(index, sentence, at),
        _ => null,
    };

    private AppointmentDraft? Nominated(int index, ParsedSentence sentence, int at)
    {
        if (Named.Between(scene, sentence, at + 1, Math.Min(sentence.Range.End, at + Distance)) is not { } named || Verbs(sentence, at, named.Mention.First)) return null;
        var end = FieldEnd(sentence, named.Mention.End);
        var office = AtHead(sentence, named.Mention.End, end) ?? offices.Title(named.Mention.End, end) ?? Own(named.Mention);
        return office?.Code is null ? null : Draft(index, sentence, named.Person, office, at, Math.Max(named.Mention.End, office.End), "appointment.noun");
    }

    /// <summary>"à la tête de la mission": the commander of what follows.</summary>
    private NamedOffice? AtHead(ParsedSentence sentence, int from, int end)
    {
        for (var i = 0; i < sentence.Chunks.Count && sentence.Chunks[i].First < end; i++)
            if (sentence.Chunks[i].Preposition == "head" && sentence.Chunks[i].First >= from) return offices.Command(sentence.Chunks[i].First, end);
        return null;
    }

    /// <summary>The office that stands with the name: "X, DG de l'état-major".</summary>
    private NamedOffice? Own(PersonMention mention)
    {
        for (var i = mention.Titles.Length - 1; i >= 0; i--)
            if (mention.Titles[i] is { Kind: TitleKind.Office, Code: not null } title) return offices.Title(title.First, title.End);
        return null;
    }

    /// <summary>The one congratulated stands before the cue, as the object of the verb.</summary>
    private AppointmentDraft? Congratulated(int index, ParsedSentence sentence, int at)
    {
        if (VerbBefore(sentence, at) is not { } verb || Named.Between(scene, sentence, verb.Chunk.End, at) is not { } named) return null;
        var office = offices.Title(at + 1, FieldEnd(sentence, at + 1)) ?? OfPerson(named.Person);
        return office?.Code is null ? null : Draft(index, sentence, named.Person, office, verb.Chunk.First, Math.Max(at + 2, office.End), "appointment.congratulated");
    }

    /// <summary>"rejoindra la mission en tant qu'officier d'état-major, en remplacement de Y".</summary>
    private AppointmentDraft? Joined(int index, ParsedSentence sentence, int at)
    {
        if (VerbBefore(sentence, at) is not { Verb.IsFinite: true } verb || Predecessors.Find(sentence, verb.Chunk.End) is null) return null;
        if (Named.In(scene, verb.Subjects) is not { } person || offices.Title(at + 1, FieldEnd(sentence, at)) is not { Code: not null } office) return null;
        var draft = Draft(index, sentence, person, office with { Organisation = office.Organisation ?? offices.MissionIn(verb.Chunk.End, at) }, verb.Chunk.First, office.End, "appointment.joined");
        draft.Status = verb.Verb.IsAhead ? EngagementStatus.Planned : EngagementStatus.Held;
        return draft;
    }

    /// <summary>"accompagné de son successeur, le colonel X": he follows the one of whom the sentence speaks.</summary>
    private AppointmentDraft? Succeeding(int index, ParsedSentence sentence, int at)
    {
        if (at == sentence.Range.First || !scene.Passage.Grammar.IsPossessive(scene.Passage.Tokens[at - 1].Folded)) return null;
        if (Named.Between(scene, sentence, at + 1, Math.Min(sentence.Range.End, at + 6)) is not { } named || Former(index, at, named.Person) is not { } former) return null;
        if ((OfPerson(former) ?? OfPerson(named.Person)) is not { } office) return null;
        var draft = Draft(index, sentence, named.Person, office, at, named.Mention.End, "appointment.successor");
        draft.Replaces = former;
        return draft;
    }

    /// <summary>Who has a successor: the subject of the verb before, else the last person named before in the sentence or the one before it.</summary>
    private Person? Former(int index, int at, Person successor)
    {
        var sentence = scene.Sentences[index];
        if (VerbBefore(sentence, at) is { } verb && Named.In(scene, verb.Subjects) is { } subject && subject != successor) return subject;
        return LastNamed(sentence, at, successor) ?? (index > 0 ? LastNamed(scene.Sentences[index - 1], at, successor) : null);
    }

    private Person? LastNamed(ParsedSentence sentence, int before, Person successor)
    {
        for (var i = sentence.Chunks.Count - 1; i >= 0; i--)
            if (sentence.Chunks[i].End <= before && Named.In(scene, sentence.Chunks[i]) is { } person && person != successor) return person;
        return null;
    }

    /// <summary>"la passation de commandement entre le général Y, sortant, et le général X": the second one comes in, unless words say the other.</summary>
    private AppointmentDraft? HandedOver(int index, ParsedSentence sentence, int at)
    {
        var end = FieldEnd(sentence, at);
        if (Named.Between(scene, sentence, at + 1, end) is not { } first || Named.Between(scene, sentence, first.Mention.End, end) is not { } second || first.Person == second.Person) return null;
        if (second.Mention.First - at > Handover) return null;
        var (former, person) = ComesIn(first.Mention) ? (second, first) : (first, second);
        var office = offices.Title(at + 1, first.Mention.First) ?? offices.Command(at + 1, first.Mention.First) ?? OfAny(former.Person) ?? OfPerson(person.Person);
        if (office?.Code is null) return null;
        var draft = Draft(index, sentence, person.Person, office, at, second.Mention.End, "appointment.handover");
        draft.Replaces = former.Person;
        return draft;
    }

    /// <summary>"le commandant entrant, le général X".</summary>
    private bool ComesIn(PersonMention mention)
    {
        for (var at = Math.Max(0, mention.First - 3); at < mention.End + 4 && at < scene.Passage.Tokens.Length; at++)
            if (scene.Passage.IsCue(at, Cues.Incoming)) return true;
        return false;
    }

    /// <summary>The office that somebody has, or had until now.</summary>
    private static NamedOffice? OfAny(Person person)
    {
        foreach (var (title, _) in person.Offices)
            if (title.Code is not null && title is not { Bare: true, Code: "other" }) return new NamedOffice(title.Code, null, title.Party, null, 0);
        return null;
    }

    private static Clause? VerbBefore(ParsedSentence sentence, int at)
    {
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
            if (sentence.Clauses[i].Chunk.First < at) return sentence.Clauses[i];
        return null;
    }

    private static NamedOffice? OfPerson(Person person)
    {
        foreach (var (title, _) in person.Offices)
            if (!title.Former && title.Code is not null && title is not { Bare: true, Code: "other" }) return new NamedOffice(title.Code, null, title.Party, null, 0);
        return null;
    }

    private static bool Verbs(ParsedSentence sentence, int from, int end)
    {
        for (var i = 0; i < sentence.Clauses.Count; i++)
            if (sentence.Clauses[i].Chunk.First > from && sentence.Clauses[i].Chunk.First < end && sentence.Clauses[i].Verb.IsFinite) return true;
        return false;
    }

    private static int FieldEnd(ParsedSentence sentence, int from)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i] is var chunk && chunk.First >= from && (chunk.Kind is ChunkKind.Semicolon or ChunkKind.Relative || chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true }))
                return chunk.Start;
        return sentence.Range.End;
    }

    private AppointmentDraft Draft(int index, ParsedSentence sentence, Person person, NamedOffice office, int first, int end, string rule)
    {
        var predecessor = Predecessors.Find(sentence, first);
        return new AppointmentDraft
        {
            Person = person, Rule = rule, Told = index, Sentence = index, Title = office.Title, Office = office.Code, Organisation = office.Organisation, Party = office.Party,
            Replaces = predecessor is null ? null : Named.In(scene, predecessor), When = DatedFrom(sentence, first),
            Status = EngagementStatus.Held, Span = Reach.Span(scene, sentence, first, Math.Max(end, predecessor?.End ?? 0)),
        };
    }

    private static Edtf? DatedFrom(ParsedSentence sentence, int first)
    {
        var from = 0;
        while (from < sentence.Chunks.Count && sentence.Chunks[from].First < first) from++;
        return Reach.Dated(sentence.Chunks, from, sentence.Chunks.Count);
    }
}
