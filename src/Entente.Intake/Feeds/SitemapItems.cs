using System.Globalization;
using System.Xml.Linq;
using NodaTime;

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
        return new FeedDocument([.. items.OfType<FeedItem>()]);
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
        var published = Moment(Value(news, "publication_date"));
        return new FeedItem(page)
        {
            Title = FeedReader.Words(Value(news, "title")),
            // When a page was changed is not when it was published.
            Day = published == default ? null : LocalDate.FromDateTime(published.DateTime),
            Outlet = FeedReader.Words(Value(publication, "name")),
            Language = FeedReader.Language(Value(publication, "language")),
        };
    }

    /// <summary>Names are told apart by their last part alone: sites get the namespaces wrong.</summary>
    private static IEnumerable<XElement> Named(XElement parent, string name) => parent.Elements().Where(element => element.Name.LocalName == name);

    private static string? Value(XElement? parent, string name) => parent is null ? null : Named(parent, name).FirstOrDefault()?.Value;

    /// <summary>A date of the W3C's form; the least there is where it cannot be read.</summary>
    private static DateTimeOffset Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : default;
}
