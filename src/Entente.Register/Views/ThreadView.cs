using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.FollowThrough;
using NodaTime;

namespace Entente.Register.Views;

/// <summary>Which threads to show.</summary>
public sealed record ThreadQuery
{
    /// <summary>A party whose threads are wanted; null: those of all.</summary>
    public string? PartyA { get; init; }

    /// <summary>The other party of a pair.</summary>
    public string? PartyB { get; init; }

    /// <summary>The thread of one entity: an undertaking, a planned engagement, an instrument or a mechanism by its public identifier.</summary>
    public string? Identifier { get; init; }

    /// <summary>A theme of the codebook; only undertakings have any.</summary>
    public string? Theme { get; init; }

    /// <summary>The kinds wanted; empty: all.</summary>
    public ImmutableArray<ThreadKind> Kinds { get; init; } = [];

    /// <summary>The statuses wanted; empty: all.</summary>
    public ImmutableArray<ThreadStatus> Statuses { get; init; } = [];

    /// <summary>Whether only what is due is wanted: it has a day, and nothing shows it done or given up.</summary>
    public bool Due { get; init; }

    /// <summary>Whether directions ("strengthen exchanges") are wanted besides what one could see done.</summary>
    public bool Standing { get; init; }

    /// <summary>The day for which statuses hold: nothing published later counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How many days back from the day what was due is looked for.</summary>
    public int DaysBack { get; init; } = 730;

    /// <summary>How many days ahead.</summary>
    public int DaysAhead { get; init; } = 550;

    /// <summary>How many threads at most.</summary>
    public int Limit { get; init; } = 50;
}

/// <summary>Threads, the soonest due first.</summary>
/// <param name="AsOf">The day for which their statuses hold; null when the register knows no publication date.</param>
public sealed record ThreadList(LocalDate? AsOf, ImmutableArray<ThreadView> Threads);

/// <summary>What was announced, and what became of it, as of a day.</summary>
public sealed record ThreadView
{
    /// <summary>The public identifier of what was announced: the undertaking, the engagement, the instrument, the mechanism.</summary>
    public required string Identifier { get; init; }

    public required ThreadKind Kind { get; init; }

    public required ThreadStatus Status { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Themes of an undertaking.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>How an undertaking binds; null for other threads.</summary>
    public Modality? Modality { get; init; }

    public Firmness Firmness { get; init; } = Firmness.Concrete;

    /// <summary>The kind of fact that would show it done: <c>engagement</c>, <c>instrument</c>…; null for a direction without an act.</summary>
    public string? Act { get; init; }

    /// <summary>Its kind: <c>exchange</c>, <c>protocol</c>.</summary>
    public string? ActKind { get; init; }

    /// <summary>The mechanism, the exercise, the text or the goods, as printed.</summary>
    public string? Name { get; init; }

    public int? Edition { get; init; }

    /// <summary>When it is to be, as it was last announced; the last day of an instrument's period; when a session is usual.</summary>
    public Edtf? Due { get; init; }

    /// <summary>From the announcement to the answer, in the order in which they became known.</summary>
    public ImmutableArray<ThreadStep> Steps { get; init; } = [];
}

/// <summary>One dispatch in a thread.</summary>
/// <param name="Reason">Why it belongs to the thread, in English; empty for the announcement itself.</param>
/// <param name="Identifier">The public identifier of what it tells.</param>
public sealed record ThreadStep(AnswerKind Kind, string Reason, string Identifier, LocalDate? Known, Source Source);
