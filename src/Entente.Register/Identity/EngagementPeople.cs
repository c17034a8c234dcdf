namespace Entente.Register.Identity;

/// <summary>Who takes part, as far as it tells one engagement from another of the same day: names by party.</summary>
internal sealed class EngagementPeople
{
    private readonly (string Party, string[] Words)[] people;

    private EngagementPeople((string, string[])[] people) => this.people = people;

    public int Count => people.Length;

    /// <summary>The people as they stand in a profile's key.</summary>
    public static string Of(IEnumerable<PersonProfile> participants)
    {
        var people = participants.Select(p => $"{p.Party}:{string.Join(' ', p.Words!)}");
        return string.Join(',', people.Distinct().Order(StringComparer.Ordinal));
    }

    public static EngagementPeople Parse(string text) =>
        new([.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ParseOne)]);

    private static (string, string[]) ParseOne(string text)
    {
        var colon = text.IndexOf(':');
        return (text[..colon], text[(colon + 1)..].Split(' '));
    }

    /// <summary>
    /// Whether both name people of one party, and none of them is the same. Those whose party is not told may be of any.
    /// </summary>
    public bool Contradict(EngagementPeople other)
    {
        foreach (var party in people.Select(p => p.Party).Where(p => p.Length > 0).Distinct())
        {
            if (!other.people.Any(p => p.Party == party)) continue;
            var ours = people.Where(p => MayBeOf(p, party));
            if (!ours.Any(p => other.people.Any(t => MayBeOf(t, party) && Same(p, t)))) return true;
        }

        return false;
    }

    private static bool MayBeOf((string Party, string[] Words) person, string party) =>
        person.Party.Length == 0 || person.Party == party;

    /// <summary>Someone whom both name, as shown to people; of several the first by name. Null when there is none.</summary>
    public string? Shared(EngagementPeople other)
    {
        string? first = null;
        foreach (var person in people)
            foreach (var match in other.people.Where(o => Same(person, o)))
            {
                var words = person.Words.Length >= match.Words.Length ? person.Words : match.Words;
                var name = PersonName.Shown(words);
                if (first is null || string.CompareOrdinal(name, first) < 0) first = name;
            }

        return first;
    }

    private static bool Same((string Party, string[] Words) left, (string Party, string[] Words) right) =>
        (left.Party == right.Party || left.Party.Length == 0 || right.Party.Length == 0)
        && PersonName.Agree(left.Words, right.Words);
}
