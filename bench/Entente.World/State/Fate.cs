using Entente.Dates;
using Entente.Facts;

namespace Entente.World;

/// <summary>What has become of something that was planned or undertaken.</summary>
public enum Fate
{
    /// <summary>Nothing further was heard, and its day has not passed.</summary>
    Open,

    /// <summary>It was said again, at least a fortnight later.</summary>
    Repeated,

    /// <summary>A step was taken: what was proposed was planned; what was undertaken was fixed for a date.</summary>
    Advanced,

    /// <summary>It took place, and the press told it.</summary>
    Done,

    /// <summary>Its day has passed, and nothing was heard.</summary>
    Overdue,

    /// <summary>It was called off or replaced, or silent for twice its usual interval.</summary>
    Lapsed,
}

/// <summary>Fates as of a day. Every event is told at least once, so what was held was seen to be held.</summary>
public static class Fates
{
    private const int DaysApart = 14;

    public static Fate Of(Event planned, int today)
    {
        if (planned.Held) return Fate.Done;
        var last = planned.Announcements[^1];
        if (last.Status == EngagementStatus.Cancelled) return Fate.Lapsed;
        if (last.Due is { } due && Days.IsOver(due, today)) return IsSilent(planned, today) ? Fate.Lapsed : Fate.Overdue;
        if (planned.Announcements[0].Status == EngagementStatus.Proposed && last.Status == EngagementStatus.Planned)
            return Fate.Advanced;
        return last.Day - planned.Announcements[0].Day >= DaysApart ? Fate.Repeated : Fate.Open;
    }

    public static Fate Of(Undertaking undertaking, int today)
    {
        if (undertaking.Answer.Held) return Fate.Done;
        if (undertaking.Due is { } due && Days.IsOver(due, today)) return Fate.Overdue;
        if (undertaking.Answer.Announcements.Count > 0) return Fate.Advanced;
        return undertaking.Repeated > 0 ? Fate.Repeated : Fate.Open;
    }

    /// <summary>
    /// An instrument is done when another has taken its place, overdue when its period is over, lapsed when it has been silent
    /// for as long again; null where it has no period.
    /// </summary>
    public static Fate? Of(Accord accord, int today)
    {
        if (accord.Period is not { Earliest: { } first, Latest: { } last } period) return null;
        if (accord.Successor is not null) return Fate.Done;
        if (!Days.IsOver(period, today)) return Fate.Open;
        return Days.IsOver(Edtf.Day(last.PlusDays(NodaTime.Period.DaysBetween(first, last) + 1)), today) ? Fate.Lapsed : Fate.Overdue;
    }

    /// <summary>A mechanism is overdue when its next edition is, and has lapsed after twice its interval.</summary>
    public static Fate? Of(Forum forum, int today)
    {
        if (forum.LastHeld is not { } last) return null;
        var years = Days.Year(today) - Days.Year(last.Day);
        if (years > 2 * forum.Interval) return Fate.Lapsed;
        return years > forum.Interval ? Fate.Overdue : Fate.Open;
    }

    private static bool IsSilent(Event planned, int today) =>
        planned.Forum is { } forum && Days.Year(today) - Days.Year(planned.Day) > 2 * forum.Interval;
}
