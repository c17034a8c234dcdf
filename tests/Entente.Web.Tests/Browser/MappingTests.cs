using System.Globalization;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>The map, the network and the lists that their marks open.</summary>
public class MappingTests(SampleSite samples, Chromium chromium)
{
    [Theory]
    [InlineData("fr", 1440)]
    [InlineData("en", 390)]
    public async Task By_keyboard_the_range_is_moved_and_stands_in_the_address(string language, int width)
    {
        await using var window = await chromium.Open(samples.Served.Address, language, width);
        await window.Page.GotoAsync(SiteAddresses.MapPage);
        var before = await Total(window.Page);
        var thumb = window.Page.Locator(".range input[data-of=from]");
        await thumb.FocusAsync();
        var said = await thumb.GetAttributeAsync("aria-valuetext");
        for (var i = 0; i < 8; i++) await window.Page.Keyboard.PressAsync("PageUp");
        Assert.NotEqual(said, await thumb.GetAttributeAsync("aria-valuetext"));
        await window.Page.WaitForURLAsync("**from=2*");
        await window.Page.WaitForLoadStateAsync();
        Assert.True(await Total(window.Page) < before);
        Assert.Equal("from", await window.Page.EvaluateAsync<string>("() => document.activeElement.dataset.of"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Neither_thumb_passes_the_other()
    {
        await using var window = await chromium.Open(samples.Served.Address);
        await window.Page.GotoAsync(SiteAddresses.MapPage);
        await window.Page.Locator(".range input[data-of=from]").FocusAsync();
        await window.Page.Keyboard.PressAsync("End");
        Assert.Equal(await window.Page.InputValueAsync("input[name=to]"), await window.Page.InputValueAsync("input[name=from]"));
    }

    [Theory]
    [InlineData("view=map", ".edge")]
    [InlineData("view=map", ".dot")]
    [InlineData("view=places", ".dot")]
    [InlineData("view=network", ".edge")]
    public async Task A_mark_opens_the_list_of_what_it_counts(string query, string mark)
    {
        await using var window = await chromium.Open(samples.Served.Address, script: false);
        await window.Page.GotoAsync($"{SiteAddresses.MapPage}?{query}");
        var link = window.Page.Locator($"figure {mark}").Last;
        var counted = Number(await link.Locator("title").TextContentAsync());
        await window.Page.GotoAsync((await link.GetAttributeAsync("href"))!);
        Assert.Equal(counted, await Total(window.Page));
        Assert.Equal(Math.Min(20, counted), await window.Page.Locator(".lines > li").CountAsync());
    }

    [Fact]
    public async Task The_table_says_what_the_drawing_does()
    {
        await using var window = await chromium.Open(samples.Served.Address);
        await window.Page.GotoAsync(SiteAddresses.Map(("view", "network")));
        Assert.Equal(await window.Page.Locator("figure .edge").CountAsync(), await window.Page.Locator("#met tbody tr").CountAsync());
    }

    [Fact]
    public async Task Centred_on_a_party_the_others_lines_are_gone()
    {
        await using var window = await chromium.Open(samples.Served.Address);
        await window.Page.GotoAsync(SiteAddresses.MapPage);
        await window.Page.SelectOptionAsync(".map-form select[name=party]", "KH");
        await window.Page.WaitForURLAsync("**party=KH**");
        Assert.All(await window.Page.Locator("#met tbody a").AllInnerTextsAsync(), text => Assert.Contains("Cambodia", text));
        Assert.Equal(1, await window.Page.Locator(".dot.focus").CountAsync());
    }

    [Fact]
    public async Task Names_on_the_map_do_not_cover_each_other()
    {
        await using var window = await chromium.Open(samples.Served.Address, "fr");
        await window.Page.GotoAsync(SiteAddresses.Map(("most", "1000")));
        var covered = await window.Page.EvaluateAsync<string[]>(
            """
            () => { const boxes = [...document.querySelectorAll('.world text')].map(t => [t.textContent, t.getBoundingClientRect()]);
              return boxes.flatMap(([a, p], i) => boxes.slice(i + 1).filter(([, q]) => p.left + 2 < q.right && q.left + 2 < p.right && p.top + 3 < q.bottom && q.top + 3 < p.bottom).map(([b]) => `${a} / ${b}`)); }
            """);
        Assert.Empty(covered);
    }

    [Fact]
    public async Task On_paper_the_map_is_there()
    {
        await using var window = await chromium.Open(samples.Served.Address, width: 794);
        await window.Page.GotoAsync(SiteAddresses.MapPage);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await window.Page.Locator(".world").IsVisibleAsync());
        Assert.True(await window.Page.Locator("#met table").IsVisibleAsync());
    }

    /// <summary>The number at the head of the page.</summary>
    private static async Task<int> Total(IPage page) => Number(await page.Locator(".head .sub").InnerTextAsync());

    private static int Number(string? text) =>
        int.Parse(string.Concat(text!.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
