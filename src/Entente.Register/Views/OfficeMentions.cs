using Entente.Facts;
using Entente.Register.Claims;

namespace Entente.Register.Views;

/// <summary>Whom the latest mentions of an office call its holder.</summary>
internal sealed class OfficeMentions
{
    /// <summary>So many of the latest mentions of an office are looked at: some months of the busiest ministers.</summary>
    private const int MostMentions = 150;

    private const int MostSources = 3;

    private readonly BriefScope scope;
    private readonly HolderTellings tellings;
    private readonly string party;
    private readonly IReadOnlyList<(long Profile, string Last)> dated;

    /// <param name="tellings">What was read of the holders of all offices.</param>
    public OfficeMentions(BriefScope scope, HolderTellings tellings, string party, string office)
    {
        (this.scope, this.tellings, this.party, Office) = (scope, tellings, party, office);
        dated = scope.Store.AmongLatest(Places.Offices(party), office, scope.UpTo, MostMentions);
    }

    public string Office { get; }

    /// <summary>In which role claims speak of a holder.</summary>
    public string Role => Roles.Tenure(party, Office);

    /// <summary>The profiles of those who are given the office on some day, the last one first.</summary>
    public IEnumerable<long> Profiles => dated.Select(told => told.Profile);

    /// <summary>Those who are given the office in its latest mentions, the last one first; where none has a day, those without one.</summary>
    public IEnumerable<(long Person, string? Last)> People =>
        dated.Count == 0
            ? scope.Store.Undated(Places.Offices(party), Office, scope.KnownBy).Select(person => (person, (string?)null))
            : scope.Memory.EntitiesOf(dated).Select(person => (person.Entity, (string?)person.Last));

    /// <summary>Those of some people of whom something was known, as holders.</summary>
    public IEnumerable<BriefHolder> Holders(IReadOnlyCollection<(long Person, string? Last)> people)
    {
        tellings.Read(people.Select(p => (p.Person, Role)));
        return people.Select(p => One(p.Person)).OfType<BriefHolder>();
    }

    private BriefHolder? One(long person)
    {
        var evidence = scope.Memory.Prints.Of(Evidence.Of<Tenure>(tellings.Newest(person, Role), scope.Cut));
        if (evidence.Count == 0) return null;
        var span = tellings.SpanOf(person, Role);
        return new BriefHolder(
            party, Office, scope.IdentifierOf(person), PrintedNames.Best(evidence.Select(e => e.Fact.Person)),
            evidence.Select(e => e.Fact.Rank).FirstOrDefault(r => r is not null),
            evidence.Select(e => e.Fact.Title).FirstOrDefault(t => t is not null),
            evidence.Select(e => e.Fact.Organisation).FirstOrDefault(o => o is not null),
            evidence[0].Fact.Interim, Days.Parse(span?.First), Days.Parse(span?.Last), [.. Evidence.Sources(evidence).Take(MostSources)]);
    }
}
