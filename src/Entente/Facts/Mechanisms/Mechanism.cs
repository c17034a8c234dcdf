using System.Collections.Immutable;

namespace Entente.Facts;

/// <summary>A standing body or series of sessions that the page names, with the edition where it gives one.</summary>
public sealed record Mechanism : Fact
{
    /// <summary>Its name as printed.</summary>
    public required string Name { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public int? Edition { get; init; }

    /// <summary>The code of a body that the codebook knows (<c>ADMM</c>), else null.</summary>
    public string? Body { get; init; }
}
