namespace Entente.Intake.Feeds;

/// <summary>The feeds that are watched, as FEEDS.yaml lists them.</summary>
public sealed record FeedList(IReadOnlyList<FeedEntry> Feeds)
{
    /// <summary>Where the one who watches can be reached.</summary>
    public string? Contact { get; init; }

    /// <summary>Hosts that may lie on this machine or in a private network.</summary>
    public IReadOnlyList<string> Allow { get; init; } = [];

    /// <summary>The time between two requests to a host.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromSeconds(2);
}

/// <summary>A feed that is watched.</summary>
public sealed record FeedEntry(Uri Address)
{
    public static TimeSpan DefaultEvery { get; } = TimeSpan.FromMinutes(30);

    public const int DefaultItems = 100;

    /// <summary>Who publishes it, whatever its pages say.</summary>
    public string? Outlet { get; init; }

    /// <summary>The language of its pages, whatever they say.</summary>
    public string? Language { get; init; }

    /// <summary>The time between two polls.</summary>
    public TimeSpan Every { get; init; } = DefaultEvery;

    /// <summary>The most new pages that one poll takes; the others wait for the next.</summary>
    public int Items { get; init; } = DefaultItems;
}

/// <summary>A list of feeds that cannot be used.</summary>
public sealed class FeedListException(IReadOnlyList<string> errors) : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>All that is wrong, each with file and line.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
