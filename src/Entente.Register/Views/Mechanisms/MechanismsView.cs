using System.Collections.Immutable;
using Entente.Dates;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Register.Views.Mechanisms;

/// <summary>Whose mechanisms are asked for, and for which day.</summary>
public sealed record MechanismsOptions
{
    /// <summary>A party; null asks for the mechanisms of all.</summary>
    public string? PartyA { get; init; }

    /// <summary>Another party: only the mechanisms in which both are.</summary>
    public string? PartyB { get; init; }

    /// <summary>Nothing published later counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Of each mechanism at most so many sessions, the last ones; null for all.</summary>
    public int? Sessions { get; init; }

    /// <summary>No sessions after this day; null for all, those to come too.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>At most so many mechanisms, those that met last; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>So many of those that met last are passed over; for a page of a list.</summary>
    public int Skip { get; init; }

    /// <summary>The codebook's agencies, with the state from whose side each writes.</summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }
}

/// <summary>Mechanisms with their sessions.</summary>
public sealed record MechanismsView
{
    public required string? PartyA { get; init; }

    public required string? PartyB { get; init; }

    /// <summary>The day for which it holds; null when the register knows no publication date.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>The one that met last first; those of which no session is dated last.</summary>
    public ImmutableArray<MechanismHistory> Mechanisms { get; init; } = [];

    /// <summary>How many there are, those beyond the limit included; of some of these nothing may have been known on the day.</summary>
    public int Total { get; init; }

    /// <summary>Where sources disagree on a session.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];
}

/// <summary>One mechanism and its sessions.</summary>
public sealed record MechanismHistory
{
    public required string Identifier { get; init; }

    /// <summary>The name that most sources print.</summary>
    public required string Name { get; init; }

    /// <summary>The code of a body that the codebook knows (<c>ADMM</c>).</summary>
    public string? Body { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>In the order in which they were, numbered ones by their number.</summary>
    public ImmutableArray<Session> Sessions { get; init; } = [];

    /// <summary>Whether there are earlier sessions, beyond the limit.</summary>
    public bool HasEarlier { get; init; }

    /// <summary>Editions of which no page is known, below the highest that took place.</summary>
    public ImmutableArray<int> NotFound { get; init; } = [];

    /// <summary>Times without a session that are much longer than usual.</summary>
    public ImmutableArray<SessionGap> Gaps { get; init; } = [];

    /// <summary>The months that usually lie between one session and the next; null where fewer than two such times are known.</summary>
    public int? UsualMonths { get; init; }

    /// <summary>When the next session is due, if it comes after the usual time: a month. Null where no usual time is known.</summary>
    public Edtf? NextDue { get; init; }

    /// <summary>Whether that month has passed without a session that is told.</summary>
    public bool Overdue { get; init; }

    /// <summary>One source for each dispatch that names the mechanism without telling a session, the earliest first; at most five.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];
}

/// <summary>One session of a mechanism.</summary>
public sealed record Session
{
    /// <summary>The engagement's public identifier; null where the edition is only named.</summary>
    public string? Identifier { get; init; }

    public required SessionStatus Status { get; init; }

    public int? Edition { get; init; }

    /// <summary>Whether no source gives the number, and it follows from those of the sessions before and after.</summary>
    public bool Inferred { get; init; }

    /// <summary>The preferred date.</summary>
    public Edtf? When { get; init; }

    /// <summary>All dates told, the preferred one first.</summary>
    public ImmutableArray<Told> Dates { get; init; } = [];

    public ImmutableArray<Told> Countries { get; init; } = [];

    public ImmutableArray<Told> Places { get; init; } = [];

    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Who chairs it, alone or with another.</summary>
    public ImmutableArray<BriefPerson> Chairs { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];
}

/// <summary>How a session stands.</summary>
public enum SessionStatus
{
    Held,
    Planned,
    Proposed,
    Cancelled,

    /// <summary>Its number is named, and no page tells when it was or will be.</summary>
    Named,
}

/// <summary>A long time between two sessions.</summary>
public sealed record SessionGap(LocalDate After, LocalDate Before, int Months);
