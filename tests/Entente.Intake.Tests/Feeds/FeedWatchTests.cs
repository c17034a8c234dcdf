using Entente.Intake.Feeds;
using Xunit;
using Reply = Entente.Evaluating.LoopbackServer.Reply;

namespace Entente.Intake.Tests.Feeds;

/// <summary>What polls bring, and what they remember.</summary>
public class FeedWatchTests : WatchTests
{
    [Fact]
    public async Task A_poll_takes_the_pages_that_are_new_and_asks_for_no_page_twice()
    {
        Feed("/1", "/2");
        Assert.Equal((PollOutcome.Read, 2, 0), Short(await Poll()));
        Assert.Equal(["/robots.txt", "/feed", "/1", "/2"], Asked());
        Feed("/3", "/1", "/2");
        Assert.Equal((PollOutcome.Read, 1, 2), Short(await Poll()));
        Assert.Equal(["/feed", "/3"], Asked());
        Assert.Equal([Server.At("/1"), Server.At("/2"), Server.At("/3")], Taker.Held.Keys);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task An_item_without_an_address_that_can_be_fetched_is_counted(string link)
    {
        Feed("/1");
        On("/feed", Reply.Of(200, $"<rss version='2.0'><channel><title>Agence</title><item><link>{link}</link><title>t</title></item><item><link>{Server.At("/1")}</link></item></channel></rss>"));
        var report = await Poll();
        Assert.Equal((PollOutcome.Read, 1, 1, 0), (report.Outcome, report.New, report.Unaddressed, report.Refused));
    }

    [Fact]
    public async Task What_the_feed_says_of_a_page_counts_where_the_page_says_nothing()
    {
        Feed("/1");
        On("/2", Reply.Html($"<html lang=fr><head><title>Un titre de la page</title><meta property='og:site_name' content='Site'><meta property='article:published_time' content='2024-11-04'></head><body><p>{Words}</p></body></html>"));
        On("/feed", Reply.Of(200, Rss("/1", "/2")));
        await Poll();
        var (bare, full) = (Taker.Held[Server.At("/1")].Hints, Taker.Held[Server.At("/2")].Hints);
        Assert.Equal(("Titre /1", "Agence", "2024-11-05"), (bare.Title, bare.Outlet, bare.Published?.Text));
        Assert.Equal(("Un titre de la page", "Site", "2024-11-04"), (full.Title, full.Outlet, full.Published?.Text));
    }

    [Fact]
    public async Task What_the_list_of_feeds_says_counts_whatever_the_page_says()
    {
        Feed("/1");
        On("/1", Reply.Html($"<html lang=fr><head><meta property='og:site_name' content='Site'></head><body><p>{Words}</p></body></html>"));
        await Poll(feed => feed with { Outlet = "AKP", Language = "vi" });
        Assert.Equal(("AKP", "vi"), (Taker.Held[Server.At("/1")].Hints.Outlet, Taker.Held[Server.At("/1")].Hints.Language));
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        Feed("/1");
        On("/feed", request => request["If-None-Match"] == "\"a\"" && request["If-Modified-Since"] == "Tue, 05 Nov 2024 10:00:00 GMT"
            ? Reply.Of(304) : Reply.Of(200, Rss("/1"), "ETag: \"a\"\r\nLast-Modified: Tue, 05 Nov 2024 10:00:00 GMT\r\n"));
        Assert.Equal(PollOutcome.Read, (await Poll()).Outcome);
        Assert.Equal(PollOutcome.NotModified, (await Poll()).Outcome);
    }

    [Fact]
    public async Task A_server_that_says_for_ever_that_nothing_has_changed_is_asked_for_all_once_a_day()
    {
        Feed("/1", "/2");
        On("/feed", request => request["If-None-Match"] is not null ? Reply.Of(304) : Reply.Of(200, Taker.Held.Count == 0 ? Rss("/1") : Rss("/1", "/2"), "ETag: \"a\"\r\n"));
        await Poll();
        Assert.Equal(PollOutcome.NotModified, (await Poll()).Outcome);
        Clock.Now += TimeSpan.FromHours(25);
        Assert.Equal((PollOutcome.Read, 1, 1), Short(await Poll()));
    }

    [Fact]
    public async Task As_long_as_a_page_is_left_the_feed_is_asked_for_in_full()
    {
        Feed("/1", "/2", "/3");
        On("/feed", request => request["If-None-Match"] is not null ? Reply.Of(304) : Reply.Of(200, Rss("/1", "/2", "/3"), "ETag: \"a\"\r\n"));
        Assert.Equal((2, 1), Left(await Poll(feed => feed with { Items = 2 })));
        Assert.Equal((1, 0), Left(await Poll(feed => feed with { Items = 2 })));
        Assert.Equal(PollOutcome.NotModified, (await Poll()).Outcome);
    }

    [Fact]
    public async Task A_page_counts_as_seen_once_the_register_has_acknowledged_it()
    {
        Feed([.. Enumerable.Range(0, 25).Select(i => $"/{i}")]);
        Taker.Before = _ => { if (Taker.Held.Count == 20) throw new InvalidOperationException("killed"); };
        await Assert.ThrowsAsync<InvalidOperationException>(() => Poll());
        Assert.Equal(20, Taker.Held.Count);
        Asked();
        Taker.Before = _ => { };
        Assert.Equal((PollOutcome.Read, 5, 20), Short(await Poll()));
        Assert.Equal(["/feed", "/20", "/21", "/22", "/23", "/24"], Asked());
    }

    [Fact]
    public async Task A_kill_after_the_register_took_pages_and_before_that_was_noted_has_no_page_twice()
    {
        Feed("/1", "/2");
        await Poll();
        Directory.Delete(State, recursive: true);
        Assert.Equal((PollOutcome.Read, 0, 2), Short(await Poll()));
        Assert.Equal(2, Taker.Held.Count);
    }

    [Fact]
    public async Task A_state_that_is_torn_counts_as_none()
    {
        Feed("/1");
        await Poll();
        foreach (var file in Directory.EnumerateFiles(State, "*.json")) File.WriteAllText(file, File.ReadAllText(file)[..10]);
        Assert.Equal((PollOutcome.Read, 0, 1), Short(await Poll()));
        foreach (var file in Directory.EnumerateFiles(State, "*.json")) File.WriteAllText(file, "{\"seen\": null}");
        Assert.Equal((PollOutcome.Read, 0, 1), Short(await Poll()));
    }

    [Fact]
    public async Task What_one_register_has_seen_another_has_not()
    {
        Feed("/1");
        await Poll(register: "one");
        Asked();
        await Poll(register: "two");
        Assert.Equal(["/feed", "/1"], Asked());
    }

    [Fact]
    public async Task Two_programs_do_not_watch_with_one_state()
    {
        Feed("/1");
        using var held = StateFolder.Open(State);
        Assert.Equal($"{State}: another program watches with this state", (await Assert.ThrowsAsync<IOException>(() => Poll())).Message);
    }

    [Fact]
    public async Task An_interrupt_keeps_what_was_fetched_before_it()
    {
        Feed("/1", "/2", "/3");
        using var stop = new CancellationTokenSource();
        On("/3", _ =>
        {
            stop.Cancel();
            return Reply.Never();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PollUntil(stop.Token));
        Assert.Equal(2, Taker.Held.Count);
        Pages("/3");
        Assert.Equal((PollOutcome.Read, 1, 2), Short(await Poll()));
    }

    [Fact]
    public async Task A_page_that_may_yet_come_is_asked_for_five_times_and_one_that_will_not_once()
    {
        Feed("/gone", "/busy");
        On("/gone", Reply.Of(404));
        On("/busy", Reply.Of(500));
        for (var i = 0; i < 6; i++) await Poll();
        Assert.Equal(1, Server.Paths.Count(path => path == "/gone"));
        Assert.Equal([2, 1, 1, 1, 1, 0], Taker.Reports.Select(report => report.Refused));
        Assert.Equal([1, 1, 1, 1, 0, 0], Taker.Reports.Select(report => report.Left));
    }

    [Fact]
    public async Task A_server_that_wants_to_be_left_alone_is()
    {
        Feed("/1", "/2", "/3");
        On("/2", Reply.Of(429, "", "Retry-After: 7200\r\n"));
        var report = await Poll();
        Assert.Equal((1, 2), Left(report));
        Assert.Equal(Clock.Now.AddHours(2), report.Next);
        Assert.DoesNotContain("/3", Asked());
        Assert.Equal(PollOutcome.Waiting, (await Poll()).Outcome);
        Assert.Empty(Asked());
        Clock.Now += TimeSpan.FromHours(2);
        Pages("/2");
        Assert.Equal((2, 0), Left(await Poll()));
    }

    [Fact]
    public async Task A_feed_that_fails_is_asked_less_and_less_often_up_to_once_a_day()
    {
        On("/feed", Reply.Of(404));
        var waits = new List<double>();
        for (var i = 0; i < 8; i++)
        {
            var report = await Poll();
            Assert.Equal((PollOutcome.Failed, "the server answered 404 (Not Found)"), (report.Outcome, report.Reason));
            waits.Add((report.Next - Clock.Now).TotalHours);
            Clock.Now = report.Next;
        }
        Assert.Equal([1, 2, 4, 8, 16, 24, 24, 24], waits);
        Feed("/1");
        Assert.Equal(Clock.Now.AddMinutes(30), (await Poll()).Next);
    }

    [Fact]
    public async Task A_watch_that_does_not_end_polls_when_it_is_time()
    {
        Feed("/1");
        var feed = new FeedEntry(new Uri(Server.At("/feed"))) { Every = TimeSpan.FromMilliseconds(50) };
        using var stop = new CancellationTokenSource();
        using var watch = new FeedWatch(new FeedList([feed]), Quick, State, "one", Taker);
        Taker.Before = _ => { };
        var watching = watch.Always(stop.Token);
        while (Taker.Reports.Count < 3) await Task.Delay(20, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.Equal(1, Server.Paths.Count(path => path == "/1"));
    }

    private static (PollOutcome, int New, int Known) Short(PollReport report) => (report.Outcome, report.New, report.Known);

    private static (int New, int Left) Left(PollReport report) => (report.New, report.Left);
}
