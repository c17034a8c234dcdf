using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Register.Claims;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Storage;

/// <summary>A page that the register holds, with its current reading.</summary>
internal sealed record HeldPage(long Id, string Name, string Sha256, long Reading, string Reader, string Hints)
{
    /// <summary>Whether it is marked internal.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>A reading with its page, when it was recorded (microseconds since 1970), and its checksum, where it has one.</summary>
internal sealed record SealedReading(HeldPage Page, string Text, long RecordedAt, string? Checksum);

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

/// <summary>One who takes part in what a claim tells.</summary>
/// <param name="Place">Among those whom the claim names, from 0.</param>
/// <param name="Person">The entity.</param>
internal sealed record ParticipantRow(long Claim, int Place, long Person);

/// <summary>That the dispatch of a claim gives an office to a person, the entity.</summary>
/// <param name="Ordinal">The place of the claim that does among the claims of the dispatch.</param>
internal sealed record TenureRow(long Beside, int Ordinal, long Person, long Claim);

/// <summary>The entity to which a profile belongs.</summary>
/// <param name="Identifier">The entity's public identifier.</param>
internal sealed record EntityRow(long Profile, long Entity, string Kind, string Identifier);

/// <summary>From when to when an entity is told of.</summary>
internal sealed record SpanRow(long Entity, string First, string Last);

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
/// <param name="Ordinal">Its place among the claims of its dispatch.</param>
/// <param name="Told">What it tells; its span is that of the quote alone.</param>
internal sealed record ToldClaim(long Id, int Ordinal, Fact Told, long RecordedAt, ClaimOrigin Origin)
{
    /// <summary>By the day on which they were known, those without one last; then by place.</summary>
    public static Comparer<ToldClaim> Earliest { get; } = Comparer<ToldClaim>.Create((a, b) => a.CompareTo(b));

    /// <summary>The day of publication.</summary>
    public string? Known => Origin.Known;

    public string DispatchHash => Origin.Hash;

    public string Page => Origin.Page;

    public string Quote => Told.Quote;

    /// <summary>The rule by which it was read.</summary>
    public string Rule => Told.Rule;

    /// <summary>Whether somebody has said that it is right as it was read.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether an internal page makes it.</summary>
    public bool IsInternal { get; init; }

    /// <summary>What people have made of it.</summary>
    public FactStanding Standing =>
        Rule == VerdictRule.Name ? FactVerdicts.IsAdded(Ordinal) ? FactStanding.Added : FactStanding.Corrected
        : IsConfirmed ? FactStanding.Confirmed : FactStanding.Read;

    private int CompareTo(ToldClaim other)
    {
        var order = (Known is null).CompareTo(other.Known is null);
        if (order == 0) order = string.CompareOrdinal(Known, other.Known);
        if (order == 0) order = string.CompareOrdinal(Page, other.Page);
        if (order == 0) order = string.CompareOrdinal(Origin.Sha256, other.Origin.Sha256);
        if (order == 0) order = Origin.Ordinal.CompareTo(other.Origin.Ordinal);
        return order != 0 ? order : Ordinal.CompareTo(other.Ordinal);
    }
}

/// <summary>What all claims of a dispatch share.</summary>
/// <param name="Hash">Of the dispatch's text.</param>
/// <param name="Published">EDTF.</param>
/// <param name="Known">The first day that this may mean.</param>
/// <param name="Ordinal">The dispatch's place in its page.</param>
internal sealed record ClaimOrigin(
    string Hash, string? Title, string? Agency, string? Published, string? Known, int Ordinal, string Page, string Sha256, string Hints)
{
    private Hints? read;

    /// <summary>The dispatch's number.</summary>
    public long Dispatch { get; init; }

    /// <summary>Who published it: the outlet, else the agency that signs.</summary>
    public string? Outlet => Read.Outlet ?? Agency;

    public string? Url => Read.Url;

    /// <summary>The date of publication.</summary>
    public Edtf? Date { get; } = Edtf.TryParse(Published, out var date) ? date : null;

    private Hints Read => read ??= HintsJson.Read(Hints);
}

/// <summary>One line of what the digest is made of, its fields in a fixed order.</summary>
internal delegate void DigestLine(ReadOnlySpan<string?> fields);

/// <summary>Between which moments a change is looked for, the first excluded.</summary>
/// <param name="After">The day of publication; null goes by recording alone.</param>
/// <param name="RecordedAfter">Microseconds since 1970; of what has no day of publication, and of all where none is asked for.</param>
internal sealed record ChangeWindow(string? After, string UpTo, long RecordedAfter, long RecordedUpTo);
