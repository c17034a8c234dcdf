using Entente.Dates;
using Entente.Web.Charts;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Charts;

/// <summary>Days stand where they belong, and none outside the line.</summary>
public class TimeScaleTests
{
    private static readonly TimeScale Scale = new(new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31), 10, 365);

    [Theory]
    [InlineData("2020-01-01", 10)]
    [InlineData("2020-01-31", 40)]
    [InlineData("2020-12-31", 375)]
    [InlineData("2019-05-05", 10)]
    [InlineData("2031-05-05", 375)]
    public void A_day_has_its_place(string day, double at) => Assert.Equal(at, Scale.At(Edtf.Parse(day).Earliest!.Value), 3);

    [Theory]
    [InlineData("2020-01-01/2020-01-31", 10, 40)]
    [InlineData("2020", 10, 375)]
    [InlineData("2020-01-31/..", 40, 375)]
    [InlineData("../2020-01-31", 10, 40)]
    public void A_date_reaches_as_far_as_it_may_mean(string date, double start, double end) =>
        Assert.Equal((start, end), Scale.Reach(Edtf.Parse(date)) is { } reach ? (Math.Round(reach.Start, 3), Math.Round(reach.End, 3)) : default);

    [Fact]
    public void A_date_without_a_year_has_no_place() => Assert.Null(Scale.Reach(Edtf.Parse("XXXX-05-17")));

    [Theory]
    [InlineData(2019, 2024, 12, 6)]
    [InlineData(2000, 2024, 12, 5)]
    [InlineData(1600, 2024, 12, 9)]
    public void Years_are_marked_as_far_as_there_is_room(int first, int last, int most, int marked)
    {
        var scale = TimeScale.Around([new(first, 3, 1), new(last, 3, 1)], 0, 100);
        Assert.Equal(marked, scale.Years(most).Count());
    }

    [Fact]
    public void Without_days_there_is_a_line_all_the_same() => Assert.Equal(0, TimeScale.Around([], 0, 100).At(new LocalDate(1990, 1, 1)));
}
