using NodaTime;

namespace Entente.Dates;

/// <summary>Resolves dates of the calendar: days, months, years, weekdays, seasons, quarters, holidays.</summary>
internal static class CalendarDates
{
    /// <summary>A day of which no more than the weekday is known, by its number in ISO 8601.</summary>
    private static readonly string[] SomeWeekday = [.. Enumerable.Range(0, 8).Select(weekday => $"XXXX-WXX-{weekday}")];

    /// <summary>Null when the fields make no date of the calendar (31 June).</summary>
    public static Resolved? Date(DateFields fields, Setting setting) => fields switch
    {
        { Day: { } day, Month: { } month } => Part(Day(fields, month, day, setting), fields.Part),
        { Day: { } day, Weekday: { } weekday } => Part(DayOfSomeMonth(day, weekday, setting), fields.Part),
        { Month: { } month } => Resolved.Month(Year(fields, setting, Yearly.OfMonths(month, 1)), month),
        { Year: { } year } => Resolved.Year(year),
        { Weekday: { } weekday } => Part(Weekday(fields, weekday, setting), fields.Part),
        _ => null,
    };

    public static Resolved Decade(int decade, Setting setting)
    {
        var first = decade >= 100 ? decade : decade + ((setting.View?.Last.Year ?? 2000) % 100 >= decade && decade < 30 ? 2000 : 1900);
        var digits = first / 10;
        return Years($"{digits}X");
    }

    /// <summary>The 19th century is 18XX.</summary>
    public static Resolved Century(int number) => Years($"{number - 1:00}XX");

    private static Resolved Years(string masked) => new(TimexType.Date, masked, Edtf.TryParse(masked, out var when) ? when : null);

    /// <summary>The season by TIMEX3's letters, in the year of its first day: the nearest, whatever the verb ("l'idée d'un vote à l'automne semblait").</summary>
    public static Resolved? Season(DateFields fields, Setting setting)
    {
        var code = fields.Season switch { "SP" => 21, "SU" => 22, "FA" => 23, _ => 24 };
        var year = Year(fields, setting with { Direction = null }, Yearly.OfMonths((code - 20) * 3, 3));
        return year is { } known
            ? new(TimexType.Date, $"{known:0000}-{fields.Season}", Edtf.Parse($"{known:0000}-{code}"))
            : Resolved.Vague(TimexType.Date, $"XXXX-{fields.Season}");
    }

    /// <summary>The quarters (Q1 to Q4) and halves (H1, H2) of a year.</summary>
    public static Resolved? Period(DateFields fields, Setting setting)
    {
        var months = fields.Period == "Q" ? 3 : 6;
        var nth = fields.Ordinal ?? 1;
        if (nth < 1 || nth > 12 / months) return null;
        var first = (nth - 1) * months + 1;
        var year = Year(fields, setting, Yearly.OfMonths(first, months));
        return year is { } known
            ? Resolved.Months(new LocalDate(known, first, 1), months, $"{known:0000}-{fields.Period}{nth}")
            : Resolved.Vague(TimexType.Date, $"XXXX-{fields.Period}{nth}");
    }

    public static Resolved? Holiday(DateFields fields, Setting setting)
    {
        if (fields.Holiday is not { } name) return null;
        var year = Year(fields, setting, Yearly.OfHoliday(name));
        return year is { } known && Holidays.Find(name, known) is { } found ? Part(Resolved.Day(found), fields.Part) : null;
    }

