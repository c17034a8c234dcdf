using Entente.Facts;
using Entente.Register.Identity;

namespace Entente.Register.Claims;

/// <summary>The people of one dispatch: each by the fullest name, the party and the offices that it gives anywhere.</summary>
internal sealed class DispatchPeople
{
    private readonly string hash;
    private readonly int? year;
    private readonly List<Named> people = [];
    private readonly Dictionary<(string, string?), PersonProfile?> found = [];

    /// <param name="year">When the dispatch tells of them.</param>
    public DispatchPeople(string hash, int? year, IReadOnlyCollection<Fact> facts)
    {
        this.hash = hash;
        this.year = year;
        foreach (var fact in facts.OfType<Tenure>()) Add(fact.Person, fact.Party, fact.Former ? null : fact.Office);
        foreach (var fact in facts)
        {
            if (fact is Engagement engagement)
                foreach (var one in engagement.Participants) Add(one.Person, one.Party, null);
            if (fact is Appointment appointment) Add(appointment);
        }
    }

    /// <summary>The person whom the dispatch calls so; null for a name without letters.</summary>
    public PersonProfile? Find(string name, string? party)
    {
        var key = (name, State(party));
        if (!found.TryGetValue(key, out var person)) found.Add(key, person = Make(name, key.Item2));
        return person;
    }

    private PersonProfile? Make(string name, string? state)
    {
        var words = PersonName.Of(name);
        var same = people.FindAll(p => PersonName.Agree(p.Words, words) && Fits(p.Party, state));
        if (same.Count > 0 && !AllAgree(same)) same = same.FindAll(p => p.Words.AsSpan().SequenceEqual(words));
        if (same.Count == 0 || !AllAgree(same)) return PersonProfile.Of(name, state, [], year, hash);
        var full = same[0];
        foreach (var one in same)
            if (one.IsFullerThan(full)) full = one;
        var party = state ?? same.Find(p => p.Party is not null)?.Party;
        return PersonProfile.Of(full.Name, party, same.Select(p => p.Office).OfType<string>(), year, hash);
    }

    /// <summary>One who is replaced held the same office, of the same party.</summary>
    private void Add(Appointment fact)
    {
        Add(fact.Person, null, fact.Office);
        if (fact.Replaces is not null) Add(fact.Replaces, PartyOf(fact.Person), fact.Office);
    }

    private void Add(string name, string? party, string? office)
    {
        if (PersonName.Of(name) is { Length: > 0 } words) people.Add(new Named(name, words, State(party), office));
    }

    private string? PartyOf(string name)
    {
        var words = PersonName.Of(name);
        return people.Find(p => p.Party is not null && PersonName.Agree(p.Words, words))?.Party;
    }

    private static bool Fits(string? left, string? right) => left is null || right is null || left == right;

    /// <summary>A party that a person can be of: the office of an organisation does not tell its holder's state.</summary>
    private static string? State(string? party) => PartyCodes.IsState(party) ? party : null;

    private static bool AllAgree(List<Named> people)
    {
        foreach (var a in people)
            foreach (var b in people)
                if (!PersonName.Agree(a.Words, b.Words) || !Fits(a.Party, b.Party))
                    return false;
        return true;
    }

    private sealed record Named(string Name, string[] Words, string? Party, string? Office)
    {
        public bool IsFullerThan(Named than) => Words.Length != than.Words.Length
            ? Words.Length > than.Words.Length
            : string.CompareOrdinal(string.Join(' ', Words), string.Join(' ', than.Words)) < 0;
    }
}
