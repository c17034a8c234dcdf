using System.Net;
using System.Text.Json;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Api;

/// <summary>The HTTP interface: typed, paged, filtered, tagged.</summary>
public class ApiTests(SampleSite samples)
{
    [Theory]
    [InlineData("/api/v1/register", "dispatches")]
    [InlineData("/api/v1/relations", "items")]
    [InlineData("/api/v1/relations/KH/VN/brief", "engagements")]
    [InlineData("/api/v1/relations/kh/vn/brief?asOf=2020-01-01", "asOf")]
    [InlineData("/api/v1/undertakings?party=KH&status=overdue", "items")]
    [InlineData("/api/v1/parties/VN/offices", "offices")]
    [InlineData("/api/v1/parties/VN/reviews/2024", "engagements")]
    [InlineData("/api/v1/mechanisms?party=KH&with=VN", "mechanisms")]
    [InlineData("/api/v1/calendar?party=KH&kind=held&kind=expiry&from=2022-01-01", "entries")]
    [InlineData("/api/v1/changes?since=2025-01-01", "changes")]
    [InlineData("/api/v1/page?name=" + SampleSite.Dispatch, "stories")]
    [InlineData("/api/v1/verdicts", "items")]
    [InlineData("/api/v1/meetings?party=vn&from=2019-01&limit=5", "relations")]
    [InlineData("/api/v1/search?q=ministre&party=vn&kind=visit&limit=2", "hits")]
    public async Task Each_view_is_answered(string address, string property)
    {
        using var response = await samples.Served.Get(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True((await Json(response)).TryGetProperty(property, out _));
    }

    [Theory]
    [InlineData("/api/v1/relations?limit=0")]
    [InlineData("/api/v1/relations?offset=-1")]
    [InlineData("/api/v1/relations?asOf=yesterday")]
    [InlineData("/api/v1/relations/KH/kh/brief")]
    [InlineData("/api/v1/changes?since=2025-13-01")]
    [InlineData("/api/v1/undertakings?limit=many")]
    [InlineData("/api/v1/relations/XX/KH/brief")]
    [InlineData("/api/v1/relations/KH/XX/brief")]
    [InlineData("/api/v1/relations?party=XX")]
    [InlineData("/api/v1/undertakings?party=KH&with=XX")]
    [InlineData("/api/v1/parties/XX/offices")]
    [InlineData("/api/v1/parties/XX/reviews/2024")]
    [InlineData("/api/v1/mechanisms?with=XX")]
    [InlineData("/api/v1/calendar?party=XX")]
    [InlineData("/api/v1/changes?since=2025-01-01&party=XX")]
    [InlineData("/api/v1/meetings?party=XX")]
    [InlineData("/api/v1/search?party=KH&party=XX")]
    [InlineData("/api/v1/relations?offset=2147483647")]
    [InlineData("/api/v1/search?limit=51")]
    [InlineData("/api/v1/search?page=0")]
    [InlineData("/api/v1/meetings?from=2024")]
    [InlineData("/api/v1/meetings?limit=0")]
    [InlineData("/api/v1/search?from=tomorrow")]
    [InlineData("/api/v1/calendar?to=tomorrow")]
    [InlineData("/api/v1/calendar?kind=birthday")]
    [InlineData("/api/v1/undertakings?status=sometimes")]
    public async Task What_cannot_be_asked_is_a_problem(string address)
    {
        using var response = await samples.Served.Get(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_is_no_party_is_named_with_what_may_be_meant()
    {
        using var response = await samples.Served.Get("/api/v1/parties/VM/offices");
        Assert.Equal("\"VM\" is no party of the codebook, and this register tells of none; is VN (Vietnam) meant?", (await Json(response)).GetProperty("errors").GetProperty("party")[0].GetString());
    }

    [Theory]
    [InlineData("/api/v1/relations?party=kh")]
    [InlineData("/api/v1/undertakings?party=py&with=is")]
    public async Task A_party_is_one_in_small_letters_and_where_nothing_is_told_of_it(string address)
    {
        using var response = await samples.Served.Get(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(address.EndsWith("kh", StringComparison.Ordinal), (await Json(response)).GetProperty("items").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("/api/v1/page?name=nobody")]
    [InlineData("/api/v1/entities/person-nobody/facts")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var response = await samples.Served.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_list_comes_page_by_page_until_its_end()
    {
        var seen = new List<string>();
        for (var address = "/api/v1/relations?limit=5"; address is not null;)
        {
            using var response = await samples.Served.Get(address);
            var page = await Json(response);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(r => $"{r.GetProperty("partyA")}-{r.GetProperty("partyB")}"));
            address = page.GetProperty("next").GetString();
        }

        using var whole = await samples.Served.Get("/api/v1/relations?limit=500");
        Assert.Equal((await Json(whole)).GetProperty("items").GetArrayLength(), seen.Count);
        Assert.Distinct(seen);
    }

    [Fact]
    public async Task Who_has_an_answer_already_is_told_so()
    {
        using var first = await samples.Served.Get("/api/v1/relations/KH/VN/brief");
        var tag = first.Headers.ETag!.Tag;
        using var again = await samples.Served.Get("/api/v1/relations/KH/VN/brief", tag: tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var other = await samples.Served.Get("/api/v1/relations/LA/VN/brief", tag: tag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("en", "cambo", "party", "Cambodia")]
    [InlineData("fr", "cambo", "party", "Cambodge")]
    [InlineData("fr", "giang", "person", "ministre de la Défense · Vietnam")]
    public async Task Suggestions_are_in_the_readers_language(string language, string begun, string kind, string told)
    {
        using var response = await samples.Served.Get($"/api/v1/suggestions?q={begun}", language);
        var first = (await Json(response))[0];
        Assert.Equal(kind, first.GetProperty("kind").GetString());
        Assert.Contains(told, $"{first.GetProperty("name")} {first.GetProperty("detail")}");
        using var page = await samples.Served.Get(first.GetProperty("address").GetString()!);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/suggestions")]
    [InlineData("/api/v1/suggestions?q=%20")]
    public async Task Nothing_typed_nothing_suggested(string address)
    {
        using var response = await samples.Served.Get(address);
        Assert.Equal(0, (await Json(response)).GetArrayLength());
    }

    [Fact]
    public async Task Dates_are_text_and_the_document_says_so()
    {
        using var response = await samples.Served.Get("/api/v1/openapi.json");
        var document = await Json(response);
        var paths = document.GetProperty("paths").EnumerateObject().Select(p => p.Name).ToArray();
        Assert.Contains("/api/v1/relations/{a}/{b}/brief", paths);
        Assert.DoesNotContain(paths, p => !p.StartsWith("/api/v1/", StringComparison.Ordinal));
        Assert.Equal("string", document.GetProperty("components").GetProperty("schemas").GetProperty("Edtf").GetProperty("type").GetString());
    }

    private static async Task<JsonElement> Json(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
