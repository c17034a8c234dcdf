using NodaTime;

namespace Entente.Dates;

/// <summary>Resolves dates that count from the publication or from the last day named.</summary>
internal static class RelativeDates
{
    /// <summary>The most units that are counted out; what lies farther stays vague.</summary>
    private const int Farthest = 900;

    /// <summary>"hier", "ce soir"; "aujourd'hui" is vague where no event is told of it.</summary>
    public static Resolved FromNow(DateFields fields, Setting setting)
    {
        var day = setting.Today?.PlusDays(fields.Days ?? 0);
        var dated = FromDay(day, fields.Part);
        if (fields.Reference is { } vague && setting.Direction is null)
            return dated with { Type = TimexType.Time, Value = vague };
        return dated;
    }

    /// <summary>"la veille", "le lendemain matin", "le même jour".</summary>
    public static Resolved FromThen(DateFields fields, Setting setting) =>
        FromDay(Start(fields.Days ?? 0, setting)?.PlusDays(fields.Days ?? 0), fields.Part);

    /// <summary>"la veille" mostly looks back from the story, unless the verb is in the future.</summary>
    private static LocalDate? Start(int days, Setting setting) => days switch
    {
        0 => setting.Told.Last,
        < 0 when setting.Direction is null => (setting with { Direction = Direction.Past }).That,
        _ => setting.That,
    };

    /// <summary>"dans la soirée": of the day that the sentence names, or else of the last one that is not to come.</summary>
    public static Resolved Part(DateFields fields, Setting setting) =>
        FromDay(setting.Told.InSentence(setting.Sentence) ?? setting.Told.LastPast, fields.Part);

    /// <summary>"l'an dernier", "ce mois", "la fin de la semaine".</summary>
    public static Resolved Unit(DateFields fields, Setting setting) => setting.View is { } view
        ? InUnit(view, fields.Unit ?? "", fields.Shift ?? 0)
        : Resolved.Vague(TimexType.Date, fields.Shift switch { < 0 => "PAST_REF", > 0 => "FUTURE_REF", _ => "PRESENT_REF" });

    /// <summary>"la même année", "cette semaine-là".</summary>
    public static Resolved UnitOfThen(DateFields fields, Setting setting)
    {
        if (setting.That is { } day) return InUnit(new Viewpoint(day, day), fields.Unit ?? "", fields.Shift ?? 0);
        return setting.Told.Year is { } year && fields.Unit == "Y" ? Resolved.Year(year) : Resolved.Vague(TimexType.Date, "PAST_REF");
    }

    /// <summary>"il y a trois ans", "dans deux mois".</summary>
    public static Resolved Offset(DateFields fields, Setting setting) =>
        Shifted(fields, setting.View, fields.Sign ?? 1);

    /// <summary>"deux jours plus tard".</summary>
    public static Resolved OffsetFromThen(DateFields fields, Setting setting) =>
        Shifted(fields, setting.That is { } day ? new Viewpoint(day, day) : null, fields.Sign ?? 1);

    private static Resolved FromDay(LocalDate? day, string? part)
    {
        if (day is { } known) return part is null ? Resolved.Day(known) : Resolved.Part(known, part);
        return part is null ? Resolved.Vague(TimexType.Date, "XXXX-XX-XX") : Resolved.Vague(TimexType.Time, $"XXXX-XX-XXT{part}");
    }

    private static Resolved Shifted(DateFields fields, Viewpoint? view, int sign)
    {
        if (view is null || fields.Count is not > 0)
            return Resolved.Vague(TimexType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        var (factor, unit) = Quantities.Split(fields.Unit ?? "");
        var steps = (long)sign * fields.Count.Value * factor;
        return Math.Abs(steps) > Farthest || !Reckoning.Holds(view.First) ? Resolved.Vague(TimexType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF") : InSteps(view, unit, (int)steps);
    }

    private static Resolved InSteps(Viewpoint view, string unit, int steps) => unit switch
    {
        "W" when view.Day is { } day => Resolved.Day(day.PlusWeeks(steps)),
        "TH" or "TM" or "TS" when view.Day is { } day => Resolved.Day(day),
        _ => InUnit(view, unit, steps),
    };

    /// <summary>A text that counts on and on ("l'année suivante", again and again) gets no farther than days are reckoned from.</summary>
    private static Resolved InUnit(Viewpoint view, string unit, int shift) => unit switch
    {
        _ when !Reckoning.Holds(view.First) => Resolved.Vague(TimexType.Date, shift < 0 ? "PAST_REF" : "FUTURE_REF"),
        "Y" => Resolved.Year(view.First.Year + shift),
        "Q" => Quarter(view.First.PlusMonths(3 * shift)),
        "M" when SameMonth(view) => Resolved.Month(view.First.PlusMonths(shift).Year, view.First.PlusMonths(shift).Month),
        "W" when view.Day is { } day => Resolved.Week(day.PlusWeeks(shift)),
        "WE" when view.Day is { } day => Resolved.Week(day.PlusWeeks(shift), "-WE"),
        "D" when view.Day is { } day => Resolved.Day(day.PlusDays(shift)),
        _ => Resolved.Vague(TimexType.Date, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF"),
    };

    private static Resolved Quarter(LocalDate day)
    {
        var number = (day.Month - 1) / 3;
        return Resolved.Months(new LocalDate(day.Year, number * 3 + 1, 1), 3, $"{day.Year:0000}-Q{number + 1}");
    }

    private static bool SameMonth(Viewpoint view) =>
        view.First.Year == view.Last.Year && view.First.Month == view.Last.Month;
}
