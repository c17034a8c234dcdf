using System.Diagnostics.CodeAnalysis;

namespace Entente.People;

/// <summary>
/// People by their names: finds whom a name may mean (<see cref="Person.MayBe"/>) without asking everybody, so that a
/// list of ten thousand names is read as fast, name for name, as one of ten.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>So few are asked one by one, which most stories never go beyond.</summary>
    private const int Few = 24;

    private readonly List<Person> people = [];

    /// <summary>The places in the list of those whose name begins or ends with the words.</summary>
    private Dictionary<string, SortedSet<int>>? byPart;

    /// <summary>The places of those whose whole name the words are.</summary>
    private Dictionary<string, SortedSet<int>>? byWhole;

    private Dictionary<Person, int>? places;

    public List<Person> People => people;

    /// <summary>Whether there are more than a few.</summary>
    [MemberNotNullWhen(true, nameof(byPart), nameof(byWhole), nameof(places))]
    private bool IsIndexed => places is not null;

    public Person Add(Person person)
    {
        people.Add(person);
        if (IsIndexed) Enter(person, people.Count - 1);
        else if (people.Count > Few) Index();
        return person;
    }

    private void Index()
    {
        (byPart, byWhole) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        places = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < people.Count; i++) Enter(people[i], i);
    }

    public void Rename(Person person, string name, string[] words)
    {
        if (IsIndexed) Leave(person);
        person.Rename(name, words);
        if (IsIndexed) Enter(person, places[person]);
    }

    /// <summary>The first person enrolled who may be meant; null when there is none.</summary>
    public Person? Find(ReadOnlySpan<string> words)
    {
        if (!IsIndexed) return Ask(words);
        var first = First(byPart, Key(words));
        foreach (var part in Parts([.. words])) first = Math.Min(first, First(byWhole, part));
        return first < people.Count ? people[first] : null;
    }

    /// <summary>"le VPM Ilunga" for Placide Ilunga Kasongo: of the last ones enrolled, the one within whose name the word stands.</summary>
    public Person? FindInside(string word)
    {
        for (var i = people.Count - 1; i >= Math.Max(0, people.Count - Few); i--)
            if (Array.IndexOf(people[i].Words, word) > 0) return people[i];
        return null;
    }

    private Person? Ask(ReadOnlySpan<string> words)
    {
        foreach (var person in people)
            if (person.MayBe(words)) return person;
        return null;
    }

    private void Leave(Person person)
    {
        foreach (var part in Parts(person.Words)) byPart![part].Remove(places![person]);
        byWhole![Key(person.Words)].Remove(places![person]);
    }

    private void Enter(Person person, int place)
    {
        places![person] = place;
        foreach (var part in Parts(person.Words)) Enter(byPart!, part, place);
        Enter(byWhole!, Key(person.Words), place);
    }

    private static void Enter(Dictionary<string, SortedSet<int>> index, string key, int place)
    {
        if (!index.TryGetValue(key, out var known)) index.Add(key, known = []);
        known.Add(place);
    }

    private static int First(Dictionary<string, SortedSet<int>> index, string key) =>
        index.TryGetValue(key, out var places) && places.Count > 0 ? places.Min : int.MaxValue;

    /// <summary>The name itself, and its first and last words in every number.</summary>
    private static IEnumerable<string> Parts(string[] words)
    {
        for (var count = 1; count <= words.Length; count++)
        {
            yield return string.Join(' ', words, 0, count);
            if (count < words.Length) yield return string.Join(' ', words, words.Length - count, count);
        }
    }

    private static string Key(ReadOnlySpan<string> words) => string.Join(' ', words!);
}
