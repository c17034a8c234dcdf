using Entente.Dates;
using NodaTime;

namespace Entente.Outputs.Calendar;

/// <summary>Where a date lies in a calendar: on days, in a month, or only in a year.</summary>
public static class CalendarDates
{
    /// <summary>Whether it tells days, the first and the last.</summary>
    public static bool TellsDays(Edtf date) =>
        date is { Earliest: not null, Latest: not null } && date.Text.Split('/').All(part => part.TrimEnd('~', '?', '%') is { Length: 10 } day && !day.Contains('X'));

    /// <summary>Whether it is told to be about so or perhaps so.</summary>
    public static bool IsApproximate(Edtf date) => date.Text.AsSpan().ContainsAny("~?%");

    /// <summary>The month under which it is listed: that of its first day, or the only one in which it may be. Null where it may be in several.</summary>
    public static YearMonth? MonthOf(Edtf date)
    {
        if (date is not { Earliest: { } first, Latest: { } last }) return null;
        return TellsDays(date) || first.ToYearMonth() == last.ToYearMonth() ? first.ToYearMonth() : null;
    }
}
