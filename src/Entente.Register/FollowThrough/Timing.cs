using Entente.Dates;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>Whether a fact comes when what was announced could come.</summary>
internal static class Timing
{
    /// <summary>What is done so many days before its announcement was published may still be what was announced.</summary>
    private const int DaysOfHindsight = 1;

    /// <summary>An act without a day that is known by its name, number or text is awaited for so many days; none is looked for later.</summary>
    private const int DaysForExact = 1500;

    /// <summary>What was announced for a time comes so many days late, even under its name: what comes later was agreed anew.</summary>
    private const int DaysLate = 730;

    /// <summary>The next session of a mechanism is awaited for so many days beyond its time.</summary>
    private const int DaysForSession = 400;

    /// <summary>An act without a day is awaited for so many days.</summary>
    private const int DaysOfWaiting = 550;

    /// <summary>An engagement that was proposed without a day is awaited for so many days, as its like may be held for other reasons.</summary>
    private const int DaysForProposal = 60;

    /// <summary>A session may be moved forward by so many days.</summary>
    private const int DaysEarly = 92;

    /// <summary>The last day on which an answer to an announcement may begin.</summary>
    public static LocalDate Until(Pledge pledge, LocalDate fallback) =>
        ((pledge.Due?.Latest ?? pledge.Made ?? fallback) is var last && pledge.Made > last ? pledge.Made.Value : last).PlusDays(DaysForExact);

    /// <summary>The first day on which an answer may begin.</summary>
    public static LocalDate From(Pledge pledge, LocalDate fallback) =>
        pledge.Made?.PlusDays(-DaysOfHindsight - LongestDays) ?? pledge.Due?.Earliest?.PlusDays(-DaysEarly) ?? fallback;

    private const int LongestDays = 7;

    /// <param name="first">When the fact was, or when it became known.</param>
    public static bool Fits(Pledge pledge, Fit fit, LocalDate first, LocalDate last)
    {
        if (pledge.Made is { } made && (fit == Fit.Exact ? last < made.PlusDays(-DaysOfHindsight) : first <= made)) return false;
        if (pledge is { Made: null, Due: null }) return fit == Fit.Exact;
        return pledge.Due is { Latest: { } end } due ? FitsDue(due, end, fit, first, last) : first <= (pledge.Made ?? first).PlusDays(Waiting(pledge, fit));
    }

    /// <summary>A text whose years had begun when another was announced is not the one announced.</summary>
    public static bool IsOlder(Pledge pledge, Deed told) => pledge.Made is { } made && pledge.Terms.Period is null && told.Period?.Earliest < made;

    private static bool FitsDue(Edtf due, LocalDate end, Fit fit, LocalDate first, LocalDate last)
    {
        if (first > end.PlusDays(Late(fit, due))) return false;
        return fit == Fit.Exact || due.Earliest is not { } start || last >= start.PlusDays(-Early(fit, due));
    }

    private static int Waiting(Pledge pledge, Fit fit) =>
        fit >= Fit.Session ? DaysForExact : pledge.Kind != ThreadKind.Plan ? DaysOfWaiting : fit == Fit.People ? DaysForProposal : 0;

    private static int Late(Fit fit, Edtf due) => fit switch
    {
        Fit.Exact => DaysLate,
        Fit.Session => DaysForSession,
        Fit.People or Fit.Office => Slack(due),
        _ => Slack(due) / 2,
    };

    private static int Early(Fit fit, Edtf due) => fit == Fit.Session ? DaysEarly : due.IsDay ? 3 : 0;

    /// <summary>What was announced for a day is late by days and still the same, what was for a year by months.</summary>
    private static int Slack(Edtf due)
    {
        var days = due is { Earliest: { } first, Latest: { } last } ? Period.DaysBetween(first, last) + 1 : 1;
        return days switch { <= 7 => 7, <= 31 => 31, _ => 92 };
    }
}
