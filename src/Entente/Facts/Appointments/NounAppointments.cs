using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Appointments;

/// <summary>Appointments that a noun tells: "la nomination de X au poste de", "félicité X pour son nouveau poste".</summary>
internal sealed class NounAppointments(Scene scene)
{
    /// <summary>How far from the noun the one appointed may stand.</summary>
    private const int Distance = 10;

    private readonly OfficeWords offices = new(scene);

    public IEnumerable<AppointmentDraft> Read(int index, ParsedSentence sentence)
    {
        for (var at = sentence.Range.First; at < sentence.Range.End; at++)
        {
            if (scene.Passage.IsCue(at, Cues.Congratulate) && Congratulated(index, sentence, at) is { } congratulated) yield return congratulated;
            else if (scene.Passage.IsCue(at, Cues.Appointment) && Nominated(index, sentence, at) is { } nominated) yield return nominated;
        }
    }

    private AppointmentDraft? Nominated(int index, ParsedSentence sentence, int at)
    {
        if (Named.Between(scene, sentence, at + 1, Math.Min(sentence.Range.End, at + Distance)) is not { } named || Verbs(sentence, at, named.Mention.First)) return null;
        var end = FieldEnd(sentence, named.Mention.End);
        var office = AtHead(sentence, named.Mention.End, end) ?? offices.Title(named.Mention.End, end) ?? Own(named.Mention);
        return office?.Code is null ? null : Draft(index, sentence, named.Person, office, at, Math.Max(named.Mention.End, office.End), "appointment.noun");
    }

    /// <summary>"à la tête de la mission": the commander of what follows.</summary>
    private NamedOffice? AtHead(ParsedSentence sentence, int from, int end) =>
        sentence.Chunks.FirstOrDefault(chunk => chunk.Preposition == "head" && chunk.First >= from && chunk.First < end) is { } head ? offices.Command(head.First, end) : null;

    /// <summary>The office that stands with the name: "X, DG de l'état-major".</summary>
    private NamedOffice? Own(PersonMention mention) =>
        mention.Titles.LastOrDefault(title => title.Kind == TitleKind.Office && title.Code is not null) is { } title
            ? offices.Title(title.First, title.End) : null;

    /// <summary>The one congratulated stands before the cue, as the object of the verb.</summary>
    private AppointmentDraft? Congratulated(int index, ParsedSentence sentence, int at)
    {
        var verb = sentence.Clauses.LastOrDefault(clause => clause.Chunk.First < at);
        if (verb is null || Named.Between(scene, sentence, verb.Chunk.End, at) is not { } named) return null;
        var office = offices.Title(at + 1, FieldEnd(sentence, at + 1)) ?? OfPerson(named.Person);
        return office?.Code is null ? null : Draft(index, sentence, named.Person, office, verb.Chunk.First, Math.Max(at + 2, office.End), "appointment.congratulated");
    }

    private static NamedOffice? OfPerson(Person person) =>
        person.Offices.Select(entry => entry.Title).FirstOrDefault(title => !title.Former && title.Code is not null && title is not { Bare: true, Code: "other" }) is { } title
            ? new NamedOffice(title.Code, null, title.Party, null, 0) : null;

    private static bool Verbs(ParsedSentence sentence, int from, int end) => sentence.Clauses.Any(clause => clause.Chunk.First > from && clause.Chunk.First < end && clause.Verb.IsFinite);

    private static int FieldEnd(ParsedSentence sentence, int from)
    {
        foreach (var chunk in sentence.Chunks)
            if (chunk.First >= from && (chunk.Kind is ChunkKind.Semicolon or ChunkKind.Relative || chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true })) return chunk.Start;
        return sentence.Range.End;
    }

    private AppointmentDraft Draft(int index, ParsedSentence sentence, Person person, NamedOffice office, int first, int end, string rule)
    {
        var predecessor = sentence.Chunks.FirstOrDefault(chunk => chunk.Preposition == "replacement" && chunk.First >= first);
        return new AppointmentDraft
        {
            Person = person, Rule = rule, Told = index, Sentence = index, Title = office.Title, Office = office.Code, Organisation = office.Organisation, Party = office.Party,
            Replaces = predecessor is null ? null : Named.In(scene, predecessor), When = Reach.Dated(sentence.Chunks.Where(chunk => chunk.First >= first)),
            Status = EngagementStatus.Held, Span = Reach.Span(scene, sentence, first, Math.Max(end, predecessor?.End ?? 0)),
        };
    }
}
