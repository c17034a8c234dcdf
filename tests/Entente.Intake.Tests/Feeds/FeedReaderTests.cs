using System.IO.Compression;
using System.Text;
using Entente.Intake.Feeds;
using NodaTime;
using Xunit;

namespace Entente.Intake.Tests.Feeds;

public class FeedReaderTests
{
    private static readonly Uri At = new("https://a.example/feeds/all");

    private static readonly FeedItem First = new(new Uri("https://a.example/1")) { Title = "Visite à Hanoï", Day = new LocalDate(2024, 11, 5), Outlet = "Agence", Language = "fr" };

    [Theory]
    [InlineData("2.0")]
    [InlineData("0.92")]
    public void RSS(string version)
    {
        var feed = Read($"""
            <?xml version="1.0"?><rss version="{version}"><channel><title>Agence</title><link>https://a.example/</link><description/><language>fr-FR</language>
            <item><title> Visite
              à Hanoï</title><link>https://a.example/1#top</link><pubDate>Tue, 05 Nov 2024 23:30:00 +0700</pubDate></item>
            <item><guid isPermaLink="true">https://a.example/2</guid><pubDate>hier</pubDate></item>
            <item><title>leads nowhere</title></item> stray words
            <item><link>../3</link></item></channel></rss>
            """);
        Assert.Equal(First, feed.Items[0]);
        Assert.Equal(["https://a.example/1", "https://a.example/2", "https://a.example/3"], Addresses(feed));
        Assert.Null(feed.Items[1].Day);
    }

