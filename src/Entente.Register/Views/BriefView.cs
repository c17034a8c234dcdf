using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Views.Disputes;
using Entente.Register.FollowThrough;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Views;

/// <summary>What a brief is to show.</summary>
public sealed record BriefOptions
{
    /// <summary>The day for which the brief holds: nothing published later counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How many engagements, undertakings and so on to list in each section.</summary>
    public int Limit { get; init; } = 12;

    /// <summary>
    /// The codebook's offices: their protocol, and which of them one person holds at a time. Where none are given, the
    /// highest offices are held by one, and come first.
    /// </summary>
    public IReadOnlyDictionary<string, OfficeKind>? Offices { get; init; }

    /// <summary>
    /// The codebook's agencies, with the state from whose side each writes: where sources disagree, the host's own agency
    /// tells more than another.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }
}

/// <summary>What one reads before a meeting between two parties. Lists are in the order in which they are to be read.</summary>
public sealed record BriefView
{
    public required string PartyA { get; init; }

    public required string PartyB { get; init; }

    /// <summary>The day for which the brief holds; null when the register knows no publication date.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>Dated engagements up to the day, the most recent first, the two parties alone.</summary>
    public ImmutableArray<BriefEngagement> Engagements { get; init; } = [];

    /// <summary>The same, where others take part too.</summary>
    public ImmutableArray<BriefEngagement> Multilateral { get; init; } = [];

    /// <summary>Engagements without a date, which can never be called the last.</summary>
    public ImmutableArray<BriefEngagement> Undated { get; init; } = [];

    /// <summary>Planned or proposed engagements on the day or after it, the next first.</summary>
    public ImmutableArray<BriefEngagement> Coming { get; init; } = [];

    /// <summary>Engagements whose planned day has passed, and of which no page says that they took place.</summary>
    public ImmutableArray<BriefEngagement> NotSeenHeld { get; init; } = [];

    /// <summary>Who holds which office, party A first.</summary>
    public ImmutableArray<BriefHolder> Holders { get; init; } = [];

    public ImmutableArray<BriefInstrument> Instruments { get; init; } = [];

    public ImmutableArray<BriefMechanism> Mechanisms { get; init; } = [];

    /// <summary>Undertakings, grouped by their first theme, the most recent first.</summary>
    public ImmutableArray<BriefUndertaking> Undertakings { get; init; } = [];

    public ImmutableArray<BriefAssistance> Assistance { get; init; } = [];

    public ImmutableArray<BriefDeployment> Deployments { get; init; } = [];

    /// <summary>Anniversaries that fall within a year of the day.</summary>
    public ImmutableArray<BriefAnniversary> Anniversaries { get; init; } = [];

    /// <summary>Where the sources of what the brief shows disagree, with the value that is preferred, and why.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];
}

/// <summary>Where something is told.</summary>
/// <param name="Outlet">Who published it: the outlet, else the agency that signs; null when neither is known.</param>
public sealed record Source(string Page, string? Outlet, string? Title, string? Url, Edtf? Published, string Quote)
{
    /// <summary>What people have made of the fact that it tells: confirmed it, put it right, or put it in.</summary>
    public FactStanding Standing { get; init; }

    /// <summary>The other pages that carry the same text, with small edits or within a longer one, and tell the same by it.</summary>
    public ImmutableArray<Carrier> AlsoOn { get; init; } = [];

    /// <summary>Whether none but internal pages carry the dispatch; left out of JSON where it is false.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsInternal { get; init; }
}

/// <summary>A page that carries a text which another page carries, too.</summary>
/// <param name="Outlet">Who published it: the outlet, else the agency that signs; null when neither is known.</param>
public sealed record Carrier(string Page, string? Outlet, string? Url, Edtf? Published);

/// <summary>One value that sources give, with those that give it. Of several, the first is the preferred one.</summary>
public sealed record Told(string Value, ImmutableArray<Source> Sources);

/// <summary>A person in an engagement.</summary>
/// <param name="Identifier">The person's public identifier.</param>
public sealed record BriefPerson(string Identifier, string Name, string? Party, ParticipantRole Role);

