using NodaTime;

namespace Entente.Intake.Feeds;

/// <summary>What a feed says of one page.</summary>
internal sealed record FeedItem(Uri Address)
{
    public string? Title { get; init; }

    /// <summary>The day on which it was published, where the one who wrote the feed was.</summary>
    public LocalDate? Day { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }
}

/// <summary>A feed as it was read, in whatever form it came.</summary>
internal sealed record FeedDocument(IReadOnlyList<FeedItem> Items)
{
    /// <summary>The sitemaps that an index names, those that changed last first.</summary>
    public IReadOnlyList<Uri> Parts { get; init; } = [];

    /// <summary>How many items give no address that can be fetched.</summary>
    public int Unaddressed { get; private init; }

    /// <param name="items">Null for one without an address that can be fetched.</param>
    public static FeedDocument Of(IEnumerable<FeedItem?> items)
    {
        FeedItem?[] all = [.. items];
        FeedItem[] addressed = [.. all.OfType<FeedItem>()];
        return new FeedDocument(addressed) { Unaddressed = all.Length - addressed.Length };
    }
}

/// <summary>What was fetched is no feed that can be read; the message is a clause that follows its address.</summary>
internal sealed class FeedException(string reason) : Exception(reason);
