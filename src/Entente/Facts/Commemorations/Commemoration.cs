using Entente.Dates;

namespace Entente.Facts;

/// <summary>An anniversary: of what, the how-manieth, and when the event itself was.</summary>
public sealed record Commemoration : Fact
{
    public required string What { get; init; }

    public int? Nth { get; init; }

    /// <summary>The original event's date.</summary>
    public Edtf? Date { get; init; }

    /// <summary>The date on which it is marked.</summary>
    public Edtf? Occasion { get; init; }
}
