using Entente.Facts;

namespace Entente.Register.Identity;

/// <summary>Who takes part, as far as it tells one engagement from another of the same day: names by party.</summary>
internal sealed class EngagementPeople
{
    private readonly (string Party, string[] Words)[] people;

    private EngagementPeople((string, string[])[] people) => this.people = people;

    public int Count => people.Length;

    /// <summary>The people as they stand in a profile's key.</summary>
    public static string Of(IEnumerable<Participant> participants)
    {
        var people = participants
            .Select(p => (p.Party, Words: PersonName.Of(p.Person)))
            .Where(p => p.Words.Length > 0)
            .Select(p => $"{p.Party}:{string.Join(' ', p.Words)}");
        return string.Join(',', people.Distinct().Order(StringComparer.Ordinal));
    }

    public static EngagementPeople Parse(string text) =>
        new([.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ParseOne)]);

    private static (string, string[]) ParseOne(string text)
    {
        var colon = text.IndexOf(':');
        return (text[..colon], text[(colon + 1)..].Split(' '));
    }

    /// <summary>Whether both name people of one party, and none of them is the same.</summary>
    public bool Contradict(EngagementPeople other)
    {
        foreach (var party in people.Select(p => p.Party).Where(p => p.Length > 0).Distinct())
        {
            var theirs = other.people.Where(p => p.Party == party).ToArray();
            if (theirs.Length == 0) continue;
            if (!people.Where(p => p.Party == party).Any(p => theirs.Any(t => Same(p, t)))) return true;
        }

        return false;
    }

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
