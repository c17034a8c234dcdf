using System.Collections.Immutable;
using Entente.Register.Verdicts;

namespace Entente.Register.Storage;

/// <summary>Verdicts, which are only appended, and what is derived from them.</summary>
internal interface IVerdictStore
{
    /// <summary>Whether any verdict was ever given.</summary>
    bool Any();

    /// <summary>Adds a verdict.</summary>
    long Add(Verdict verdict);

    StoredVerdict? Find(string identifier);

    StoredVerdict Get(long verdict);

    /// <summary>The verdicts, the latest first, at most so many.</summary>
    IReadOnlyList<StoredVerdict> Latest(int limit);

    /// <summary>The withdrawals of a verdict.</summary>
    IReadOnlyList<StoredVerdict> WithdrawalsOf(string identifier);

    void SetWithdrawn(long verdict, bool withdrawn);

    /// <summary>The verdicts that judge words of a dispatch, and hold.</summary>
    IReadOnlyList<StoredVerdict> OnDispatch(string hash);

    /// <summary>The verdicts that were given on a page of this text, and hold.</summary>
    IReadOnlyList<StoredVerdict> OnText(string sha256);

    /// <summary>The page of a reading.</summary>
    (string Name, string Sha256) PageOf(long reading);

    /// <summary>The pages of readings, with their texts and when the readings were recorded (microseconds since 1970), in their order.</summary>
    IReadOnlyList<(string Sha256, string Text, long RecordedAt)> TextsOf(IReadOnlyList<long> readings);

    /// <summary>The current readings with a dispatch of this text.</summary>
    IReadOnlyList<long> ReadingsOfDispatch(string hash);

    /// <summary>The current readings of pages of this text.</summary>
    IReadOnlyList<long> ReadingsOfText(string sha256);

    void Add(PlaceRow place);

    /// <summary>Takes out the places in claims, and tells which they were.</summary>
    IReadOnlyList<PlaceRow> RemovePlaces(IReadOnlyCollection<long> claims);

    IReadOnlyList<PlaceRow> PlacesIn(long claim);

    IReadOnlyList<PlaceRow> PlacesOf(long verdict);

    /// <summary>Where verdicts judge mentions of which the profile would be this one.</summary>
    IReadOnlyList<PlaceRow> PlacesOn(string @base);

    /// <summary>The marks of a profile's mentions by their units.</summary>
    ImmutableSortedDictionary<string, string> MarksOf(string @base);

    string? MarkOf(string @base, string unit);

    void SetMarks(string @base, ImmutableSortedDictionary<string, string> marks);

    /// <summary>The verdicts between a profile and others that hold, each with the other.</summary>
    IReadOnlyList<(long Other, StoredVerdict Verdict)> LinksOf(long profile);

    /// <summary>The pairs of profiles between which a verdict stands, each once.</summary>
    IReadOnlyList<(long Profile, long Other)> PairsOf(long verdict);

    void SetPairs(long verdict, IReadOnlyCollection<(long Profile, long Other)> pairs);

    /// <summary>The claim that a verdict made in a dispatch.</summary>
    long? ClaimOf(long verdict, long dispatch, int ordinal);

    void AddClaim(long verdict, long dispatch, int ordinal, long claim);

    /// <summary>Takes out all that is derived, but which verdicts are withdrawn.</summary>
    void Clear();
}

/// <summary>A verdict with its number.</summary>
internal sealed record StoredVerdict(long Id, Verdict Verdict, bool Withdrawn)
{
    public VerdictAct Act => Verdict.Judgement.Act;

    public bool IsPair => Act is VerdictAct.Same or VerdictAct.Different or VerdictAct.Unsure;

    public long At => Verdict.At.ToUnixTimeTicks() / 10;
}

/// <summary>Where one half of a verdict stands.</summary>
/// <param name="Ordinal">Of the mention in the claim; <see cref="Fact"/> for the claim itself.</param>
/// <param name="Base">Kind and key of the profile that the mention would have without verdicts; empty for a claim.</param>
/// <param name="Moved">Whether the words or the fact are no longer those that were judged.</param>
internal sealed record PlaceRow(long Verdict, int Side, long Claim, int Ordinal, string Base, bool Moved)
{
    public const int Fact = -1;

    /// <summary>The hash of the dispatch of the claim; empty in a place that is to be added.</summary>
    public string Dispatch { get; init; } = "";

    /// <summary>The reading that made the dispatch.</summary>
    public long Reading { get; init; }

    /// <summary>Where the claim's words begin in it.</summary>
    public int Start { get; init; }

    /// <summary>How long they are.</summary>
    public int Length { get; init; }

    /// <summary>The profile of the mention; null for a claim, and for a mention that is hidden.</summary>
    public long? Profile { get; init; }
}