    [Fact]
    public void Atom()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Agence</title><id>x</id><updated>2024-11-05T10:00:00Z</updated>
            <entry><title>Visite à Hanoï</title><id>1</id><link rel="enclosure" href="https://a.example/1.mp3"/><link href="https://a.example/1"/><published>2024-11-05T23:30:00+07:00</published><updated>2024-11-09T10:00:00Z</updated></entry>
            <entry><title>x</title><id>2</id><link href="../2"/><updated>2024-11-06T10:00:00Z</updated></entry></feed>
            """);
        Assert.Equal(First, feed.Items[0]);
        Assert.Equal(("https://a.example/2", new LocalDate(2024, 11, 6)), (feed.Items[1].Address.ToString(), feed.Items[1].Day));
    }

    [Fact]
    public void JSON()
    {
        var feed = Read("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Agence", "language": "fr", "items": [
              {"id": "1", "url": "https://a.example/1", "title": "Visite à Hanoï", "date_published": "2024-11-05T23:30:00+07:00"}, {"id": "2"}, 3, {"url": 4}]}
            """);
        Assert.Equal(First, Assert.Single(feed.Items));
    }

    [Fact]
    public void A_sitemap_of_news_names_its_news()
    {
        var feed = Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://a.example/about</loc></url>
            <url><loc>https://a.example/0</loc><news:news><news:publication_date>2024-11-04</news:publication_date></news:news></url>
            <url><loc> https://a.example/1 </loc><news:news><news:publication><news:name>Agence</news:name><news:language>fr</news:language></news:publication>
            <news:publication_date>2024-11-05T23:30:00+07:00</news:publication_date><news:title>Visite à Hanoï</news:title></news:news></url></urlset>
            """);
        Assert.Equal(First, feed.Items[0]);
        Assert.Equal(["https://a.example/1", "https://a.example/0"], Addresses(feed));
    }

    [Fact]
    public void Another_sitemap_names_its_pages_those_that_changed_last_first()
    {
        var feed = Read("<urlset><url><loc>/1</loc></url><url><loc>/2</loc><lastmod>2024-11-05</lastmod></url><url><loc>/3</loc><lastmod>2024-11-06T10:00Z</lastmod></url></urlset>");
        Assert.Equal(["https://a.example/3", "https://a.example/2", "https://a.example/1"], Addresses(feed));
        Assert.All(feed.Items, item => Assert.Null(item.Day));
    }

    [Theory]
    [InlineData("</channel>", "")]
    [InlineData("", "</channel>")]
    public void RSS_1_names_pages_with_what_Dublin_Core_says_of_them(string before, string after)
    {
        var feed = Read($"""
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://a.example/rss"><title>Agence</title><link>https://a.example/</link><dc:language>fr-FR</dc:language>
            <items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items>{before}
            <item rdf:about="https://a.example/x"><title>Visite à Hanoï</title><link>https://a.example/1#top</link><dc:date>2024-11-05T23:30:00+07:00</dc:date></item>
            <item rdf:about="https://a.example/2"><title> </title><dc:date>hier</dc:date></item>
            <item><title>Sans adresse</title></item>{after}</rdf:RDF>
            """);
        Assert.Equal([First, new FeedItem(new Uri("https://a.example/2")) { Outlet = "Agence", Language = "fr" }], feed.Items);
    }

    [Fact]
    public void RDF_about_something_else_is_no_feed() =>
        Assert.Equal(FeedMessages.NoFeed, Assert.Throws<FeedException>(() => Read("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><a/></rdf:RDF>")).Message);

    [Fact]
    public void An_index_names_its_sitemaps_those_that_changed_last_first()
    {
        var feed = Read("<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2024-01-01</lastmod></sitemap><sitemap><loc>/b.xml</loc><lastmod>2024-11-05</lastmod></sitemap></sitemapindex>");
        Assert.Equal(["https://a.example/b.xml", "https://a.example/a.xml"], feed.Parts.Select(part => part.ToString()));
    }

    [Fact]
    public void A_packed_sitemap_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write("<urlset><url><loc>/1</loc></url></urlset>"u8);
        Assert.Single(FeedReader.Read(packed.ToArray(), null, At, 1000).Items);
        Assert.Equal("is larger than the limit of 10 bytes", Assert.Throws<FeedException>(() => FeedReader.Read(packed.ToArray(), null, At, 10)).Message);
    }

    [Theory]
    [InlineData("iso-8859-1", null, 28591)]
    [InlineData("utf-8", null, 28591)]
    [InlineData(null, "iso-8859-1", 28591)]
    [InlineData("iso-8859-1", "iso-8859-1", 65001)]
    [InlineData(null, null, 1200)]
    public void The_bytes_outweigh_the_encoding_that_is_declared(string? declared, string? served, int encoding)
    {
        var declaration = declared is null ? "" : $"<?xml version=\"1.0\" encoding=\"{declared}\"?>";
        var feed = $"{declaration}<rss version=\"2.0\"><channel><title>x</title><item><title>Défense</title><link>https://a.example/1</link></item></channel></rss>";
        byte[] bytes = [.. encoding == 1200 ? Encoding.Unicode.GetPreamble() : [], .. Encoding.GetEncoding(encoding).GetBytes(feed)];
        Assert.Equal("Défense", Assert.Single(FeedReader.Read(bytes, served, At, 10_000).Items).Title);
    }

    [Theory]
    [InlineData("", FeedMessages.NoFeed)]
    [InlineData("Bonjour", FeedMessages.NoFeed)]
    [InlineData("<opml/>", FeedMessages.NoFeed)]
    [InlineData("<!doctype html><html><body>x</body></html>", FeedMessages.IsWebPage)]
    [InlineData("{\"a\": 1}", FeedMessages.NoFeed)]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [", FeedMessages.BadJson)]
    [InlineData("<rss version=\"2.0\"><channel>", "is no well-formed XML at line 1, column 29")]
    [InlineData("<rss version=\"2.0\"><channel><title>&bomb;</title></channel></rss>", "is no well-formed XML at line 1, column 37")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>", FeedMessages.HasTypes)]
    [InlineData("<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss/>", FeedMessages.HasTypes)]
    public void What_is_no_feed_is_told(string text, string reason) => Assert.Equal(reason, Assert.Throws<FeedException>(() => Read(text)).Message);

    [Fact]
    public void A_million_nested_elements_do_no_harm() =>
        Assert.Equal("is nested deeper than 200", Assert.Throws<FeedException>(() => Read(string.Concat(Enumerable.Repeat("<a>", 1_000_000)))).Message);

    [Fact]
    public void A_million_nested_brackets_do_no_harm() =>
        Assert.Equal(FeedMessages.BadJson, Assert.Throws<FeedException>(() => Read("{\"version\": " + new string('[', 1_000_000))).Message);

    [Fact]
    public void Of_a_feed_of_a_million_items_some_thousands_are_looked_at() =>
        Assert.Equal(FeedReader.MostItems, Read("<urlset>" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<url><loc>/{i}</loc></url>")) + "</urlset>").Items.Count);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:secret@a.example/")]
    [InlineData("http://")]
    public void Where_nothing_can_be_fetched_an_item_is_none(string link) =>
        Assert.Empty(Read($"<rss version=\"2.0\"><channel><title>x</title><item><link>{link}</link></item></channel></rss>").Items);

    private static FeedDocument Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), null, At, 10_000_000);

    private static IEnumerable<string> Addresses(FeedDocument feed) => feed.Items.Select(item => item.Address.ToString());
}
