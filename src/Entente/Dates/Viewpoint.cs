using NodaTime;

namespace Entente.Dates;

/// <summary>The day of publication, or the month or year in which it lies: where dates are seen from.</summary>
internal sealed record Viewpoint(LocalDate First, LocalDate Last)
{
    /// <summary>In days: a report on the first day of what lasts some ("organisé les 22 et 23 octobre") tells of it as past, and not of the year before.</summary>
    private const int UnderWay = 3;

    /// <summary>Null when nothing is known of the publication.</summary>
    public static Viewpoint? Of(Edtf? published) =>
        published is { Earliest: { } first, Latest: { } last } ? new Viewpoint(first, last) : null;

    /// <summary>The day itself; null when only its month or year is known.</summary>
    public LocalDate? Day => First == Last ? First : null;

    /// <summary>
    /// The year in which something that comes each year is meant: the last one for the past, the next one for the
    /// future, the nearest where nothing tells.
    /// </summary>
    public int? YearOf(Yearly yearly, Direction? direction)
    {
        int? best = null;
        var least = int.MaxValue;
        for (var year = First.Year - 4; year <= Last.Year + 4; year++)
        {
            if (yearly.In(year) is not var (start, end)) continue;
            if (direction is Direction.Past && start > Last.PlusDays(UnderWay)) continue;
            if (direction is Direction.Future && end < First) continue;
            var gap = Gap(start, end);
            if (gap < least) (best, least) = (year, gap);
        }
        return best;
    }

    /// <summary>The same for "dernier" (-1) and "prochain" (+1): wholly before the day, or wholly after it.</summary>
    public int? ShiftedYearOf(Yearly yearly, int shift)
    {
        for (var step = 0; step <= 8; step++)
        {
            var year = shift < 0 ? Last.Year - step : First.Year + step;
            if (yearly.In(year) is not var (start, end)) continue;
            if (shift < 0 ? end < First : start > Last) return year;
        }
        return null;
    }

    private int Gap(LocalDate start, LocalDate end) =>
        end < First ? Period.DaysBetween(end, First) : start > Last ? Period.DaysBetween(Last, start) : 0;
}
