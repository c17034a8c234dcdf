using System.Collections.Immutable;
using Entente.Facts;
using Entente.Outputs.Asking;
using Entente.Register;
using Entente.Register.FollowThrough;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using Entente.Text;
using NodaTime;

namespace Entente.Outputs.Meeting;

/// <summary>Gathers what one should know before one meeting from the views of the register.</summary>
public static class MeetingBuilder
{
    /// <summary>So much of each sort is gathered; what does not fit on two pages is left out when it is laid out.</summary>
    private const int MostRaised = 8, MostPromises = 5, MostTalks = 4, MostNear = 6, MostConflicts = 4;

    /// <summary>How much of a brief is looked through.</summary>
    private const int Looked = 24;

    /// <summary>From how many days before the meeting to how many after it something lies near.</summary>
    private const int Before = 21, After = 183;

    /// <exception cref="AskedException">It cannot be prepared as asked.</exception>
    public static MeetingPreparation Prepare(IRegister register, MeetingRequest request)
    {
        var options = new BriefOptions { Offices = request.Offices, Agencies = request.Agencies, Limit = Looked };
        var engagement = Engagement(register, request.For, options);
        var (us, them) = Sides(request, engagement);
        var day = request.Date ?? engagement?.When?.Earliest;
        options = options with { AsOf = request.AsOf ?? Eve(register, us, them, day) };
        var brief = register.GetBrief(us, them, options);
        var people = new MeetingPeople(register, brief, options);
        var raised = Raised(register, brief, day, engagement);
        var promises = brief.Undertakings.Where(u => raised.All(t => t.Identifier != u.Identifier) && u.Status is not (ThreadStatus.Done or ThreadStatus.Lapsed))
            .OrderBy(Urgency).ThenByDescending(Known).ToArray();
        return new MeetingPreparation
        {
            Us = us, Them = them, Engagement = engagement, Title = engagement is null ? request.For : null, Day = day, AsOf = brief.AsOf,
            ToRaise = raised,
            Across = people.Of(them, us, request.Who, engagement), Ours = people.Of(us, them, [], engagement),
            PromisedByUs = Of(promises, us, them), PromisedByThem = Of(promises, them, us),
            PromisedByBoth = [.. promises.Where(u => u.Parties.Contains(us) && u.Parties.Contains(them)).Take(MostPromises)],
            LastTalks = [.. brief.Engagements.Where(e => e.Status == EngagementStatus.Held && e.Identifier != engagement?.Identifier).Take(MostTalks)],
            Near = Near(register, brief, request, day, [.. raised.Select(t => t.Identifier), engagement?.Identifier ?? ""]),
            Conflicts = [.. brief.Conflicts.OrderBy(c => c.Kind is "office" or "person" ? 0 : 1).Take(MostConflicts)],
        };
    }

    /// <summary>The engagement that is meant; null where it is only a name.</summary>
    private static BriefEngagement? Engagement(IRegister register, string? given, BriefOptions options)
    {
        if (string.IsNullOrWhiteSpace(given)) return null;
        var identifier = given.StartsWith("engagement-", StringComparison.Ordinal) ? given : IdentifierOf(register, given);
        if (identifier is null) return null;
        var current = register.Resolve(identifier) ?? throw new AskedException($"the register has no engagement \"{given}\"");
        return register.GetEngagements([current], options) is [var found] ? found : throw new AskedException($"\"{given}\" is no engagement");
    }

    /// <summary>What a fact tells, by its reference; null for what is no reference.</summary>
    private static string? IdentifierOf(IRegister register, string given)
    {
        if (given.Count(c => c == ':') < 2 || given.Contains(' ')) return null;
        try
        {
            var anchor = register.Verdicts.Find(given);
            return register.Verdicts.Facts(anchor.Page).FirstOrDefault(f => f.Reference == anchor.Reference)?.Identifier
                ?? throw new AskedException($"the fact {given} tells of no engagement");
        }
        catch (VerdictException e)
        {
            throw new AskedException(e.Message);
        }
    }

