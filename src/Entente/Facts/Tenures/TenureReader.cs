using Entente.Codebook;
using Entente.Facts.Appointments;
using Entente.Facts.Scenes;
using Entente.People;

namespace Entente.Facts.Tenures;

/// <summary>Makes a tenure of every office that a story gives to a person, by a title or by an appointment.</summary>
internal sealed class TenureReader(Scene scene, IReadOnlyList<AppointmentDraft> appointments)
{
    private readonly OfficeParty parties = new(scene);

    public IEnumerable<Tenure> Read()
    {
        var titled = Titled().ToList();
        var appointed = appointments.Where(draft => !IsTold(titled, draft)).Select(Appointed);
        var commanding = new CommandPhrases(scene).Read().Where(tenure => !titled.Any(told => told.Person == tenure.Person && told.Office == tenure.Office));
        return titled.Concat(appointed).Concat(commanding);
    }

    private IEnumerable<Tenure> Titled() =>
        from person in scene.Cast.People
        where person.IsTitled
        from office in person.Offices
        where office.Title.Code is not null && !IsLoose(office.Title) && !IsSecondary(office.Title, office.Mention)
        group (person, office) by (person, office.Title.Code, office.Title.Former) into same
        let first = same.First()
        let party = same.Select(entry => entry.office.Title.Party).FirstOrDefault(party => party is not null)
        orderby first.office.Mention.First
        select Make(first.person, first.office.Title, first.office.Mention, party);

    /// <summary>"le chef", "le responsable" alone name no office.</summary>
    private static bool IsLoose(Title title) => title is { Bare: true, Code: "other" };

    /// <summary>"le ministre d'État, ministre de la Défense", "l'ambassadeur X, commissaire": a dignity beside the office itself.</summary>
    private static bool IsSecondary(Title title, PersonMention mention)
    {
        var (first, end) = title.Organisation;
        if (title.Code is not ("other" or "ambassador") || end > first || title.Party is not null) return false;
        return mention.Titles.Any(other => other != title && other is { Kind: TitleKind.Office, Code: not null, Bare: false } && other.Former == title.Former);
    }

    private static bool IsTold(List<Tenure> titled, AppointmentDraft draft) =>
        titled.Any(tenure => tenure.Person == draft.Person.Name && tenure.Office == (draft.Title?.Code ?? draft.Office));

    private Tenure Make(Person person, Title title, PersonMention mention, string? party)
    {
        var former = title.Former || IsOutgoing(title) || appointments.Any(draft => draft.Replaces == person && (draft.Title?.Code ?? draft.Office) == title.Code);
        return new Tenure
        {
            Person = person.Name,
            Office = title.Code!,
            Party = party ?? parties.Of(person, title, mention),
            Rank = person.Rank?.Title.Code,
            RankTitle = Rank(person),
            Title = scene.Passage.Plain(title.First, title.End),
            Organisation = Organisation(title.Organisation.First, title.Organisation.End),
            Interim = title.Interim,
            Former = former,
            Span = scene.Passage.Span(mention.First, mention.End),
            Quote = scene.Passage.Words(mention.First, mention.End),
            Rule = former ? "office.former" : "office",
        };
    }

    /// <summary>The words of the ministry or command without the "de la" before them; none where they only name a state.</summary>
    private string? Organisation(int first, int end)
    {
        while (first < end && (scene.Passage.Is(first, LexemeKind.Preposition) || scene.Passage.Is(first, LexemeKind.Determiner))) first++;
        for (var at = first; at < end; at++)
            if (!NamesState(ref at)) return scene.Passage.Plain(first, end);
        return null;
    }

    /// <summary>Whether a state, its adjective or a small word stands at a token; the token moves to its last.</summary>
    private bool NamesState(ref int at)
    {
        if ((scene.Passage.Longest(at, LexemeKind.State) ?? scene.Passage.Longest(at, LexemeKind.StateAdjective)) is { } state) at = state.End - 1;
        else return scene.Passage.Is(at, LexemeKind.Preposition) || scene.Passage.Is(at, LexemeKind.Determiner);
        return true;
    }

    /// <summary>"le commandant sortant de la force": the word for it stands after the office.</summary>
    private bool IsOutgoing(Title title)
    {
        var (complement, end) = title.Organisation;
        for (var at = end > complement ? complement : title.End; at <= title.End; at++)
            if (scene.Passage.Is(at, LexemeKind.Former)) return true;
        return false;
    }

    private Tenure Appointed(AppointmentDraft draft) => new()
    {
        Person = draft.Person.Name,
        Office = (draft.Title?.Code ?? draft.Office)!,
        Party = draft.Party ?? draft.Title?.Party ?? parties.Of(draft.Person, draft.Told),
        Rank = draft.Person.Rank?.Title.Code,
        RankTitle = Rank(draft.Person),
        Title = draft.Title is { } title ? scene.Passage.Plain(title.First, title.End) : null,
        Organisation = draft.Organisation,
        Interim = draft.Title?.Interim ?? false,
        Span = draft.Span,
        Quote = draft.Span.In(scene.Passage.Text).ToString(),
        Rule = "office.appointed",
    };

    private string? Rank(Person person) => person.Rank is { } rank ? scene.Passage.Plain(rank.Title.First, rank.Title.End) : null;
}
