using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds what was undertaken in the year and the one before, what became of it, and the tasks that were set.</summary>
internal sealed class ReviewUndertakings
{
    /// <summary>So many concrete undertakings are followed, so many directions and tasks shown.</summary>
    private const int MostFollowed = 160, MostShown = 60;

    /// <summary>Several pages tell of one: so many places of the index are looked at.</summary>
    private const int MostPlaces = 6000;

    private const int MostClaims = 12;

    private readonly ReviewScope scope;
    private readonly HashSet<long> roots = [];

    private ReviewUndertakings(ReviewScope scope) => this.scope = scope;

    public static Found Of(ReviewScope scope) => new ReviewUndertakings(scope).Find();

    private Found Find()
    {
        Undertaken[] told = [.. Unrepeated(Known(Acts.Pledge, scope.Year).Concat(Known(Acts.Standing, scope.Year)).Concat(ByPartners()))];
        var earlier = Unrepeated(Known(Acts.Pledge, scope.Year - 1));
        ThreadView[] threads = [.. told.Concat(earlier).Where(u => IsConcrete(u) && !IsTask(u)).Take(MostFollowed).Select(scope.Threads.Follow).Where(t => t.Steps.Length > 0)];
        var first = told.Where(u => ReviewScope.IsOf(u.Same[0].Row.Known, scope.Year)).ToArray();
        return new Found(
            Of(threads, t => t.Steps[0].Known?.Year == scope.Year),
            Of(threads, t => t.Steps.Any(s => s.Kind == AnswerKind.Fulfils && s.Known?.Year == scope.Year)),
            Of(threads, t => t.Status is ThreadStatus.Open or ThreadStatus.Repeated or ThreadStatus.Advanced),
            Of(threads, t => t.Status == ThreadStatus.Overdue),
            Shown(first.Where(u => !IsConcrete(u) && !IsTask(u))),
            LastFirst(Shown(first.Where(IsTask))));
    }

    /// <summary>What was told last first; what one dispatch tells stays in its order.</summary>
    private static ImmutableArray<BriefUndertaking> LastFirst(ImmutableArray<BriefUndertaking> tasks) =>
        [.. tasks.OrderByDescending(u => u.Sources[0].Published, Comparer<Dates.Edtf?>.Create(Dates.Edtf.CompareByTime))];

    private static bool IsConcrete(Undertaken undertaken) => undertaken.Fact.Firmness == Firmness.Concrete;

    private static bool IsTask(Undertaken undertaken) => undertaken.Fact.Modality == Modality.Tasked;

    private static ImmutableArray<ThreadView> Of(ThreadView[] threads, Func<ThreadView, bool> which) =>
        [.. threads.Where(which).OrderBy(t => t.Steps[0].Known).ThenBy(t => t.Identifier, StringComparer.Ordinal)];

    /// <summary>What stands at the party under an act and became known in a year.</summary>
    private IEnumerable<long> Known(string act, int year) =>
        scope.Listed(act, new NodaTime.LocalDate(year, 1, 1), BriefScope.Always, MostPlaces, lead => ReviewScope.IsOf(lead.Known, year));

    /// <summary>What others undertook towards the party in the year, and what it did with them.</summary>
    private IReadOnlyList<long> ByPartners() => scope.Appearing(scope.First, scope.Last, MostFollowed, Appearing.Commitment);

    /// <summary>Each undertaking once, by whichever outlet and however often it was told.</summary>
    private IEnumerable<Undertaken> Unrepeated(IEnumerable<long> entities) =>
        entities.Distinct().Ahead(scope.Brief.Limit, scope.Threads.ReadUndertakings).Select(scope.Threads.Undertaking).OfType<Undertaken>().Where(u => roots.Add(u.Root));

    /// <summary>Undertakings with all that is told of them, those that were told first before the others.</summary>
    private ImmutableArray<BriefUndertaking> Shown(IEnumerable<Undertaken> undertakings)
    {
        var listed = undertakings.OrderBy(u => u.Same[0].Row.Known, StringComparer.Ordinal).Take(MostShown).ToArray();
        scope.Brief.Memory.Read(listed.Select(u => u.Entity), Roles.Subject, MostClaims);
        return [.. listed.Select(One).OfType<BriefUndertaking>().OrderBy(u => u.Sources[0].Published, Comparer<Dates.Edtf?>.Create(Dates.Edtf.CompareByTime))];
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
