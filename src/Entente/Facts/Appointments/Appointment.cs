using Entente.Dates;

namespace Entente.Facts;

/// <summary>A person named to an office, elected, or taking it up.</summary>
public sealed record Appointment : Fact
{
    public required string Person { get; init; }

    /// <summary>An office of the codebook (<c>kinds/offices.yaml</c>).</summary>
    public string? Office { get; init; }

    public string? Organisation { get; init; }

    /// <summary>The predecessor's name as printed.</summary>
    public string? Replaces { get; init; }

    public Edtf? When { get; init; }

    public EngagementStatus Status { get; init; }
}