    private static (string Us, string Them) Sides(MeetingRequest request, BriefEngagement? engagement)
    {
        var told = engagement?.Parties ?? [];
        var us = request.Us ?? told.FirstOrDefault(p => p != request.Them);
        var them = request.Them ?? (told.Count(p => p != us) == 1 ? told.Single(p => p != us) : null);
        if (us is null || them is null) throw new AskedException("say who meets: two parties by their codes, or an engagement of two parties");
        return us == them ? throw new AskedException($"this is about two parties; both are {us}") : (us, them);
    }

    /// <summary>Before a meeting that is over, one could not know what came after it.</summary>
    private static LocalDate? Eve(IRegister register, string us, string them, LocalDate? day)
    {
        if (day is not { } meeting) return null;
        var newest = register.GetBrief(us, them, new BriefOptions { Limit = 1 }).AsOf;
        return newest is { } known && known < meeting ? known : meeting.PlusDays(-1);
    }

    private static ImmutableArray<ThreadView> Raised(IRegister register, BriefView brief, LocalDate? day, BriefEngagement? meeting)
    {
        var from = day ?? brief.AsOf ?? default;
        var ahead = brief.AsOf is { } known ? Math.Max(0, Period.DaysBetween(known, from)) + After : After;
        var query = new ThreadQuery { PartyA = brief.PartyA, PartyB = brief.PartyB, AsOf = brief.AsOf, Due = true, DaysAhead = ahead, Limit = 100 };
        return
        [
            .. register.GetThreads(query).Threads.Where(t => !t.Steps.IsEmpty && !IsItself(t, meeting))
                .OrderByDescending(t => MeetingRanking.Of(t, from)).ThenBy(t => t.Identifier, StringComparer.Ordinal).Take(MostRaised),
        ];
    }

    /// <summary>The meeting is no point of its own agenda, neither as it was announced nor as the session that its mechanism is due.</summary>
    private static bool IsItself(ThreadView thread, BriefEngagement? meeting) =>
        meeting is not null && (thread.Identifier == meeting.Identifier
            || (thread is { Kind: ThreadKind.NextEdition, Name: { } name } && meeting.Mechanism is { } mechanism && IsWithin(PlainText.Of(name), PlainText.Of(mechanism))));

    private static bool IsWithin(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<BriefUndertaking> Of(IEnumerable<BriefUndertaking> promises, string by, string to) =>
        [.. promises.Where(u => u.Parties.Contains(by) && !u.Parties.Contains(to)).Take(MostPromises)];

    private static ImmutableArray<CalendarEntry> Near(IRegister register, BriefView brief, MeetingRequest request, LocalDate? day, IReadOnlyCollection<string> without)
    {
        if ((day ?? brief.AsOf) is not { } around) return [];
        var options = new CalendarOptions
        {
            PartyA = brief.PartyA, PartyB = brief.PartyB, From = around.PlusDays(-Before), To = around.PlusDays(After), AsOf = brief.AsOf,
            Kinds = [CalendarKind.Planned, CalendarKind.ExpectedEdition, CalendarKind.Expiry, CalendarKind.Anniversary], Limit = 50, Agencies = request.Agencies,
        };
        return
        [
            .. register.GetCalendar(options).Entries.Where(e => !without.Contains(e.Identifier) && e.FollowUp != ThreadStatus.Done)
                .OrderBy(e => MeetingRanking.Distance(e.When, around)).Take(MostNear).OrderBy(e => e.When.Earliest),
        ];
    }

    private static int Urgency(BriefUndertaking of) => of.Overdue ? 0 : of.Due is not null ? 1 : of.Firmness == Firmness.Concrete ? 2 : 3;

    private static LocalDate? Known(BriefUndertaking of) => of.Sources.IsEmpty ? null : of.Sources[0].Published?.Earliest;
}
