using System.Xml.Linq;
using static Entente.Intake.Feeds.FeedElements;

namespace Entente.Intake.Feeds;

/// <summary>The pages of a sitemap: of one with news those that are news, of another those that changed last first.</summary>
internal static class SitemapItems
{
    public static FeedDocument Read(XElement root, Uri address)
    {
        var entries = Named(root, "url").Select(entry => (News: Named(entry, "news").FirstOrDefault(), Entry: entry)).ToList();
        var news = entries.Exists(entry => entry.News is not null);
        var items = entries.Where(entry => !news || entry.News is not null)
            .OrderByDescending(entry => Moment(Value(entry.News, "publication_date") ?? Value(entry.Entry, "lastmod")))
            .Take(FeedReader.MostItems)
            .Select(entry => Item(entry.Entry, entry.News, address));
        return FeedDocument.Of(items);
    }

    public static FeedDocument ReadIndex(XElement root, Uri address)
    {
        var parts = Named(root, "sitemap").OrderByDescending(entry => Moment(Value(entry, "lastmod"))).Select(entry => FeedReader.Address(Value(entry, "loc"), address));
        return new FeedDocument([]) { Parts = [.. parts.OfType<Uri>().Distinct()] };
    }

    private static FeedItem? Item(XElement entry, XElement? news, Uri address)
    {
        if (FeedReader.Address(Value(entry, "loc"), address) is not { } page) return null;
        var publication = news is null ? null : Named(news, "publication").FirstOrDefault();
        return new FeedItem(page)
        {
            Title = FeedReader.Words(Value(news, "title")),
            // When a page was changed is not when it was published.
            Day = Day(Value(news, "publication_date")),
            Outlet = FeedReader.Words(Value(publication, "name")),
            Language = FeedReader.Language(Value(publication, "language")),
        };
    }
}
