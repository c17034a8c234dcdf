using System.Collections.Immutable;
using Entente.Dates;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Register.Views.Changes;

/// <summary>Between which moments changes are asked for, and whose.</summary>
public sealed record DiffOptions
{
    /// <summary>A party; null asks for the changes of all.</summary>
    public string? PartyA { get; init; }

    /// <summary>Another party: only what lies between the two.</summary>
    public string? PartyB { get; init; }

    /// <summary>What was known at the end of this day is not new.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>What came to be known after this day does not count. Null: all counts.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>
    /// Goes by when claims were recorded and not by when they were published: what is new since one last looked, however
    /// old. Days are those of UTC. A page that is read anew is recorded anew.
    /// </summary>
    public bool Recorded { get; init; }

    /// <summary>How many changes of each kind to list.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>The codebook's agencies, with the state from whose side each writes.</summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }
}

/// <summary>What has changed between two moments.</summary>
public sealed record DiffView
{
    public required string? PartyA { get; init; }

    public required string? PartyB { get; init; }

    public required LocalDate Since { get; init; }

    /// <summary>The later day; null when all counts.</summary>
    public required LocalDate? Until { get; init; }

    /// <summary>Whether by when claims were recorded, and not by when they were published.</summary>
    public required bool Recorded { get; init; }

    /// <summary>By kind, in the order of <see cref="ChangeKind"/>; of one kind the latest first.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];
}

/// <summary>One thing that has changed.</summary>
public sealed record Change
{
    public required ChangeKind Kind { get; init; }

    /// <summary>Of what: <c>engagement</c>, <c>person</c>, <c>instrument</c>…</summary>
    public required string Of { get; init; }

    public required string Identifier { get; init; }

    /// <summary>The kind of an engagement or instrument, the modality of an undertaking, the name of a person, what is given or sent.</summary>
    public required string Name { get; init; }

    /// <summary>The mechanism of an engagement, the title of an instrument, the first theme of an undertaking, the office of a person.</summary>
    public string? Detail { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>When it was or will be; of a holder of an office, the first publication that calls him so.</summary>
    public Edtf? When { get; init; }

    /// <summary>The value before, where one has changed.</summary>
    public string? Before { get; init; }

    /// <summary>The value after.</summary>
    public string? After { get; init; }

    /// <summary>The conflict that was opened or resolved.</summary>
    public Conflict? Conflict { get; init; }

    /// <summary>Those that tell the change, one for each dispatch.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];
}

/// <summary>What has changed.</summary>
public enum ChangeKind
{
    /// <summary>An engagement that was planned is told to have been held.</summary>
    Held,

    /// <summary>A planned engagement has a later date.</summary>
    PutOff,

    CalledOff,

    /// <summary>An engagement that took place, and of which nothing was known.</summary>
    NewEngagement,

    /// <summary>A planned or proposed engagement of which nothing was known.</summary>
    NewPlan,

    NewHolder,
    NewInstrument,
    NewUndertaking,
    NewAssistance,
    NewDeployment,

    /// <summary>Another date is preferred, or one is told for the first time.</summary>
    DateChanged,

    PlaceChanged,
    ConflictOpened,

    /// <summary>The sources that counted by the later day agree, or the value is no longer disputed.</summary>
    ConflictResolved,
}
