using NodaTime;

namespace Entente.Dates;

/// <summary>Finds the year of a day of publication that is stated without one, from the years that the text names.</summary>
internal static class PublicationYear
{
    /// <summary>Years so far before the last one named are history, and tell nothing of the publication.</summary>
    private const int History = 4;

    /// <summary>What a weekday that agrees counts, or speaks against a year.</summary>
    private const int Right = 6;

    /// <summary>What speaks against a year after all periods named.</summary>
    private const int Later = 2;

    /// <summary>The best supported year; null when no year is named near enough.</summary>
    public static int? Of(DayMention day, PublicationEvidence evidence)
    {
        if (Latest(evidence) is not { } latest) return null;
        var underWay = UnderWay(evidence);
        (int Year, int Score)? best = null;
        for (var year = latest + 1; year >= latest - History; year--)
            if (day.In(year) is { } published && Score(published, evidence, latest) + OwnWeekday(day, published) - (year > underWay ? Later : 0) is var score && score > 0 && score > (best?.Score ?? 0))
                best = (year, score);
        return best?.Year;
    }

    /// <summary>A date that is printed with its weekday is of a year in which the two agree.</summary>
    private static int OwnWeekday(DayMention day, LocalDate published) =>
        day.Fields.Weekday is not { } weekday ? 0 : (int)published.DayOfWeek == weekday ? Right : -Right;

    /// <summary>The last year of the periods named, and of what is told: a term that runs is seldom over. Null without a period.</summary>
    private static int? UnderWay(PublicationEvidence evidence)
    {
        if (evidence.Periods.Count == 0) return null;
        var last = evidence.LatestToldYear ?? 0;
        foreach (var (_, to) in evidence.Periods) last = Math.Max(last, to);
        return last;
    }

    private static int? Latest(PublicationEvidence evidence)
    {
        var latest = evidence.LatestYear;
        foreach (var (from, _) in evidence.Periods)
            if (latest is null) latest = from;
        return latest;
    }

    private static int Score(LocalDate published, PublicationEvidence evidence, int latest)
    {
        var score = 0;
        foreach (var mention in evidence.Years)
            if (mention.Start.Year >= latest - History) score += Support(published, mention);
        foreach (var (from, to) in evidence.Periods)
            if (published.Year >= from - 1 && published.Year <= to) score++;
        foreach (var day in evidence.Days)
            if (day is { Aside: false, Fields: { Weekday: { } weekday, Year: null } } && day.In(published.Year) is { } date)
                score += (int)date.DayOfWeek == weekday ? Right : -Right;
        return score;
    }

    private static int Support(LocalDate published, YearMention mention) => mention.Direction switch
    {
        Direction.Future => Ahead(published, mention),
        Direction.Past => Back(published, mention),
        _ => Math.Max(0, 2 - Math.Abs(published.Year - mention.Start.Year)),
    };

    /// <summary>What is to come in a year is mostly told before that year, or early in it.</summary>
    private static int Ahead(LocalDate published, YearMention mention)
    {
        var years = mention.Start.Year - published.Year;
        if (published > mention.End) return -5;
        if (mention.Whole && years == 0) return published.Month < 7 ? 1 : -2;
        return Math.Max(0, 3 - Math.Max(0, years - (mention.Whole ? 1 : 0)));
    }

    private static int Back(LocalDate published, YearMention mention)
    {
        if (published < mention.Start) return -5;
        return Math.Max(0, 3 - (published.Year - mention.Start.Year));
    }
}
