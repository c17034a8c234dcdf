using Entente.Dates;
using Entente.Facts;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>An announcement that later facts may answer.</summary>
/// <param name="Made">The day on which it became known; null where no page tells.</param>
/// <param name="Terms">Who, what and when, as the index has it.</param>
internal sealed record Pledge(ThreadKind Kind, LocalDate? Made, Deed Terms)
{
    /// <summary>When it is to be, as it was last announced.</summary>
    public Edtf? Due { get; init; }

    /// <summary>Whether one could see it done; a direction can only be acted upon.</summary>
    public Firmness Firmness { get; init; } = Firmness.Concrete;

    /// <summary>Whether it was only proposed so far.</summary>
    public bool IsProposed { get; init; }

    /// <summary>The mechanism as an entity.</summary>
    public long? Mechanism { get; init; }

    /// <summary>The years from one session of its mechanism to the next, where these are known.</summary>
    public int? Interval { get; init; }
}

/// <summary>How well a fact fits an announcement: the better, the longer it may be in coming.</summary>
internal enum Fit
{
    None,

    /// <summary>The same kind of thing between the same parties.</summary>
    Kind,

    /// <summary>With people who hold the same offices.</summary>
    Office,

    /// <summary>With the same people, or on the same subject.</summary>
    People,

    /// <summary>A session of the same mechanism.</summary>
    Session,

    /// <summary>The same number, name, text or gift.</summary>
    Exact,
}
