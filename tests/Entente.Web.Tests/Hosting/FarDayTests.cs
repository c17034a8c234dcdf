using System.Net;
using Entente.Register.Tests.Support;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Hosting;

/// <summary>Days at the ends of the calendar, from which nobody can reckon further.</summary>
public sealed class FarDayTests
{
    [Theory]
    [InlineData("/calendar?as-of=9999-12-31")]
    [InlineData("/calendar?as-of=0001-01-01")]
    [InlineData("/calendar?month=9999-12")]
    [InlineData("/calendar?month=0001-01&view=list")]
    [InlineData("/calendar.ics?as-of=9999-12-31")]
    [InlineData("/search?q=text&as-of=9999-12-31&from=0001-01-01&to=9999-12-31")]
    [InlineData("/undertakings?as-of=9999-12-31")]
    [InlineData("/relations/KH/VN?as-of=9999-12-31")]
    [InlineData("/map?from=0001-01&to=9999-12")]
    [InlineData("/meetings?from=0001-01&to=9999-12")]
    [InlineData("/?since=9999-12-31")]
    public async Task A_day_far_off_is_no_fault_of_the_site(string address)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("a", "2024-05-07", Page.Engagement("meeting", "2024-05-06", "KH VN"))]);
        await using var served = await ServedRegister.Start(folder.Address);
        Assert.Equal(HttpStatusCode.OK, (await served.Get(address)).StatusCode);
    }
}
