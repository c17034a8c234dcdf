using System.Collections.Immutable;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Outputs.Meeting;

/// <summary>What one should know before one meeting: who they are, what each side promised, what to raise. The most important of each first.</summary>
public sealed record MeetingPreparation
{
    /// <summary>Our side.</summary>
    public required string Us { get; init; }

    /// <summary>The other side.</summary>
    public required string Them { get; init; }

    /// <summary>What the meeting is called, where it is no known engagement; null where it has no name.</summary>
    public string? Title { get; init; }

    /// <summary>The meeting as it is announced; null where it is no known engagement.</summary>
    public BriefEngagement? Engagement { get; init; }

    /// <summary>The day of the meeting; the first that it may be on.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The day up to which publications count.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What is overdue, due, about to end or awaited between the two.</summary>
    public ImmutableArray<ThreadView> ToRaise { get; init; } = [];

    /// <summary>Who will be across the table.</summary>
    public ImmutableArray<MeetingPerson> Across { get; init; } = [];

    /// <summary>Who will be on our side.</summary>
    public ImmutableArray<MeetingPerson> Ours { get; init; } = [];

    /// <summary>What we promised them.</summary>
    public ImmutableArray<BriefUndertaking> PromisedByUs { get; init; } = [];

    /// <summary>What they promised us.</summary>
    public ImmutableArray<BriefUndertaking> PromisedByThem { get; init; } = [];

    /// <summary>What both undertook.</summary>
    public ImmutableArray<BriefUndertaking> PromisedByBoth { get; init; } = [];

    /// <summary>The latest talks, the last first.</summary>
    public ImmutableArray<BriefEngagement> LastTalks { get; init; } = [];

    /// <summary>What lies around the day: next editions, instruments that end, anniversaries.</summary>
    public ImmutableArray<CalendarEntry> Near { get; init; } = [];

    /// <summary>Where sources disagree on what one might say at the table.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];
}

/// <summary>Somebody at the table.</summary>
/// <param name="Identifier">The public identifier.</param>
/// <param name="Offices">Codes of the codebook, in the order of protocol; empty where none is told.</param>
/// <param name="Since">The day since which publications give the person all of them.</param>
/// <param name="LastMentioned">The last publication that gives the person one of them.</param>
/// <param name="Sources">Of the first of the offices, the latest first.</param>
public sealed record MeetingPerson(string Identifier, string Name, string? Party, string? Rank, ImmutableArray<string> Offices, LocalDate? Since, LocalDate? LastMentioned, ImmutableArray<Source> Sources)
{
    /// <summary>How many engagements with the other side are known; at most as many as were looked at.</summary>
    public int TimesMet { get; init; }

    /// <summary>The last of them.</summary>
    public BriefEngagement? LastMet { get; init; }
}
