using System.Text.RegularExpressions;
using Entente.Cli.Tests.Running;
using Entente.Evaluating;
using Xunit;
using Reply = Entente.Evaluating.LoopbackServer.Reply;

namespace Entente.Cli.Tests.Commands;

public sealed partial class WatchCommandTests : IAsyncDisposable
{
    private readonly ProgramRun program = new();
    private readonly LoopbackServer server;
    private string feed = Rss("/1", "/2");

    public WatchCommandTests() => server = new LoopbackServer(Answer);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        program.Dispose();
    }

    [Fact]
    public async Task The_new_pages_of_a_feed_are_added_and_each_poll_tells_what_it_brought()
    {
        List();
        var printed = await Watch();
        Assert.Equal((0, "TIME FEED: 2 new\n", ""), (printed.Code, printed.Output, printed.Error));
        Assert.Equal([server.At("/1"), server.At("/2")], Assert.Single(program.Register.Batches));
        feed = Rss("/1", "/2", "/3", "/none");
        printed = await Watch();
        Assert.Equal((1, "TIME FEED: 1 new, 2 known, 1 refused\n", $"entente: {server.At("/none")}: the server answered 404 (Not Found)\n"), (printed.Code, printed.Output, printed.Error));
        Assert.Equal("TIME FEED: 0 new, 4 known\n", (await Watch()).Output);
    }

    [Fact]
    public async Task Polls_are_told_as_ndjson()
    {
        List();
        var printed = await Watch("--format", "ndjson");
        Assert.Matches("^\\{\"at\":\"TIME\",\"feed\":\"FEED\",\"outcome\":\"read\",\"new\":2,\"known\":0,\"reread\":0,\"refused\":0,\"left\":0,\"unaddressed\":0,\"reason\":null,\"next\":\"TIME\"\\}\n$", printed.Output);
    }

    [Fact]
    public async Task A_feed_that_fails_is_told_and_left_alone_for_a_while()
    {
        List();
        feed = "<html><body>x</body></html>";
        var printed = await Watch();
        Assert.Equal((1, "TIME FEED: is a web page and no feed; asked again at TIME\n"), (printed.Code, printed.Output));
        Assert.Equal((0, "TIME FEED: is left alone until TIME\n"), await Watch() is var second ? (second.Code, second.Output) : default);
    }

    [Fact]
    public async Task The_one_who_watches_is_named_to_servers()
    {
        program.Variables["ENTENTE_CONTACT"] = "nobody@example.org";
        List("contact: desk@example.org\n");
        await Watch();
        Assert.All(server.Asked, request => Assert.Equal("Entente/0.1.0 (+desk@example.org)", request["User-Agent"]));
    }

    [Fact]
    public async Task What_was_seen_is_remembered_beside_the_list_or_where_it_is_said()
    {
        List();
        await Watch();
        Assert.True(Directory.Exists(Path.Combine(program.Folder, "feeds.state")));
        await Watch("--state", "elsewhere");
        Assert.True(Directory.Exists(Path.Combine(program.Folder, "elsewhere")));
    }

    [Fact]
    public async Task Hosts_are_allowed_in_the_list_too()
    {
        List("allow: [127.0.0.1]\n");
        Assert.Equal(0, (await program.Run("watch", "feeds.yaml", "--once")).Code);
    }

    [Fact]
    public async Task A_list_that_is_wrong_is_told_with_all_that_is_wrong()
    {
        program.File("feeds.yaml", "gap: long\nfeeds:\n  - ulr: x\n");
        Assert.Equal(
            new ProgramRun.Printed(
                2, "",
                "entente: feeds.yaml:1: “gap”: “long” is no time from 0s to 5m, such as 90s, 15m, 2h or 1d\n"
                + "entente: feeds.yaml:3: “ulr” is not known here; known are every, items, language, outlet, url\n"
                + "entente: feeds.yaml:3: “url” is missing\n"),
            await program.Run("watch", "feeds.yaml"));
        Assert.Equal(new ProgramRun.Printed(2, "", "entente: none.yaml: cannot be read: no such file\n"), await program.Run("watch", "none.yaml"));
    }

    [Fact]
    public async Task An_interrupt_ends_a_watch_that_has_no_end()
    {
        List();
        using var stop = new CancellationTokenSource();
        var watching = program.RunInterrupted(["watch", "feeds.yaml", "--allow-host", "127.0.0.1"], stop.Token);
        while (program.Register.Batches.Count == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        var printed = await watching;
        Assert.Equal((0, ""), (printed.Code, printed.Error));
    }

    private Reply Answer(LoopbackServer.Request request) => request.Path switch
    {
        "/feed" => Reply.Of(200, feed),
        "/1" or "/2" or "/3" => Reply.Of(200, $"Titre de la page {request.Path}"),
        _ => Reply.Of(404),
    };

    private void List(string more = "") => program.File("feeds.yaml", $"{more}gap: 0s\nfeeds:\n  - {server.At("/feed")}\n");

    private async Task<ProgramRun.Printed> Watch(params string[] options)
    {
        var printed = await program.Run(["watch", "feeds.yaml", "--once", "--allow-host", "127.0.0.1", .. options]);
        return printed with { Output = Moments().Replace(printed.Output, "TIME").Replace(server.At("/feed"), "FEED", StringComparison.Ordinal) };
    }

    private static string Rss(params string[] pages) =>
        $"<rss version=\"2.0\"><channel><title>Agence</title>{string.Concat(pages.Select(page => $"<item><link>{page}</link></item>"))}</channel></rss>";

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")]
    private static partial Regex Moments();
}
