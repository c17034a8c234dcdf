using System.Net;
using Entente.Register.Tests.Support;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Hosting;

/// <summary>What goes wrong is said in the form in which one asked.</summary>
public class SiteErrorsTests(SampleSite samples)
{
    [Theory]
    [InlineData("/nothing-here", "en", "No such page")]
    [InlineData("/nothing-here", "fr", "Page introuvable")]
    [InlineData("/dispatch?page=nobody.txt", "en", "nobody.txt")]
    [InlineData("/dispatch", "en", "No such page")]
    [InlineData("/relations/KH/NOWHERE", "en", "NOWHERE")]
    [InlineData("/relations/KH/KH", "fr", "KH")]
    [InlineData("/parties/XX", "fr", "XX")]
    [InlineData("/reviews/XX/2024", "en", "XX")]
    [InlineData("/reviews/VN/0012", "en", "No such page")]
    [InlineData("/calendar?party=KH&with=XX", "en", "XX")]
    [InlineData("/undertakings?party=XX", "en", "XX")]
    [InlineData("/meetings?with=XX", "en", "XX")]
    [InlineData("/search?party=KH&party=XX", "en", "XX")]
    [InlineData("/map?party=XX", "en", "XX")]
    public async Task What_is_not_there_has_a_page_that_says_so(string address, string language, string words)
    {
        using var response = await samples.Served.Get(address, language);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(words, page.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("/reviews/XX/2024/review.md")]
    [InlineData("/calendar.ics?party=XX")]
    public async Task No_file_is_made_for_what_is_no_party(string address)
    {
        using var response = await samples.Served.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_meeting_of_what_is_no_party_is_told_beside_the_form()
    {
        using var response = await samples.Served.Get("/meeting?a=VM&b=KH", "en");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("is VN (Vietnam) meant?", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("VM", page.QuerySelector("input[name=a]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_interface_answers_with_problem_details()
    {
        using var response = await samples.Served.Get("/api/v1/nothing-here");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_register_that_goes_away_is_told_with_its_reason()
    {
        using var folder = new TemporaryRegister();
        folder.Close();
        var opened = 0;
        // The first opening is that of the start; it is given back broken, as a register on a disk that was pulled out is.
        await using var served = await ServedRegister.Start(folder.Address, options =>
        {
            opened++;
            folder.Open().Dispose();
            var register = Entente.Register.Registers.Open(folder.Address, options);
            register.Dispose();
            return register;
        });
        using var page = await served.Get("/");
        Assert.Equal(1, opened);
        Assert.True((int)page.StatusCode >= 500, $"{page.StatusCode}");
        Assert.Contains("<html", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        using var answer = await served.Get("/api/v1/register");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
