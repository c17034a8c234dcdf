namespace Entente.Intake.Feeds;

/// <summary>What is remembered of a feed for one register.</summary>
internal sealed class FeedState
{
    /// <summary>How many pages that a feed names no longer are remembered.</summary>
    private const int MostGone = 2000;

    /// <summary>Whose state it is; for people who look into the file.</summary>
    public string Feed { get; set; } = "";

    /// <summary>When it was asked last.</summary>
    public DateTimeOffset? Polled { get; set; }

    /// <summary>Before this it is not asked: it failed, or its server wants to be left alone.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>How often it failed in a row.</summary>
    public int Failures { get; set; }

    /// <summary>The marks of its versions, by the addresses of its documents.</summary>
    public Dictionary<string, Mark> Marks { get; set; } = [];

    /// <summary>The pages that the register acknowledged, or that were refused for good.</summary>
    public List<string> Seen { get; set; } = [];

    /// <summary>How often pages failed that may yet come.</summary>
    public Dictionary<string, int> Tries { get; set; } = [];

    /// <summary>Forgets the oldest of what the feed names no longer.</summary>
    public void Trim(IReadOnlySet<string> named)
    {
        var gone = Seen.Count(page => !named.Contains(page)) - MostGone;
        if (gone > 0) Seen.RemoveAll(page => !named.Contains(page) && gone-- > 0);
        foreach (var page in Tries.Keys.Where(page => !named.Contains(page)).ToList()) Tries.Remove(page);
    }
}

/// <summary>The marks of a document's version, and when it was last had in full.</summary>
internal sealed record Mark(string? ETag, string? LastModified, DateTimeOffset Full);
