namespace Entente.Register.Identity;

/// <summary>Who takes part, as far as it tells one engagement from another of the same day: names by party.</summary>
internal sealed class EngagementPeople
{
    private readonly (string Party, NameForm Name)[] people;

    private EngagementPeople((string, NameForm)[] people) => this.people = people;

    public int Count => people.Length;

    /// <summary>The people as they stand in a profile's key.</summary>
    public static string Of(IEnumerable<PersonProfile> participants)
    {
        var people = participants.Select(p => $"{p.Party}:{string.Join(' ', p.Name.Words)}");
        return string.Join(',', people.Distinct().Order(StringComparer.Ordinal));
    }

    public static EngagementPeople Parse(string text) =>
        new([.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ParseOne)]);

    private static (string, NameForm) ParseOne(string text)
    {
        var colon = text.IndexOf(':');
        return (text[..colon], new NameForm(text[(colon + 1)..].Split(' ')));
    }

    /// <summary>
    /// Whether both name people of one party, and none of them is the same. Those whose party is not told may be of any.
    /// </summary>
    public bool Contradict(EngagementPeople other)
    {
        foreach (var (party, _) in people)
            if (party.Length > 0 && other.Names(party) && !MeetIn(other, party)) return true;
        return false;
    }

    private bool Names(string party) => Array.Exists(people, p => p.Party == party);

    private bool MeetIn(EngagementPeople other, string party)
    {
        foreach (var ours in people)
            if (MayBeOf(ours, party) && Array.Exists(other.people, t => MayBeOf(t, party) && ours.Name.IsNear(t.Name))) return true;
        return false;
    }

    private static bool MayBeOf((string Party, NameForm Name) person, string party) =>
        person.Party.Length == 0 || person.Party == party;

    /// <summary>Someone whom both name, as shown to people; of several the first by name. Null when there is none.</summary>
    /// <param name="weight">How much they speak for one engagement: more where the whole name is the same.</param>
    public string? Shared(EngagementPeople other, out int weight)
    {
        weight = 0;
        string? first = null;
        foreach (var person in people)
        {
            var match = Array.Find(other.people, o => Same(person, o)).Name;
            if (match is null) continue;
            weight += person.Name.LikenessTo(match) >= NameMatch.Sound ? 3 : 2;
            var name = Fuller(person.Name, match).Shown;
            if (first is null || string.CompareOrdinal(name, first) < 0) first = name;
        }

        return first;
    }

    private static NameForm Fuller(NameForm a, NameForm b) =>
        a.Words.Length != b.Words.Length ? a.Words.Length > b.Words.Length ? a : b : string.CompareOrdinal(a.Shown, b.Shown) <= 0 ? a : b;

    private static bool Same((string Party, NameForm Name) left, (string Party, NameForm Name) right) =>
        (left.Party == right.Party || left.Party.Length == 0 || right.Party.Length == 0)
        && left.Name.LikenessTo(right.Name) != NameMatch.None;
}
