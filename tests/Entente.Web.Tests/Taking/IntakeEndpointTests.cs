using System.Net;
using System.Text.RegularExpressions;
using Entente.Intake.Web;
using Entente.Register;
using Entente.Register.Tests.Support;
using Entente.Web.Taking;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Taking;

/// <summary>What forms bring in is taken with the same care as by the program: guarded, bounded, told.</summary>
public sealed partial class IntakeEndpointTests
{
    private const string Told = "PHNOM PENH, 7 mai 2024 (AKP) — Le ministre cambodgien de la Défense nationale, Tea Seiha, a reçu mardi 7 mai à Phnom Penh son homologue vietnamien Phan Van Giang.";

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        using var form = new MultipartFormDataContent { { new StringContent(Told), "text" } };
        using var response = await served.Client.PostAsync(SiteAddresses.Taking, form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, folder.Register.Count().Pages);
    }

    [Fact]
    public async Task An_address_on_this_machine_is_not_fetched()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var page = await TextServer.Start(Told);
        var report = await Bring(served, ("addresses", page.Address));
        Assert.Contains("taken-refused", report);
        Assert.Equal(0, page.Asked);
    }

    [Fact]
    public async Task An_address_is_fetched_and_its_page_bears_its_name()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address, web: new WebOptions { AllowedHosts = ["127.0.0.1"] });
        await using var page = await TextServer.Start(Told);
        var report = await Bring(served, ("addresses", page.Address), ("outlet", "La Gazette"));
        Assert.Contains("taken-new", report);
        Assert.Equal("La Gazette", folder.Register.GetPageText(page.Address)!.Hints.Outlet);
    }

    [Fact]
    public async Task What_is_brought_in_as_internal_is_in_no_view_but_of_those_who_ask_for_it()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        await Bring(served, ("text", Told), ("internal", "1"));
        Assert.Empty(folder.Register.GetRelations().Relations);
        using var whole = Entente.Register.Registers.Open(folder.Address, new RegisterOptions { IncludeInternal = true });
        Assert.NotEmpty(whole.GetRelations().Relations);
    }

    [Theory]
    [InlineData("text", " \n", "nothing")]
    [InlineData("published", "tomorrow", "no-date")]
    public async Task What_cannot_be_begun_is_told(string field, string value, string problem)
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        using var response = await Post(served, field == "text" ? [(field, value)] : [("text", Told), (field, value)]);
        Assert.Equal(SiteAddresses.IntakeFailed(problem), response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task More_than_may_be_taken_at_once_is_refused_as_a_whole()
    {
        using var folder = Empty();
        await using var served = await ServedRegister.Start(folder.Address);
        using (var long_ = await Post(served, ("text", new string('x', IntakeLimits.MaxText + 1)))) Assert.Equal(SiteAddresses.IntakeFailed("long-text"), long_.Headers.Location!.OriginalString);
        using (var many = await Post(served, ("addresses", string.Join('\n', Enumerable.Range(0, IntakeLimits.MaxAddresses + 1).Select(i => $"https://example.org/{i}"))))) Assert.Equal(SiteAddresses.IntakeFailed("too-many-addresses"), many.Headers.Location!.OriginalString);
        Assert.Equal(0, folder.Register.Count().Pages);
    }

    /// <summary>A register that is there and holds nothing.</summary>
    private static TemporaryRegister Empty()
    {
        var folder = new TemporaryRegister();
        Assert.Equal(0, folder.Register.Count().Pages);
        return folder;
    }

    /// <summary>The page of the run, once it is over.</summary>
    private static async Task<string> Bring(ServedRegister served, params (string Name, string Value)[] fields)
    {
        using var response = await Post(served, fields);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        for (var wait = 0; ; wait++)
        {
            var page = await served.Page(response.Headers.Location!.OriginalString);
            if (page.Contains("data-run=\"over\"", StringComparison.Ordinal)) return page;
            Assert.InRange(wait, 0, 600);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Sends the form as a browser does, with the token and the cookie of the page.</summary>
    private static async Task<HttpResponseMessage> Post(ServedRegister served, params (string Name, string Value)[] fields)
    {
        using var page = await served.Get(SiteAddresses.Intake);
        var token = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        using var request = new HttpRequestMessage(HttpMethod.Post, SiteAddresses.Taking) { Content = form };
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        return await served.Client.SendAsync(request);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
