using Entente.Dates;

namespace Entente.Facts;

/// <summary>Goods, money or experts handed over by one party to another.</summary>
public sealed record Assistance : Fact
{
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>What was given, as printed.</summary>
    public string? What { get; init; }

    public Edtf? When { get; init; }

    public EngagementStatus Status { get; init; }
}
