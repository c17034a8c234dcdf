using Entente.Dates;
using NodaTime;
using Xunit;

namespace Entente.Tests.Dates;

/// <summary>Values of the years that texts mostly name are shared; those of any other year are as good.</summary>
public sealed class EdtfCalendarTests
{
    [Theory]
    [InlineData(1832)]
    [InlineData(1899)]
    [InlineData(1900)]
    [InlineData(2024)]
    [InlineData(2099)]
    [InlineData(2100)]
    [InlineData(9999)]
    public void A_year_its_months_and_days_are_the_same_whether_made_anew_or_kept(int year)
    {
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal($"{year}", Edtf.Year(year).Text);
            Assert.Equal($"{year}-12", Edtf.Month(year, 12).Text);
            Assert.Equal($"{year}-12-31", Edtf.Day(new LocalDate(year, 12, 31)).Text);
            Assert.Equal(new LocalDate(year, 12, 1), Edtf.Month(year, 12).Earliest);
        }
    }

    [Fact]
    public void A_kept_day_is_one_object() => Assert.Same(Edtf.Day(new LocalDate(2024, 2, 29)), Edtf.Day(new LocalDate(2024, 2, 29)));
}
