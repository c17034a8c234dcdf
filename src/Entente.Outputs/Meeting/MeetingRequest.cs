using System.Collections.Immutable;
using Entente.Codebook;
using NodaTime;

namespace Entente.Outputs.Meeting;

/// <summary>Which meeting is to be prepared, and for whom.</summary>
public sealed record MeetingRequest
{
    /// <summary>Our side, by its code; null: of a known engagement the first of its parties.</summary>
    public string? Us { get; init; }

    /// <summary>The other side; null: of a known engagement the other of its two parties.</summary>
    public string? Them { get; init; }

    /// <summary>The engagement by its public identifier or by the reference of a fact that tells it; else what the meeting is called. Null: it has no name.</summary>
    public string? For { get; init; }

    /// <summary>When it is; null: as the engagement is announced.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Who will be across the table, by names or identifiers; empty: those announced, else those who hold the highest offices.</summary>
    public ImmutableArray<string> Who { get; init; } = [];

    /// <summary>Nothing published later counts. Null: the day before the meeting, and no later than the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The codebook's offices, for their protocol.</summary>
    public IReadOnlyDictionary<string, OfficeKind>? Offices { get; init; }

    /// <summary>The codebook's agencies, with the state from whose side each writes.</summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }
}
