using Entente.Register.Tests.Support;
using Entente.Web.Taking;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>One brings pages in, sees it go on, and what became of each.</summary>
public sealed class IntakeTests(Chromium chromium)
{
    private const string Told = "PHNOM PENH, 7 mai 2024 (AKP) — Le ministre cambodgien de la Défense nationale, Tea Seiha, a reçu mardi 7 mai à Phnom Penh son homologue vietnamien Phan Van Giang.";

    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 60_000 };

    [Theory]
    [InlineData("fr", "nouvelle")]
    [InlineData("en", "new")]
    public async Task Text_is_pasted_with_what_one_knows_of_it_by_keyboard_alone(string language, string said)
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await window.Page.Locator("textarea[name=text]").FocusAsync();
        await window.Page.Keyboard.InsertTextAsync(Told);
        await window.Page.Locator("input[name=outlet]").FocusAsync();
        await window.Page.Keyboard.TypeAsync("La Gazette");
        await window.Page.FillAsync("input[name=published]", "2024-05-08");
        await window.Page.Locator(".intake button").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#run .taken-new")).ToBeVisibleAsync(Patient);
        Assert.Contains(said, await window.Page.Locator("#run .taken-new").InnerTextAsync());
        await window.Page.ClickAsync("#run .taken-new a");
        Assert.Contains("La Gazette", await window.Page.Locator(".head").InnerTextAsync());
        Assert.True(await window.Page.Locator(".fact").CountAsync() > 0);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Files_are_taken_and_those_that_cannot_be_are_told_with_the_reason()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await Send(window.Page, ("one.txt", Told), ("two.html", $"<html><body><article><p>{Told}</p></article></body></html>"), ("empty.txt", ""));
        await Assertions.Expect(window.Page.Locator("[data-run=over]")).ToBeVisibleAsync(Patient);
        Assert.Equal(2, await window.Page.Locator("#run .taken-new").CountAsync());
        Assert.Contains("is empty", await window.Page.Locator("#run .taken-refused").InnerTextAsync());
        Assert.Equal(2, folder.Register.Count().Pages);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await Send(window.Page, ("one.txt", Told));
        await Assertions.Expect(window.Page.Locator("#run .taken-known")).ToBeVisibleAsync(Patient);
    }

    [Theory]
    [InlineData("fr", "refusée")]
    [InlineData("en", "refused")]
    public async Task What_became_of_pages_is_kept_and_filtered_by_its_outcome(string language, string said)
    {
        using var folder = Empty();
        folder.Register.AddMany([Page.Of("a", "2024-05-07", Page.Engagement("meeting", "2024-05-06", "KH VN"))]);
        folder.Register.Arrivals.NoteRefused([new Entente.Register.Arrivals.RefusedPage("b.pdf", "b.pdf", "is empty")]);
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        Assert.Equal(2, await window.Page.Locator("#arrivals tbody tr").CountAsync());
        await window.Page.Locator(".outcomes a[href*='outcome=refused']").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Reach("outcome=refused");
        var told = await window.Page.Locator("#arrivals tbody tr").InnerTextAsync();
        Assert.Contains("b.pdf", told);
        Assert.Contains(said, told);
        await window.Page.ClickAsync(".outcomes a >> nth=0");
        await window.Page.ClickAsync("#arrivals .file a");
        await window.Reach("/dispatch?page=a");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Without_a_script_the_page_is_shown_anew_until_all_is_done()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, script: false);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await window.Page.FillAsync("textarea[name=text]", Told);
        await window.Page.ClickAsync(".intake button");
        await Assertions.Expect(window.Page.Locator("#run .taken-new")).ToBeVisibleAsync(Patient);
    }

    [Fact]
    public async Task What_is_hostile_stays_text()
    {
        const string evil = "<img src=x onerror=window.hacked=1>‮x.txt";
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await Send(window.Page, (evil, ""), ($"good{evil}", $"<script>window.hacked=1</script> {Told}"));
        await Assertions.Expect(window.Page.Locator("[data-run=over]")).ToBeVisibleAsync(Patient);
        Assert.Equal(0, await window.Page.Locator("main img, main script").CountAsync());
        Assert.Null(await window.Page.EvaluateAsync<int?>("() => window.hacked ?? null"));
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("fr", "Il n’y a rien à verser")]
    [InlineData("en", "There is nothing to add")]
    public async Task A_form_without_anything_says_so(string language, string said)
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await window.Page.ClickAsync(".intake button");
        Assert.Contains(said, await window.Page.Locator("[role=alert]:visible").InnerTextAsync());
    }

    [Fact]
    public async Task What_is_too_large_is_told_before_it_is_sent()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await window.Page.EvaluateAsync("() => { const files = new DataTransfer(); files.items.add(new File(['x'], 'x.txt')); document.querySelector('input[type=file]').files = files.files; document.querySelector('form.intake').dataset.most = '0'; }");
        await window.Page.ClickAsync(".intake button");
        Assert.Contains($"{IntakeLimits.MaxBytes / (1024 * 1024)} MB", await window.Page.Locator("[data-problem]").InnerTextAsync());
        Assert.EndsWith(SiteAddresses.Intake, window.Page.Url);
    }

    [Fact]
    public async Task Files_may_be_dropped()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address);
        await window.Page.GotoAsync(SiteAddresses.Intake);
        await window.Page.EvaluateAsync(
            "() => { const data = new DataTransfer(); data.items.add(new File(['x'], 'dropped.txt')); document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }");
        Assert.Equal("dropped.txt", await window.Page.EvaluateAsync<string>("() => document.querySelector('input[type=file]').files[0].name"));
    }

    /// <summary>A register that is there and holds nothing.</summary>
    private static TemporaryRegister Empty()
    {
        var folder = new TemporaryRegister();
        Assert.Equal(0, folder.Register.Count().Pages);
        return folder;
    }

    private static async Task Send(IPage page, params (string Name, string Text)[] files)
    {
        await page.SetInputFilesAsync("input[type=file]", files.Select(file => new FilePayload { Name = file.Name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(file.Text) }));
        await page.ClickAsync(".intake button");
    }
}
