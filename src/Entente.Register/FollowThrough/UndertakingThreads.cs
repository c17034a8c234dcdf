using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>Follows undertakings, proposals and requests: undertaken again, planned, done.</summary>
internal sealed class UndertakingThreads(ThreadScope scope)
{
    /// <summary>The same is undertaken again within so many days, unless it has the very same name.</summary>
    private const int DaysToRepeat = 1100;

    /// <summary>Of repetitions, so many are told.</summary>
    private const int MostRepeats = 10;

    /// <summary>What may be like another mostly is: hardly more than the first is looked at.</summary>
    private const int FewAtATime = 2;

    /// <summary>An undertaking wherever it was told; null where nothing is known of it.</summary>
    public Undertaken? Find(long entity)
    {
        if (scope.First<Commitment>(entity) is not { } first) return null;
        var rows = scope.RowsOf(first.Claim.Id, Acts.Undertakings);
        if (rows.Length == 0) return null;
        var same = Same(rows[0]);
        return new Undertaken(entity, RootOf(same), first.Fact, rows, same);
    }

    /// <summary>The entity of the first announcement; of several on one day the same one, whichever of them was asked for.</summary>
    private long RootOf((DeedRow Row, Deed Deed)[] same)
    {
        var first = same.TakeWhile(one => one.Row.Day == same[0].Row.Day).Select(one => one.Row.Profile).ToArray();
        scope.Memory.ReadEntities(first);
        return first.Min(profile => scope.Memory.EntityOf(profile).Entity);
    }

    /// <summary>What became of an undertaking.</summary>
    public ThreadView Follow(Undertaken undertaken)
    {
        var course = new Course(PledgeOf(undertaken.Fact, undertaken.Same));
        foreach (var (row, deed) in Repeats(undertaken.Same)) course.Repeat(row, Reasons.Again(deed, Undertakings.Why(undertaken.Same[0].Deed, deed)));
        if (Acts.Undertaking(undertaken.Rows[0].Act) is { } act)
            foreach (var (row, deed, fit) in Candidates(course.Pledge, undertaken.Rows, act)) course.Weigh(row, deed, fit, ThreadScope.KnownOn(row) ?? scope.Day);
        return View(undertaken.Entity, undertaken.Fact, undertaken.Same[0].Row, course);
    }

    /// <summary>The undertaking wherever it was told, by when it became known.</summary>
    private (DeedRow Row, Deed Deed)[] Same(DeedRow own)
    {
        var deed = Deed.Parse(own.Terms);
        var day = ThreadScope.KnownOn(own);
        if (day is not { } known) return [(own, deed)];
        var named = Acts.Named(own.Act, deed) is { } name ? scope.Between(own.Place, name, LocalDate.MinIsoValue, LocalDate.MaxIsoValue) : [];
        var act = Acts.Undertaking(own.Act);
        var marks = DeedMarks.Of(deed);
        var others = scope.Around(own.Place, own.Act, known, DaysToRepeat, other => marks.MayBeSame(other, act is not null)).Concat(named).DistinctBy(one => one.Row.Claim)
            .Where(one => one.Row.Claim != own.Claim && Undertakings.AreSame(deed, one.Deed, act is not null) && !IsAnew(own, deed, one.Row, one.Deed)).ToArray();
        if (act is not null && others.Length > 0)
        {
            var (last, next) = Held(own, deed, act, known, [.. others.Select(one => ThreadScope.KnownOn(one.Row)).OfType<LocalDate>()]);
            others = [.. others.Where(one => ThreadScope.KnownOn(one.Row) is { } day && day > last && day <= next)];
        }

        return [.. others.Append((Row: own, Deed: deed)).OrderBy(one => one.Row.Day, StringComparer.Ordinal).ThenBy(one => one.Row.Claim != own.Claim).ThenBy(one => one.Row.Terms, StringComparer.Ordinal)];
    }

    /// <summary>Whether the later of two was undertaken when the day of the earlier one had passed: then it is undertaken anew.</summary>
    private static bool IsAnew(DeedRow left, Deed deed, DeedRow right, Deed other) =>
        deed.When?.Latest < ThreadScope.KnownOn(right) || other.When?.Latest < ThreadScope.KnownOn(left);

    /// <summary>The last time before it that its like was done, and the first time after it: what was undertaken beyond these is another.</summary>
    /// <param name="told">When others were undertaken: only what was done between them and it tells them apart.</param>
    private (LocalDate Last, LocalDate Next) Held(DeedRow own, Deed deed, string act, LocalDate known, LocalDate[] told)
    {
        var first = LocalDate.Max(told.Append(known).Min(), known.PlusDays(-DaysToRepeat));
        var last = LocalDate.Min(told.Append(known).Max(), known.PlusDays(DaysToRepeat));
        var marks = DeedMarks.Of(deed);
        var before = FirstLike(own.Place, act, deed, scope.Back(own.Place, act, known, first, MayBeLike));
        var after = FirstLike(own.Place, act, deed, scope.Ahead(own.Place, act, known.PlusDays(1), last, MayBeLike));
        return (Days.Parse(before?.Day) ?? LocalDate.MinIsoValue, Days.Parse(after?.Day) ?? LocalDate.MaxIsoValue);

        bool MayBeLike(DeedMarks told) => told.IsHeld && marks.MayFit(told);
    }

