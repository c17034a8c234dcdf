using System.Diagnostics;
using Entente.Intake.Feeds;
using Xunit;

namespace Entente.Intake.Tests.Feeds;

public class RobotsTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("user-agent:*\r\ndisallow:/a # not this", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?a", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true)]
    [InlineData("User-agent: *\nDisallow: /*aa$", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /défense", "/d%C3%A9fense/1", false)]
    [InlineData("User-agent: *\nDisallow: /?id=", "/?id=3", false)]
    [InlineData("User-agent: Entente\nDisallow: /", "/a", false)]
    [InlineData("User-agent: entente/2.0\nDisallow: /", "/a", false)]
    [InlineData("User-agent: Ententes\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: Entente\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: Entente\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: Entente\nDisallow: /b\nUser-agent: *\nDisallow: /\nUser-agent: Entente\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nSitemap: /s.xml\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Entente\nCrawl-delay: 1\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html><body>Not found: /</body></html>", "/a", true)]
    public void The_longest_rule_of_the_group_that_names_the_program_counts(string text, string path, bool allowed) =>
        Assert.Equal(allowed, Robots.Parse(text, "Entente").Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: *\nCrawl-delay: 10\n\nUser-agent: Entente\nAllow: /", null)]
    public void The_wait_that_a_site_asks_for_is_that_of_the_same_group(string text, double? seconds) =>
        Assert.Equal(seconds, Robots.Parse(text, "Entente").Delay?.TotalSeconds);

    [Fact]
    public void Patterns_that_are_made_to_take_long_do_not()
    {
        var text = "User-agent: *\n" + string.Concat(Enumerable.Repeat($"Disallow: /{string.Concat(Enumerable.Repeat("a*", 500))}b$\n", 500));
        var started = Stopwatch.StartNew();
        Assert.True(Robots.Parse(text, "Entente").Allows("/" + new string('a', 2000)));
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(20));
    }
}
