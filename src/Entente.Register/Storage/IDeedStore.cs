namespace Entente.Register.Storage;

/// <summary>The index of follow-through: facts under the parties and the act, by day.</summary>
internal interface IDeedStore
{
    /// <summary>Adds a claim at its places.</summary>
    /// <param name="terms">The deed, as text.</param>
    /// <param name="marks">What the index tells of it at a glance.</param>
    void Add(long claim, string terms, long marks, string? known, IReadOnlyCollection<DeedPlace> places);

    /// <summary>Takes claims out of all their places.</summary>
    void RemoveOf(IReadOnlyCollection<long> claims);

    /// <summary>What stands at a place under an act beyond an edge up to a day, the earliest first, at most so much.</summary>
    /// <param name="knownBy">What was known later does not count.</param>
    IReadOnlyList<DeedLead> After(string place, string act, DeedEdge beyond, string to, string knownBy, int limit);

    /// <summary>What stands there before an edge back to a day, the latest first.</summary>
    IReadOnlyList<DeedLead> Before(string place, string act, DeedEdge beyond, string from, string knownBy, int limit);

    /// <summary>The terms of claims, by their numbers.</summary>
    IReadOnlyList<(long Claim, string Terms)> TermsOf(IReadOnlyCollection<long> claims);

    /// <summary>Where claims stand, under acts whose names begin so.</summary>
    IReadOnlyList<DeedRow> Of(IReadOnlyCollection<long> claims, string acts);

    /// <summary>The entity of a public identifier that is one today; null when it is none.</summary>
    long? EntityOf(string identifier);

    /// <summary>Claims with all that a view shows of them, in the order of their numbers as given.</summary>
    IReadOnlyList<ToldClaim> Claims(IReadOnlyCollection<long> numbers);

    /// <summary>The mechanism of which a claim tells a session; null when it tells none.</summary>
    long? MechanismOf(long claim);

    /// <summary>The days and editions of a mechanism's sessions up to a day, the latest first, at most so many.</summary>
    IReadOnlyList<SessionRow> Sessions(long mechanism, string upTo, int limit);
}

/// <summary>A fact's place in the index of follow-through.</summary>
internal readonly record struct DeedPlace(string Place, string Act, string Day, long Profile);

/// <summary>A fact at one of its places, as the index has it without its terms.</summary>
/// <param name="Marks">What the index tells of it at a glance.</param>
internal readonly record struct DeedLead(string Day, long Claim, long Profile, string? Known, long Marks);

/// <summary>A fact at one of its places.</summary>
/// <param name="Terms">The deed, as text.</param>
internal sealed record DeedRow(string Place, string Act, string Day, long Claim, long Profile, string? Known, string Terms);

/// <summary>Where reading the index has come to: all up to a claim on a day.</summary>
internal readonly record struct DeedEdge(string Day, long Claim);

/// <summary>A session of a mechanism, as one claim tells it.</summary>
internal sealed record SessionRow(long Claim, string Day, int? Edition, string? Known);