public sealed record BriefEngagement
{
    public required string Identifier { get; init; }

    public required string Kind { get; init; }

    public required EngagementStatus Status { get; init; }

    /// <summary>The preferred date.</summary>
    public Edtf? When { get; init; }

    /// <summary>All dates told; more than one where sources disagree or are unequally exact.</summary>
    public ImmutableArray<Told> Dates { get; init; } = [];

    public ImmutableArray<Told> Countries { get; init; } = [];

    public ImmutableArray<Told> Places { get; init; } = [];

    public ImmutableArray<string> Parties { get; init; } = [];

    public ImmutableArray<BriefPerson> Participants { get; init; } = [];

    public string? Mechanism { get; init; }

    public ImmutableArray<Told> Editions { get; init; } = [];

    /// <summary>One source for each dispatch: those that tell its status and date first, then the earliest.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Where its sources disagree on the engagement itself.</summary>
    internal ImmutableArray<Conflict> Conflicts { get; init; } = [];

    /// <summary>A claim of each dispatch that tells that it was held.</summary>
    internal ImmutableArray<long> Tellings { get; init; } = [];
}

/// <summary>The holder of an office, as far as pages tell.</summary>
/// <param name="Since">The first publication that gives the person this office.</param>
/// <param name="LastMentioned">The last one.</param>
public sealed record BriefHolder(
    string Party, string Office, string Identifier, string Person, string? Rank, string? Title, string? Organisation,
    bool Interim, LocalDate? Since, LocalDate? LastMentioned, ImmutableArray<Source> Sources);

/// <summary>How an instrument stands on the day of the brief.</summary>
public enum InstrumentState
{
    /// <summary>Its period contains the day.</summary>
    InForce,

    /// <summary>Its period has not begun.</summary>
    Coming,

    /// <summary>Its period ends within half a year.</summary>
    AboutToEnd,

    /// <summary>Its period is over.</summary>
    Expired,

    /// <summary>No period is told.</summary>
    NoPeriod,
}

public sealed record BriefInstrument(
    string Identifier, string Kind, ImmutableArray<string> Parties, string? Title, Edtf? Period, Edtf? Signed,
    InstrumentState State, ImmutableArray<Source> Sources)
{
    /// <summary>What became of its renewal; null where it has no period.</summary>
    public ThreadView? Renewal { get; init; }
}

/// <param name="LastEdition">The highest edition told.</param>
/// <param name="LastHeld">When the last dated session was, of whatever edition.</param>
public sealed record BriefMechanism(
    string Identifier, string Name, string? Body, ImmutableArray<string> Parties, int? LastEdition, Edtf? LastHeld,
    ImmutableArray<Source> Sources);

public sealed record BriefUndertaking(
    string Identifier, Modality Modality, ImmutableArray<string> Parties, ImmutableArray<string> Themes, Edtf? Due,
    string? Recurs, Firmness Firmness, bool Overdue, ImmutableArray<Source> Sources)
{
    /// <summary>How it stands on the day.</summary>
    public ThreadStatus Status { get; init; }

    /// <summary>What was told of it later, in the order in which it became known.</summary>
    public ImmutableArray<ThreadStep> Answers { get; init; } = [];
}

public sealed record BriefAssistance(
    string Identifier, string? From, string? To, string? What, Edtf? When, EngagementStatus Status,
    ImmutableArray<Source> Sources);

public sealed record BriefDeployment(
    string Identifier, string? Party, string? Mission, string? What, int? Count, int? Nth, Edtf? When,
    EngagementStatus Status, ImmutableArray<Source> Sources)
{
    /// <summary>Where its sources disagree.</summary>
    internal ImmutableArray<Conflict> Conflicts { get; init; } = [];
}

/// <param name="Nth">The how-manieth anniversary falls on <paramref name="Day"/>.</param>
public sealed record BriefAnniversary(
    string Identifier, string What, int Nth, LocalDate Day, Edtf Event, ImmutableArray<Source> Sources);
