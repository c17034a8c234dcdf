using System.Collections.Immutable;
using NodaTime;

namespace Entente.Register.Views.Relations;

/// <summary>Whose relations are asked for, and for which day.</summary>
public sealed record RelationsOptions
{
    /// <summary>A party; null asks for the relations of all.</summary>
    public string? Party { get; init; }

    /// <summary>No engagement after this day counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }
}

/// <summary>Pairs of parties, the one that met last first; those that met alone before those that met with others on one day.</summary>
/// <param name="AsOf">The day for which it holds; null when the register knows no publication date.</param>
public sealed record RelationsView(LocalDate? AsOf, ImmutableArray<RelationSummary> Relations)
{
    /// <summary>The parties of all of them, in the order of their codes.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];
}

/// <summary>Two parties, and when they last met.</summary>
/// <param name="LastEngagement">The last day up to the view's on which an engagement of the two alone began; null where none has a day.</param>
/// <param name="LastWithOthers">The same of engagements with others.</param>
public sealed record RelationSummary(string PartyA, string PartyB, LocalDate? LastEngagement, LocalDate? LastWithOthers);
