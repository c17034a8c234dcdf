using System.Collections.Immutable;
using Entente.Register.Verdicts.Doubts;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>
/// What people judged of a register: which mentions are of one thing, which facts are right. Verdicts hold on to the words
/// that they judge, so that they outlive reading anew, rebuilding and newer codebooks; they are only appended.
/// </summary>
public interface IVerdicts
{
    /// <summary>
    /// Gives a verdict; it is in force at once, and for pages that come later. One that the register holds already changes
    /// nothing.
    /// </summary>
    /// <exception cref="VerdictException">It cannot be given as asked.</exception>
    Verdict Give(Judgement judgement, Signature signature);

    /// <summary>
    /// The mention that a reference stands for: <c>DISPATCH:START+LENGTH:KIND</c> as <see cref="Facts"/> gives it (the
    /// dispatch by the first digits of its hash), with <c>:NAME</c> for someone named in it, or the public identifier of an
    /// entity, which stands for its first mention.
    /// </summary>
    /// <exception cref="VerdictException">There is no such mention, or there are several.</exception>
    MentionAnchor Find(string reference);

    /// <summary>Words of a page, by which a fact is added.</summary>
    /// <param name="words">Verbatim; they must stand in the page once.</param>
    /// <exception cref="VerdictException">There is no such page, or the words do not stand in it, or more than once.</exception>
    MentionAnchor Words(string page, string words, string kind);

    /// <summary>The current facts of a page, by its name, or of an entity, by its identifier: also those that are rejected.</summary>
    /// <exception cref="VerdictException">There is no such page or entity.</exception>
    ImmutableArray<JudgedFact> Facts(string pageOrEntity);

    /// <summary>The verdicts, the latest first, each with what it has come to.</summary>
    ImmutableArray<VerdictState> List(int limit = 1000);

    /// <summary>The doubts worth a human's minute, the most valuable first, at most so many.</summary>
    ImmutableArray<Doubt> Queue(int limit = 20);

    /// <summary>One verdict; null where there is none of the identifier.</summary>
    VerdictState? Get(string identifier);
}

/// <summary>What a verdict has come to.</summary>
/// <param name="Force">Whether it holds, and if not, why.</param>
/// <param name="Places">For each of its mentions how many claims it stands on today.</param>
/// <param name="OverruledBy">The later verdict that holds in its place; null where there is none.</param>
public sealed record VerdictState(Verdict Verdict, VerdictForce Force, ImmutableArray<int> Places, string? OverruledBy = null);

/// <summary>Whether a verdict holds.</summary>
public enum VerdictForce
{
    /// <summary>It holds.</summary>
    InForce,

    /// <summary>It would hold, but no current reading has anything in the words that it judges.</summary>
    Unplaced,

    /// <summary>A later verdict on the same holds in its place.</summary>
    Overruled,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,
}

/// <summary>How a fact stands.</summary>
public enum FactStanding
{
    /// <summary>As it was read.</summary>
    Read,

    /// <summary>As it was read, and somebody has said that it is right.</summary>
    Confirmed,

    /// <summary>With values that somebody has put right.</summary>
    Corrected,

    /// <summary>Put in by somebody, as reading missed it.</summary>
    Added,

    /// <summary>Taken out, as somebody has said that it is wrong.</summary>
    Rejected,
}

/// <summary>A fact with how it stands.</summary>
/// <param name="Reference">For <see cref="IVerdicts.Find"/>.</param>
/// <param name="Fact">As it stands, as canonical JSON.</param>
/// <param name="People">Those named in it, each with the reference and the public identifier.</param>
/// <param name="Verdicts">The identifiers of the verdicts that stand on it.</param>
public sealed record JudgedFact(
    string Reference, string Page, string Kind, string Fact, string Quote, string Rule, FactStanding Standing, string? Identifier,
    ImmutableArray<JudgedName> People, ImmutableArray<string> Verdicts)
{
    /// <summary>Of the quote in the page's text, in UTF-16 units.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>Someone, or a mechanism, named in a fact.</summary>
public sealed record JudgedName(string Reference, string Kind, string Name, string Identifier);
