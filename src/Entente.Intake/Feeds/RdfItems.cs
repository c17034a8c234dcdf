using System.Xml.Linq;
using static Entente.Intake.Feeds.FeedElements;

namespace Entente.Intake.Feeds;

/// <summary>The items of RSS 1.0 (RDF), with what Dublin Core says of them: the library knows only later forms of RSS.</summary>
internal static class RdfItems
{
    /// <exception cref="FeedException">It is RDF about something else.</exception>
    public static FeedDocument Read(XElement root, Uri address)
    {
        if (Named(root, "channel").FirstOrDefault() is not { } channel) throw new FeedException(FeedMessages.NoFeed);
        // RSS 0.90 has them beside the channel too; some sites put them inside.
        var items = Named(root, "item").Concat(Named(channel, "item")).Take(FeedReader.MostItems);
        return FeedDocument.Of(items.Select(item => Item(item, channel, address)));
    }

    private static FeedItem? Item(XElement item, XElement channel, Uri address) =>
        FeedReader.Address(Value(item, "link") ?? About(item), address) is { } page
            ? new FeedItem(page)
            {
                Title = FeedReader.Words(Value(item, "title")),
                Day = Day(Value(item, "date")),
                Outlet = FeedReader.Words(Value(channel, "title")),
                Language = FeedReader.Language(Value(item, "language") ?? Value(channel, "language")),
            }
            : null;

    private static string? About(XElement item) => item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about")?.Value;
}
