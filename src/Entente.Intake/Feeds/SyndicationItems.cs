using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using NodaTime;

namespace Entente.Intake.Feeds;

/// <summary>The items of RSS and Atom feeds.</summary>
internal static class SyndicationItems
{
    private static readonly string[] Holders = ["rss", "channel", "item", "feed", "entry"];

    private static readonly Uri Nowhere = new("about:blank");

    /// <exception cref="FeedException">It cannot be read.</exception>
    public static FeedDocument Read(XElement root, Uri address)
    {
        // Older versions of RSS say less, in the same words; the library knows only the last.
        if (root.Attribute("version") is { } version && root.Name == "rss") version.Value = "2.0";
        // Words between the elements of a feed, which the library would refuse it for, say nothing.
        root.DescendantsAndSelf().Where(element => Holders.Contains(element.Name.LocalName)).SelectMany(element => element.Nodes().OfType<XText>()).ToList().ForEach(text => text.Remove());
        try
        {
            using var reader = root.CreateReader();
            SyndicationFeedFormatter formatter = root.Name.LocalName == "rss" ? new Rss20FeedFormatter() : new Atom10FeedFormatter();
            formatter.UriParser = Parse;
            formatter.ReadFrom(reader);
            var feed = formatter.Feed;
            return FeedDocument.Of(feed.Items.Take(FeedReader.MostItems).Select(item => Item(item, feed, address)));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever the library makes of a broken feed, it is that feed's fault and ends no watch.
            throw new FeedException(FeedMessages.BadFeed(e.Message));
        }
    }

    /// <summary>An address that cannot be read costs itself, not the feed.</summary>
    private static bool Parse(XmlUriData data, out Uri address)
    {
        if (!Uri.TryCreate(data.UriString, UriKind.RelativeOrAbsolute, out address!)) address = Nowhere;
        return true;
    }

    private static FeedItem? Item(SyndicationItem item, SyndicationFeed feed, Uri address) =>
        AddressOf(item, address) is { } page
            ? new FeedItem(page)
            {
                Title = FeedReader.Words(item.Title?.Text),
                Day = DayOf(item),
                Outlet = FeedReader.Words(feed.Title?.Text),
                Language = FeedReader.Language(feed.Language),
            }
            : null;

    private static Uri? AddressOf(SyndicationItem item, Uri feed)
    {
        var link = item.Links.FirstOrDefault(link => link.RelationshipType is null or "" or "alternate");
        if (link is null) return FeedReader.Address(Uri.IsWellFormedUriString(item.Id, UriKind.Absolute) ? item.Id : null, feed);
        // The base of a document in memory is no base.
        return FeedReader.Address((link.BaseUri is { IsAbsoluteUri: true } ? link.GetAbsoluteUri() : link.Uri)?.OriginalString, feed);
    }

    /// <summary>A date that cannot be read costs the date, not the item.</summary>
    private static LocalDate? DayOf(SyndicationItem item)
    {
        try
        {
            var moment = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            return moment == default ? null : LocalDate.FromDateTime(moment.DateTime);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
