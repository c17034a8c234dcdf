using Entente.Pages;

namespace Entente.People;

/// <summary>The people of a story, and which mention means whom.</summary>
public sealed class Cast
{
    private readonly Passage passage;
    private readonly NameIndex people = new();
    private readonly Dictionary<int, Person> byMention = [];
    private readonly List<PersonMention> mentions;

    internal Cast(Passage passage, IEnumerable<PersonMention> mentions)
    {
        this.passage = passage;
        this.mentions = [.. mentions.OrderBy(mention => mention.First)];
        foreach (var mention in this.mentions.Where(mention => mention.HasName && mention.Titles.Count > 0)) Enrol(mention);
        foreach (var mention in this.mentions.Where(mention => mention.HasName && mention.Titles.Count == 0)) Recognise(mention);
        foreach (var mention in this.mentions) Counterparts(mention);
    }

    public IReadOnlyList<Person> People => people.People;

    /// <summary>Who a mention means; null for a title that fits nobody known, or a name that is no person's.</summary>
    public Person? Who(PersonMention mention) =>
        byMention.GetValueOrDefault(mention.First) ?? (mention.HasName ? null : ByTitle(mention));

    private void Enrol(PersonMention mention)
    {
        var (name, words) = Name(mention);
        var person = people.Find(words);
        if (person is null) person = people.Add(new Person(name, words));
        else if (words.Length > person.Words.Length) people.Rename(person, name, words);
        person.IsTitled = true;
        Attach(person, mention);
    }

    /// <summary>A name without a title is a known person, or, with two words at least, somebody yet without an office.</summary>
    private void Recognise(PersonMention mention)
    {
        var (name, words) = Name(mention);
        var person = people.Find(words);
        if (person is null && words.Length < 2) return;
        if (person is null) person = people.Add(new Person(name, words));
        else if (words.Length > person.Words.Length && person.IsTitled) people.Rename(person, name, words);
        Attach(person, mention);
    }

    private void Attach(Person person, PersonMention mention)
    {
        byMention[mention.First] = person;
        person.Mentions.Add(mention);
        foreach (var title in mention.Titles)
            if (title.Kind == TitleKind.Office) AddOffice(person, title, mention);
            else if (title.Kind == TitleKind.Rank && person.Rank is null) person.Rank = (title, mention);
        person.Party ??= mention.Party ?? Own(mention);
    }

    private static string? Own(PersonMention mention) =>
        mention.Titles.FirstOrDefault(title => title is { Kind: TitleKind.Rank or TitleKind.Counterpart, Party: not null })?.Party
        ?? mention.Titles.FirstOrDefault(title => title is { Kind: TitleKind.Office, Party: not null })?.Party;

    /// <summary>A bare title ("le ministre Kim") adds nothing to an office already told.</summary>
    private void AddOffice(Person person, Title title, PersonMention mention)
    {
        if (title.Bare && person.Offices.Any(known => HeadWord(known.Title) == HeadWord(title))) return;
        person.Offices.Add((title, mention));
    }

    /// <summary>"son homologue": the office of the person named before, for the party of the adjective.</summary>
    private void Counterparts(PersonMention mention)
    {
        if (mention.Titles.FirstOrDefault(title => title.Kind == TitleKind.Counterpart) is not { } counterpart) return;
        if (!byMention.TryGetValue(mention.First, out var person)) return;
        var before = mentions.LastOrDefault(other => other.First < mention.First && byMention.GetValueOrDefault(other.First) is { } who
            && who != person && who.Offices.Any(office => office.Title.Code is not null && !office.Title.Former))
            is { } found ? byMention[found.First] : null;
        if (before?.Offices.LastOrDefault(office => !office.Title.Former && office.Title.Code is not null) is not { Title: { } model }) return;
        if (person.Offices.Any(office => office.Title.Code == model.Code)) return;
        person.Offices.Add((counterpart with { Kind = TitleKind.Office, Code = model.Code, HeadAt = model.HeadAt ?? model.First }, mention));
        person.Party ??= counterpart.Party;
    }

    /// <summary>"le ministre", "la ministre lituanienne": the last person before with such a title, and of that party.</summary>
    private Person? ByTitle(PersonMention mention)
    {
        if (mention.Titles.FirstOrDefault(title => title.Kind == TitleKind.Office) is not { Plural: false } title) return null;
        return people.People
            .Where(person => person.Mentions.Count > 0 && Fits(person, title))
            .OrderByDescending(person => LastBefore(person, mention.First))
            .FirstOrDefault();
    }

    private bool Fits(Person person, Title title)
    {
        if (title.Party is not null && person.Party is not null && person.Party != title.Party) return false;
        return person.Offices.Any(office => title.Bare || title.Party is not null
            ? HeadWord(office.Title) == HeadWord(title) || office.Title.Code == title.Code && title.Code != "other"
            : office.Title.Code == title.Code);
    }

    private static int LastBefore(Person person, int token)
    {
        var last = int.MinValue;
        foreach (var mention in person.Mentions)
            if (mention.First < token) last = Math.Max(last, mention.First);
        return last;
    }

    private string HeadWord(Title title)
    {
        var at = title.HeadAt ?? title.First;
        var head = passage.Tokens[at].Folded;
        return at + 1 < passage.Tokens.Length && passage.Tokens[at + 1].HyphenBefore ? head + passage.Tokens[at + 1].Folded : head.TrimEnd('s');
    }

    private (string Name, string[] Words) Name(PersonMention mention)
    {
        var words = new List<string>();
        for (var i = mention.Name.First; i < mention.Name.End; i++)
            if (passage.Tokens[i].IsWord) words.Add(passage.Tokens[i].Folded);
        return (passage.Plain(mention.Name.First, mention.Name.End), [.. words]);
    }
}
