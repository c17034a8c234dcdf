using Entente.Dates;
using NodaTime;

namespace Entente.Web.Charts;

/// <summary>Where days stand on a line from one day to another.</summary>
/// <param name="Left">Where the first day stands.</param>
/// <param name="Width">How far the last day is from it.</param>
public sealed record TimeScale(LocalDate From, LocalDate To, double Left, double Width)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>The place of a day, within the line.</summary>
    public double At(LocalDate day)
    {
        var whole = Math.Max(1, Period.DaysBetween(From, To));
        return Left + (Width * Math.Clamp(Period.DaysBetween(From, day) / (double)whole, 0, 1));
    }

    /// <summary>From where to where a date reaches; null where it leaves both ends open.</summary>
    public (double Start, double End)? Reach(Edtf date) =>
        date.Earliest is null && date.Latest is null ? null : (date.Earliest is { } first ? At(first) : Left, date.Latest is { } last ? At(last) : Left + Width);

    /// <summary>The years to mark, at most so many: each, or every second, fifth or tenth.</summary>
    public IEnumerable<(int Year, double At)> Years(int most)
    {
        var years = To.Year - From.Year + 1;
        var step = Steps.First(s => (years + s - 1) / s <= most || s == Steps[^1]);
        for (var year = From.Year; year <= To.Year; year++)
            if (year % step == 0 && new LocalDate(year, 1, 1) >= From)
                yield return (year, At(new LocalDate(year, 1, 1)));
    }

    /// <summary>Whole years around days.</summary>
    public static TimeScale Around(IEnumerable<LocalDate> days, double left, double width)
    {
        var all = days.ToArray();
        return all.Length == 0
            ? new TimeScale(new(2000, 1, 1), new(2000, 12, 31), left, width)
            : new TimeScale(new(all.Min().Year, 1, 1), new(all.Max().Year, 12, 31), left, width);
    }
}
