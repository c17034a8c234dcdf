using System.Text;
using CsCheck;
using Entente.Evaluating;
using Entente.Intake.Archives;
using Entente.Intake.Files;
using Xunit;
using HtmlPages = Entente.Intake.Tests.Html.Pages;

namespace Entente.Intake.Tests.Archives;

public sealed class WarcTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Its_answers_are_pages_that_are_called_by_their_addresses(bool packed)
    {
        byte[][] records = [Warc.Info(), Warc.Page("https://a.example/1", HtmlPages.First), Warc.Record("request", "https://a.example/1", "GET /"), Warc.Page("https://a.example/2", HtmlPages.Second)];
        folder.File(packed ? "a.warc.gz" : "a.warc", packed ? Warc.Packed(records) : [.. records.SelectMany(record => record)]);
        var pages = Take().Cast<Page>().ToList();
        Assert.Equal(["https://a.example/1", "https://a.example/2"], pages.Select(page => page.Name));
        Assert.Equal([HtmlPages.First, HtmlPages.Second], pages.Select(page => page.Text));
        Assert.Equal("https://a.example/1", pages[0].Hints.Url);
    }

    [Fact]
    public void What_is_no_page_is_passed_over_with_its_reason()
    {
        File([Warc.Page("https://a.example/1", "x", status: 404), Warc.Page("https://a.example/i.png", "x", type: "image/png"), Warc.Page("https://a.example/2", HtmlPages.First)]);
        Assert.Equal(
            ["a.warc!https://a.example/1: the server answered 404", "a.warc!https://a.example/i.png: is image/png, no page", "https://a.example/2"], Lines());
    }

    [Fact]
    public void Stored_pages_and_their_texts_are_pages_too()
    {
        File([Warc.Record("resource", "https://a.example/1", $"<html><p>{HtmlPages.First}</p>", "text/html"), Warc.Record("conversion", "https://a.example/2", HtmlPages.Second, "text/plain")]);
        Assert.Equal([HtmlPages.First, HtmlPages.Second], Take().Cast<Page>().Select(page => page.Text));
    }

    [Fact]
    public void No_page_was_published_after_it_was_fetched()
    {
        File([Warc.Record("response", "https://a.example/1", $"HTTP/1.1 200 OK\r\n\r\n<html><span class=date>12.3.2025</span><time>4.11.2024</time><p>{HtmlPages.First}</p>")]);
        Assert.Equal("2024-11-04", Assert.IsType<Page>(Assert.Single(Take())).Hints.Published?.Text);
    }

    [Fact]
    public void Bodies_in_chunks_and_packed_ones_are_put_together()
    {
        var page = Encoding.UTF8.GetBytes($"<html><p>{HtmlPages.First}</p>");
        var chunked = $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n{page.Length:x}\r\n{Encoding.UTF8.GetString(page)}\r\n0\r\n\r\n";
        Assert.Equal(page, HttpResponse.Parse(Encoding.UTF8.GetBytes(chunked), 1000)!.Body.ToArray());
        byte[] packed = [.. "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"u8, .. Warc.Packed(page)];
        Assert.Equal(page, HttpResponse.Parse(packed, 1000)!.Body.ToArray());
        Assert.Empty(HttpResponse.Parse(packed, limit: 10)!.Body.ToArray());
    }

    [Theory]
    [InlineData(5L)]
    [InlineData(-1L)]
    [InlineData(1_000_000_000_000L)]
    [InlineData(null)]
    public void A_wrong_length_costs_its_record_and_is_told(long? length)
    {
        var wrong = Warc.Record("response", "https://a.example/1", "HTTP/1.1 200 OK\r\n\r\n<html><p>x", length: length ?? 0);
        if (length is null) wrong = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(wrong).Replace("Content-Length: 0", "Content-Length: many", StringComparison.Ordinal));
        File([wrong, Warc.Page("https://a.example/2", HtmlPages.First)]);
        var taken = Take();
        Assert.Contains(taken, intaken => intaken is Refusal);
        Assert.Equal(length == 1_000_000_000_000 ? 0 : 1, taken.Count(intaken => intaken is Page));
    }

    [Fact]
    public void A_record_over_the_limit_is_refused_without_reading_it_whole()
    {
        File([Warc.Page("https://a.example/1", new string('x', 100_000)), Warc.Page("https://a.example/2", HtmlPages.First)]);
        var lines = new PageSource(Options() with { MaxBytes = 10_000 }).Pages(["a.warc"]).Select(Line);
        Assert.Equal(["a.warc!https://a.example/1: is larger than the limit of 10000 bytes", "https://a.example/2"], lines);
    }

    [Fact]
    public void An_archive_that_breaks_off_gives_what_came_before()
    {
        var whole = Warc.Packed(Warc.Page("https://a.example/1", HtmlPages.First), Warc.Page("https://a.example/2", HtmlPages.Second));
        folder.File("a.warc.gz", whole[..^40]);
        var taken = Take();
        Assert.Equal("https://a.example/1", Assert.IsType<Page>(taken[0]).Name);
        Assert.IsType<Refusal>(taken[^1]);
    }

    [Fact]
    public void An_archive_that_ends_within_a_header_says_so()
    {
        File([Warc.Page("https://a.example/1", HtmlPages.First)[..30]]);
        Assert.Equal(["a.warc!0: breaks off: the archive ends within the header"], Take().Select(Line));
    }

    [Fact]
    public void Whatever_bytes_an_archive_holds_reading_it_ends_and_throws_nothing()
    {
        byte[] good = [.. Warc.Info(), .. Warc.Page("https://a.example/1", "x"), .. Warc.Page("https://a.example/2", "y", type: "text/html")];
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, good.Length]).Array[1, 12].Sample(edits =>
        {
            var bytes = good.ToArray();
            foreach (var (at, value, _) in edits) bytes[at] = value;
            using var stream = new MemoryStream(bytes[..Math.Max(5, edits[0].Item3)]);
            _ = new WarcPages(Options()).Read(stream, "a").ToList();
        }, iter: 2_000);
    }

    /// <summary>Some 1.2 GB of records in a stream that keeps none of them.</summary>
    private void File(byte[][] records) => folder.File("a.warc", records.SelectMany(record => record).ToArray());

    private List<Intaken> Take() => [.. new PageSource(Options()).Pages(["."])];

    private IEnumerable<string> Lines() => Take().Select(Line);

    private static string Line(Intaken intaken) => intaken is Page page ? page.Name : intaken.ToString()!.Replace("./", "", StringComparison.Ordinal);

    private IntakeOptions Options() => new() { CurrentFolder = folder.FullPath };
}
