using System.Net;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Hosting;

/// <summary>What every answer refuses, whatever page it is.</summary>
public class SecurityTests(SampleSite samples)
{
    [Theory]
    [MemberData(nameof(SampleSite.Pages), MemberType = typeof(SampleSite))]
    public async Task No_script_or_style_stands_in_a_page_and_none_from_elsewhere_may_run(string address)
    {
        using var response = await samples.Served.Get(address);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
        Assert.All(document.QuerySelectorAll("script"), script => Assert.StartsWith("/assets/", script.GetAttribute("src")));
        Assert.Empty(document.QuerySelectorAll("style, [style], iframe, object, embed"));
        Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Another_name_for_this_machine_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "rebound.example.org";
        using var response = await samples.Served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Files_of_the_site_are_kept_for_ever_under_an_address_of_their_own()
    {
        var page = await samples.Served.Page("/");
        var style = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var response = await samples.Served.Get(style);
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString());
        Assert.Contains("url(/assets/fonts/", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
