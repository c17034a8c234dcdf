using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>The annual review as one uses it: from the party, from a sentence to its dispatch, as a file.</summary>
public class ReviewTests(SampleSite samples, Chromium chromium)
{
    [Theory]
    [InlineData("fr", "Temps forts")]
    [InlineData("en", "High points")]
    public async Task It_is_reached_from_the_party_and_leads_from_a_sentence_to_its_dispatch(string language, string section)
    {
        await using var window = await chromium.Open(samples.Served.Address, language);
        await window.Page.GotoAsync(SiteAddresses.Party("VN"));
        await window.Page.Locator("a[href='/reviews/VN/2024']").ClickAsync();
        await window.Reach("/reviews/VN/2024");
        Assert.Equal(section, await window.Page.Locator("#high-points h2").TextContentAsync());
        await window.Page.Locator("#list-high-points sup a").First.ClickAsync();
        await window.Reach("#note-");
        await window.Page.Locator("li:target a").ClickAsync();
        await window.Reach("/dispatch?page=");
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("docx", "PK")]
    [InlineData("md", "# Revue de l’année 2024")]
    public async Task It_is_had_as_a_file_in_the_language_of_the_page(string format, string begins)
    {
        await using var window = await chromium.Open(samples.Served.Address, "fr");
        await window.Page.GotoAsync(SiteAddresses.Review("VN", 2024));
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.Locator($"a[href*='review.{format}']").ClickAsync());
        Assert.Equal($"VN-2024.fr.{format}", download.SuggestedFilename);
        Assert.StartsWith(begins, await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_what_is_no_party_and_no_year_there_is_none()
    {
        await using var window = await chromium.Open(samples.Served.Address);
        foreach (var address in (string[])["/reviews/XX/2024", "/reviews/VN/20240", "/reviews/XX/2024/review.md", "/reviews/VN/2024/review.exe"])
            Assert.Equal(404, (await window.Page.GotoAsync(address))!.Status);
    }
}
