using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;
using NodaTime;

namespace Entente.Register.Views.Entities;

/// <summary>For which day an entity is shown, and with what knowledge of offices and agencies.</summary>
public sealed record EntityOptions
{
    /// <summary>Nothing published later counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The codebook's offices, for their protocol.</summary>
    public IReadOnlyDictionary<string, OfficeKind>? Offices { get; init; }

    /// <summary>The codebook's agencies, with the state from whose side each writes.</summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }

    /// <summary>How many engagements of a person to list.</summary>
    public int Limit { get; init; } = 60;
}

/// <summary>One thing of which pages speak; what is known of it stands under its kind.</summary>
public sealed record EntityView
{
    /// <summary>The public identifier of today, which may be another than the one asked for.</summary>
    public required string Identifier { get; init; }

    /// <summary><c>person</c>, <c>engagement</c>, <c>mechanism</c>, <c>instrument</c>, <c>commitment</c>…</summary>
    public required string Kind { get; init; }

    /// <summary>The day for which it holds; null when the register knows no publication date.</summary>
    public required LocalDate? AsOf { get; init; }

    public BriefEngagement? Engagement { get; init; }

    public MechanismHistory? Mechanism { get; init; }

    public BriefInstrument? Instrument { get; init; }

    public PersonView? Person { get; init; }

    /// <summary>What was announced of it, and what became of that; null where nothing is awaited.</summary>
    public ThreadView? Thread { get; init; }

    /// <summary>Where its sources disagree.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];
}

/// <summary>A person: offices over time, engagements, and whom one met there.</summary>
/// <param name="Name">The fullest of the names printed.</param>
/// <param name="Names">All names printed, the most usual first.</param>
/// <param name="Offices">The one last mentioned first.</param>
/// <param name="Engagements">The latest first, undated ones last.</param>
/// <param name="Met">Those who took part in the engagements listed on another party's side, the most often met first.</param>
public sealed record PersonView(
    string Name, ImmutableArray<string> Names, string? Party, ImmutableArray<PersonOffice> Offices, ImmutableArray<BriefEngagement> Engagements,
    ImmutableArray<PersonMet> Met);

/// <summary>An office that pages give a person.</summary>
/// <param name="Former">Whether pages only tell that the person held it before.</param>
/// <param name="FirstMentioned">The first publication that gives the person the office.</param>
public sealed record PersonOffice(
    string? Party, string Office, string? Title, string? Organisation, bool Former, LocalDate? FirstMentioned, LocalDate? LastMentioned,
    ImmutableArray<Source> Sources);

/// <summary>Someone who took part in the same engagements.</summary>
/// <param name="Times">In how many of them.</param>
/// <param name="Last">The last of them that has a day.</param>
public sealed record PersonMet(string Identifier, string Name, string? Party, int Times, LocalDate? Last);
