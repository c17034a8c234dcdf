using Deque.AxeCore.Playwright;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>Every page in a real browser: in both languages, wide and narrow, light and dark, with and without a script.</summary>
public class EveryPageTests(SampleSite samples, Chromium chromium)
{
    [Theory]
    [MemberData(nameof(SampleSite.Pages), MemberType = typeof(SampleSite))]
    public async Task In_French_on_a_wide_screen(string address) => await Look(address, "fr", 1440, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(SampleSite.Pages), MemberType = typeof(SampleSite))]
    public async Task In_English_on_a_phone_in_the_dark(string address) => await Look(address, "en", 390, ColorScheme.Dark);

    [Theory]
    [MemberData(nameof(SampleSite.Pages), MemberType = typeof(SampleSite))]
    public async Task On_paper(string address)
    {
        await using var window = await chromium.Open(samples.Served.Address, width: 794);
        await window.Page.GotoAsync(address);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.False(await window.Page.Locator(".nav").IsVisibleAsync());
        Assert.True(await window.Page.Locator("h1").First.IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
        await NothingSticksOut(window.Page);
    }

    private async Task Look(string address, string language, int width, ColorScheme scheme)
    {
        await using var window = await chromium.Open(samples.Served.Address, language, width, scheme);
        await window.Page.GotoAsync(address);
        Assert.Equal(language, await window.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.NotEqual("", await window.Page.TitleAsync());
        Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
        await NothingSticksOut(window.Page);
        await Accessible(window.Page);
        Assert.Empty(window.Faults);
    }

    /// <summary>What is too wide scrolls in a frame of its own, never the page.</summary>
    private static async Task NothingSticksOut(IPage page)
    {
        var wide = await page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(wide);
    }

    private static async Task Accessible(IPage page)
    {
        var result = await page.RunAxe();
        var serious = result.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
        Assert.Empty(serious);
    }
}
