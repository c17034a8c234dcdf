using System.Collections.Immutable;
using Entente.Dates;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;
using Entente.Register.Views.Mechanisms;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds the mechanisms of a party that met in the year, and those that were due to meet and of which no session is told.</summary>
internal static class ReviewMechanisms
{
    /// <summary>A mechanism that has met in so many years may meet again.</summary>
    private const int YearsOfSessions = 7;

    /// <summary>The sessions of so many claims are looked at.</summary>
    private const int MostClaims = 2000;

    /// <summary>Of each so many sessions are looked at, the last ones: those of the year, and enough before it to tell how often it meets.</summary>
    private const int MostSessions = 16;

    /// <summary>So many mechanisms are looked at, those that met last.</summary>
    private const int MostMechanisms = 60;

    /// <summary>Fewer tell no usual time between them.</summary>
    private const int FewestSessions = 3;

    public static ImmutableArray<ReviewMechanism> Of(ReviewScope scope)
    {
        var builder = new MechanismsBuilder(scope.Register.Views, new MechanismsOptions { Sessions = MostSessions, Until = scope.Last });
        return
        [
            .. builder.Of(scope.Brief, Met(scope)).Select(found => (Told: One(scope, found.History), found.History.Sessions.Length)).Where(m => m.Told is not null)
                .GroupBy(m => m.Told!.Held.IsEmpty ? m.Told.Identifier : m.Told.Held[0].Identifier ?? m.Told.Identifier, StringComparer.Ordinal)
                .Select(names => names.OrderByDescending(m => m.Length).ThenByDescending(m => m.Told!.Name.Length).ThenBy(m => m.Told!.Identifier, StringComparer.Ordinal).First().Told!) // Two names of one session are one mechanism for the year, called as most sessions are.
                .OrderBy(m => m.Held.IsEmpty).ThenBy(m => m.Held.IsEmpty ? m.Due : m.Held[0].When, Comparer<Edtf?>.Create(Edtf.CompareByTime)).ThenBy(m => m.Identifier, StringComparer.Ordinal),
        ];
    }

    /// <summary>Those that met in the year, and those that have met often enough to tell when they were due, by the days on which their sessions are told.</summary>
    private static IEnumerable<long> Met(ReviewScope scope)
    {
        var (after, first) = (Days.Text(scope.Last.PlusDays(1)), Days.Text(scope.First.PlusYears(-YearsOfSessions)));
        var told = scope.Register.Deeds.Before(scope.Party, Acts.Session, new DeedEdge(after, 0), first, scope.Brief.KnownBy, MostClaims);
        scope.Brief.Memory.ReadEntities(told.Select(lead => lead.Profile));
        var start = Days.Text(scope.First);
        return told.GroupBy(lead => scope.Brief.Memory.EntityOf(lead.Profile).Entity, lead => lead.Day)
            .Where(days => days.Any(day => string.CompareOrdinal(day, start) >= 0) || days.Distinct().Skip(FewestSessions - 1).Any()).Select(days => days.Key).Take(MostMechanisms);
    }

    private static ReviewMechanism? One(ReviewScope scope, MechanismHistory history)
    {
        var past = history.Sessions.Where(s => s.Status == SessionStatus.Held && s.When?.Earliest < scope.First).ToArray();
        Session[] held = [.. history.Sessions.Where(s => s.Status == SessionStatus.Held && s.When?.Earliest?.Year == scope.Year)];
        var rhythm = Rhythm.Of(past, scope.Last);
        var announced = held.Length > 0 ? null : Announced(scope, history);
        var due = held.Length > 0 ? null : announced?.When ?? Usual(scope, rhythm);
        if (held.Length == 0 && due is null) return null;
        var last = past.MaxBy(s => s.When, Comparer<Edtf?>.Create(Edtf.CompareByTime));
        var told = held.Length > 0 ? held : new[] { announced, last }.OfType<Session>();
        return new ReviewMechanism(history.Identifier, history.Name, history.Parties, [.. held], due, rhythm.UsualMonths, last, [.. told.SelectMany(s => s.Sources.Take(1))]);
    }

    /// <summary>The session announced for the year that no page tells to have taken place.</summary>
    private static Session? Announced(ReviewScope scope, MechanismHistory history) =>
        history.Sessions.FirstOrDefault(s => s.Status is SessionStatus.Planned or SessionStatus.Proposed or SessionStatus.Cancelled && s.When?.Latest is { } day && day.Year == scope.Year && day < scope.Day);

    /// <summary>When a session was due by the usual time between those before; null for a mechanism that has been silent for twice that time.</summary>
    private static Edtf? Usual(ReviewScope scope, Rhythm rhythm)
    {
        if (rhythm is not { UsualMonths: { } usual, NextDue: { Latest: { } latest } due } || latest > scope.Last || latest >= scope.Day) return null;
        return latest.PlusMonths(usual) < scope.First ? null : due;
    }
}
