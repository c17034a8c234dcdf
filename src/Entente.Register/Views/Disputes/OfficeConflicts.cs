using Entente.Facts;

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

    /// <summary>All conflicts of an engagement: those on itself, and those on the people who took part.</summary>
    public IEnumerable<Conflict> All(BriefEngagement engagement) => engagement.Conflicts.Concat(Of(engagement));

    private IEnumerable<Conflict> Of(BriefEngagement engagement)
    {
        var sources = engagement.Tellings.Take(MostSources).ToArray();
        if (sources.Length < 2) return [];
        var taking = sources.SelectMany(s => scope.Memory.ParticipantsOf(s).Values).ToHashSet();
        var told = scope.Store.TenuresBeside(sources).Where(t => taking.Contains(t.Person)).ToArray();
        return told.GroupBy(t => t.Person).SelectMany(person => Of(person.Key, [.. person.Select(t => t.Claim)]));
    }

    private IEnumerable<Conflict> Of(long person, IReadOnlyList<Storage.ToldClaim> claims)
    {
        var evidence = Evidence.Of<Tenure>(claims, scope.Cut).Where(e => !e.Fact.Former).ToArray();
        if (evidence.DistinctBy(e => e.Claim.DispatchHash).Count() < 2) return [];
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
        var sets = evidence.Where(e => value(e.Fact) is not null).GroupBy(e => e.Claim.DispatchHash, e => value(e.Fact)!).Select(g => g.ToHashSet()).ToArray();
        if (!sets.Any(a => sets.Any(b => !a.Overlaps(b)))) return null;
        return Disagreement.Of(
            "person", scope.IdentifierOf(person), PrintedNames.Best(evidence.Select(e => e.Fact.Person)), field,
            Weighing.Plain.Values(evidence, value));
    }
}
