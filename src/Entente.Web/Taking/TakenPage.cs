namespace Entente.Web.Taking;

/// <summary>What became of a page that was brought in.</summary>
public enum TakenAs
{
    /// <summary>The register did not hold it.</summary>
    New,

    /// <summary>The register holds it already.</summary>
    Known,

    /// <summary>It was held, and is read anew: by another reader, or with other hints.</summary>
    Reread,

    /// <summary>It was forgotten, and is not taken in again.</summary>
    Forgotten,

    /// <summary>It could not be taken.</summary>
    Refused,

    /// <summary>It is no page, and no fault.</summary>
    PassedOver,
}

/// <summary>One page that was brought in, and what became of it.</summary>
/// <param name="Name">Its name in the register; where it got none, where it was found.</param>
/// <param name="Facts">How many facts it tells.</param>
/// <param name="Merged">How many things it tells of which others have told.</param>
/// <param name="Reason">Why it was not taken, or what is to be known though it was.</param>
public sealed record TakenPage(string Name, TakenAs As, int Facts = 0, int Merged = 0, string? Reason = null)
{
    /// <summary>Whether the register holds it.</summary>
    public bool IsHeld => As is TakenAs.New or TakenAs.Known or TakenAs.Reread;
}
