using Entente.Dates;
using Xunit;

namespace Entente.Tests.Dates;

public class DateTextTests
{
    [Theory]
    [InlineData("2019-10-19", "2019-10-19")]
    [InlineData("2019-10-19T23:30:00+07:00", "2019-10-19")]
    [InlineData("19.10.2019", "2019-10-19")]
    [InlineData("le 1er octobre 2019", "2019-10-01")]
    [InlineData("samedi 19 octobre 2019 à 10 h 15", "2019-10-19")]
    [InlineData("19. Oktober 2019", "2019-10-19")]
    [InlineData("October 19th, 2019", "2019-10-19")]
    [InlineData("19 de octubre de 2019", "2019-10-19")]
    [InlineData("19 października 2019", "2019-10-19")]
    [InlineData("19 DÉC. 2019", "2019-12-19")]
    [InlineData("19/10/2019", "2019-10-19")]
    [InlineData("10/19/2019", "2019-10-19")]
    [InlineData("2019年10月9日", "2019-10-09")]
    [InlineData("12 articles, 19 octobre 2019", "2019-10-19")]
    [InlineData("31.02.2019", null)]
    [InlineData("19 octobre", null)]
    [InlineData("1.2.19", null)]
    [InlineData("20191019", null)]
    [InlineData("tél. 01 02 2003 04", null)]
    [InlineData("99999999999999999999-10-19", null)]
    public void A_full_date_is_found_in_whatever_language(string text, string? expected) =>
        Assert.Equal(expected, DateText.Find(text)?.ToString("uuuu-MM-dd", null));

    [Theory]
    [InlineData("20191019", "2019-10-19")]
    [InlineData("20191019T101500Z", "2019-10-19")]
    [InlineData("19.10.19", "2019-10-19")]
    public void Where_a_date_is_to_be_expected_short_ones_count(string text, string expected) =>
        Assert.Equal(expected, DateText.Find(text, stated: true)?.ToString("uuuu-MM-dd", null));

    [Fact]
    public void American_pages_put_the_month_first() =>
        Assert.Equal("2019-10-09", DateText.Find("10/9/2019", monthFirst: true)?.ToString("uuuu-MM-dd", null));
}
