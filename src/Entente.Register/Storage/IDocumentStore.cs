using Entente.Register.Search.Indexing;
using Entente.Register.Search.Query;

namespace Entente.Register.Storage;

/// <summary>What is kept for searching: of each dispatch that is shown, its tokens and its words.</summary>
internal interface IDocumentStore
{
    /// <summary>Whether a number is taken.</summary>
    bool Has(long id);

    /// <summary>Those of some numbers that are taken.</summary>
    IReadOnlySet<long> Taken(IReadOnlyCollection<long> ids);

    /// <summary>Adds a document; within a transaction they come in the order of their numbers.</summary>
    void Add(SearchRow row);

    /// <summary>Takes out the documents of the dispatches of readings, and tells these.</summary>
    IReadOnlyList<long> RemoveOf(IReadOnlyCollection<long> readings);

    /// <summary>Takes out all.</summary>
    void Clear();

    /// <summary>The documents that have what is asked for, with numbers from one to another, in their order, at most so many.</summary>
    /// <param name="match">Null: all.</param>
    /// <param name="rows">Documents that do not have these words in a row may be left out of what is told, but for the last.</param>
    FoundDocuments Find(Match? match, IReadOnlyList<WordRow> rows, long from, long to, int limit);

    /// <summary>Dispatches with what is shown of them, in the order in which they are asked for.</summary>
    IReadOnlyList<FoundDispatch> Dispatches(IReadOnlyList<long> dispatches);

    /// <summary>For each hash of a text, how many dispatches that are shown have it.</summary>
    /// <param name="knownBy">What was published later does not count; null: all.</param>
    IReadOnlyList<int> CopiesOf(IReadOnlyList<string> hashes, string? knownBy);

    /// <summary>For each dispatch its claims as they stand, in their order.</summary>
    IReadOnlyList<StoredClaim>[] ClaimsIn(IReadOnlyList<long> dispatches);

    /// <summary>For each claim the identifier of what it tells; null where that has none.</summary>
    IReadOnlyList<string?> IdentifiersOf(IReadOnlyList<long> claims);

    /// <summary>Whether a claim speaks of one of the profiles.</summary>
    bool SpeaksOf(long claim, IReadOnlyList<long> profiles);

    /// <summary>The profiles that are one with those, each once, in no order.</summary>
    IReadOnlyList<long> ProfilesWith(IReadOnlyCollection<long> profiles);
}

/// <summary>A document as it is kept for searching.</summary>
/// <param name="Source">The same for dispatches of the same text.</param>
/// <param name="Tokens">Each once, between spaces.</param>
/// <param name="Words">As <see cref="DocumentWords"/> writes them.</param>
/// <param name="Sketch">As <see cref="Entente.Prints.TextSketch"/> writes it.</param>
internal sealed record SearchRow(long Id, long Dispatch, long Source, string Tokens, byte[] Words, byte[] Sketch);

/// <summary>A document that was found.</summary>
internal sealed record FoundDocument(long Id, long Dispatch, long Source, DocumentWords Words);

/// <summary>Documents that were found.</summary>
/// <param name="Documents">In the order of their numbers; the last of what was found is among them.</param>
/// <param name="Read">How many have what was asked for.</param>
internal sealed record FoundDocuments(IReadOnlyList<FoundDocument> Documents, int Read)
{
    /// <summary>These, and others behind them.</summary>
    public FoundDocuments With(FoundDocuments others) => new([.. Documents, .. others.Documents], Read + others.Read);
}

/// <summary>A dispatch with its page, as a hit shows it.</summary>
internal sealed record FoundDispatch(long Id, DispatchRow Row, string Page, string Sha256, string Hints, string PageText);
