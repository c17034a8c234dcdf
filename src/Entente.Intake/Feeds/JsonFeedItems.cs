using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Entente.Intake.Feeds;

/// <summary>The items of a JSON Feed, version 1 (jsonfeed.org).</summary>
internal static class JsonFeedItems
{
    /// <exception cref="FeedException">It cannot be read.</exception>
    public static FeedDocument Read(ReadOnlySpan<byte> bytes, Uri address)
    {
        var json = bytes[bytes.IndexOf((byte)'{')..].ToArray();
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (Text(root, "version")?.StartsWith("https://jsonfeed.org/version/1", StringComparison.Ordinal) != true) throw new FeedException(FeedMessages.NoFeed);
            if (!root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) throw new FeedException(FeedMessages.NoFeed);
            return FeedDocument.Of(items.EnumerateArray().Take(FeedReader.MostItems).Select(item => Item(item, root, address)));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FeedException(FeedMessages.BadJson);
        }
    }

    private static FeedItem? Item(JsonElement item, JsonElement feed, Uri address) =>
        FeedReader.Address(Text(item, "url") ?? Text(item, "external_url"), address) is { } page
            ? new FeedItem(page)
            {
                Title = FeedReader.Words(Text(item, "title")),
                Day = DateTimeOffset.TryParse(Text(item, "date_published"), CultureInfo.InvariantCulture, out var moment) ? LocalDate.FromDateTime(moment.DateTime) : null,
                Outlet = FeedReader.Words(Text(feed, "title")),
                Language = FeedReader.Language(Text(item, "language") ?? Text(feed, "language")),
            }
            : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
