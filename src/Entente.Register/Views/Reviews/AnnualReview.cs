using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Mechanisms;
using NodaTime;

namespace Entente.Register.Views.Reviews;

/// <summary>Whose year is asked for, and as it was known when.</summary>
public sealed record ReviewOptions
{
    /// <summary>The party whose year it is.</summary>
    public required string Party { get; init; }

    public required int Year { get; init; }

    /// <summary>Nothing published later counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How many engagements of either year, undertakings and so on to list of each sort at most.</summary>
    public int Limit { get; init; } = 400;

    /// <summary>The codebook's offices, by which the level of an engagement is told; without them no level is.</summary>
    public IReadOnlyDictionary<string, OfficeKind>? Offices { get; init; }

    /// <summary>The codebook's agencies, with the state from whose side each writes.</summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }
}

/// <summary>What a party's year in defence diplomacy came to. Lists are in the order in which they are to be read.</summary>
public sealed record AnnualReview
{
    public required string Party { get; init; }

    public required int Year { get; init; }

    /// <summary>The day for which it holds; null when the register knows no publication date.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>The day as of which the next year is foreseen: the last of the year, or the one asked for where that is earlier.</summary>
    public LocalDate? ForeseenOn { get; init; }

    /// <summary>Engagements with others that took place in the year, the first first.</summary>
    public ImmutableArray<ReviewEngagement> Engagements { get; init; } = [];

    /// <summary>Those of the year before, to compare.</summary>
    public ImmutableArray<ReviewEngagement> Before { get; init; } = [];

    /// <summary>Whether there were more of either year than are listed.</summary>
    public bool Shortened { get; init; }

    /// <summary>Announced for the year: called off, or no page tells that they took place.</summary>
    public ImmutableArray<BriefEngagement> NotHeld { get; init; } = [];

    /// <summary>Mechanisms that met in the year, or should have.</summary>
    public ImmutableArray<ReviewMechanism> Mechanisms { get; init; } = [];

    /// <summary>Texts signed in the year.</summary>
    public ImmutableArray<BriefInstrument> Signed { get; init; } = [];

    /// <summary>Texts whose period contains a day of the year and ends after it.</summary>
    public ImmutableArray<BriefInstrument> InForce { get; init; } = [];

    /// <summary>Texts whose period ends in the year, with what became of their renewal.</summary>
    public ImmutableArray<BriefInstrument> Ending { get; init; } = [];

    /// <summary>Concrete undertakings, proposals and requests first told in the year.</summary>
    public ImmutableArray<ThreadView> Made { get; init; } = [];

    /// <summary>Those that were told as done in the year, whenever they were made.</summary>
    public ImmutableArray<ThreadView> Kept { get; init; } = [];

    /// <summary>Those made in the year or the year before that are not done, and whose day has not passed or is not told.</summary>
    public ImmutableArray<ThreadView> Open { get; init; } = [];

    /// <summary>Those made in the year or the year before whose day has passed.</summary>
    public ImmutableArray<ThreadView> Overdue { get; init; } = [];

    /// <summary>Directions agreed in the year, which nobody could see done.</summary>
    public ImmutableArray<BriefUndertaking> Directions { get; init; } = [];

    /// <summary>What authorities of the party set as tasks in the year, what was told last first.</summary>
    public ImmutableArray<BriefUndertaking> Tasks { get; init; } = [];

    /// <summary>Assistance given by the party.</summary>
    public ImmutableArray<BriefAssistance> Given { get; init; } = [];

    /// <summary>Assistance given to it.</summary>
    public ImmutableArray<BriefAssistance> Received { get; init; } = [];

    /// <summary>Troops and experts whom it sent.</summary>
    public ImmutableArray<BriefDeployment> Deployments { get; init; } = [];

    /// <summary>Its own, and those of parties that it met.</summary>
    public ImmutableArray<ReviewAppointment> Appointments { get; init; } = [];

    /// <summary>Anniversaries marked in the year.</summary>
    public ImmutableArray<ReviewCommemoration> Commemorated { get; init; } = [];

    /// <summary>What is planned, expected, ends or recurs in the year after, as foreseen.</summary>
    public ImmutableArray<CalendarEntry> NextYear { get; init; } = [];
}

/// <summary>An engagement, and at which level it was.</summary>
/// <param name="Partners">Its other parties.</param>
/// <param name="Office">The highest office, by protocol, that its dispatches give to somebody who took part; null where they give none.</param>
public sealed record ReviewEngagement(BriefEngagement Engagement, ImmutableArray<string> Partners, EngagementLevel Level, string? Office);

/// <summary>At which level one met, by the highest office of those who took part.</summary>
public enum EngagementLevel
{
    /// <summary>Heads of State, of government, of parliament or of the party.</summary>
    Leaders,

    /// <summary>Deputy prime ministers, ministers, commanders-in-chief.</summary>
    Ministers,

    /// <summary>Deputy ministers, chiefs of staff and their deputies.</summary>
    Deputies,

    /// <summary>All other offices.</summary>
    Officials,

    /// <summary>No office is told.</summary>
    Untold,
}

/// <summary>A mechanism in the year.</summary>
/// <param name="Held">Its sessions that took place in the year; none where it was missed.</param>
/// <param name="Due">When a session was due in the year: as it was announced, else by the usual time between sessions; null where it met.</param>
/// <param name="Last">The last session before the year.</param>
/// <param name="Sources">Where its sessions in the year are told; of one that was missed, the announcement and the last session.</param>
public sealed record ReviewMechanism(
    string Identifier, string Name, ImmutableArray<string> Parties, ImmutableArray<Session> Held, Edtf? Due, int? UsualMonths, Session? Last, ImmutableArray<Source> Sources);

/// <summary>Somebody named to an office.</summary>
/// <param name="Party">The state of the person.</param>
public sealed record ReviewAppointment(
    string Identifier, string Person, string? Party, string? Office, string? Organisation, string? Replaces, Edtf? When, EngagementStatus Status, ImmutableArray<Source> Sources);

/// <summary>An anniversary that pages of the year speak of.</summary>
/// <param name="Event">When the event was.</param>
public sealed record ReviewCommemoration(string Identifier, string What, int Nth, Edtf? Event, ImmutableArray<Source> Sources);
