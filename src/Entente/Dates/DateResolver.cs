namespace Entente.Dates;

/// <summary>Gives atoms their meaning, by what they make.</summary>
internal static class DateResolver
{
    /// <summary>What an atom means; null when its fields make no time at all.</summary>
    public static Resolved? Resolve(DateAtom atom, Setting setting) => atom.Make switch
    {
        Making.Date => CalendarDates.Date(atom.Fields, setting),
        Making.Decade => CalendarDates.Decade(atom.Fields.Decade ?? 0, setting),
        Making.Century => CalendarDates.Century(atom.Fields.Century ?? atom.Fields.Ordinal ?? 1),
        Making.Season => CalendarDates.Season(atom.Fields, setting),
        Making.Period => CalendarDates.Period(atom.Fields, setting),
        Making.Holiday => CalendarDates.Holiday(atom.Fields, setting),
        Making.Nth => CalendarDates.Nth(atom.Fields, setting),
        Making.DayFromNow => RelativeDates.FromNow(atom.Fields, setting),
        Making.DayFromThen => RelativeDates.FromThen(atom.Fields, setting),
        Making.Part => RelativeDates.Part(atom.Fields, setting),
        Making.Unit => RelativeDates.Unit(atom.Fields, setting),
        Making.UnitOfThen => RelativeDates.UnitOfThen(atom.Fields, setting),
        Making.Offset => RelativeDates.Offset(atom.Fields, setting),
        Making.OffsetFromThen => RelativeDates.OffsetFromThen(atom.Fields, setting),
        Making.Time => Time(atom.Fields, setting),
        Making.Duration => Quantities.Duration(atom.Fields),
        Making.Set => Quantities.Set(atom.Fields),
        _ => Resolved.Vague(TimexType.Time, atom.Fields.Reference ?? "PRESENT_REF"),
    };

    /// <summary>An hour, on the weekday or the day from now named with it, or on the day that the sentence is about.</summary>
    private static Resolved Time(DateFields fields, Setting setting)
    {
        var clock = $"T{fields.Hour ?? 0:00}:{fields.Minute ?? 0:00}";
        var day = fields.Weekday is not null ? CalendarDates.Date(fields, setting)?.When?.Earliest
            : fields.Days is { } days ? setting.Today?.PlusDays(days)
            : setting.That;
        return day is { } known
            ? new(TimexType.Time, Resolved.Text(known) + clock, Edtf.Day(known))
            : Resolved.Vague(TimexType.Time, "XXXX-XX-XX" + clock);
    }
}
