using Entente.Evaluating;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>The pictures of <c>docs/site</c>, taken on the sample dispatches; <c>ENTENTE_UPDATE=1</c> takes them anew.</summary>
public class ScreenshotTests(SampleSite samples, Chromium chromium)
{
    public static TheoryData<string, string, string, int, int, bool> Pictures => new()
    {
        { "home", SiteAddresses.Home, "fr", 1440, 1100, false },
        { "home-phone", SiteAddresses.Home, "en", 390, 1100, true },
        { "relation", SiteAddresses.Relation("KH", "VN"), "fr", 1440, 1400, false },
        { "relation-dark", SiteAddresses.Relation("KH", "VN"), "en", 1440, 1400, true },
        { "relations", SiteAddresses.Relations, "en", 1440, 900, false },
        { "meeting", SiteAddresses.Meeting(("a", "VN"), ("b", "KH"), ("date", "2024-11-20")), "fr", 1440, 1400, false },
        { "meeting-phone", SiteAddresses.Meeting(("a", "KH"), ("b", "VN"), ("date", "2024-11-20")), "en", 390, 1100, true },
        { "undertakings", SiteAddresses.UndertakingsOf(("group", "status")), "en", 1440, 1100, false },
        { "dispatch", SiteAddresses.Dispatch(SampleSite.Dispatch), "fr", 1440, 1200, false },
        { "person", SampleSite.Entity("person"), "en", 1440, 1000, false },
        { "party", SiteAddresses.Party("VN"), "fr", 1440, 1000, false },
        { "mechanism", SampleSite.Entity("mechanism"), "fr", 1440, 1000, false },
        { "instrument", SampleSite.Entity("instrument"), "en", 1440, 700, false },
        { "engagement", SampleSite.Entity("engagement"), "fr", 1440, 1000, false },
        { "map", SiteAddresses.MapPage, "fr", 1440, 1200, false },
        { "map-places-dark", SiteAddresses.Map(("view", "places")), "en", 1440, 1100, true },
        { "network", SiteAddresses.Map(("view", "network")), "en", 1440, 1300, false },
        { "map-phone", SiteAddresses.MapPage, "fr", 390, 1100, false },
        { "meetings", SiteAddresses.Meetings(("party", "KH"), ("with", "VN")), "en", 1440, 900, false },
        { "search", SiteAddresses.Search("ministre défense"), "fr", 1440, 1000, false },
        { "calendar", SiteAddresses.CalendarOf(("month", "2022-05")), "fr", 1440, 1100, false },
        { "calendar-phone", SiteAddresses.CalendarOf(("party", "KH"), ("with", "VN"), ("month", "2022-05")), "en", 390, 1100, true },
        { "intake", SiteAddresses.Intake, "fr", 1440, 900, false },
        { "judge", SiteAddresses.Judge, "fr", 1440, 1000, false },
        { "about", SiteAddresses.About, "en", 1440, 1000, false },
    };

    [Theory(Explicit = true)]
    [MemberData(nameof(Pictures))]
    public async Task Each_page_has_its_picture(string name, string address, string language, int width, int height, bool dark)
    {
        var file = Repository.PathOf("docs", "site", $"{name}.png");
        if (Environment.GetEnvironmentVariable("ENTENTE_UPDATE") == "1")
        {
            await using var window = await chromium.Open(samples.Served.Address, language, width, dark ? ColorScheme.Dark : ColorScheme.Light);
            await window.Page.SetViewportSizeAsync(width, height);
            await window.Page.GotoAsync(address);
            await window.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        }

        Assert.True(File.Exists(file), $"there is no {file}; ENTENTE_UPDATE=1 takes it");
    }
}
