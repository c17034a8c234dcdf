using Deque.AxeCore.Playwright;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>Search from every page: suggestions while one types, then the dispatches with their snippets.</summary>
public class SearchingTests(SampleSite samples, Chromium chromium)
{
    [Theory]
    [InlineData("fr", 1440, ColorScheme.Light, "personne")]
    [InlineData("en", 390, ColorScheme.Dark, "person")]
    public async Task By_keyboard_alone_one_finds_a_person_by_the_middle_of_a_name(string language, int width, ColorScheme scheme, string kind)
    {
        await using var window = await chromium.Open(samples.Served.Address, language, width, scheme);
        await window.Page.GotoAsync("/");
        await window.Page.FocusAsync("#find");
        await window.Page.Keyboard.TypeAsync("giang");
        var option = window.Page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasTextString = "Giang" }).First;
        await option.WaitForAsync();
        Assert.Contains(kind, await option.InnerTextAsync());
        Assert.Equal("true", await window.Page.GetAttributeAsync("#find", "aria-expanded"));
        await NoSeriousFault(window.Page);
        await window.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await option.GetAttributeAsync("id"), await window.Page.GetAttributeAsync("#find", "aria-activedescendant"));
        Assert.Equal("true", await option.GetAttributeAsync("aria-selected"));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync("**/people/person-*");
        Assert.Contains("Giang", await window.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Arrows_go_around_through_the_text_itself_and_escape_closes()
    {
        await using var window = await chromium.Open(samples.Served.Address);
        await window.Page.GotoAsync("/");
        await window.Page.FocusAsync("#find");
        await window.Page.Keyboard.TypeAsync("cambodia");
        await window.Page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasTextString = "“cambodia”" }).WaitForAsync();
        await window.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Contains("cambodia", await window.Page.Locator("#find-list [aria-selected=true]").InnerTextAsync());
        await window.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Null(await window.Page.GetAttributeAsync("#find", "aria-activedescendant"));
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.False(await window.Page.Locator("#find-list").IsVisibleAsync());
        Assert.Equal("cambodia", await window.Page.InputValueAsync("#find"));
    }

    [Fact]
    public async Task Enter_alone_searches_the_texts_and_a_hit_leads_to_its_words()
    {
        await using var window = await chromium.Open(samples.Served.Address);
        await window.Page.GotoAsync("/");
        await window.Page.FillAsync("#find", "ministre défense");
        await window.Page.PressAsync("#find", "Enter");
        await window.Page.WaitForURLAsync("**/search?q=*");
        Assert.True(await window.Page.Locator(".hit").CountAsync() > 1);
        Assert.True(await window.Page.Locator(".snippet mark").CountAsync() > 0);
        await window.Page.Locator(".found-facts a").First.ClickAsync();
        await window.Page.WaitForURLAsync("**/dispatch?page=*#*");
        Assert.Equal(1, await window.Page.Locator(".target:target").CountAsync());
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_pages_keep_them()
    {
        await using var window = await chromium.Open(samples.Served.Address, script: false);
        await window.Page.GotoAsync(SiteAddresses.SearchPage);
        await window.Page.Locator("select[name=party]").First.SelectOptionAsync("VN");
        await window.Page.SelectOptionAsync("select[name=kind]", "engagement");
        await window.Page.ClickAsync(".filters button");
        await window.Page.WaitForURLAsync("**party=VN**");
        var first = await window.Page.Locator(".hit .title").First.InnerTextAsync();
        await window.Page.ClickAsync(".pager [rel=next]");
        Assert.Contains("page=2", window.Page.Url);
        Assert.Contains("party=VN", window.Page.Url);
        Assert.Equal("VN", await window.Page.Locator("select[name=party]").First.InputValueAsync());
        Assert.NotEqual(first, await window.Page.Locator(".hit .title").First.InnerTextAsync());
        await window.Page.ClickAsync(".pager [rel=prev]");
        Assert.Equal(first, await window.Page.Locator(".hit .title").First.InnerTextAsync());
    }

    [Fact]
    public async Task Without_a_script_the_box_is_a_form()
    {
        await using var window = await chromium.Open(samples.Served.Address, script: false);
        await window.Page.GotoAsync("/");
        await window.Page.FillAsync("#find", "Giang");
        await window.Page.ClickAsync(".find button");
        await window.Page.WaitForURLAsync("**/search?q=Giang");
        Assert.True(await window.Page.Locator(".hit").CountAsync() > 0);
    }

    private static async Task NoSeriousFault(IPage page) =>
        Assert.Empty((await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
}
