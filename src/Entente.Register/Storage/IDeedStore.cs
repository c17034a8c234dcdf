namespace Entente.Register.Storage;

/// <summary>The index of follow-through: facts under the parties and the act, by day.</summary>
internal interface IDeedStore
{
    /// <summary>Adds a claim at its places.</summary>
    /// <param name="terms">The deed, as text.</param>
    void Add(long claim, string terms, string? known, IReadOnlyCollection<DeedPlace> places);

    void RemoveOf(long claim);

    /// <summary>What stands at a place under an act from day to day, the earliest first, at most so much.</summary>
    IReadOnlyList<DeedRow> Between(string place, string act, string from, string to, int limit);

    /// <summary>The same, the latest first.</summary>
    IReadOnlyList<DeedRow> LatestBetween(string place, string act, string from, string to, int limit);

    /// <summary>Where a claim stands.</summary>
    IReadOnlyList<DeedRow> Of(long claim);

    /// <summary>The entity of a profile.</summary>
    long EntityOf(long profile);

    /// <summary>The kind of an entity, with its public identifier.</summary>
    (string Kind, string Identifier) Describe(long entity);

    /// <summary>The entity of a public identifier that is one today; null when it is none.</summary>
    long? EntityOf(string identifier);

    /// <summary>A claim with all that a view shows of it.</summary>
    ToldClaim Claim(long claim);

    /// <summary>The mechanism of which a claim tells a session; null when it tells none.</summary>
    long? MechanismOf(long claim);

    /// <summary>The days and editions of a mechanism's sessions up to a day, the latest first, at most so many.</summary>
    IReadOnlyList<SessionRow> Sessions(long mechanism, string upTo, int limit);
}

/// <summary>A fact's place in the index of follow-through.</summary>
internal readonly record struct DeedPlace(string Place, string Act, string Day, long Profile);

/// <summary>A fact at one of its places.</summary>
/// <param name="Terms">The deed, as text.</param>
internal sealed record DeedRow(string Place, string Act, string Day, long Claim, long Profile, string? Known, string Terms);

/// <summary>A session of a mechanism, as one claim tells it.</summary>
internal sealed record SessionRow(long Claim, string Day, int? Edition, string? Known);
