using System.Collections.Immutable;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Forgetting;

/// <summary>
/// Takes pages out for good: their text, claims and all that is derived from them. What stays is a tombstone, by which the
/// same text is known again.
/// </summary>
public interface IForgetting
{
    /// <summary>What would be taken out.</summary>
    /// <param name="what">
    /// Each the name of a page, which means all texts that it ever had, or that it was not taken in; or the first digits, six at least, of a dispatch's hash.
    /// </param>
    /// <exception cref="ForgettingException">The register holds no such page or dispatch.</exception>
    ForgettingPlan Find(IReadOnlyCollection<string> what);

    /// <summary>Takes it out, in one transaction, and then from where the database keeps what is deleted.</summary>
    /// <exception cref="ForgettingException">The register holds no such page or dispatch, or nobody signs.</exception>
    ForgettingOutcome Forget(IReadOnlyCollection<string> what, Signature signature);

    /// <summary>The tombstones of all that was taken out, the latest first.</summary>
    ImmutableArray<Tombstone> Tombstones();
}

/// <summary>What is taken out together.</summary>
/// <param name="Pages">Those that were asked for, and all others that carry one of their dispatches, by name.</param>
/// <param name="Verdicts">How many verdicts judge words of these pages.</param>
public sealed record ForgettingPlan(ImmutableArray<PageToForget> Pages, int Verdicts)
{
    /// <summary>The names of pages that were never taken in; no tombstone stays of them.</summary>
    public ImmutableArray<string> Refused { get; init; } = [];
}

/// <summary>A page that is taken out.</summary>
/// <param name="Sha256">Of its text: a page of one name may have had several.</param>
/// <param name="AskedFor">Whether it was named itself, or carries nothing but what was; otherwise it has other dispatches beside that, which go with it.</param>
/// <param name="Claims">How many claims its current reading makes.</param>
/// <param name="Dispatches">The dispatches that it carries, teasers left out.</param>
public sealed record PageToForget(string Page, string Sha256, bool AskedFor, int Claims, ImmutableArray<DispatchToForget> Dispatches);

/// <summary>A dispatch of a page that is taken out.</summary>
/// <param name="Forgotten">Whether it is known again, wherever it stands; otherwise only its page goes.</param>
public sealed record DispatchToForget(string Hash, string? Title, string? Published, bool Forgotten);

/// <summary>What was taken out.</summary>
/// <param name="VerdictsKept">Verdicts that judged words of the pages and now hold on to others that say the same.</param>
/// <param name="VerdictsWithoutWords">Verdicts that stay, without the words that they judged.</param>
/// <param name="IsScrubbed">
/// Whether the database has given up the space of what was deleted; where another program kept it from doing so, that is done
/// when the register is next opened.
/// </param>
public sealed record ForgettingOutcome(ForgettingPlan Plan, int VerdictsKept, int VerdictsWithoutWords, bool IsScrubbed);

/// <summary>By what a forgotten page is known again; it has no word of it.</summary>
/// <param name="Sha256">Of the page's text.</param>
/// <param name="Dispatches">The hashes of the dispatches that are known again on any page.</param>
public sealed record Tombstone(string Sha256, ImmutableArray<string> Dispatches, string By, string Because, Instant At);

/// <summary>Something cannot be forgotten as asked; the message is one line, for people.</summary>
public sealed class ForgettingException(string message) : Exception(message);
