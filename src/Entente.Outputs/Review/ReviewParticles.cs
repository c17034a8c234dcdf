namespace Entente.Outputs.Review;

/// <summary>The little words of a language, by which dates, places, parties and texts stand in any sentence.</summary>
internal sealed record ReviewParticles
{
    /// <summary>Before the last of several.</summary>
    public required string And { get; init; }

    /// <summary>Before those with whom something is.</summary>
    public required string With { get; init; }

    /// <summary>Before a place.</summary>
    public required string At { get; init; }

    /// <summary>Before a month or a year.</summary>
    public required string In { get; init; }

    /// <summary>Before a day.</summary>
    public required string On { get; init; }

    /// <summary>Before the first of several days.</summary>
    public required string From { get; init; }

    /// <summary>Before the last of several days.</summary>
    public required string To { get; init; }

    /// <summary>Before the years for which a text holds.</summary>
    public required string ForPeriod { get; init; }

    /// <summary>Before the name of a mechanism, at the head of a sentence.</summary>
    public required string Mechanism { get; init; }
}
