using Entente.Dates;

namespace Entente.Facts;

/// <summary>Troops, experts or units of a party in a mission or abroad.</summary>
public sealed record Deployment : Fact
{
    public string? Party { get; init; }

    /// <summary>The mission: a UN operation by its English acronym, others as printed.</summary>
    public string? Mission { get; init; }

    /// <summary>What was deployed, as printed.</summary>
    public string? What { get; init; }

    /// <summary>The number of people.</summary>
    public int? Count { get; init; }

    public Edtf? When { get; init; }

    public EngagementStatus Status { get; init; }

    /// <summary>The rotation's number ("3e équipe").</summary>
    public int? Nth { get; init; }

    public string? Unit { get; init; }

    public string? Location { get; init; }
}
