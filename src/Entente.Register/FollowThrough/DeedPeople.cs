using Entente.Facts;
using Entente.Register.Identity;

namespace Entente.Register.FollowThrough;

/// <summary>Who takes part in a deed: names, and the offices that the dispatch gives them, by party.</summary>
internal sealed class DeedPeople
{
    private readonly (string Party, string[] Words, string Office)[] people;

    private DeedPeople((string, string[], string)[] people) => this.people = people;

    public static DeedPeople None { get; } = new([]);

    public bool IsEmpty => people.Length == 0;

    /// <param name="tenures">The offices that the dispatch tells.</param>
    public static DeedPeople Of(IEnumerable<Participant> participants, IReadOnlyCollection<Tenure> tenures)
    {
        var found = new List<(string, string[], string)>();
        foreach (var participant in participants)
        {
            var words = Folding.Words(participant.Person);
            if (words.Length == 0) continue;
            Array.Sort(words, string.CompareOrdinal);
            var tenure = tenures.FirstOrDefault(t => !t.Former && Terms.Agree(words, Sorted(Folding.Words(t.Person))));
            found.Add((participant.Party ?? tenure?.Party ?? "", words, tenure?.Office ?? ""));
        }

        return found.Count == 0 ? None : new([.. found]);
    }

    public static DeedPeople Parse(string text)
    {
        if (text.Length == 0) return None;
        var parts = text.Split(',');
        var people = new (string, string[], string)[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var fields = parts[i].Split(':');
            people[i] = (fields[0], fields[1].Split(' '), fields[2]);
        }

        return new(people);
    }

    /// <summary>Whether for some party both name people, and none of them is the same or holds the same office.</summary>
    public bool Contradict(DeedPeople other)
    {
        foreach (var (party, _, _) in people)
            if (party.Length > 0 && other.Has(party) && !Shares(other, party)) return true;
        return false;
    }

    /// <summary>Whether somebody takes part in both, by name.</summary>
    public bool SharesName(DeedPeople other) => Any(other, null, (one, that) => MayBeOf(one.Party, that.Party) && Terms.Agree(one.Words, that.Words));

    /// <summary>Whether somebody takes part in both, by name or, of the same party, by office.</summary>
    public bool Shares(DeedPeople other, string? party = null) => Any(other, party, Same);

    private bool Any(DeedPeople other, string? party, Func<(string Party, string[] Words, string Office), (string Party, string[] Words, string Office), bool> same)
    {
        foreach (var one in people)
            foreach (var that in other.people)
                if ((party is null || MayBeOf(one.Party, party) && MayBeOf(that.Party, party)) && same(one, that)) return true;
        return false;
    }

    public override string ToString() =>
        string.Join(',', people.Select(p => $"{p.Party}:{string.Join(' ', p.Words)}:{p.Office}").Order(StringComparer.Ordinal));

    private bool Has(string party)
    {
        foreach (var one in people)
            if (one.Party == party) return true;
        return false;
    }

    private static bool MayBeOf(string party, string wanted) => party.Length == 0 || wanted.Length == 0 || party == wanted;

    private static bool Same((string Party, string[] Words, string Office) left, (string Party, string[] Words, string Office) right) =>
        MayBeOf(left.Party, right.Party) && Terms.Agree(left.Words, right.Words)
        || left.Office.Length > 0 && left.Office == right.Office && left.Party == right.Party && left.Party.Length > 0;

    private static string[] Sorted(string[] words)
    {
        Array.Sort(words, string.CompareOrdinal);
        return words;
    }
}
