using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Facts;

/// <summary>A text between parties: in force, signed or about to be.</summary>
public sealed record Instrument : Fact
{
    /// <summary>A kind of instrument of the codebook (<c>kinds/instruments.yaml</c>): <c>protocol</c>, <c>plan</c>…</summary>
    public required string Kind { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The years or days that it covers.</summary>
    public Edtf? Period { get; init; }

    public Edtf? Signed { get; init; }

    /// <summary>Its name as printed.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about, as printed.</summary>
    public string? Subject { get; init; }
}
