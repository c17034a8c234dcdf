using Entente.Register.Tests.Support;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Web.Tests.Browser;

/// <summary>What is internal is marked where it is shown, and a page is marked where one reads it.</summary>
public sealed class InternalTests(Chromium chromium)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 60_000 };

    [Theory]
    [InlineData("fr", "interne")]
    [InlineData("en", "internal")]
    public async Task A_page_is_made_internal_and_public_again_and_its_mark_stands_wherever_it_is_a_source(string language, string said)
    {
        using var folder = Told();
        await using var served = await ServedRegister.Start(folder.Address, showsInternal: true);
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Dispatch("a"));
        Assert.Equal(0, await window.Page.Locator(".internal-mark").CountAsync());
        await Mark(window.Page, "a note of the embassy");
        await Assertions.Expect(window.Page.Locator(".internal-mark")).ToBeVisibleAsync(Patient);
        Assert.Equal(said, await window.Page.Locator(".internal-mark").InnerTextAsync());
        await window.Page.GotoAsync(SiteAddresses.Relation("KH", "VN"));
        Assert.Equal(1, await window.Page.Locator("#last .internal-mark").CountAsync());
        Assert.Equal(2, await window.Page.Locator("#last .line").CountAsync());
        await window.Page.GotoAsync(SiteAddresses.Dispatch("a"));
        await Mark(window.Page, "");
        await Assertions.Expect(window.Page.Locator(".marking button[value='1']")).ToBeAttachedAsync(new LocatorAssertionsToBeAttachedOptions { Timeout = 60_000 });
        await window.Page.GotoAsync(SiteAddresses.Relation("KH", "VN"));
        Assert.Equal(0, await window.Page.Locator(".internal-mark").CountAsync());
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("fr", "ce site ne la montre plus")]
    [InlineData("en", "does not show it any more")]
    public async Task Where_internal_pages_are_not_shown_one_that_is_made_internal_is_gone(string language, string said)
    {
        using var folder = Told();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Dispatch("a"));
        await Mark(window.Page, "");
        await Assertions.Expect(window.Page.Locator("main [role=status]")).ToBeVisibleAsync(Patient);
        Assert.Contains(said, await window.Page.Locator("main [role=status]").InnerTextAsync());
        Assert.Null(folder.Register.GetPageText("a"));
    }

    private static TemporaryRegister Told()
    {
        var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN")), Of("b", "2024-06-07", Engagement("visit", "2024-06-06", "KH VN"))]);
        return folder;
    }

    /// <summary>By keyboard alone.</summary>
    private static async Task Mark(IPage page, string because)
    {
        await page.Locator(".marking > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(because);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
    }
}