    /// <summary>The nth weekday of a month, a year or a season (which starts on its 20th or 21st day).</summary>
    public static Resolved? Nth(DateFields fields, Setting setting)
    {
        if (fields.Weekday is not { } weekday || fields.Ordinal is not (> 0 and < 6) ) return null;
        var month = fields.Month ?? (fields.Season is { } season ? season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 } : 1);
        if (Year(fields, setting, Yearly.OfMonths(month, 1)) is not { } year) return null;
        var start = new LocalDate(year, month, fields.Season is null ? 1 : 20);
        return Resolved.Day(Next(start.PlusDays(-1), weekday).PlusWeeks(fields.Ordinal.Value - 1));
    }

    /// <summary>The first such weekday after a day.</summary>
    public static LocalDate Next(LocalDate day, int weekday) => day.Next((IsoDayOfWeek)weekday);

    private static Resolved? Part(Resolved? day, string? part)
    {
        if (part is null || day is not { } whole) return day;
        return whole with { Type = TimexType.Time, Value = $"{whole.Value}T{part}" };
    }

    private static Resolved? Day(DateFields fields, int month, int day, Setting setting)
    {
        if (month is < 1 or > 12 || day > CalendarSystem.Iso.GetDaysInMonth(2000, month)) return null;
        var yearly = Yearly.OfDay(month, day);
        var year = Year(fields, setting, yearly);
        if (year is null) return Resolved.Dated(EdtfCalendar.DayOfSomeYear(month, day));
        if (yearly.In(year.Value) is not var (date, _)) return null;
        if (Agrees(fields, date)) return Resolved.Day(date);
        var nearest = fields.Year is null ? setting.View?.YearOf(yearly, null) : null;
        if (nearest is { } other && yearly.In(other) is var (near, _) && Agrees(fields, near)) return Resolved.Day(near);
        return Resolved.Day(date) with { Note = DateNotes.WrongWeekday };
    }

    /// <summary>"mardi 11": the nearest month in which that day is that weekday.</summary>
    private static Resolved? DayOfSomeMonth(int day, int weekday, Setting setting)
    {
        if ((setting.View?.Last ?? setting.Told.Last) is not { } from) return null;
        for (var step = 0; step <= 24; step++)
        {
            var month = from.PlusMonths(step % 2 == 0 ? step / 2 : -(step + 1) / 2);
            if (Yearly.OfDay(month.Month, day).In(month.Year) is var (date, _) && (int)date.DayOfWeek == weekday) return Resolved.Day(date);
        }
        return null;
    }

    private static bool Agrees(DateFields fields, LocalDate date) => fields.Weekday is null || fields.Weekday == (int)date.DayOfWeek;

    private static Resolved? Weekday(DateFields fields, int weekday, Setting setting) =>
        WeekdayNear(fields, weekday, setting) is { } day ? Resolved.Day(day) : Resolved.Vague(TimexType.Date, SomeWeekday[weekday]);

    /// <summary>The publication's own day counts as the nearest; without a publication, the days last named serve.</summary>
    private static LocalDate? WeekdayNear(DateFields fields, int weekday, Setting setting)
    {
        if (setting.Today is not { } today) return InSpan(weekday, setting);
        if (fields.Shift < 0) return today.Previous((IsoDayOfWeek)weekday);
        if (fields.Shift > 0) return Next(today, weekday);
        if ((int)today.DayOfWeek == weekday) return today;
        return setting.Direction is Direction.Future ? Next(today, weekday) : today.Previous((IsoDayOfWeek)weekday);
    }

    private static LocalDate? InSpan(int weekday, Setting setting)
    {
        if (setting.Told.Frame is not var (start, end)) return null;
        var inside = Next(start.PlusDays(-1), weekday);
        if (inside <= end) return inside;
        if (NodaTime.Period.DaysBetween(start, end) > 7) return null;
        return setting.Direction is Direction.Future ? inside : end.Previous((IsoDayOfWeek)weekday);
    }

    private static int? Year(DateFields fields, Setting setting, Yearly yearly)
    {
        if (fields.Year is { } stated) return stated;
        if (setting.Told.YearFor(setting.Sentence) is { } told && fields.Shift is null && setting.Direction is not Direction.Future) return told;
        if (setting.View is not { } view) return null;
        return fields.Shift is { } shift and not 0 ? view.ShiftedYearOf(yearly, shift) : view.YearOf(yearly, setting.Direction);
    }
}
