using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.FollowThrough;
using NodaTime;

namespace Entente.Register.Views.Calendar;

/// <summary>Whose calendar is asked for, and from when to when.</summary>
public sealed record CalendarOptions
{
    /// <summary>How many years back from the day a calendar begins, and how many ahead it ends, unless days are asked for.</summary>
    public const int YearsBack = 1, YearsAhead = 2;

    /// <summary>A party; null: all.</summary>
    public string? PartyA { get; init; }

    /// <summary>The other party of a pair.</summary>
    public string? PartyB { get; init; }

    /// <summary>The first day. Null: a year before the day for which the calendar holds.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day. Null: two years after the day for which the calendar holds.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day for which it holds: nothing published later counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The kinds wanted; empty: all.</summary>
    public ImmutableArray<CalendarKind> Kinds { get; init; } = [];

    /// <summary>How many entries of each kind at most: the earliest.</summary>
    public int Limit { get; init; } = 500;

    /// <summary>The codebook's agencies, with the state from whose side each writes.</summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }
}

/// <summary>What was, is planned and is expected from one day to another.</summary>
public sealed record CalendarView
{
    public required string? PartyA { get; init; }

    public required string? PartyB { get; init; }

    /// <summary>The day for which it holds; null when the register knows no publication date.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>The first day; null where none was asked for and none is known to count from.</summary>
    public required LocalDate? From { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate? To { get; init; }

    /// <summary>By the first day that each may be on.</summary>
    public ImmutableArray<CalendarEntry> Entries { get; init; } = [];

    /// <summary>The kinds of which there is more than could be listed.</summary>
    public ImmutableArray<CalendarKind> Shortened { get; init; } = [];
}

/// <summary>What an entry of a calendar is.</summary>
public enum CalendarKind
{
    /// <summary>An engagement that took place.</summary>
    Held,

    /// <summary>An engagement that was announced, called off ones among them.</summary>
    Planned,

    /// <summary>The next session of a mechanism, by the usual time between those before. Nobody has announced it.</summary>
    ExpectedEdition,

    /// <summary>The end of an instrument's period.</summary>
    Expiry,

    /// <summary>The anniversary of an event that is commemorated.</summary>
    Anniversary,
}

/// <summary>One entry of a calendar.</summary>
public sealed record CalendarEntry
{
    /// <summary>Its own name among all entries, the same as long as it is the same: the public identifier, with what of it is meant.</summary>
    public required string Key { get; init; }

    /// <summary>The public identifier of the engagement, the mechanism, the instrument or the commemorated event.</summary>
    public required string Identifier { get; init; }

    public required CalendarKind Kind { get; init; }

    /// <summary>When it is, as exactly as it is known: a day, days, a month, a year.</summary>
    public required Edtf When { get; init; }

    /// <summary>Whether it follows from what pages tell, and no page announces it.</summary>
    public bool Expected => Kind is CalendarKind.ExpectedEdition or CalendarKind.Expiry;

    /// <summary>How an engagement stands; null for what is none.</summary>
    public EngagementStatus? Status { get; init; }

    /// <summary>What became of what was announced or awaited; null where nothing is.</summary>
    public ThreadStatus? FollowUp { get; init; }

    /// <summary>The kind of engagement or of instrument; null for others.</summary>
    public string? FactKind { get; init; }

    /// <summary>The mechanism, the instrument's title or the event, as printed.</summary>
    public string? Name { get; init; }

    /// <summary>The edition, or which anniversary it is.</summary>
    public int? Number { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The country in which it is.</summary>
    public string? Country { get; init; }

    public string? Place { get; init; }

    /// <summary>The instrument's period, or when the event was that is commemorated.</summary>
    public Edtf? Of { get; init; }

    public ImmutableArray<Source> Sources { get; init; } = [];
}
