using System.Collections.Immutable;
using Entente.Register.Forgetting;

namespace Entente.Register.Storage;

/// <summary>Deletes pages, which nothing else does, and keeps tombstones.</summary>
internal interface IForgettingStore
{
    /// <summary>Whether anything was ever forgotten.</summary>
    bool Any();

    /// <summary>The tombstone of a page's text or of one of its dispatches, the latest; null where there is none.</summary>
    Tombstone? TombstoneOf(string sha256, IReadOnlyCollection<string> dispatches);

    /// <summary>All tombstones, the latest first.</summary>
    ImmutableArray<Tombstone> All();

    /// <summary>Adds a tombstone.</summary>
    void Add(Tombstone tombstone);

    /// <summary>The pages of a name, one for each text.</summary>
    IReadOnlyList<LeavingPage> PagesNamed(string name);

    /// <summary>The pages of which any reading has a dispatch of this text.</summary>
    IReadOnlyList<LeavingPage> PagesTelling(string dispatch);

    /// <summary>The hashes of dispatches of any reading that begin with some digits, at most so many.</summary>
    IReadOnlyList<string> DispatchesLike(string digits, int limit);

    /// <summary>The dispatches of any reading of a page, each text once.</summary>
    IReadOnlyList<DispatchRow> DispatchesOf(long page);

    /// <summary>Begins to take pages out: from now on they have no current reading, and what is never changed may be deleted.</summary>
    void Begin(IReadOnlyCollection<long> pages);

    /// <summary>Deletes them, with their readings, dispatches and claims; asks for the space to be given up.</summary>
    void End();

    /// <summary>The anchors of verdicts in a dispatch, or in a page of a text.</summary>
    IReadOnlyList<(long Verdict, int Side)> AnchorsIn(string dispatch, string sha256);

    /// <summary>Puts an anchor elsewhere, between <see cref="Begin"/> and <see cref="End"/>.</summary>
    void SetAnchor(long verdict, int side, Verdicts.MentionAnchor anchor);

    /// <summary>Takes out the values that a verdict gave to fields, between <see cref="Begin"/> and <see cref="End"/>.</summary>
    void ClearFields(long verdict);

    /// <summary>Whether the space of what was deleted is still to be given up.</summary>
    bool WantsScrub { get; }

    /// <summary>Has the database give up the space of what was deleted; outside of any transaction.</summary>
    /// <param name="wait">Whether to wait for other programs.</param>
    /// <returns>Whether it is done.</returns>
    bool Scrub(bool wait);
}

/// <summary>A page that leaves.</summary>
/// <param name="Reading">The current one; null where it has none.</param>
internal sealed record LeavingPage(long Id, string Name, string Sha256, long? Reading)
{
    /// <summary>Whether it is marked internal.</summary>
    public bool IsInternal { get; init; }
}
