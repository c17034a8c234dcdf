using System.Collections.Immutable;
using Entente.Dates;
using NodaTime;

namespace Entente.Register.Views.Mechanisms;

/// <summary>How often a mechanism meets, as its past sessions tell.</summary>
internal sealed record Rhythm(int? UsualMonths, ImmutableArray<SessionGap> Gaps, Edtf? NextDue, bool Overdue)
{
    private const double DaysOfAMonth = 30.4375;

    /// <summary>A time that is longer than the usual one by so much is a gap.</summary>
    private const double Long = 1.5;

    /// <summary>Sessions are dated to some months at least; a year alone tells no rhythm.</summary>
    private const int MostDays = 92;

    public static Rhythm Of(IReadOnlyList<Session> sessions, LocalDate? day)
    {
        var held = sessions
            .Where(s => s.Status == SessionStatus.Held && s.When is { Earliest: { } a, Latest: { } b } && Period.DaysBetween(a, b) <= MostDays)
            .OrderBy(s => s.When, Comparer<Edtf?>.Create(Edtf.CompareByTime)).ToArray();
        var steps = Steps(held);
        if (Usual(steps) is not { } usual) return new Rhythm(null, [], null, false);
        var due = held[^1].When!.Earliest!.Value.PlusDays((int)Math.Round(usual));
        var gaps = steps.Where(s => s.Days > usual * Long * s.Editions).Select(s => new SessionGap(s.After, s.Before, Months(s.Days)));
        var month = Edtf.Month(due.Year, due.Month);
        return new Rhythm(Math.Max(1, Months(usual)), [.. gaps], month, day > month.Latest);
    }

    private static List<Step> Steps(Session[] held)
    {
        var steps = new List<Step>();
        for (var i = 1; i < held.Length; i++)
        {
            var (after, before) = (held[i - 1].When!.Earliest!.Value, held[i].When!.Earliest!.Value);
            // Sessions that no page tells lie between numbers that do not follow each other.
            var editions = held[i].Edition - held[i - 1].Edition is { } more and > 1 ? more : 1;
            if (before > after) steps.Add(new Step(after, before, Period.DaysBetween(after, before), editions));
        }

        return steps;
    }

    /// <summary>The median of the days from one session to the next; null where there are fewer than two such times.</summary>
    private static double? Usual(List<Step> steps)
    {
        if (steps.Count < 2) return null;
        var days = steps.Select(s => (double)s.Days / s.Editions).Order().ToArray();
        return days.Length % 2 == 1 ? days[days.Length / 2] : (days[days.Length / 2 - 1] + days[days.Length / 2]) / 2;
    }

    private static int Months(double days) => (int)Math.Round(days / DaysOfAMonth);

    private readonly record struct Step(LocalDate After, LocalDate Before, int Days, int Editions);
}