    private DeedRow? FirstLike(string place, string act, Deed deed, IEnumerable<DeedLead> leads) =>
        scope.Told(place, act, leads, FewAtATime).FirstOrDefault(one => IsLike(deed, one.Deed)).Row;

    private static bool IsLike(Deed deed, Deed told) => told.Status == EngagementStatus.Held && Fitting.Of(deed, told, () => false) != Fit.None;

    private static Pledge PledgeOf(Commitment fact, (DeedRow Row, Deed Deed)[] same)
    {
        var kind = fact.Modality switch { Modality.Proposed => ThreadKind.Proposal, Modality.Requested => ThreadKind.Request, _ => ThreadKind.Undertaking };
        return new Pledge(kind, Days.Parse(same[0].Row.Known), same[0].Deed)
        {
            Due = same.Select(one => one.Deed.When).LastOrDefault(when => when is not null), Firmness = fact.Firmness,
        };
    }

    /// <summary>When it was told again; a print of what was told before says nothing anew.</summary>
    private List<(DeedRow Row, Deed Deed)> Repeats((DeedRow Row, Deed Deed)[] same)
    {
        var prints = new HashSet<long>();
        while (true)
        {
            var repeats = Apart(same, prints);
            if (repeats.Count == 0 || scope.Prints([same[0].Row.Claim, .. repeats.Select(one => one.Row.Claim)]) is not { Count: > 0 } found) return repeats;
            prints.UnionWith(found);
        }
    }

    /// <summary>Those that became known well after the first and after each other.</summary>
    private static List<(DeedRow Row, Deed Deed)> Apart((DeedRow Row, Deed Deed)[] same, HashSet<long> prints)
    {
        var repeats = new List<(DeedRow, Deed)>();
        if (ThreadScope.KnownOn(same[0].Row) is not { } last) return repeats;
        foreach (var (row, deed) in same)
        {
            if (repeats.Count == MostRepeats) break;
            if (prints.Contains(row.Claim) || ThreadScope.KnownOn(row) is not { } known || known < last.PlusDays(Course.DaysApart)) continue;
            repeats.Add((row, deed));
            last = known;
        }

        return repeats;
    }

    /// <summary>Facts of the act between the parties, as they became known.</summary>
    private IEnumerable<(DeedRow Row, Deed Deed, Fit Fit)> Candidates(Pledge pledge, DeedRow[] rows, string act)
    {
        var seen = new HashSet<long>();
        var marks = DeedMarks.Of(pledge.Terms);
        return rows.Select(row => row.Place).Distinct()
            .SelectMany(place => Shown(act).SelectMany(shown => scope.Between(place, shown, Timing.From(pledge, scope.Day.PlusYears(-3)), Timing.Until(pledge, scope.Day), marks.MayFit)))
            .Where(one => seen.Add(one.Row.Claim))
            .Select(one => (one.Row, one.Deed, Fit: Fitting.Of(pledge.Terms, one.Deed, () => false)))
            .Where(one => one.Fit != Fit.None)
            .OrderBy(one => ThreadScope.KnownOn(one.Row) ?? scope.Day).ThenByDescending(one => one.Fit).ThenBy(one => one.Row.Terms, StringComparer.Ordinal);
    }

    /// <summary>What shows an act: an anniversary is marked by a ceremony, too.</summary>
    private static string[] Shown(string act) => act == "commemoration" ? [act, Acts.Of("engagement", "ceremony")] : [act];

    private ThreadView View(long entity, Commitment fact, DeedRow first, Course course) => new()
    {
        Identifier = scope.Memory.IdentifierOf(entity), Kind = course.Pledge.Kind, Status = Standings.Of(course, scope.Day), Parties = fact.Parties,
        Themes = fact.Themes, Modality = fact.Modality, Firmness = fact.Firmness, Act = fact.Act?.Fact, ActKind = fact.Act?.Kind, Name = fact.Act?.Mechanism ?? fact.Act?.What,
        Edition = fact.Act?.Edition, Due = course.Pledge.Due,
        Steps = [.. scope.Steps([Answer.Announcement(first), .. course.Answers])],
    };
}

/// <summary>An undertaking wherever it was told.</summary>
/// <param name="Root">The entity of its first announcement, by which several tellings are one.</param>
/// <param name="Rows">Where it stands in the index.</param>
/// <param name="Same">All that tells it, by day.</param>
internal sealed record Undertaken(long Entity, long Root, Commitment Fact, DeedRow[] Rows, (DeedRow Row, Deed Deed)[] Same);
