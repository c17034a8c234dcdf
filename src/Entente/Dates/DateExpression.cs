using Entente.Text;

namespace Entente.Dates;

/// <summary>The words of a text that tell a time, and what they mean.</summary>
/// <remarks>
/// Ranges and lists ("du 3 au 5 avril", "les 17 et 18 mai") are one expression with one <see cref="When"/>; their
/// <see cref="Parts"/> are the dates that TIMEX3 annotates one by one.
/// </remarks>
public sealed record DateExpression
{
    /// <summary>Its words, articles included, prepositions left out ("le 18 mai", but "18 mai" of "jusqu'au 18 mai").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its first token.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last.</summary>
    public required int End { get; init; }

    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value: <c>1999-05-18</c>, <c>1999-05-18TEV</c>, <c>P3D</c>, <c>PRESENT_REF</c>.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// What facts are dated by: the day, month, year, season or interval, open on a side after "depuis", "jusqu'à",
    /// "avant", "après". A time of day gives its day. Null for durations, sets and whatever cannot be placed.
    /// </summary>
    public Edtf? When { get; init; }

    /// <summary>What the words before it make of it.</summary>
    public DateBound Bound { get; init; }

    /// <summary>Whether it is a date of history: its year ends two years or more before the publication.</summary>
    public bool Background { get; init; }

    /// <summary>Whether it only looks back from the story ("la veille"), which goes on from where it was.</summary>
    internal bool LooksBack { get; init; }

    /// <summary>What is odd about it, e.g. a weekday that contradicts the date; null when nothing is.</summary>
    public string? Note { get; init; }

    /// <summary>The single dates of a range or list; empty for a single date.</summary>
    public IReadOnlyList<DateExpression> Parts { get; init; } = [];

    /// <summary>The expressions as TIMEX3 counts them: a range or list as its parts.</summary>
    public IEnumerable<DateExpression> Timexes => Parts.Count == 0 ? [this] : Parts;
}

/// <summary>The types of TIMEX3.</summary>
public enum TimexType : byte
{
    Date,

    /// <summary>A time or part of a day.</summary>
    Time,
    Duration,

    /// <summary>What recurs: "chaque année".</summary>
    Set,
}

/// <summary>What the words before a date make of it.</summary>
public enum DateBound : byte
{
    /// <summary>The time itself.</summary>
    At,

    /// <summary>From then on: "depuis", "à partir de".</summary>
    Since,

    /// <summary>Up to it: "jusqu'au".</summary>
    Until,

    /// <summary>Not later than it: "d'ici à".</summary>
    By,

    Before,

    After,
}

/// <summary>Where the verb of a clause places its event, seen from the day of publication.</summary>
public enum Direction : byte
{
    Past,
    Future,
}
