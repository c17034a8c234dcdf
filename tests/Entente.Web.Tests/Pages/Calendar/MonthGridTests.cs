using Entente.Dates;
using Entente.Register.Views.Calendar;
using Entente.Web.Pages.Calendar;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Calendar;

/// <summary>A month has whole weeks; what has no day stands on none.</summary>
public class MonthGridTests
{
    [Theory]
    [InlineData(2024, 5, 5, "2024-04-29", "2024-06-02")] // begins on a Wednesday
    [InlineData(2024, 2, 5, "2024-01-29", "2024-03-03")] // has 29 days
    [InlineData(2021, 2, 4, "2021-02-01", "2021-02-28")] // is four weeks
    [InlineData(2024, 9, 6, "2024-08-26", "2024-10-06")] // begins on a Sunday
    public void Weeks_are_whole_and_begin_on_Monday(int year, int month, int weeks, string first, string last)
    {
        var grid = MonthGrid.Of(new YearMonth(year, month), []);
        Assert.Equal(weeks, grid.Weeks.Length);
        Assert.All(grid.Weeks, week => Assert.Equal((7, IsoDayOfWeek.Monday), (week.Length, week[0].Day.DayOfWeek)));
        Assert.Equal((first, last), ($"{grid.Weeks[0][0].Day:uuuu-MM-dd}", $"{grid.Weeks[^1][^1].Day:uuuu-MM-dd}"));
        Assert.Equal(new YearMonth(year, month).PlusMonths(1).OnDayOfMonth(1).PlusDays(-1).Day, grid.Weeks.SelectMany(w => w).Count(d => d.IsInMonth));
    }

    [Theory]
    [InlineData("2024-05-07", "7", "", "")]
    [InlineData("2024-05-30/2024-06-02", "30 31", "", "")]
    [InlineData("2024-04-28/2024-05-02", "1 2", "", "")]
    [InlineData("2024-05-07~", "7", "", "")]
    [InlineData("2024-05-06/2024-05-24", "", "x", "")] // lasts for weeks
    [InlineData("2024-05", "", "x", "")]
    [InlineData("2024", "", "", "x")]
    [InlineData("2024-04/2024-05", "", "", "x")]
    public void An_entry_stands_on_the_days_that_are_told_and_otherwise_beside_them(string when, string days, string inMonth, string inYear)
    {
        var entry = new CalendarEntry { Key = "x", Identifier = "x", Kind = CalendarKind.Held, When = Edtf.Parse(when) };
        var grid = MonthGrid.Of(new YearMonth(2024, 5), [entry]);
        Assert.Equal(days, string.Join(' ', grid.Weeks.SelectMany(w => w).Where(d => !d.Entries.IsEmpty).Select(d => d.Day.Day)));
        Assert.Equal((inMonth, inYear), (string.Concat(grid.InMonth.Select(e => e.Key)), string.Concat(grid.InYear.Select(e => e.Key))));
    }
}
