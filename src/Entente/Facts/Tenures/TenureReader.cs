using Entente.Codebook;
using Entente.Facts.Appointments;
using Entente.Facts.Scenes;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Tenures;

/// <summary>Makes a tenure of every office that a story gives to a person, by a title or by an appointment.</summary>
internal sealed class TenureReader(Scene scene, List<AppointmentDraft> appointments)
{
    private readonly OfficeParty parties = new(scene);

    public List<Tenure> Read()
    {
        var told = Titled();
        var titled = told.Count;
        foreach (var draft in appointments)
            if (!IsTold(told, titled, draft.Person.Name, draft.Title?.Code ?? draft.Office)) told.Add(Appointed(draft));
        var all = told.Count;
        new CommandPhrases(scene).Read(told);
        for (var i = told.Count - 1; i >= all; i--)
            if (IsTold(told, titled, told[i].Person, told[i].Office)) told.RemoveAt(i);
        return told;
    }

    /// <summary>Whether one of the first tenures is that of a person and office.</summary>
    private static bool IsTold(List<Tenure> told, int count, string person, string? office)
    {
        for (var i = 0; i < count; i++)
            if (told[i].Person == person && told[i].Office == office) return true;
        return false;
    }

    /// <summary>Each office of each person once, in the order of the text.</summary>
    private List<Tenure> Titled()
    {
        var told = Spare<Told>.Take();
        for (var i = 0; i < scene.Cast.People.Count; i++)
            if (scene.Cast.People[i] is { IsTitled: true } person) AddOffices(person, told);
        told.Sort(static (one, other) => one.Mention.First != other.Mention.First ? one.Mention.First.CompareTo(other.Mention.First) : one.Place.CompareTo(other.Place));
        var tenures = new List<Tenure>(told.Count);
        foreach (var office in told) tenures.Add(Make(office.Person, office.Title, office.Mention, office.Party));
        Spare<Told>.GiveBack(told);
        return tenures;
    }

    private void AddOffices(Person person, List<Told> told)
    {
        var first = told.Count;
        foreach (var (title, mention) in person.Offices)
        {
            if (title.Code is null || IsLoose(title) || IsSecondary(title, mention) || IsHonoured(mention)) continue;
            var known = IndexOf(told, first, title);
            if (known < 0) told.Add(new Told(person, title, mention, title.Party, told.Count));
            else if (told[known].Party is null) told[known] = told[known] with { Party = title.Party };
        }
    }

    private static int IndexOf(List<Told> told, int from, Title title)
    {
        for (var i = from; i < told.Count; i++)
            if (told[i].Title.Code == title.Code && told[i].Title.Former == title.Former) return i;
        return -1;
    }

    /// <summary>An office as a person's titles tell it, with the party that the first of them to name one names.</summary>
    private readonly record struct Told(Person Person, Title Title, PersonMention Mention, string? Party, int Place);

    /// <summary>"le chef", "le responsable" alone name no office; "le secrétaire général" does.</summary>
    private bool IsLoose(Title title) => title is { Bare: true, Code: "other" } && !scene.Passage.Is(title.First, LexemeKind.Cue, "secretariat");

    /// <summary>"le mausolée du président X": who is honoured, or has given a name, holds no office.</summary>
    private bool IsHonoured(PersonMention mention) =>
        mention.First >= 2 && scene.Passage.Is(mention.First - 1, LexemeKind.Preposition, "de") && scene.Passage.Is(mention.First - 2, LexemeKind.Cue, "memorial");

    /// <summary>"le ministre d'État, ministre de la Défense", "l'ambassadeur X, commissaire": a dignity beside the office itself.</summary>
    private static bool IsSecondary(Title title, PersonMention mention)
    {
        var (first, end) = title.Organisation;
        if (title.Code is not ("other" or "ambassador") || end > first || title.Party is not null) return false;
        foreach (var other in mention.Titles)
            if (other != title && other is { Kind: TitleKind.Office, Code: not null, Bare: false } && other.Former == title.Former) return true;
        return false;
    }

    private Tenure Make(Person person, Title title, PersonMention mention, string? party)
    {
        var former = title.Former || IsOutgoing(title) || IsReplaced(person, title);
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

    private bool IsReplaced(Person person, Title title)
    {
        foreach (var draft in appointments)
            if (draft.Replaces == person && (draft.Title?.Code ?? draft.Office) == title.Code) return true;
        return false;
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
