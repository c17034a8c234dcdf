using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>The calendar as one uses it: month after month, by keyboard, as a list, in one's own program.</summary>
public class CalendarTests(SampleSite samples, Chromium chromium)
{
    private const string May = "/calendar?party=KH&with=VN&month=2022-05";

    [Theory]
    [InlineData("fr", "mai 2022", "juin 2022")]
    [InlineData("en", "May 2022", "June 2022")]
    public async Task Months_follow_each_other_by_keyboard_alone(string language, string shown, string next)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync(May);
        Assert.Equal(shown, await window.Page.Locator(".months h2").TextContentAsync());
        await window.Page.Keyboard.PressAsync("j");
        await window.Reach("month=2022-06");
        Assert.Equal(next, await window.Page.Locator(".months h2").TextContentAsync());
        await window.Page.Keyboard.PressAsync("k");
        await window.Reach("month=2022-05");
        await window.Page.Keyboard.PressAsync("l");
        await window.Reach("view=list");
        Assert.True(await window.Page.Locator(".lines .line").CountAsync() > 3);
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task An_entry_leads_to_its_page(string language)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync(May);
        var entry = window.Page.Locator(".month a.entry").First;
        var address = (await entry.GetAttributeAsync("href"))!;
        await entry.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Reach(address);
        Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Filters_stand_in_the_address_and_in_that_of_the_feed(string language)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync(May);
        await window.Page.SelectOptionAsync("select[name=kind]", "held");
        await window.Page.ClickAsync(".filters button");
        await window.Reach("kind=held");
        Assert.Equal(0, await window.Page.Locator(".month .entry-anniversary").CountAsync());
        Assert.True(await window.Page.Locator(".month .entry-held").CountAsync() > 1);
        await window.Page.ClickAsync(".feed summary");
        Assert.Equal($"{samples.Served.Address.TrimEnd('/')}/calendar.ics?party=KH&with=VN&kind=held&lang={language}", await window.Page.InputValueAsync(".feed input"));
    }

    [Fact]
    public async Task What_has_no_day_stands_under_its_month_or_its_year()
    {
        await using var window = await chromium.Open(samples.Served.Address, "fr");
        await window.Page.GotoAsync(May);
        Assert.Contains("le jour n’est pas connu : 2022", (await window.Page.Locator("#in-year").InnerTextAsync()).ToLowerInvariant());
    }

    [Fact]
    public async Task On_a_phone_only_days_on_which_something_is_are_listed()
    {
        await using var window = await chromium.Open(samples.Served.Address, "en", 390);
        await window.Page.GotoAsync(May);
        var shown = await window.Page.Locator(".month td:visible").CountAsync();
        Assert.Equal(await window.Page.Locator(".month td:has(.entry)").CountAsync(), shown);
        Assert.InRange(shown, 1, 20);
    }
}
