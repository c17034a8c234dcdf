using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>Follows engagements that were planned or proposed: held, put off, called off, or never heard of again.</summary>
internal sealed class PlanThreads(ThreadScope scope, EditionThreads editions)
{
    /// <summary>How the names of their acts begin.</summary>
    public const string Prefix = "engagement:";

    /// <summary>The thread of an engagement; null where none was announced.</summary>
    public ThreadView? Of(long entity)
    {
        var evidence = scope.About<Engagement>(entity);
        scope.ReadRows(evidence.Select(e => e.Claim.Id), Prefix);
        var own = evidence.Select(Row).OfType<DeedRow>().Select(row => (Row: row, Deed: Deed.Parse(row.Terms))).ToArray();
        var announced = own.Where(one => IsAhead(one.Deed)).OrderBy(one => Known(one.Row)).ThenBy(one => one.Row.Known is null).ToArray();
        if (announced.Length == 0) return null;
        var first = announced[0];
        var mechanism = scope.Store.MechanismOf(first.Row.Claim);
        var pledge = PledgeOf(announced, mechanism);
        var course = new Course(pledge);
        foreach (var (row, deed, fit) in Candidates(pledge, first.Row, own)) course.Weigh(row, deed, fit, Known(row));
        return View(entity, evidence, first.Row, course);
    }

    private DeedRow? Row(Evidence<Engagement> evidence) =>
        scope.RowsOf(evidence.Claim.Id, Prefix).FirstOrDefault();

    private static bool IsAhead(Deed deed) => deed.Status is EngagementStatus.Planned or EngagementStatus.Proposed;

    private LocalDate Known(DeedRow row) => ThreadScope.KnownOn(row) ?? scope.Day;

    /// <summary>What the first announcements say together.</summary>
    private Pledge PledgeOf((DeedRow Row, Deed Deed)[] announced, long? mechanism)
    {
        var made = Days.Parse(announced[0].Row.Known);
        var together = announced.Where(one => made is null || Known(one.Row) < made.Value.PlusDays(Course.DaysApart)).Select(one => one.Deed).ToArray();
        var terms = together[0] with
        {
            People = together.Select(d => d.People).FirstOrDefault(p => !p.IsEmpty) ?? DeedPeople.None,
            Edition = together.Select(d => d.Edition).FirstOrDefault(e => e is not null),
            Mechanism = together.Select(d => d.Mechanism).FirstOrDefault(m => m.Length > 0) ?? [],
        };
        return new Pledge(ThreadKind.Plan, made, terms)
        {
            Due = together.Select(d => d.When).OfType<Edtf>().OrderBy(Length).FirstOrDefault(), IsProposed = together.All(d => d.Status == EngagementStatus.Proposed),
            Mechanism = mechanism, Interval = mechanism is { } known ? editions.Interval(known) : null,
        };
    }

    private static int Length(Edtf date) =>
        date is { Earliest: { } first, Latest: { } last } ? Period.DaysBetween(first, last) : int.MaxValue;

    /// <summary>Its own reports, and what was told of its like at the time, as it became known.</summary>
    private IEnumerable<(DeedRow Row, Deed Deed, Fit Fit)> Candidates(Pledge pledge, DeedRow first, (DeedRow Row, Deed Deed)[] own)
    {
        var known = own.Select(one => one.Row.Claim).ToHashSet();
        var marks = DeedMarks.Of(pledge.Terms);
        Func<DeedMarks, bool>? wanted = pledge.Mechanism is null ? marks.MayFit : null; // Sessions of one mechanism may be told in other words.
        var others = scope.Between(first.Place, first.Act, Timing.From(pledge, scope.Day.PlusYears(-3)), Timing.Until(pledge, scope.Day), wanted)
            .Concat(pledge.Mechanism is { } mechanism ? Sessions(mechanism, pledge) : [])
            .Where(one => known.Add(one.Row.Claim))
            .Select(one => (one.Row, one.Deed, Fit: Fitting.Of(pledge.Terms, one.Deed, () => pledge.Mechanism is { } ours && scope.Store.MechanismOf(one.Row.Claim) == ours)));
        return own.Where(one => !Fitting.Contradict(pledge.Terms, one.Deed)).Select(one => (one.Row, one.Deed, Fit: Fit.Exact)).Concat(others.Where(one => one.Fit != Fit.None))
            .OrderBy(one => Known(one.Row)).ThenByDescending(one => one.Fit).ThenBy(one => one.Row.Day, StringComparer.Ordinal).ThenBy(one => one.Row.Terms, StringComparer.Ordinal);
    }

    /// <summary>Sessions of a conference, whichever of its parties a page names.</summary>
    private IEnumerable<(DeedRow Row, Deed Deed)> Sessions(long mechanism, Pledge pledge)
    {
        var (from, to) = (Days.Text(Timing.From(pledge, scope.Day.PlusYears(-3))), Days.Text(Timing.Until(pledge, scope.Day)));
        var held = editions.Sessions(mechanism).Where(s => string.CompareOrdinal(s.Day, from) >= 0 && string.CompareOrdinal(s.Day, to) <= 0).Take(MostSessions).ToArray();
        scope.ReadRows(held.Select(s => s.Claim), Prefix);
        return held.Select(s => scope.RowsOf(s.Claim, Prefix).FirstOrDefault()).OfType<DeedRow>().Select(row => (Row: row, Deed: Deed.Parse(row.Terms)));
    }

    private const int MostSessions = 24;

    private ThreadView View(long entity, IReadOnlyList<Evidence<Engagement>> evidence, DeedRow first, Course course)
    {
        var terms = course.Pledge.Terms;
        return new ThreadView
        {
            Identifier = scope.Memory.IdentifierOf(entity), Kind = ThreadKind.Plan, Status = Standings.Of(course, scope.Day),
            Parties = [.. terms.Parties], Act = "engagement", ActKind = terms.Kind, Name = Evidence.Preferred(evidence, e => e.Mechanism), Edition = terms.Edition,
            Due = course.Pledge.Due, Steps = [.. scope.Steps([Answer.Announcement(first), .. course.Answers.Where(a => a.Claim != first.Claim)])],
        };
    }
}
