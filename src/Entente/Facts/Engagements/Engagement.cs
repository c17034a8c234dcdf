using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Facts;

/// <summary>Parties that meet, call, visit, train or sign: an encounter that took place, will, or was proposed.</summary>
public sealed record Engagement : Fact
{
    /// <summary>A kind of engagement of the codebook (<c>kinds/engagements.yaml</c>): <c>meeting</c>, <c>call</c>…</summary>
    public required string Kind { get; init; }

    public required EngagementStatus Status { get; init; }

    public Edtf? When { get; init; }

    /// <summary>The host country, an ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>The place, as printed.</summary>
    public string? Place { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>The mechanism of which this is a session, or the name of an exercise, as printed.</summary>
    public string? Mechanism { get; init; }

    public int? Edition { get; init; }

    public string? Agenda { get; init; }

    /// <summary>The level that the page states ("au niveau de vice-ministre").</summary>
    public string? Level { get; init; }
}

/// <summary>Whether an engagement took place (or is under way), will, or was only suggested or called off.</summary>
public enum EngagementStatus
{
    Held,
    Planned,
    Proposed,
    Cancelled,
}

/// <summary>A person who takes part in an engagement.</summary>
/// <param name="Person">The name as printed, without rank, honorific or office.</param>
/// <param name="Party">The person's party; null where the page ties the person to none.</param>
public sealed record Participant(string Person, string? Party, ParticipantRole Role);

/// <summary>What somebody did at an engagement, as the page tells it; who is only named as present is a participant.</summary>
public enum ParticipantRole
{
    Participant,
    Chair,
    CoChair,
    Host,
    Guest,
    HeadOfDelegation,
}
