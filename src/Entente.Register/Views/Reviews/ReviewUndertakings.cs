using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds what was undertaken in the year and the one before, what became of it, and the tasks that were set.</summary>
internal sealed class ReviewUndertakings
{
    /// <summary>So many concrete undertakings are followed, so many directions and tasks shown.</summary>
    private const int MostFollowed = 160, MostShown = 60;

    /// <summary>Several pages tell of one: so many places of the index are looked at.</summary>
    private const int MostPlaces = 6000;

    private const int MostClaims = 12;

    private const string EndOfTime = "9999-12-31";

    private readonly ReviewScope scope;
    private readonly HashSet<long> roots = [];

    private ReviewUndertakings(ReviewScope scope) => this.scope = scope;

    public static Found Of(ReviewScope scope) => new ReviewUndertakings(scope).Find();

    private Found Find()
    {
        var pledges = Known(Acts.Pledge, scope.Year).ToArray();
        var both = pledges.Concat(Known(Acts.Pledge, scope.Year - 1)).Concat(ByPartners()).Distinct();
        var threads = Unrepeated(both).Where(u => u.Fact.Modality != Modality.Tasked).Take(MostFollowed).Select(scope.Threads.Follow).Where(t => t.Steps.Length > 0).ToArray();
        var told = Unrepeated(Known(Acts.Standing, scope.Year)).ToArray();
        return new Found(
            Of(threads, t => IsMade(t, scope.Year)),
            Of(threads, t => t.Steps.Any(s => s.Kind == AnswerKind.Fulfils && s.Known?.Year == scope.Year)),
            Of(threads, t => t.Status is ThreadStatus.Open or ThreadStatus.Repeated or ThreadStatus.Advanced),
            Of(threads, t => t.Status == ThreadStatus.Overdue),
            Shown(told.Where(u => u.Fact is { Firmness: Firmness.Standing, Modality: not Modality.Tasked })),
            [.. Shown(AllTold().Where(u => u.Fact.Modality == Modality.Tasked)).OrderByDescending(u => u.Sources[0].Published?.Earliest)]);

        IEnumerable<Undertaken> AllTold() => told.Concat(Tasks(pledges));
    }

    /// <summary>Tasks that one can see done; as threads they have been left out.</summary>
    private IEnumerable<Undertaken> Tasks(IEnumerable<long> pledges) =>
        pledges.Select(scope.Threads.Undertaking).OfType<Undertaken>().Where(u => u.Fact is { Firmness: Firmness.Concrete, Modality: Modality.Tasked }).DistinctBy(u => u.Root);

    private static bool IsMade(ThreadView thread, int year) => thread.Steps[0].Known?.Year == year;

    private static ImmutableArray<ThreadView> Of(ThreadView[] threads, Func<ThreadView, bool> which) =>
        [.. threads.Where(which).OrderBy(t => t.Steps[0].Known).ThenBy(t => t.Identifier, StringComparer.Ordinal)];

    /// <summary>What stands at the party under an act and became known in a year.</summary>
    private IEnumerable<long> Known(string act, int year) =>
        scope.Listed(act, new NodaTime.LocalDate(year, 1, 1), EndOfTime, MostPlaces, lead => ReviewScope.IsOf(lead.Known, year));

    /// <summary>What others undertook towards the party in the year, and what it did with them.</summary>
    private IReadOnlyList<long> ByPartners() => scope.Appearing(scope.First, scope.Last, MostFollowed, Appearing.Commitment);

    /// <summary>Each undertaking once, by whichever outlet and however often it was told.</summary>
    private IEnumerable<Undertaken> Unrepeated(IEnumerable<long> entities) =>
        entities.Ahead(scope.Brief.Limit, scope.Threads.ReadUndertakings).Select(scope.Threads.Undertaking).OfType<Undertaken>().Where(u => roots.Add(u.Root));

    private ImmutableArray<BriefUndertaking> Shown(IEnumerable<Undertaken> undertakings)
    {
        var listed = undertakings.Take(MostShown).ToArray();
        scope.Brief.Memory.Read(listed.Select(u => u.Entity), Roles.Subject, MostClaims);
        return [.. listed.Select(One).OfType<BriefUndertaking>()];
    }

    private BriefUndertaking? One(Undertaken undertaken)
    {
        var evidence = scope.Brief.First<Commitment>(undertaken.Entity, MostClaims);
        if (evidence.Count == 0) return null;
        var fact = evidence[0].Fact;
        return new BriefUndertaking(
            scope.Brief.IdentifierOf(undertaken.Entity), fact.Modality, fact.Parties, fact.Themes, Evidence.PreferredDate(evidence, c => c.Due),
            Evidence.Preferred(evidence, c => c.Recurs), fact.Firmness, Overdue: false, Evidence.Sources(evidence));
    }

    /// <summary>What was undertaken, by what became of it.</summary>
    internal sealed record Found(
        ImmutableArray<ThreadView> Made, ImmutableArray<ThreadView> Kept, ImmutableArray<ThreadView> Open, ImmutableArray<ThreadView> Overdue,
        ImmutableArray<BriefUndertaking> Directions, ImmutableArray<BriefUndertaking> Tasks);
}
