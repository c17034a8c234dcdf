using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Facts;

/// <summary>One undertaking: what a party or several will do, ask for, suggest or order.</summary>
public sealed record Commitment : Fact
{
    public required Modality Modality { get; init; }

    /// <summary>Who is bound; for a proposal or request the one who speaks first, then the one addressed.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Themes of the codebook (<c>kinds/themes.yaml</c>).</summary>
    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>When it is to be done.</summary>
    public Edtf? Due { get; init; }

    /// <summary>How often it recurs, as printed ("chaque année").</summary>
    public string? Recurs { get; init; }

    public Firmness Firmness { get; init; }

    /// <summary>What would be seen done; null where the words name no act of a kind that facts tell.</summary>
    public Act? Act { get; init; }
}

/// <summary>How an undertaking binds, and whom: both sides, one of them, or nobody yet.</summary>
public enum Modality
{
    /// <summary>Both or all parties agreed, or will do.</summary>
    Agreed,

    /// <summary>An existing undertaking was reaffirmed.</summary>
    Affirmed,

    /// <summary>One party undertakes.</summary>
    Pledged,

    /// <summary>One party suggests.</summary>
    Proposed,

    /// <summary>One party asks of the other.</summary>
    Requested,

    /// <summary>An authority sets a task for its own side.</summary>
    Tasked,
}

/// <summary>Whether one could see an undertaking done; only what is concrete can be overdue.</summary>
public enum Firmness
{
    /// <summary>A direction: strengthen exchanges.</summary>
    Standing,

    /// <summary>An act: hold the second exchange, sign, deliver, send.</summary>
    Concrete,
}
