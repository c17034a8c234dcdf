using Entente.Facts;
using Entente.Register.Storage;

namespace Entente.Register.Views.Disputes;

/// <summary>
/// Finds people to whom sources of one engagement give different offices, or different ranks. A source may name one of
/// several offices that a person holds: only those that share none disagree. "Général" is said of every general.
/// </summary>
internal sealed class OfficeConflicts(BriefScope scope)
{
    private const string AnyGeneral = "general";

    /// <summary>So many of an engagement's sources are looked at.</summary>
    private const int MostSources = 8;

    private readonly Dictionary<long, ToldClaim> told = [];

    /// <summary>All conflicts of an engagement: those on itself, and those on the people who took part.</summary>
    public IEnumerable<Conflict> All(BriefEngagement engagement) => engagement.Conflicts.Concat(Of(engagement));

    /// <summary>Reads what the conflicts of some engagements are found by, all at once.</summary>
    public void Read(IReadOnlyCollection<BriefEngagement> engagements)
    {
        var sources = engagements.SelectMany(SourcesOf).ToArray();
        scope.Memory.ReadParticipants(sources);
        scope.Memory.ReadTenures(sources);
        Read(engagements.SelectMany(Offices).SelectMany(person => person));
    }

    private IEnumerable<Conflict> Of(BriefEngagement engagement)
    {
        var people = Offices(engagement).ToArray();
        Read(people.SelectMany(person => person));
        return people.SelectMany(person => Of(person.Key, [.. person.Select(t => told[t.Claim])]));
    }

    private static long[] SourcesOf(BriefEngagement engagement) => engagement.Tellings.Length < 2 ? [] : [.. engagement.Tellings.Take(MostSources)];

    /// <summary>Those of its people to whom an office is given more than once.</summary>
    private IEnumerable<IGrouping<long, TenureRow>> Offices(BriefEngagement engagement)
    {
        var sources = SourcesOf(engagement);
        var taking = sources.SelectMany(s => scope.Memory.ParticipantsOf(s).Values).ToHashSet();
        return sources.SelectMany(scope.Memory.TenuresBeside).Where(t => taking.Contains(t.Person)).GroupBy(t => t.Person).Where(person => person.Skip(1).Any());
    }

    private void Read(IEnumerable<TenureRow> tenures)
    {
        foreach (var claim in scope.Store.Claims([.. tenures.Select(t => t.Claim).Where(c => !told.ContainsKey(c)).Distinct()])) told[claim.Id] = claim;
    }

    private IEnumerable<Conflict> Of(long person, IReadOnlyList<ToldClaim> claims)
    {
        var evidence = scope.Memory.Prints.Of(Evidence.Of<Tenure>(claims, scope.Cut)).Where(e => !e.Fact.Former).ToArray();
        if (evidence.DistinctBy(e => e.Text).Count() < 2) return [];
        Conflict?[] found =
        [
            Apart(person, evidence, ConflictField.Office, t => t.Office),
            Apart(person, [.. evidence.Where(e => e.Fact.Rank != AnyGeneral)], ConflictField.Rank, t => t.Rank),
        ];
        return found.OfType<Conflict>();
    }

    /// <summary>The conflict where two dispatches have no value in common; null when all share one.</summary>
    private Conflict? Apart(long person, Evidence<Tenure>[] evidence, ConflictField field, Func<Tenure, string?> value)
    {
        var sets = evidence.Where(e => value(e.Fact) is not null).GroupBy(e => e.Text, e => value(e.Fact)!).Select(g => g.ToHashSet()).ToArray();
        if (!sets.Any(a => sets.Any(b => !a.Overlaps(b)))) return null;
        return Disagreement.Of(
            "person", scope.IdentifierOf(person), PrintedNames.Best(evidence.Select(e => e.Fact.Person)), field,
            Weighing.Plain.Values(evidence, value));
    }
}
