using System.Net;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Pages.Calendar;

/// <summary>A calendar program subscribes to what the page shows.</summary>
public class CalendarFeedTests(SampleSite samples)
{
    [Fact]
    public async Task The_feed_is_a_calendar_with_names_that_last_and_addresses_of_the_site()
    {
        var file = await samples.Served.Page("/calendar.ics?party=KH&with=VN&lang=fr");
        var calendar = Ical.Net.Calendar.Load(file)!;
        Assert.NotEmpty(calendar.Events);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct().Count());
        Assert.All(calendar.Events, e => Assert.StartsWith(samples.Served.Address, e.Url!.ToString()));
        Assert.Contains("NAME:Entente : Cambodge – Vietnam", file);
        Assert.Equal(file, await samples.Served.Page("/calendar.ics?party=KH&with=VN&lang=fr"));
    }

    [Fact]
    public async Task It_holds_the_party_and_the_kind_that_are_asked_for()
    {
        var all = Ical.Net.Calendar.Load(await samples.Served.Page("/calendar.ics"))!.Events;
        var some = Ical.Net.Calendar.Load(await samples.Served.Page("/calendar.ics?kind=expiry"))!.Events;
        Assert.InRange(some.Count, 1, all.Count - 1);
        Assert.All(some, e => Assert.Contains("-end@entente", e.Uid));
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so()
    {
        using var first = await samples.Served.Get("/calendar.ics");
        Assert.Equal("text/calendar", first.Content.Headers.ContentType!.MediaType);
        using var second = await samples.Served.Get("/calendar.ics", tag: first.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
