using System.Text;
using Entente.Intake.Files;
using Entente.Intake.Web;
using Xunit;
using Reply = Entente.Evaluating.LoopbackServer.Reply;

namespace Entente.Intake.Tests.Web;

public class WebPagesTests : WebTests
{
    [Fact]
    public void A_page_is_called_by_its_address_and_read_by_its_main_text()
    {
        On("/a", Reply.Html(Html()));
        var page = Assert.IsType<Page>(Take("/a#top"));
        Assert.Equal((Server.At("/a"), Words, Server.At("/a")), (page.Name, page.Text, page.Hints.Url));
    }

    [Fact]
    public void The_request_names_the_program_and_the_one_who_runs_it()
    {
        On("/", Reply.Html(Html()));
        Take("/", Quick with { Contact = "desk@example.org" });
        Take();
        Assert.Equal(["Entente/0.1.0 (+desk@example.org)", "Entente/0.1.0"], Server.Asked.Select(request => request["User-Agent"]));
    }

    [Theory]
    [InlineData("text/html; charset=iso-8859-1", 28591)]
    [InlineData("text/html; charset=\"utf-8\"", 65001)]
    [InlineData("text/html", 65001)]
    [InlineData("text/plain; charset=utf-8", 28591)]
    [InlineData("image/png", 65001)]
    [InlineData("application/octet-stream", 65001)]
    [InlineData("nonsense; charset=klingon", 65001)]
    public void The_bytes_outweigh_a_type_or_encoding_that_the_server_gives_wrongly(string type, int encoding)
    {
        On("/", Reply.Of(200, Encoding.GetEncoding(encoding).GetBytes(Html()), $"Content-Type: {type}\r\n"));
        Assert.Equal(Words, Assert.IsType<Page>(Take()).Text);
    }

    [Fact]
    public void The_encoding_of_the_server_is_used_where_the_bytes_leave_a_choice()
    {
        On("/", Reply.Of(200, [.. "<html><body><p>"u8, .. Enumerable.Repeat(new byte[] { 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20 }, 20).SelectMany(word => word), .. "</p></body></html>"u8], "Content-Type: text/html; charset=windows-1251\r\n"));
        Assert.StartsWith("Привет", Assert.IsType<Page>(Take()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_server_calls_a_web_page_is_one_without_a_head_too()
    {
        On("/", Reply.Of(200, $"<div><p>{Words}</p></div>", "Content-Type: text/html\r\n"));
        Assert.Equal(Words, Assert.IsType<Page>(Take()).Text);
    }

    [Fact]
    public void A_plain_text_is_taken_as_it_is()
    {
        On("/", Reply.Of(200, Words, "Content-Type: text/plain\r\n"));
        Assert.Equal(Words, Assert.IsType<Page>(Take()).Text);
    }

    [Fact]
    public void No_page_was_published_after_the_day_on_which_it_was_fetched()
    {
        On("/", Reply.Html($"<html><head><meta property='article:published_time' content='{DateTime.UtcNow.AddDays(3):yyyy-MM-dd}'></head><body><p>{Words}</p></body></html>"));
        Assert.Null(Assert.IsType<Page>(Take()).Hints.Published);
    }

    [Theory]
    [InlineData(404, "the server answered 404 (Not Found)")]
    [InlineData(410, "the server answered 410 (Gone)")]
    [InlineData(204, "the server answered 204 (No Content)")]
    [InlineData(599, "the server answered 599")]
    public void Any_other_answer_than_200_is_told(int status, string reason)
    {
        On("/", Reply.Of(status));
        Assert.Equal(reason, Refusal());
    }

    [Fact]
    public void An_answer_without_a_body_is_told()
    {
        On("/", Reply.Html(""));
        Assert.Equal("is empty", Refusal());
    }

    [Theory]
    [InlineData("https://user:secret@a.example/", "holds a user name or a password, which would be kept as the page's name; give it without")]
    [InlineData("http://", "is no address that can be fetched (http://… or https://…)")]
    [InlineData("https://nowhere.invalid/", "cannot be reached: there is no such host")]
    public void What_is_no_address_is_told(string address, string reason) => Assert.Equal(reason, Assert.IsType<Refusal>(TakeAt(address)).Reason);

    [Fact]
    public void Addresses_stand_among_files_and_what_fails_among_them_keeps_none_from_being_taken()
    {
        On("/a", Reply.Html(Html()));
        using var web = new WebPages(Quick, TestContext.Current.CancellationToken);
        var source = new PageSource(new IntakeOptions { StandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Words)) }, web);
        var taken = source.Pages([Server.At("/none"), "-", Server.At("/a"), Server.At("/a")]).ToList();
        Assert.Equal([typeof(Refusal), typeof(Page), typeof(Page)], taken.Select(one => one.GetType()));
    }

    [Fact]
    public void Where_nothing_is_fetched_an_address_is_refused() =>
        Assert.Equal($"https://a.example/: {WebMessages.NotFetched}", Assert.Single(new PageSource(new IntakeOptions()).Pages(["https://a.example/"])).ToString());

    [Fact]
    public void Requests_to_a_host_come_one_by_one_with_a_gap()
    {
        On("/a", Reply.Html(Html()));
        using var web = new WebPages(Quick with { Gap = TimeSpan.FromMilliseconds(200) }, TestContext.Current.CancellationToken);
        Parallel.For(0, 3, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, _ => web.Take(Server.At("/a")));
        var times = Server.Asked.Select(request => request.At).ToList();
        Assert.Equal(3, times.Count);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(150)));
    }

    [Fact]
    public async Task An_interrupt_ends_what_is_under_way()
    {
        On("/", Reply.Never());
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var web = new WebPages(Quick, stop.Token);
        Assert.Equal(WebMessages.Stopped, Assert.IsType<PassedOver>(await Task.Run(() => web.Take(Server.At("/")), TestContext.Current.CancellationToken)).Reason);
    }
}
