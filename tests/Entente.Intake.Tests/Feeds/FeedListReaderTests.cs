using Entente.Intake.Feeds;
using Xunit;

namespace Entente.Intake.Tests.Feeds;

public class FeedListReaderTests
{
    [Fact]
    public void A_list_gives_feeds_with_what_is_particular_to_each()
    {
        var list = FeedListReader.Read("feeds.yaml", """
            contact: desk@example.org
            every: 1h
            gap: 5s
            allow: [intranet.example]
            feeds:
              - https://a.example/rss
              - url: https://b.example/feed#x
                outlet: Agence
                language: fr
                every: 15m
                items: 20
            """);
        Assert.Equal(("desk@example.org", TimeSpan.FromSeconds(5), "intranet.example"), (list.Contact, list.Gap, Assert.Single(list.Allow)));
        Assert.Equal(
            [
                new FeedEntry(new Uri("https://a.example/rss")) { Every = TimeSpan.FromHours(1) },
                new FeedEntry(new Uri("https://b.example/feed")) { Every = TimeSpan.FromMinutes(15), Outlet = "Agence", Language = "fr", Items = 20 },
            ],
            list.Feeds);
    }

    [Theory]
    [InlineData("", "f.yaml:1: a map with the key “feeds” is expected here")]
    [InlineData("- a", "f.yaml:1: a map with the key “feeds” is expected here")]
    [InlineData("every: 1h", "f.yaml:1: “feeds” is missing")]
    [InlineData("feeds: []", "f.yaml:1: “feeds” is a list of feeds, each with its “url”")]
    [InlineData("feeds: [\n", "f.yaml:2: this is no valid YAML: *")]
    [InlineData("feeds:\n- ulr: https://a.example", "f.yaml:2: “ulr” is not known here; known are every, items, language, outlet, url|f.yaml:2: “url” is missing")]
    [InlineData("feeds:\n- url: ftp://a.example", "f.yaml:2: “url”: “ftp://a.example” is no address that can be fetched (http://… or https://…)")]
    [InlineData("feeds:\n- url: a.example/rss", "f.yaml:2: “url”: “a.example/rss” is no address that can be fetched (http://… or https://…)")]
    [InlineData("feeds:\n- url: [https://a.example]", "f.yaml:2: a single value is expected here")]
    [InlineData("feeds:\n- https://a.example\n- url: https://a.example/", "f.yaml:3: “url”: https://a.example/ is listed twice")]
    [InlineData("feeds:\n- url: https://a.example\n  every: 5", "f.yaml:3: “every”: “5” is no time from 1m to 7d, such as 90s, 15m, 2h or 1d")]
    [InlineData("feeds:\n- url: https://a.example\n  every: 1s", "f.yaml:3: “every”: “1s” is no time from 1m to 7d, such as 90s, 15m, 2h or 1d")]
    [InlineData("feeds:\n- url: https://a.example\n  every: 2000000000d", "f.yaml:3: “every”: “2000000000d” is no time from 1m to 7d, such as 90s, 15m, 2h or 1d")]
    [InlineData("gap: 1h\nfeeds: https://a.example", "f.yaml:1: “gap”: “1h” is no time from 0s to 5m, such as 90s, 15m, 2h or 1d|f.yaml:2: “feeds” is a list of feeds, each with its “url”")]
    [InlineData("feeds:\n- url: https://a.example\n  items: many", "f.yaml:3: “items”: “many” is no number from 1 to 1000")]
    [InlineData("feeds:\n- url: https://a.example\n  language: french", "f.yaml:3: “language”: “french” is no code of two letters, such as fr")]
    public void What_is_wrong_is_told_with_line_and_key(string yaml, string expected)
    {
        var errors = Assert.Throws<FeedListException>(() => FeedListReader.Read("f.yaml", yaml)).Errors;
        if (expected.EndsWith('*')) Assert.StartsWith(expected[..^1], Assert.Single(errors), StringComparison.Ordinal);
        else Assert.Equal(expected.Split('|'), errors);
    }
}
