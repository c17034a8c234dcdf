namespace Entente.Facts;

/// <summary>A person who holds an office when the page is written, or held it before.</summary>
public sealed record Tenure : Fact
{
    /// <summary>The name as printed, without rank, honorific or office.</summary>
    public required string Person { get; init; }

    /// <summary>An office of the codebook (<c>kinds/offices.yaml</c>).</summary>
    public required string Office { get; init; }

    /// <summary>The party whose office it is: the state for a national post, the organisation for its own.</summary>
    public string? Party { get; init; }

    /// <summary>A rank of the codebook (<c>kinds/ranks.yaml</c>).</summary>
    public string? Rank { get; init; }

    /// <summary>The office's title as printed.</summary>
    public string? Title { get; init; }

    /// <summary>The rank as printed.</summary>
    public string? RankTitle { get; init; }

    /// <summary>The ministry, directorate or command, as printed.</summary>
    public string? Organisation { get; init; }

    /// <summary>Whether the office is held in the interim.</summary>
    public bool Interim { get; init; }

    /// <summary>Whether the page names a former holder; a former tenure is kept, and is none of the current ones.</summary>
    public bool Former { get; init; }
}
