using System.IO.Compression;
using System.Text;
using Entente.Intake.Files;
using Xunit;
using Reply = Entente.Evaluating.LoopbackServer.Reply;

namespace Entente.Intake.Tests.Web;

/// <summary>Servers that are slow, broken or lie: one clear line each, and nothing worse.</summary>
public class HostileServerTests : WebTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Fact]
    public void One_that_never_answers()
    {
        On("/", Reply.Never());
        Assert.Equal("did not answer in time", Refusal("/", Quick with { Timeout = Soon, Retries = 1 }));
    }

    [Fact]
    public void One_that_sends_a_letter_now_and_then()
    {
        On("/", Reply.Endless("Content-Type: text/html\r\n\r\n", "a", pause: 20));
        Assert.Equal("did not answer in time", Refusal("/", Quick with { Timeout = Soon, Retries = 0 }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Length: 99999999999\r\n")]
    public void One_that_never_ends(string length)
    {
        On("/", Reply.Endless($"Content-Type: text/html\r\n{length}\r\n", new string('a', 10_000)));
        Assert.Equal("is larger than the limit of 1 MB", Refusal("/", Quick with { MaxBytes = 1024 * 1024 }));
        Assert.Single(Server.Asked);
    }

    [Fact]
    public void One_whose_header_never_ends()
    {
        On("/", Reply.Endless("", "X-More: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"));
        Assert.StartsWith("cannot be reached: ", Refusal("/", Quick with { Retries = 0 }), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_sends_a_bomb()
    {
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
            for (var megabyte = new byte[1024 * 1024]; bomb.Length < 1024 * 1024;) gzip.Write(megabyte);
        On("/", Reply.Of(200, bomb.ToArray(), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"));
        Assert.Equal("is larger than the limit of 2 MB", Refusal("/", Quick with { MaxBytes = 2 * 1024 * 1024 }));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void One_that_packs_what_it_sends(string coding)
    {
        On("/", Reply.Of(200, Packed(Encoding.UTF8.GetBytes(Html()), coding), $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n"));
        Assert.Equal(Words, Assert.IsType<Page>(Take()).Text);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("zstd")]
    public void One_that_packs_badly(string coding)
    {
        On("/", Reply.Of(200, Encoding.UTF8.GetBytes(Html()), $"Content-Encoding: {coding}\r\n"));
        Assert.Equal("sent a body that cannot be unpacked", Refusal());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void One_whose_packed_body_ends_too_soon(string coding)
    {
        var packed = Packed(Encoding.UTF8.GetBytes(Html()), coding);
        On("/", Reply.Of(200, packed[..(packed.Length / 2)], $"Content-Encoding: {coding}\r\n"));
        Assert.Equal("sent a body that cannot be unpacked", Refusal());
    }

    [Fact]
    public void One_that_breaks_off()
    {
        On("/", Reply.Raw($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n{Html()}"));
        Assert.Equal("broke off in the middle of its answer", Refusal());
        Assert.Equal(3, Server.Asked.Count);
    }

    [Fact]
    public void One_that_breaks_off_at_first()
    {
        On("/", request => Server.Asked.Count == 1 ? Reply.Raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<html>") : Reply.Html(Html()));
        Assert.Equal(Words, Assert.IsType<Page>(Take()).Text);
    }

    [Fact]
    public void One_that_closes_without_a_word()
    {
        On("/", Reply.Raw(""));
        Assert.Equal("broke off in the middle of its answer", Refusal());
    }

    [Theory]
    [InlineData("zz\r\nabc\r\n0\r\n\r\n")]
    [InlineData("-5\r\nabc\r\n0\r\n\r\n")]
    [InlineData("ffffffffffffffff\r\nabc\r\n0\r\n\r\n")]
    [InlineData("5\r\nab")]
    public void One_whose_pieces_are_wrong(string body)
    {
        On("/", Reply.Raw($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body}"));
        Assert.Equal("broke off in the middle of its answer", Refusal());
    }

    [Theory]
    [InlineData("HELO\r\n\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    public void One_that_speaks_no_HTTP(string answer)
    {
        On("/", Reply.Raw(answer));
        Assert.Matches("^(cannot be reached: |broke off)", Refusal());
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/html")]
    public void One_that_sends_a_picture_whatever_it_calls_it(string type)
    {
        On("/", Reply.Of(200, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], $"Content-Type: {type}\r\n"));
        Assert.Equal(IntakeMessages.Binary, Refusal());
    }

    [Fact]
    public void One_that_is_not_there_at_all()
    {
        Assert.StartsWith("cannot be reached: ", Assert.IsType<Refusal>(TakeAt("http://127.0.0.1:1/")).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public void One_that_is_busy_is_asked_again_when_it_says_so(int status)
    {
        On("/", request => Server.Asked.Count == 1 ? Reply.Of(status, "", "Retry-After: 1\r\n") : Reply.Html(Html()));
        Assert.IsType<Page>(Take());
        var times = Server.Asked.Select(request => request.At).ToList();
        Assert.True(times[1] - times[0] >= TimeSpan.FromSeconds(0.9));
    }

    [Fact]
    public void One_that_wants_to_be_left_alone_for_long_is_told_of_and_not_asked_again()
    {
        On("/", Reply.Of(429, "", "Retry-After: 7200\r\n"));
        Assert.Equal("the server answered 429 (Too Many Requests) and asks to be left alone for 2 hours", Refusal());
        Assert.Single(Server.Asked);
    }

    [Fact]
    public void One_that_fails_every_time_is_left_alone()
    {
        On("/", Reply.Of(500));
        using var pages = new Intake.Web.WebPages(Quick, TestContext.Current.CancellationToken);
        var reasons = Enumerable.Range(0, 4).Select(_ => ((Refusal)pages.Take(Server.At("/"))).Reason).ToList();
        Assert.Equal("the server answered 500 (Internal Server Error)", reasons[0]);
        Assert.Equal("was not asked: its host has failed several times and is left alone for a while", reasons[^1]);
        Assert.Equal(6, Server.Asked.Count);
    }

    private static byte[] Packed(byte[] bytes, string coding = "gzip")
    {
        using var packed = new MemoryStream();
        using (Stream into = coding == "br" ? new BrotliStream(packed, CompressionLevel.Fastest) : new GZipStream(packed, CompressionLevel.Fastest)) into.Write(bytes);
        return packed.ToArray();
    }
}
