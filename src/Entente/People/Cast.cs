using Entente.Pages;

namespace Entente.People;

/// <summary>The people of a story, and which mention means whom.</summary>
public sealed class Cast
{
    /// <summary>The most tokens between two who are told together: ", et par le".</summary>
    private const int LongestLink = 4;

    private readonly Passage passage;
    private readonly NameIndex people = new();
    private readonly List<PersonMention> mentions;

    /// <summary>Room for the words of a name, kept for the thread's next one.</summary>
    [ThreadStatic]
    private static string[]? nameWords;

    /// <param name="mentions">All that may name or mean somebody, in the order of the text.</param>
    internal Cast(Passage passage, List<PersonMention> mentions)
    {
        (this.passage, this.mentions) = (passage, mentions);
        foreach (var mention in mentions)
            if (mention is { HasName: true, Titles.Length: > 0 }) Enrol(mention);
        foreach (var mention in mentions)
            if (mention is { HasName: true, Titles.Length: 0 }) Recognise(mention);
        for (var i = 0; i < mentions.Count; i++)
        {
            Counterparts(i);
            Elided(i);
            new SharedOffices(passage, mentions).Give(i);
        }
        mentions.RemoveAll(mention => mention is { HasName: true, Person: null });
    }

    public IReadOnlyList<Person> People => people.People;

    /// <summary>Mentions of people and of offices, in the order of the text; names that turned out to be no person's are left out.</summary>
    internal IReadOnlyList<PersonMention> Mentions => mentions;

    /// <summary>The party from whose side the story is told: "le ministre" alone is that one's.</summary>
    internal string? Home { get; set; }

    /// <summary>Whether somebody bears a rank.</summary>
    internal bool HasRank
    {
        get
        {
            foreach (var person in people.People)
                if (person.Rank is not null) return true;
            return false;
        }
    }

    /// <summary>Who a mention means; null for a title that fits nobody known, or a name that is no person's.</summary>
    public Person? Who(PersonMention mention) => mention.Person ?? (mention.HasName ? null : ByTitle(mention));

    private void Enrol(PersonMention mention)
    {
        var words = NameWords(mention);
        var person = people.Find(words) ?? (words.Length == 1 ? people.FindInside(words[0]) : null);
        if (person is null || IsHomonym(person, words, mention)) person = people.Add(new Person(Name(mention), [.. words]));
        else if (words.Length > person.Words.Length) people.Rename(person, Name(mention), [.. words]);
        person.IsTitled = true;
        Attach(person, mention);
    }

    /// <summary>Two of one name who hold one office for two parties are two.</summary>
    private static bool IsHomonym(Person person, ReadOnlySpan<string> words, PersonMention mention)
    {
        if (words.Length != person.Words.Length) return false;
        foreach (var title in mention.Titles)
            foreach (var (known, _) in person.Offices)
                if (title is { Kind: TitleKind.Office, Bare: false, Party: not null } && known.Code == title.Code && known.Party is not null && known.Party != title.Party) return true;
        return false;
    }

    /// <summary>A name without a title is a known person, or, with two words at least, somebody yet without an office.</summary>
    private void Recognise(PersonMention mention)
    {
        var words = NameWords(mention);
        var person = people.Find(words);
        if (person is null && words.Length < 2) return;
        if (person is null) person = people.Add(new Person(Name(mention), [.. words]));
        else if (words.Length > person.Words.Length && person.IsTitled) people.Rename(person, Name(mention), [.. words]);
        Attach(person, mention);
    }

    private void Attach(Person person, PersonMention mention)
    {
        mention.Person = person;
        person.Mentions.Add(mention);
        foreach (var title in mention.Titles)
            if (title.Kind == TitleKind.Office) AddOffice(person, title, mention);
            else if (title.Kind == TitleKind.Rank && person.Rank is null) person.Rank = (title, mention);
        person.Party ??= mention.Party ?? Own(mention);
    }

    private static string? Own(PersonMention mention)
    {
        foreach (var title in mention.Titles)
            if (title is { Kind: TitleKind.Rank or TitleKind.Counterpart, Party: not null }) return title.Party;
        foreach (var title in mention.Titles)
            if (title is { Kind: TitleKind.Office, Party: not null }) return title.Party;
        return null;
    }

    /// <summary>A bare title ("le ministre Kim") adds nothing to an office already told.</summary>
    private void AddOffice(Person person, Title title, PersonMention mention)
    {
        if (title.Bare)
            foreach (var (known, _) in person.Offices)
                if (SameHead(known, title)) return;
        person.Offices.Add((title, mention));
    }

    /// <summary>"son homologue": the office of the person named before, for the party of the adjective.</summary>
    private void Counterparts(int at)
    {
        var mention = mentions[at];
        if (mention.Person is not { } person || Array.Find(mention.Titles, title => title.Kind == TitleKind.Counterpart) is not { } counterpart) return;
        if (OfficeBefore(at, person) is not { } model || HoldsOffice(person, model.Code!)) return;
        person.Offices.Add((counterpart with { Kind = TitleKind.Office, Code = model.Code, HeadAt = model.HeadAt ?? model.First }, mention));
        person.Party ??= counterpart.Party;
    }

