using Entente.Register.Views.Calendar;
using Entente.Web.Pages.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Calendar;

/// <summary>What the address asks for is what is shown; what it cannot mean is passed over.</summary>
public class CalendarFilterTests
{
    private static readonly YearMonth May = new(2024, 5);

    [Fact]
    public void All_filters_stand_in_the_address_and_in_that_of_another_month()
    {
        const string address = "/calendar?party=KH&with=VN&kind=expected-edition&view=list&month=2024-05&as-of=2024-11-05";
        var filter = Of(address);
        var options = filter.Options(May);
        Assert.Equal(("KH", "VN", new LocalDate(2024, 11, 5)), (options.PartyA, options.PartyB, options.AsOf!.Value));
        Assert.Equal([CalendarKind.ExpectedEdition], options.Kinds);
        Assert.Equal(address, filter.Address(May));
        Assert.Equal(address.Replace("view=list&", "", StringComparison.Ordinal), filter.InForm(false, May));
        Assert.Equal("/calendar.ics?party=KH&with=VN&kind=expected-edition&lang=fr", filter.Feed("fr"));
    }

    [Fact]
    public void A_month_is_shown_by_its_days_and_a_list_goes_on_for_a_year()
    {
        var (month, list) = (Of("?month=2024-02").Options(new YearMonth(2024, 2)), Of("?view=list").Options(May));
        Assert.Equal((new LocalDate(2024, 2, 1), new LocalDate(2024, 2, 29)), (month.From!.Value, month.To!.Value));
        Assert.Equal((new LocalDate(2024, 5, 1), new LocalDate(2025, 4, 30)), (list.From!.Value, list.To!.Value));
    }

    [Theory]
    [InlineData("?party=&with=&kind=meeting&month=2024-13&view=week&as-of=tomorrow")]
    [InlineData("?month=9999-12&kind=0")]
    [InlineData("?month=0001-01")]
    [InlineData("")]
    public void Nonsense_filters_nothing(string address) => Assert.Equal(new CalendarFilter(), Of(address));

    private static CalendarFilter Of(string address) =>
        CalendarFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?')..] : "")));
}
