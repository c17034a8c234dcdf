using Entente.Facts.Scenes;
using Entente.People;

namespace Entente.Facts.Tenures;

/// <summary>Makes a tenure of every office that a story gives to a person.</summary>
internal sealed class TenureReader(Scene scene)
{
    public IEnumerable<Tenure> Read() =>
        from person in scene.Cast.People
        where person.IsTitled
        from office in person.Offices
        where office.Title.Code is not null && !IsLoose(office.Title)
        group (person, office) by (person, office.Title.Code, office.Title.Former) into same
        let first = same.First()
        orderby first.office.Mention.First
        select Make(first.person, first.office.Title, first.office.Mention);

    /// <summary>"le chef", "le responsable" alone name no office.</summary>
    private static bool IsLoose(Title title) => title is { Bare: true, Code: "other" };

    private Tenure Make(Person person, Title title, PersonMention mention) => new()
    {
        Person = person.Name,
        Office = title.Code!,
        Party = title.Party ?? person.Party,
        Rank = person.Rank?.Title.Code,
        RankTitle = person.Rank is { } rank ? scene.Passage.Plain(rank.Title.First, rank.Title.End) : null,
        Title = scene.Passage.Plain(title.First, title.End),
        Organisation = title.Organisation is var (first, end) && end > first ? scene.Passage.Plain(first, end) : null,
        Interim = title.Interim,
        Former = title.Former,
        Span = scene.Passage.Span(mention.First, mention.End),
        Quote = scene.Passage.Words(mention.First, mention.End),
        Rule = title.Former ? "office.former" : "office",
    };
}
