using Entente.Facts;
using Entente.Register.Claims;
using Entente.Text;

namespace Entente.Register.Storage;

/// <summary>A page that the register holds, with its current reading.</summary>
internal sealed record HeldPage(long Id, string Name, string Sha256, long Reading, string Reader, string Hints);

/// <summary>A dispatch as it is stored.</summary>
/// <param name="Hash">Of the dispatch's own text.</param>
/// <param name="PublishedDay">The first day that its date of publication may mean, in ISO 8601; null if unknown.</param>
internal sealed record DispatchRow(
    int Ordinal, string Hash, TextSpan Span, string? Title, string? Agency, string? Language, string? Published,
    string? PublishedDay, bool Teaser);

/// <summary>A claim as it is stored.</summary>
/// <param name="Fact">Canonical JSON.</param>
/// <param name="Span">The quote's place in the dispatch's text.</param>
internal sealed record ClaimRow(int Ordinal, string Kind, string Fact, string Quote, TextSpan Span, string Rule);

/// <summary>A claim with its number, and the dispatch that makes it.</summary>
internal sealed record StoredClaim(long Id, long Dispatch, ClaimRow Row);

/// <summary>A dispatch with its number and its claims.</summary>
internal sealed record StoredDispatch(long Id, DispatchRow Row, IReadOnlyList<StoredClaim> Claims);

/// <summary>A profile as it is stored.</summary>
/// <param name="Entity">The profile that stands for the entity to which it belongs.</param>
internal sealed record ProfileRow(long Id, string Kind, string Key, string Identifier, long Entity);

/// <summary>Two profiles that are the same, the one that says less first.</summary>
internal sealed record LinkRow(long Lesser, long Upper, int Strength, string Reason);

/// <summary>That a claim speaks of the entity of a profile.</summary>
internal sealed record MentionRow(long Claim, int Ordinal, long Profile, string Role, int? Edition, string? Day, string? Known);

/// <summary>Of what a claim speaks, and which entity that is today.</summary>
internal sealed record EntityMention(int Ordinal, string Role, string Kind, string Identifier);

/// <summary>A place where a mention is looked for.</summary>
internal sealed record AppearanceRow(
    string Place, string Kind, string First, string Last, string? Known, long Profile, long Claim);

/// <summary>On which side of a comparison a key stands.</summary>
internal enum KeySide
{
    /// <summary>Where a profile is found by those that say less.</summary>
    Up = 0,

    /// <summary>Where a profile looks for those that say more.</summary>
    Down = 1,
}

/// <summary>A claim with all that a view shows of it.</summary>
internal sealed record ToldClaim(
    long Id, string Kind, string Fact, string Quote, string Rule, long RecordedAt, string DispatchHash, string? Title,
    string? Agency, string? Published, string? Known, string Page, string Hints)
{
    private Fact? told;

    /// <summary>What it tells, made once.</summary>
    public Fact Told() => told ??= FactJson.Read(Kind, Fact, Quote, new TextSpan(0, Quote.Length), Rule);
}

/// <summary>One line of what the digest is made of, its fields in a fixed order.</summary>
internal delegate void DigestLine(ReadOnlySpan<string?> fields);

/// <summary>Between which moments a change is looked for, the first excluded.</summary>
/// <param name="After">The day of publication; null goes by recording alone.</param>
/// <param name="RecordedAfter">Microseconds since 1970; of what has no day of publication, and of all where none is asked for.</param>
internal sealed record ChangeWindow(string? After, string UpTo, long RecordedAfter, long RecordedUpTo);
