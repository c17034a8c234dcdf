using System.Collections.Immutable;
using NodaTime;

namespace Entente.Outputs.Packages;

/// <summary>What is told of a dataset that is released: by these it is cited.</summary>
public sealed record DatasetRelease
{
    /// <summary>Its title; null where none is given.</summary>
    public string? Title { get; init; }

    /// <summary>Who made it, the first first.</summary>
    public ImmutableArray<string> Creators { get; init; } = [];

    /// <summary>The licence, as an SPDX identifier (<c>CC-BY-4.0</c>).</summary>
    public string? Licence { get; init; }

    /// <summary>The name of the release, such as <c>2024.1</c>.</summary>
    public string? Release { get; init; }

    /// <summary>The day of the release.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Whether enough is told for it to be cited.</summary>
    public bool CanBeCited => Title is not null && !Creators.IsEmpty;
}
