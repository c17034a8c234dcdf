using NodaTime;

namespace Entente.Dates;

/// <summary>A year that a text names, and where its verb places it: what tells the year of a date without one.</summary>
/// <param name="Start">The first day meant.</param>
/// <param name="End">The last day meant.</param>
/// <param name="Whole">Whether a whole year was named, not a month or day of it.</param>
internal readonly record struct YearMention(LocalDate Start, LocalDate End, bool Whole, Direction? Direction);

/// <summary>A day or month that a text names, as it stands there.</summary>
internal readonly record struct DayMention(DateFields Fields, Direction? Direction, bool Aside)
{
    public int Month => Fields.Month ?? 1;

    /// <summary>The day in a year; null where that year has none.</summary>
    public LocalDate? In(int year)
    {
        var day = Fields.Day ?? 1;
        return day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, day) : null;
    }
}

/// <summary>What a text says of time, before anything is known of its publication.</summary>
internal sealed class PublicationEvidence
{
    /// <summary>The most mentions of a sort that are kept: each may be weighed against all, and the first ones tell.</summary>
    private const int Most = 250;

    public List<YearMention> Years { get; } = [];

    /// <summary>Years from and to which something holds ("2019-2024").</summary>
    public List<(int From, int To)> Periods { get; } = [];

    /// <summary>Days with their month, in the order of the text.</summary>
    public List<DayMention> Days { get; } = [];

    /// <summary>Months without a day.</summary>
    public List<DayMention> Months { get; } = [];

    /// <summary>The last year named; null when none is.</summary>
    public int? LatestYear => Latest(_ => true);

    /// <summary>The last year of those that no verb puts into the future.</summary>
    public int? LatestToldYear => Latest(mention => mention.Direction is not Direction.Future);

    /// <summary>Makes it as if nothing had been said.</summary>
    public void Clear()
    {
        Years.Clear();
        Periods.Clear();
        Days.Clear();
        Months.Clear();
    }

    public void Add(DateCluster cluster, Direction? verb, Direction? firmVerb, bool aside)
    {
        var last = cluster.Atoms[^1];
        if (cluster.Joining is Joining.Range && last is { Grain: 3, Fields.Year: { } to } && cluster.Atoms[0].Fields.Year is { } from)
            Keep(Periods, (from, to));
        else
            foreach (var atom in cluster.Atoms) Add(atom, last.Fields.Year, verb, firmVerb, aside);
    }

    /// <summary>
    /// Adds the year of an occasion, from its ordinal and the year of the event, unless that year is the story's own
    /// ("le 80e anniversaire de la Marine et le Salon 2024").
    /// </summary>
    public void AddOccasion(int nth, int year, Direction? direction)
    {
        var (own, near) = (0, false);
        foreach (var mention in Years)
        {
            if (mention.Start.Year < year - 3) continue;
            own++;
            near |= mention.Start.Year <= year + 3;
        }
        if (nth < 5 || own < 2 || !near) AddYear(year + nth, direction);
    }

    private void AddYear(int year, Direction? direction)
    {
        if (year is > 1000 and < 2200) Keep(Years, new YearMention(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), true, direction));
    }

    private static void Keep<T>(List<T> mentions, T mention)
    {
        if (mentions.Count < Most) mentions.Add(mention);
    }

    private int? Latest(Func<YearMention, bool> counts)
    {
        int? latest = null;
        foreach (var mention in Years)
            if (counts(mention) && (latest is null || mention.Start.Year > latest)) latest = mention.Start.Year;
        return latest;
    }

    private void Add(DateAtom atom, int? year, Direction? verb, Direction? firmVerb, bool aside)
    {
        var fields = atom.Fields;
        fields.Year ??= year;
        if (atom.Grain is 1 && Plausible(fields)) Keep(Days, new DayMention(fields, verb, aside));
        if (atom.Grain is 2) Keep(Months, new DayMention(fields, verb, aside));
        if (fields.Year is not { } known || known is < 1000 or > 2199) return;
        if (atom.Grain is 3 || atom.Make is Making.Season or Making.Period) AddYear(known, firmVerb);
        else if (atom.Grain is 1 or 2 && new DayMention(fields, verb, aside).In(known) is { } day) Keep(Years, new YearMention(day, fields.Day is null ? day.PlusMonths(1).PlusDays(-1) : day, false, verb));
    }

    private static bool Plausible(DateFields fields) => fields is { Day: { } day, Month: >= 1 and <= 12 and { } month }
        && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month);
}
