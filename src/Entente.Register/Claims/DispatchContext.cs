using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Identity;

namespace Entente.Register.Claims;

/// <summary>What the facts of one dispatch say together: its people by their full names, and the pairs it speaks of.</summary>
internal sealed class DispatchContext
{
    private readonly List<(string Name, string[] Words, string? Party)> people = [];
    private readonly List<MechanismProfile> mechanisms = [];

    public DispatchContext(string hash, Edtf? published, IReadOnlyCollection<Fact> facts)
    {
        Hash = hash;
        Published = published;
        foreach (var (name, party) in facts.SelectMany(Named))
            if (PersonName.Of(name) is { Length: > 0 } words)
                people.Add((name, words, State(party)));
        foreach (var fact in facts.OfType<Mechanism>())
            if (MechanismProfile.Of(fact.Name, fact.Body, fact.Parties) is { } mechanism)
                mechanisms.Add(mechanism);
        Pairs = [.. facts.SelectMany(PartiesOf).Distinct().Order(StringComparer.Ordinal)];
    }

    public string Hash { get; }

    public Edtf? Published { get; }

    /// <summary>The pairs of parties between which something is told.</summary>
    public ImmutableArray<string> Pairs { get; }

    /// <summary>The pairs in which the party is; what only one party is said to do was said to the other.</summary>
    public IEnumerable<string> PairsWith(string? party) =>
        party is null ? [] : Pairs.Where(pair => pair.Split('+').Contains(party));

    /// <summary>
    /// A person by the fullest name and the party that the dispatch gives. "le général Giang" is Phan Van Giang where he is
    /// the only one of that name in the story.
    /// </summary>
    public PersonProfile? Person(string name, string? party)
    {
        var words = PersonName.Of(name);
        var same = people.Where(p => PersonName.Agree(p.Words, words) && Fits(p.Party, State(party))).ToArray();
        if (same.Length == 0 || !AllAgree(same)) return PersonProfile.Of(name, party, Hash);
        var full = same
            .OrderByDescending(p => p.Words.Length)
            .ThenBy(p => string.Join(' ', p.Words), StringComparer.Ordinal)
            .First();
        return PersonProfile.Of(full.Name, State(party) ?? same.Select(p => p.Party).FirstOrDefault(p => p is not null), Hash);
    }

    /// <summary>The mechanism of an engagement: the one of this name that the dispatch tells apart from it, else its own.</summary>
    public MechanismProfile? Mechanism(Engagement engagement)
    {
        var own = MechanismProfile.Of(engagement.Mechanism!, null, engagement.Parties);
        if (own is null) return null;
        var words = string.Join(' ', NameWords.Of(engagement.Mechanism));
        return mechanisms.FirstOrDefault(m => m.Key.EndsWith($"|{words}", StringComparison.Ordinal)) ?? own;
    }

    private static bool Fits(string? left, string? right) => left is null || right is null || left == right;

    /// <summary>A party that a person can be of: the office of an organisation does not tell its holder's state.</summary>
    private static string? State(string? party) => PartyCodes.IsState(party) ? party : null;

    private static bool AllAgree((string Name, string[] Words, string? Party)[] people)
    {
        foreach (var a in people)
            foreach (var b in people)
                if (!PersonName.Agree(a.Words, b.Words) || !Fits(a.Party, b.Party))
                    return false;
        return true;
    }

    private static IEnumerable<(string, string?)> Named(Fact fact) => fact switch
    {
        Engagement e => e.Participants.Select(p => (p.Person, p.Party)),
        Tenure t => [(t.Person, t.Party)],
        Appointment { Replaces: { } replaced } a => [(a.Person, null), (replaced, null)],
        Appointment a => [(a.Person, null)],
        _ => [],
    };

    private static IEnumerable<string> PartiesOf(Fact fact) => fact switch
    {
        Engagement e when e.Parties.Length <= 4 => Places.Pairs(e.Parties),
        Instrument i => Places.Pairs(i.Parties),
        Commitment c => Places.Pairs(c.Parties),
        _ => [],
    };
}
