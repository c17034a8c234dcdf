using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Web.Tests.Browser;

/// <summary>One judges where one reads, and takes back what one judged.</summary>
public sealed class JudgingTests(Chromium chromium)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 30_000 };

    [Theory]
    [InlineData("confirm", FactStanding.Confirmed, "en", 1440)]
    [InlineData("reject", FactStanding.Rejected, "fr", 1440)]
    [InlineData("confirm", FactStanding.Confirmed, "fr", 390)]
    public async Task A_fact_is_judged_on_its_page_and_the_verdict_taken_back(string act, FactStanding standing, string language, int width)
    {
        using var folder = Told();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language, width);
        await window.Page.GotoAsync(SiteAddresses.Dispatch("a"));
        await window.Page.Locator(".fact .judging > summary").First.ClickAsync();
        await window.Page.Locator(".fact input[name=because]").First.FillAsync("as the paper says");
        await window.Page.Locator($".fact button[value={act}]").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".judged button")).ToBeVisibleAsync(Patient);
        Assert.Equal(standing, folder.Register.Verdicts.Facts("a")[0].Standing);
        Assert.Equal(("tester", "as the paper says"), (folder.Register.Verdicts.List()[0].Verdict.By, folder.Register.Verdicts.List()[0].Verdict.Because));
        await window.Page.Locator(".judged button").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".judged button")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 30_000 });
        Assert.Equal(FactStanding.Read, folder.Register.Verdicts.Facts("a")[0].Standing);
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_field_is_put_right(string language)
    {
        using var folder = Told();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await CorrectDay(window.Page, "2024-05-04");
        await Assertions.Expect(window.Page.Locator(".judged")).ToBeVisibleAsync(Patient);
        var fact = folder.Register.Verdicts.Facts("a")[0];
        Assert.Equal(FactStanding.Corrected, fact.Standing);
        Assert.Contains("2024-05-04", fact.Fact);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task What_cannot_be_judged_is_told_with_the_reason(string language)
    {
        using var folder = Told();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await CorrectDay(window.Page, "tomorrow");
        Assert.Contains("tomorrow", await window.Page.Locator("main").InnerTextAsync());
        Assert.Equal(FactStanding.Read, folder.Register.Verdicts.Facts("a")[0].Standing);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Words_marked_in_the_text_become_a_fact_that_reading_missed(string language)
    {
        using var folder = Told();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Dispatch("a"));
        await window.Page.EvaluateAsync("() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('.text mark')); getSelection().removeAllRanges(); getSelection().addRange(range); }");
        await Assertions.Expect(window.Page.Locator("textarea[name=words]")).ToHaveValueAsync("The text of a.", new LocatorAssertionsToHaveValueOptions { Timeout = 30_000 });
        await window.Page.SelectOptionAsync(".add-fact select[name=kind]", "commemoration");
        await window.Page.ClickAsync(".add-fact button");
        await window.Page.FillAsync("input[name='value.what']", "the victory");
        await window.Page.FillAsync("input[name='value.nth']", "70");
        await window.Page.ClickAsync(".add-fact button[value=add]");
        await Assertions.Expect(window.Page.Locator(".judged")).ToBeVisibleAsync(Patient);
        Assert.Contains(folder.Register.Verdicts.Facts("a"), f => f.Standing == FactStanding.Added && f.Kind == "commemoration");
        Assert.Equal(1, await window.Page.Locator(".fact.standing-added").CountAsync());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_queue_is_judged_by_keyboard_alone_with_undo(string language)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-07", Engagement("meeting", null, "KH VN")), Of("b", "2024-06-07", Engagement("visit", null, "LA VN"))]);
        var before = folder.Register.Verdicts.Queue().Length;
        Assert.True(before >= 2);
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Judge);
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("k");
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('.doubt')].indexOf(document.activeElement)"));
        await window.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(window.Page.Locator(".judged")).ToBeVisibleAsync(Patient);
        Assert.Equal(before - 1, folder.Register.Verdicts.Queue().Length);
        await window.Page.Keyboard.PressAsync("z");
        await Assertions.Expect(window.Page.Locator(".judged button")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 30_000 });
        Assert.Equal(before, folder.Register.Verdicts.Queue().Length);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_queue_is_judged_on_a_phone(string language)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-07", Engagement("meeting", null, "KH VN")), Of("b", "2024-06-07", Engagement("visit", null, "LA VN"))]);
        var before = folder.Register.Verdicts.Queue().Length;
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language, 390);
        await window.Page.GotoAsync(SiteAddresses.Judge);
        Assert.Equal(390, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await window.Page.Locator(".doubt button").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".judged")).ToBeVisibleAsync(Patient);
        Assert.Equal(before - 1, folder.Register.Verdicts.Queue().Length);
        await window.Page.Locator(".judged button").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".judged button")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 30_000 });
        Assert.Equal(before, folder.Register.Verdicts.Queue().Length);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var folder = Told();
        await using var served = await ServedRegister.Start(folder.Address);
        using var form = new FormUrlEncodedContent([new("act", "reject"), new("fact", folder.Register.Verdicts.Facts("a")[0].Reference)]);
        using var response = await served.Client.PostAsync("/verdicts", form, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(folder.Register.Verdicts.List());
    }

    /// <summary>Gives the day of the first fact anew.</summary>
    private static async Task CorrectDay(IPage page, string day)
    {
        await page.GotoAsync(SiteAddresses.Dispatch("a"));
        await page.Locator(".fact .judging > summary").First.ClickAsync();
        await page.Locator(".fact .judging details summary").First.ClickAsync();
        await page.Locator(".fact input[name='value.when']").First.FillAsync(day);
        await page.Locator(".fact button[value=correct]").First.ClickAsync();
    }

    private static TemporaryRegister Told()
    {
        var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN", "VN:Le Dinh"))]);
        return folder;
    }
}
