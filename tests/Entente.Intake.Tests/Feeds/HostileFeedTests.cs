using Entente.Intake.Feeds;
using Xunit;
using Reply = Entente.Evaluating.LoopbackServer.Reply;

namespace Entente.Intake.Tests.Feeds;

/// <summary>Feeds and sites that are broken, lie or want to be left alone: one clear line each.</summary>
public class HostileFeedTests : WatchTests
{
    [Fact]
    public async Task One_that_never_ends()
    {
        On("/feed", Reply.Endless("\r\n", "<item><link>/1</link></item>"));
        Assert.Equal("is larger than the limit of 10 MB", await Problem());
    }

    [Fact]
    public async Task One_that_expands_entities()
    {
        On("/feed", Reply.Of(200, "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title></channel></rss>"));
        Assert.Equal(FeedMessages.HasTypes, await Problem());
    }

    [Fact]
    public async Task One_that_is_a_page()
    {
        On("/feed", Reply.Of(200, Html(), "Content-Type: application/rss+xml\r\n"));
        Assert.Equal(FeedMessages.IsWebPage, await Problem());
    }

    [Fact]
    public async Task One_that_has_not_changed_since_never()
    {
        On("/feed", Reply.Of(304));
        Assert.Equal("answered 304, though it was not asked what has changed", await Problem());
    }

    [Fact]
    public async Task One_that_names_pages_in_the_network_of_the_one_who_watches()
    {
        Feed("http://127.0.0.2/1", "http://169.254.169.254/latest", "http://localhost/1", "/1");
        On("/1", Reply.To("http://[::1]/"));
        var report = await Poll();
        Assert.Equal((PollOutcome.Read, 0, 4), (report.Outcome, report.New, report.Refused));
        Assert.Equal(4, Taker.Refused.Count);
        Assert.Empty(Taker.Held);
    }

    [Fact]
    public async Task One_that_is_not_asked_for_where_it_lies_is_not_left_alone_for_that()
    {
        On("/feed", Reply.To("http://127.0.0.2/"));
        Assert.StartsWith("sends to http://127.0.0.2/, which leads to 127.0.0.2", await Problem(), StringComparison.Ordinal);
        Feed("/1");
        Assert.Equal(1, (await Poll()).New);
    }

    [Fact]
    public async Task One_that_names_itself()
    {
        On("/feed", Reply.Of(200, Rss("/feed")));
        await Poll();
        Assert.Equal(FeedMessages.IsFeed, Assert.Single(Taker.Refused));
    }

    [Fact]
    public async Task One_that_names_a_page_many_times()
    {
        Pages("/1");
        On("/feed", Reply.Of(200, Rss([.. Enumerable.Range(0, 50).Select(i => $"/1#{i}")])));
        Assert.Equal(1, (await Poll()).New);
    }

    [Fact]
    public async Task A_page_of_the_future_has_no_day_from_the_feed()
    {
        Pages("/1");
        On("/feed", Reply.Of(200, Rss("/1").Replace("2024", "2124", StringComparison.Ordinal).Replace("Tue", "Sun", StringComparison.Ordinal)));
        await Poll();
        Assert.Null(Taker.Held[Server.At("/1")].Hints.Published);
    }

    [Fact]
    public async Task An_index_leads_one_level_down()
    {
        Pages("/1");
        On("/feed", Reply.Of(200, "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>"));
        On("/a.xml", Reply.Of(200, "<urlset><url><loc>/1</loc></url></urlset>"));
        Assert.Equal(1, (await Poll()).New);
        On("/a.xml", Reply.Of(200, "<sitemapindex><sitemap><loc>/feed</loc></sitemap></sitemapindex>"));
        Assert.Equal("names SERVER/a.xml, which is an index of sitemaps inside another", await Problem());
    }

    [Fact]
    public async Task An_index_names_ten_sitemaps_at_most()
    {
        On("/feed", Reply.Of(200, $"<sitemapindex>{string.Concat(Enumerable.Range(0, 1000).Select(i => $"<sitemap><loc>/{i}.xml</loc></sitemap>"))}</sitemapindex>"));
        for (var i = 0; i < 10; i++) On($"/{i}.xml", Reply.Of(200, "<urlset/>"));
        Assert.Equal(PollOutcome.Read, (await Poll()).Outcome);
        Assert.Equal(12, Server.Asked.Count);
    }

    [Fact]
    public async Task A_sitemap_of_an_index_that_fails()
    {
        On("/feed", Reply.Of(200, "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>"));
        Assert.Equal("names SERVER/a.xml, which the server answered 404 (Not Found)", await Problem());
    }

    [Fact]
    public async Task What_robots_forbid_is_not_asked()
    {
        Feed("/1", "/private/2");
        On("/robots.txt", Reply.Of(200, "User-agent: *\nDisallow: /private"));
        Assert.Equal(1, (await Poll()).New);
        Assert.Equal(FeedMessages.Disallowed, Assert.Single(Taker.Refused));
        Assert.DoesNotContain("/private/2", Server.Paths);
    }

    [Fact]
    public async Task A_feed_that_robots_forbid_is_not_asked()
    {
        Feed("/1");
        On("/robots.txt", Reply.Of(200, "User-agent: Entente\nDisallow: /"));
        Assert.Equal(FeedMessages.Disallowed, await Problem());
        Assert.Equal(["/robots.txt"], Asked());
    }

    [Fact]
    public async Task Where_a_page_leads_robots_are_asked_too()
    {
        Feed("/1");
        On("/1", Reply.To("/private/1"));
        On("/robots.txt", Reply.Of(200, "User-agent: *\nDisallow: /private"));
        await Poll();
        Assert.Equal($"sends to {Server.At("/private/1")}, which {FeedMessages.Disallowed}", Assert.Single(Taker.Refused));
    }

    [Fact]
    public async Task Robots_are_asked_once_a_day()
    {
        Feed("/1");
        await Poll();
        await Poll();
        Clock.Now += TimeSpan.FromHours(25);
        await Poll();
        Assert.Equal(2, Asked().Count(path => path == "/robots.txt"));
    }

    [Fact]
    public async Task Where_robots_cannot_be_had_nothing_is_asked()
    {
        Feed("/1");
        On("/robots.txt", Reply.Of(500));
        Assert.Equal(FeedMessages.RobotsUnknown, await Problem());
        Assert.DoesNotContain("/feed", Server.Paths);
    }

    [Fact]
    public async Task Of_huge_robots_the_first_half_megabyte_is_read()
    {
        Feed("/1");
        On("/robots.txt", Reply.Endless("Content-Type: text/plain\r\n\r\n", "User-agent: *\nDisallow: /private\n"));
        Assert.Equal(1, (await Poll()).New);
    }

    [Fact]
    public async Task A_site_that_asks_for_waits_between_requests_gets_them()
    {
        Feed("/1");
        On("/robots.txt", Reply.Of(200, "User-agent: *\nCrawl-delay: 0.3"));
        await Poll();
        var times = Server.Asked.Select(request => request.At).ToList();
        Assert.True(times[2] - times[1] >= TimeSpan.FromSeconds(0.25));
    }

    private async Task<string?> Problem()
    {
        var report = await Poll();
        Assert.Equal(PollOutcome.Failed, report.Outcome);
        return report.Reason?.Replace(Server.At(""), "SERVER", StringComparison.Ordinal);
    }
}
