using Entente.Facts;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>How an announcement stands on a day. A pure function; nothing of it is stored.</summary>
internal static class Standings
{
    public static ThreadStatus Of(Course course, LocalDate day)
    {
        if (course.Pledge.Firmness == Firmness.Standing) return OfDirection(course);
        if (course.Has(AnswerKind.Fulfils)) return ThreadStatus.Done;
        if (course.Has(AnswerKind.Ends)) return ThreadStatus.Lapsed;
        if (course.Pledge.Due?.Latest is { } last && last < day) return IsSilent(course.Pledge, last, day) ? ThreadStatus.Lapsed : ThreadStatus.Overdue;
        if (course.Has(AnswerKind.Advances)) return ThreadStatus.Advanced;
        return course.Has(AnswerKind.Repeats) ? ThreadStatus.Repeated : ThreadStatus.Open;
    }

    /// <summary>A direction is acted upon or affirmed; it has no end.</summary>
    private static ThreadStatus OfDirection(Course course)
    {
        if (course.Has(AnswerKind.Fulfils)) return ThreadStatus.Advanced;
        return course.Has(AnswerKind.Repeats) ? ThreadStatus.Repeated : ThreadStatus.Open;
    }

    /// <summary>Silent for more than twice its usual interval.</summary>
    private static bool IsSilent(Pledge pledge, LocalDate last, LocalDate day) =>
        pledge.Interval is { } years && day.Year - last.Year > 2 * years;
}
