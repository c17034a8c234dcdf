using Entente.Outputs;
using Entente.Outputs.Brief;
using Entente.Outputs.Meeting;
using Entente.Register;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>The brief of a named meeting in a browser, and on paper.</summary>
public sealed class MeetingTests(SampleSite samples, Chromium chromium)
{
    [Theory]
    [InlineData("VN", "KH", "2024-11-20", "fr")]
    [InlineData("KH", "VN", "2024-11-20", "en")]
    [InlineData("FR", "MA", "2026-01-10", "fr")]
    public async Task It_prints_on_two_pages_at_most(string a, string b, string date, string language) =>
        Assert.InRange(await PagesOf(samples.Served, SiteAddresses.Meeting(("a", a), ("b", b), ("date", date)), language), 1, 2);

    [Fact]
    public async Task With_very_much_to_tell_it_fills_two_pages_and_no_more()
    {
        using var crowd = CrowdedRegister.Make();
        await using var served = await ServedRegister.Start(crowd.Address);
        var address = SiteAddresses.Meeting(("a", "VN"), ("b", "KH"), ("date", "2025-12-20"), ("for", string.Concat(Enumerable.Repeat("Une rencontre au nom fort long ", 6))));
        Assert.Equal((2, 2), (await PagesOf(served, address, "fr"), await PagesOf(served, address, "en")));
        foreach (var language in (OutputLanguage[])[OutputLanguage.French, OutputLanguage.English])
            Assert.Equal(2, await PagesOf(Html(crowd.Register, language)));
    }

    [Fact]
    public async Task A_planned_engagement_and_a_relation_lead_to_it()
    {
        await using var window = await chromium.Open(samples.Served.Address, "fr");
        await window.Page.GotoAsync(SiteAddresses.Relation("FR", "MA"));
        await window.Page.Locator("#coming .kind").First.ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Préparer cette rencontre" }).ClickAsync();
        Assert.True(await window.Page.Locator("#across li").CountAsync() > 1);
        await window.Page.Locator("#across .told a").First.ClickAsync();
        Assert.Contains("/dispatch?page=", window.Page.Url);
        await window.Page.GotoAsync(SiteAddresses.Relation("KH", "VN"));
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Préparer une rencontre" }).ClickAsync();
        await window.Page.GetByLabel("En face (noms)").FillAsync("Phan Van Giang");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Préparer", Exact = true }).ClickAsync();
        Assert.Equal(1, await window.Page.Locator("#across li").CountAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task What_cannot_be_prepared_is_told_above_the_form()
    {
        await using var window = await chromium.Open(samples.Served.Address, "fr");
        await window.Page.GotoAsync(SiteAddresses.Meeting(("a", "VN"), ("b", "VN")));
        Assert.Contains("La rencontre ne peut être préparée", await window.Page.GetByRole(AriaRole.Alert).TextContentAsync());
        Assert.True(await window.Page.GetByLabel("Rencontre").IsVisibleAsync());
    }

    private static string Html(IRegister register, OutputLanguage language)
    {
        var book = ServedRegister.Book;
        var meeting = MeetingBuilder.Prepare(register, new MeetingRequest { Us = "KH", Them = "VN", Date = new(2025, 12, 20), Offices = book.Offices, Agencies = book.World.Agencies });
        return MeetingRenderer.Render(meeting, BriefFormat.Html, language, book: book);
    }

    private async Task<int> PagesOf(ServedRegister served, string address, string language)
    {
        await using var window = await chromium.Open(served.Address, language);
        await window.Page.GotoAsync(address);
        return await Printed(window.Page);
    }

    private async Task<int> PagesOf(string html)
    {
        await using var window = await chromium.Open("about:blank");
        await window.Page.SetContentAsync(html);
        return await Printed(window.Page);
    }

    private static async Task<int> Printed(IPage page)
    {
        using var printed = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.All(printed.GetPages(), p => Assert.InRange(p.Height, 840, 844));
        return printed.NumberOfPages;
    }
}
