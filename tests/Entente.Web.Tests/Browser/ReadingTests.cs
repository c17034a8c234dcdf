using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>What one reads the site for: from what is new to the words that tell it.</summary>
public class ReadingTests(SampleSite samples, Chromium chromium)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task From_a_relation_one_click_leads_to_the_words_of_a_fact(string language)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Relation("KH", "VN"));
        await window.Page.Locator("#last .source a").First.ClickAsync();
        await window.Reach("/dispatch?page=");
        Assert.True(await window.Page.Locator(".target:target").CountAsync() == 1, window.Page.Url);
        Assert.True(await window.Page.Locator("mark").CountAsync() > 0);
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_mark_on_the_time_line_leads_to_its_engagement(string language)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Relation("KH", "VN"));
        var mark = window.Page.Locator(".timeline a.mark").First;
        var identifier = (await mark.GetAttributeAsync("href"))!;
        await mark.ClickAsync();
        Assert.EndsWith(identifier, window.Page.Url);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Filters_stand_in_the_address_and_a_link_shows_what_one_saw(string language)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Undertakings);
        await window.Page.SelectOptionAsync("select[name=status]", "overdue");
        await window.Page.SelectOptionAsync("select[name=group]", "parties");
        await window.Page.ClickAsync(".filters button");
        await window.Reach("status=overdue");
        Assert.Contains("group=parties", window.Page.Url);
        var count = await window.Page.Locator(".threads > tbody > tr > td .status").CountAsync();
        Assert.True(count > 0);
        Assert.Equal(count, await window.Page.Locator(".threads > tbody > tr > td .status-overdue").CountAsync());
        await using var other = await chromium.Open(samples.Served.Address, language);
        await other.Page.GotoAsync(window.Page.Url);
        Assert.Equal(count, await other.Page.Locator(".threads > tbody > tr > td .status").CountAsync());
    }

    [Fact]
    public async Task The_language_is_switched_in_the_page_and_stays_so()
    {
        await using var window = await chromium.Open(samples.Served.Address, "en");
        await window.Page.GotoAsync(SiteAddresses.Relation("KH", "VN"));
        await window.Page.ClickAsync(".languages a");
        Assert.Equal("fr", await window.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("Cambodge – Vietnam", await window.Page.Locator("h1").InnerTextAsync());
        await window.Page.GotoAsync("/");
        Assert.Equal("fr", await window.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Theory]
    [InlineData("fr", "Cambodge")]
    [InlineData("en", "Cambodia")]
    public async Task By_keyboard_alone_one_skips_to_the_content_and_opens_a_relation(string language, string cambodia)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync("/");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await window.Page.Locator(".skip").IsVisibleAsync());
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await window.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("a", await window.Page.EvaluateAsync<string>("() => document.activeElement.name"));
        await window.Page.Keyboard.TypeAsync(cambodia);
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.TypeAsync("Vietnam");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Reach("/relations/KH/VN");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Without_a_script_the_pages_say_the_same(string language)
    {
        await using var window = await chromium.Open(samples.Served.Address, language, script: false);
        await window.Page.GotoAsync(SiteAddresses.Relation("KH", "VN"));
        await window.Page.Locator("#last .source summary").First.ClickAsync();
        Assert.True(await window.Page.Locator("#last .source details[open] li").First.IsVisibleAsync());
    }

    [Fact]
    public async Task First_paint_comes_within_a_second()
    {
        await using var window = await chromium.Open(samples.Served.Address);
        var paints = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            await window.Page.GotoAsync(i == 0 ? "/" : SiteAddresses.Relation("KH", "VN"));
            // A page may be loaded before its first paint is told.
            paints.Add(await window.Page.EvaluateAsync<double>("() => new Promise(told => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(e => told(e.startTime))).observe({ type: 'paint', buffered: true }))"));
        }

        // The first opens the register; of the others the quickest shows what the page takes when nothing else is done.
        Assert.InRange(paints.Skip(1).Min(), 0, 1000);
        var script = await window.Page.EvaluateAsync<double>("() => performance.getEntriesByType('resource').filter(e => e.initiatorType === 'script').reduce((sum, e) => sum + e.encodedBodySize, 0)");
        Assert.InRange(script, 0, 500_000);
    }
}