    /// <summary>"A, vice-ministre vietnamien de la Défense, et B, vice-ministre lao": the second office is of what the first one names.</summary>
    private void Elided(int at)
    {
        if (at == 0 || mentions[at] is not { Person: { } person } mention || mentions[at - 1] is not { Person: not null } before) return;
        if (before.Person == person || mention.First > before.End + LongestLink) return;
        foreach (var title in mention.Titles)
            if (title is { Kind: TitleKind.Office, Bare: true, Code: "other", Party: not null } && Whole(before, title) is { } model && !HoldsOffice(person, model.Code!))
                person.Offices.Add((title with { Code = model.Code, Bare = false }, mention));
    }

    /// <summary>The office with the same head word that a mention tells with all its words.</summary>
    private Title? Whole(PersonMention mention, Title bare)
    {
        foreach (var title in mention.Titles)
            if (title is { Kind: TitleKind.Office, Bare: false, Code: not (null or "other") } && SameHead(title, bare)) return title;
        return null;
    }

    /// <summary>The last office of the last person named before somebody who holds one.</summary>
    private Title? OfficeBefore(int at, Person other)
    {
        for (var i = at - 1; i >= 0; i--)
            if (mentions[i].Person is { } person && person != other && LastOffice(person) is { } office) return office;
        return null;
    }

    private static Title? LastOffice(Person person)
    {
        for (var i = person.Offices.Count - 1; i >= 0; i--)
            if (person.Offices[i].Title is { Former: false, Code: not null } title) return title;
        return null;
    }

    private static bool HoldsOffice(Person person, string code)
    {
        foreach (var (title, _) in person.Offices)
            if (title.Code == code) return true;
        return false;
    }

    /// <summary>"le ministre", "la ministre lituanienne": the last person before with such a title, and of that party.</summary>
    private Person? ByTitle(PersonMention mention)
    {
        if (Array.Find(mention.Titles, title => title.Kind == TitleKind.Office) is not { Plural: false } title) return null;
        Person? found = null;
        var latest = int.MinValue;
        var genders = new Genders(passage);
        var gender = genders.Of(mention.First - 1);
        foreach (var person in people.People)
        {
            if (person.Mentions.Count == 0 || !Fits(person, title) || genders.IsAddressedOtherwise(person, gender)) continue;
            var last = LastBefore(person, mention.First);
            if (found is null || (IsNearer(person, found, title.Party ?? (title.Bare ? Home : null)) ?? last > latest)) (found, latest) = (person, last);
        }
        return found;
    }

    /// <summary>Whether a title's own party makes one of two more likely; null where it does not tell them apart.</summary>
    private static bool? IsNearer(Person person, Person other, string? party) =>
        party is null || (person.Party == party) == (other.Party == party) ? null : person.Party == party;

    private bool Fits(Person person, Title title)
    {
        if (title.Party is not null && person.Party is not null && person.Party != title.Party) return false;
        foreach (var (office, _) in person.Offices)
            if (title.Bare || title.Party is not null ? SameHead(office, title) || office.Code == title.Code && title.Code != "other" : office.Code == title.Code) return true;
        return false;
    }

    private static int LastBefore(Person person, int token)
    {
        var last = int.MinValue;
        foreach (var mention in person.Mentions)
            if (mention.First < token) last = Math.Max(last, mention.First);
        return last;
    }

    /// <summary>Whether two titles have one head word, be it in the plural; words that a hyphen joins count whole.</summary>
    private bool SameHead(Title one, Title other)
    {
        var (a, b) = (one.HeadAt ?? one.First, other.HeadAt ?? other.First);
        var (joinedA, joinedB) = (Joined(a), Joined(b));
        if (joinedA is null || joinedB is null) return joinedA is null && joinedB is null && Singular(a).SequenceEqual(Singular(b));
        return passage.Tokens[a].Folded == passage.Tokens[b].Folded && joinedA == joinedB;
    }

    private ReadOnlySpan<char> Singular(int at) => passage.Tokens[at].Folded.AsSpan().TrimEnd('s');

    private string? Joined(int at) => at + 1 < passage.Tokens.Length && passage.Tokens[at + 1].HyphenBefore ? passage.Tokens[at + 1].Folded : null;

    private string Name(PersonMention mention) => passage.Plain(mention.Name.First, mention.Name.End);

    /// <summary>The words of a name, good until those of the next are asked for.</summary>
    private ReadOnlySpan<string> NameWords(PersonMention mention)
    {
        nameWords ??= new string[NameParser.LongestName];
        var count = 0;
        for (var i = mention.Name.First; i < mention.Name.End; i++)
            if (passage.Tokens[i].IsWord) nameWords[count++] = passage.Tokens[i].Folded;
        return nameWords.AsSpan(0, count);
    }
}
