namespace Entente.Dates;

/// <summary>
/// Infers when a page was published from its own words: a date stated in its header, completed by the years that it
/// names; else the month of the first event that it tells, or the day where that is told with its weekday.
/// </summary>
internal static class PublicationInference
{
    /// <param name="stated">The clusters of the words that state the date.</param>
    /// <param name="evidence">What the text says of time, the stated words included.</param>
    public static Edtf? Infer(List<DateCluster> stated, PublicationEvidence evidence) =>
        Stated(stated, evidence) ?? MainEvent(evidence) ?? NamedYear(evidence);

    /// <summary>A stated date that bears its year; null when there is none, and the text must tell.</summary>
    public static Edtf? Complete(List<DateCluster> stated) => Stated(stated, null);

    /// <param name="evidence">Null where nothing is asked of the text.</param>
    private static Edtf? Stated(List<DateCluster> stated, PublicationEvidence? evidence)
    {
        foreach (var cluster in stated)
        {
            var fields = cluster.Atoms[^1].Fields;
            if (cluster.Atoms[^1].Grain is not (1 or 2 or 3)) continue;
            if (cluster.Atoms[^1].Grain is 3) return Edtf.Year(fields.Year!.Value);
            if (fields.Year is null && evidence is null) return null;
            var day = new DayMention(fields, null, false);
            if (fields.Month is not (>= 1 and <= 12) || (fields.Year ?? ToldInFull(day, evidence!) ?? PublicationYear.Of(day, evidence!)) is not { } year) continue;
            return fields.Day is null ? Edtf.Month(year, day.Month) : Exact(cluster, day, year);
        }
        return null;
    }

    /// <summary>The year of the same day where the text tells it in full ("TUNIS, 8 oct. (TAP) – … mardi 8 octobre 2024").</summary>
    private static int? ToldInFull(DayMention stated, PublicationEvidence evidence)
    {
        foreach (var day in evidence.Days)
            if (day.Fields.Year is { } year && stated.Fields.Day is not null && day.Fields.Day == stated.Fields.Day && day.Month == stated.Month) return year;
        return null;
    }

    /// <summary>The day itself; of a range, the month that all of it lies in, or else the year.</summary>
    private static Edtf? Exact(DateCluster cluster, DayMention day, int year)
    {
        if (day.In(year) is not { } date) return null;
        if (cluster.Joining is Joining.Single) return Edtf.Day(date);
        return cluster.Atoms[0].Fields.Month == day.Month ? Edtf.Month(year, day.Month) : Edtf.Year(year);
    }

    /// <summary>The first day told of the past or the present, or else the first of the future, near the last year named.</summary>
    private static Edtf? MainEvent(PublicationEvidence evidence)
    {
        foreach (var ahead in (ReadOnlySpan<bool>)[false, true])
            foreach (var day in evidence.Days)
                if (!day.Aside && day.Direction is Direction.Future == ahead && Recent(day, evidence) is { } year) return Told(day, year, evidence);
        foreach (var month in evidence.Months)
            if (month is { Aside: false, Fields.Year: { } year } && Near(year, evidence) && month.Direction is not Direction.Future)
                return Edtf.Month(year, month.Month);
        return null;
    }

    /// <summary>The year of a day, if it is near the last one named; a stated year of long ago is history.</summary>
    private static int? Recent(DayMention day, PublicationEvidence evidence)
    {
        if (day.Fields.Year is not { } stated) return PublicationYear.Of(day, evidence);
        return Near(stated, evidence) ? stated : null;
    }

    private static bool Near(int year, PublicationEvidence evidence) =>
        year >= evidence.LatestYear - 4 && !(year < evidence.LatestToldYear - 1);

    /// <summary>News name the weekday of what has just happened; another date gives the month.</summary>
    private static Edtf Told(DayMention day, int year, PublicationEvidence evidence)
    {
        foreach (var same in evidence.Days)
            if (same is { Fields.Weekday: { } weekday, Direction: not Direction.Future } && same.Fields.Day == day.Fields.Day && same.Month == day.Month
                && same.In(year) is { } date && (int)date.DayOfWeek == weekday) return Edtf.Day(date);
        return Edtf.Month(year, day.Month);
    }

    /// <summary>A year named at least twice, if it is the last one that the text names and nothing is to come in it.</summary>
    private static Edtf? NamedYear(PublicationEvidence evidence)
    {
        var times = 0;
        var latest = evidence.LatestYear;
        foreach (var mention in evidence.Years)
            if (mention.Whole && mention.Direction is not Direction.Future && mention.Start.Year == latest) times++;
        return times > 1 ? Edtf.Year(latest!.Value) : null;
    }
}
