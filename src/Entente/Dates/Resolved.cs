using NodaTime;

namespace Entente.Dates;

/// <summary>What an atom means: its TIMEX3 type and value, and what facts are dated by.</summary>
internal readonly record struct Resolved(TimexType Type, string Value, Edtf? When, string? Note = null)
{
    public static Resolved Day(LocalDate day) => Dated(Edtf.Day(day));

    /// <summary>What its own text tells.</summary>
    public static Resolved Dated(Edtf when) => new(TimexType.Date, when.Text, when);

    /// <summary>A part of a day, in TIMEX3's letters.</summary>
    public static Resolved Part(LocalDate day, string part) => new(TimexType.Time, $"{Text(day)}T{part}", Edtf.Day(day));

    public static Resolved Month(int? year, int month) => Dated(year is { } known ? Edtf.Month(known, month) : EdtfCalendar.MonthOfSomeYear(month));

    public static Resolved Year(int year) => Dated(Edtf.Year(year));

    /// <summary>The week of a day, from Monday to Sunday.</summary>
    public static Resolved Week(LocalDate day, string ending = "")
    {
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        var start = ending.Length > 0 ? monday.PlusDays(5) : monday;
        return new(TimexType.Date, $"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}{ending}",
            Edtf.Interval(Edtf.Day(start), Edtf.Day(monday.PlusDays(6))));
    }

    public static Resolved Months(LocalDate first, int count, string value) => new(TimexType.Date, value,
        Edtf.Interval(Edtf.Month(first.Year, first.Month), Edtf.Month(first.PlusMonths(count - 1).Year, first.PlusMonths(count - 1).Month)));

    /// <summary>What no calendar places.</summary>
    public static Resolved Vague(TimexType type, string value) => new(type, value, null);

    public static string Text(LocalDate day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";
}

/// <summary>What an atom is read against.</summary>
/// <param name="View">The publication; null when nothing is known of it.</param>
/// <param name="Told">What the text has named so far.</param>
/// <param name="Sentence">The number of the atom's sentence.</param>
/// <param name="Direction">Where its verb places it.</param>
internal readonly record struct Setting(Viewpoint? View, Narrative Told, int Sentence, Direction? Direction)
{
    /// <summary>The day that relative dates count from.</summary>
    public LocalDate? Today => View?.Day;

    /// <summary>The day that the sentence is about.</summary>
    public LocalDate? That => Told.Day(Sentence, Direction);
}

/// <summary>The notes on odd dates.</summary>
public static class DateNotes
{
    public const string WrongWeekday = "the weekday contradicts the date";
}
