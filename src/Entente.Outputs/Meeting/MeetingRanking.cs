using Entente.Dates;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Outputs.Meeting;

/// <summary>What is worth the table's time before other things.</summary>
internal static class MeetingRanking
{
    /// <summary>What concerns others too is the less ours to raise.</summary>
    private const int ForOthers = 25;

    /// <summary>The higher, the sooner it is raised: what is late, then what falls due, what is near before what is far.</summary>
    public static int Of(ThreadView thread, LocalDate day)
    {
        var weight = (thread.Kind, thread.Status) switch
        {
            (ThreadKind.Undertaking, ThreadStatus.Overdue) => 100,
            (ThreadKind.Request or ThreadKind.Proposal, ThreadStatus.Overdue) => 90,
            (ThreadKind.Renewal, _) => 85,
            (ThreadKind.Undertaking, _) => 80,
            (ThreadKind.Plan, ThreadStatus.Overdue) => 70,
            (ThreadKind.NextEdition, ThreadStatus.Overdue) => 65,
            (ThreadKind.Request or ThreadKind.Proposal, _) => 60,
            (ThreadKind.NextEdition, _) => 55,
            _ => 50,
        };
        return weight - (Distance(thread.Due, day) / 30) - (thread.Parties.Length > 2 ? ForOthers : 0);
    }

    /// <summary>The days between a date and a day.</summary>
    public static int Distance(Edtf? date, LocalDate day)
    {
        if ((date?.Latest ?? date?.Earliest) is not { } last) return 365;
        if (date!.Earliest is { } first && first <= day && day <= last) return 0;
        return Math.Abs(Period.DaysBetween(day, date.Earliest is { } ahead && ahead > day ? ahead : last));
    }
}
