using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Identity;
using NodaTime;

namespace Entente.Register.Claims;

/// <summary>What the facts of one dispatch say together: its people by their full names, and the pairs it speaks of.</summary>
internal sealed class DispatchContext
{
    private readonly DispatchPeople people;
    private readonly List<MechanismProfile> mechanisms = [];

    public DispatchContext(string hash, Edtf? published, IReadOnlyCollection<Fact> facts)
    {
        Hash = hash;
        Published = published;
        people = new DispatchPeople(hash, YearOf(published, facts), facts);
        foreach (var fact in facts.OfType<Mechanism>())
            if (MechanismProfile.Of(fact.Name, fact.Body, fact.Parties) is { } mechanism)
                mechanisms.Add(mechanism);
        Pairs = [.. facts.SelectMany(PartiesOf).Distinct().Order(StringComparer.Ordinal)];
    }

    public string Hash { get; }

    public Edtf? Published { get; }

    /// <summary>The day of publication; null where none is told as exactly.</summary>
    public LocalDate? Day => Published is { IsDay: true, Earliest: { } day } ? day : null;

    /// <summary>The pairs of parties between which something is told.</summary>
    public ImmutableArray<string> Pairs { get; }

    /// <summary>The pairs in which the party is; what only one party is said to do was said to the other.</summary>
    public IEnumerable<string> PairsWith(string? party) =>
        party is null ? [] : Pairs.Where(pair => pair.Split('+').Contains(party));

    /// <summary>
    /// A person by the fullest name, the party and the offices that the dispatch gives. "le général Giang" is Phan Van Giang
    /// where he is the only one of that name in the story.
    /// </summary>
    public PersonProfile? Person(string name, string? party) => people.Find(name, party);

    /// <summary>The mechanism of an engagement: the one of this name that the dispatch tells apart from it, else its own.</summary>
    public MechanismProfile? Mechanism(Engagement engagement)
    {
        var own = MechanismProfile.Of(engagement.Mechanism!, null, engagement.Parties);
        if (own is null) return null;
        var words = string.Join(' ', NameWords.Of(engagement.Mechanism));
        return mechanisms.FirstOrDefault(m => m.Key.EndsWith($"|{words}", StringComparison.Ordinal)) ?? own;
    }

    /// <summary>The year of publication, or else the year of what the dispatch tells to have taken place.</summary>
    private static int? YearOf(Edtf? published, IReadOnlyCollection<Fact> facts)
    {
        if (published?.Earliest is { } day) return day.Year;
        var held = facts.OfType<Engagement>().Where(e => e.Status == EngagementStatus.Held).Select(e => e.When)
            .Concat(facts.OfType<Appointment>().Select(a => a.When));
        return held.Select(w => w?.Latest?.Year).Max();
    }

    private static IEnumerable<string> PartiesOf(Fact fact) => fact switch
    {
        Engagement e when e.Parties.Length <= 4 => Places.Pairs(e.Parties),
        Instrument i => Places.Pairs(i.Parties),
        Commitment c => Places.Pairs(c.Parties),
        _ => [],
    };
}
