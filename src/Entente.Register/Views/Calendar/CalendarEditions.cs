using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;
using Entente.Register.Views.Mechanisms;

namespace Entente.Register.Views.Calendar;

/// <summary>Expects the next sessions of mechanisms, where none is announced.</summary>
internal static class CalendarEditions
{
    /// <summary>The sessions of so many claims are looked at.</summary>
    private const int MostClaims = 2000;

    /// <summary>So many mechanisms are looked at, those that met last.</summary>
    private const int MostMechanisms = 60;

    /// <summary>Of each so many sessions are looked at, the last ones and those announced: enough to tell how often it meets.</summary>
    private const int MostSessions = 8;

    public static IEnumerable<CalendarEntry> Of(CalendarScope scope)
    {
        var builder = new MechanismsBuilder(scope.Register.Views, new MechanismsOptions { Sessions = MostSessions });
        return Met(scope).Select(entity => One(scope, builder, entity)).OfType<CalendarEntry>();
    }

    /// <summary>The mechanisms that met in the years in which their next session may have become due.</summary>
    private static IEnumerable<long> Met(CalendarScope scope)
    {
        var (after, first) = (Days.Text(scope.Day.PlusDays(1)), Days.Text(scope.Day.PlusYears(-ThreadFinder.YearsOfSessions)));
        var told = scope.Register.Deeds.Before(scope.Listed, Acts.Session, new DeedEdge(after, 0), first, scope.Brief.KnownBy, MostClaims);
        scope.Brief.Memory.ReadEntities(told.Select(lead => lead.Profile));
        return told.Select(lead => scope.Brief.Memory.EntityOf(lead.Profile).Entity).Distinct().Take(MostMechanisms);
    }

    private static CalendarEntry? One(CalendarScope scope, MechanismsBuilder builder, long entity)
    {
        if (scope.Threads.Of(entity) is not { Due: { } year, Status: not ThreadStatus.Lapsed } thread) return null;
        if (builder.Of(scope.Brief, entity) is not { History: var history } || history.Sessions.Any(session => IsAnnounced(scope, session))) return null;
        var last = Days.Text(history.Sessions.Where(s => s.Status == SessionStatus.Held).Max(s => s.When?.Earliest) ?? scope.Day);
        return new CalendarEntry
        {
            Key = $"{history.Identifier}-{(thread.Edition is { } edition ? $"edition-{edition}" : $"after-{last}")}",
            Identifier = history.Identifier,
            Kind = CalendarKind.ExpectedEdition,
            When = history.NextDue ?? year,
            FollowUp = (history.NextDue is null ? thread.Status == ThreadStatus.Overdue : history.Overdue) ? ThreadStatus.Overdue : ThreadStatus.Open,
            FactKind = thread.ActKind,
            Name = thread.Name ?? history.Name,
            Number = thread.Edition,
            Parties = thread.Parties,
            Sources = [.. thread.Steps.Select(step => step.Source)],
        };
    }

    /// <summary>Whether a session is announced that has not passed.</summary>
    private static bool IsAnnounced(CalendarScope scope, Session session) =>
        session.Status is SessionStatus.Planned or SessionStatus.Proposed && session.When?.Latest >= scope.Day;
}
