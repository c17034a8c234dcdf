using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Views;

/// <summary>Whom the latest mentions of an office call its holder.</summary>
internal sealed class OfficeMentions
{
    private const int MostSources = 3;

    /// <summary>So many of the latest mentions of an office are looked at: some months of the busiest ministers.</summary>
    private const int MostMentions = 150;

    /// <summary>So many are read at a time.</summary>
    private const int AtATime = 4;

    private readonly BriefScope scope;
    private readonly string party, office, role;
    private readonly Dictionary<long, IReadOnlyList<ToldClaim>> claims = [];
    private readonly Dictionary<long, SpanRow> spans = [];

    public OfficeMentions(BriefScope scope, string party, string office)
    {
        (this.scope, this.party, this.office) = (scope, party, office);
        role = Roles.Tenure(party, office);
        People = [.. Latest()];
    }

    /// <summary>Those who are given the office in its latest mentions, the last one first; where none has a day, those without one.</summary>
    public IReadOnlyList<(long Person, string? Last)> People { get; }

    /// <summary>Those of some people of whom something was known, as holders.</summary>
    public IEnumerable<BriefHolder> Holders(IReadOnlyList<(long Person, string? Last)> people) =>
        people.Select(p => p.Person).Ahead(AtATime, Read).Select(One).OfType<BriefHolder>();

    private IEnumerable<(long, string?)> Latest()
    {
        var place = Places.Offices(party);
        var dated = scope.Store.AmongLatest(place, office, scope.UpTo, MostMentions);
        if (dated.Count == 0) return scope.Store.Undated(place, office, scope.KnownBy).Select(person => (person, (string?)null));
        scope.Memory.ReadEntities(dated.Select(p => p.Entity));
        return dated.OrderByDescending(p => p.Last, StringComparer.Ordinal).ThenBy(p => scope.IdentifierOf(p.Entity), StringComparer.Ordinal)
            .Select(p => (p.Entity, (string?)p.Last));
    }

    private void Read(IReadOnlyCollection<long> people)
    {
        foreach (var (person, newest) in scope.Store.NewestClaims(people, role, scope.UpTo, MostSources)) claims[person] = newest;
        foreach (var span in scope.Store.Spans(people, role, scope.UpTo)) spans[span.Entity] = span;
    }

    private BriefHolder? One(long person)
    {
        var told = claims[person].Count > 0 ? claims[person] : scope.Memory.About(person, role, MostSources);
        var evidence = Evidence.Of<Tenure>(told, scope.Cut);
        if (evidence.Count == 0) return null;
        var span = spans.GetValueOrDefault(person);
        return new BriefHolder(
            party, office, scope.IdentifierOf(person), PrintedNames.Best(evidence.Select(e => e.Fact.Person)),
            evidence.Select(e => e.Fact.Rank).FirstOrDefault(r => r is not null),
            evidence.Select(e => e.Fact.Title).FirstOrDefault(t => t is not null),
            evidence.Select(e => e.Fact.Organisation).FirstOrDefault(o => o is not null),
            evidence[0].Fact.Interim, Days.Parse(span?.First), Days.Parse(span?.Last), Evidence.Sources(evidence));
    }
}
