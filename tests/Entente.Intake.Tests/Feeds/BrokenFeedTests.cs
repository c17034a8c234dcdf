using System.Text;
using CsCheck;
using Entente.Intake.Feeds;
using Xunit;

namespace Entente.Intake.Tests.Feeds;

/// <summary>Feeds with bytes changed, lost and doubled: they are read or refused, and nothing else happens.</summary>
public class BrokenFeedTests
{
    private static readonly Uri At = new("https://a.example/feed");

    private static readonly byte[][] Feeds =
    [
        .. new[]
        {
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Agence</title><language>fr-FR</language><item><title>Visite à Hanoï</title><link>https://a.example/1</link><guid>1</guid><pubDate>Tue, 05 Nov 2024 23:30:00 +0700</pubDate></item></channel></rss>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"/x/\" xml:lang=\"fr\"><title type=\"html\">Agence</title><id>x</id><updated>2024-11-05T10:00:00Z</updated><entry><title>x</title><id>1</id><link href=\"1\" rel=\"alternate\"/><published>2024-11-05T23:30:00+07:00</published></entry></feed>",
            "<urlset xmlns:news=\"n\"><url><loc>https://a.example/1</loc><lastmod>2024-11-05</lastmod><news:news><news:publication><news:name>A</news:name></news:publication><news:publication_date>2024-11-05</news:publication_date></news:news></url></urlset>",
            "<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2024-01-01</lastmod></sitemap></sitemapindex>",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"A\", \"items\": [{\"id\": \"1\", \"url\": \"https://a.example/1\", \"title\": \"x\", \"date_published\": \"2024-11-05T23:30:00+07:00\"}]}",
            "User-agent: *\nDisallow: /a*b$\nAllow: /é\nCrawl-delay: 1.5\n",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Some changes, each at a place, of some kind, with a byte.</summary>
    private static readonly Gen<(int Place, int Kind, byte Byte)[]> Changes = Gen.Select(Gen.Int[0, 400], Gen.Int[0, 3], Gen.Byte).Array[1, 8];

    [Fact]
    public void They_are_read_or_refused() =>
        Gen.Select(Gen.Int[0, Feeds.Length - 1], Changes).Sample((which, changes) =>
        {
            var bytes = Broken(Feeds[which], changes);
            try
            {
                FeedReader.Read(bytes, null, At, 100_000);
            }
            catch (FeedException e)
            {
                Assert.NotEmpty(e.Message);
            }
            Robots.Parse(Encoding.UTF8.GetString(bytes), "Entente").Allows("/a/b?c=d");
        }, iter: 3000);

    private static byte[] Broken(byte[] feed, (int Place, int Kind, byte Byte)[] changes)
    {
        var bytes = feed.ToList();
        foreach (var (place, kind, value) in changes)
        {
            var at = bytes.Count == 0 ? 0 : place % bytes.Count;
            if (kind == 0 && bytes.Count > 0) bytes[at] = value;
            if (kind == 1 && bytes.Count > 0) bytes.RemoveRange(at, Math.Min(value % 16, bytes.Count - at));
            if (kind == 2) bytes.Insert(at, value);
            if (kind == 3) bytes.InsertRange(at, bytes.Skip(at).Take(value).ToArray());
        }
        return [.. bytes];
    }
}
