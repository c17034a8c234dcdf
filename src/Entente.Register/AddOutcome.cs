using System.Collections.Immutable;
using Entente.Reading;
using Entente.Register.Arrivals;
using Entente.Register.Forgetting;
using Entente.Register.Verdicts;

namespace Entente.Register;

/// <summary>A page to take in: its reading, and the hints that it was read with.</summary>
public sealed record PageToAdd(PageReading Reading, Hints Hints)
{
    /// <summary>Where it was found, as whoever gave it would write it; null where that is its name.</summary>
    public string? Path { get; init; }

    /// <summary>Take it in though it was forgotten.</summary>
    public bool Again { get; init; }

    /// <summary>Who marks it internal, and why; null: it is public. A page that is held already stays as it is marked.</summary>
    public Signature? Internal { get; init; }
}

/// <summary>What became of a page that was taken in.</summary>
public enum AddStatus
{
    /// <summary>The register did not hold it.</summary>
    New,

    /// <summary>It was held, with the same text, hints and reader: nothing has changed.</summary>
    Known,

    /// <summary>It was held, read by another reader or with other hints: this reading's claims are now the current ones.</summary>
    Reread,

    /// <summary>It was forgotten, or carries a dispatch that was: it is not taken in. <see cref="AddOutcome.Tombstone"/> tells who forgot it.</summary>
    Forgotten,
}

/// <summary>What became of one page.</summary>
/// <param name="Claims">How many claims its reading makes; 0 when it was known.</param>
/// <param name="Merged">What of a new page the register knew already from other dispatches.</param>
/// <param name="Arrival">The same as it is kept.</param>
public sealed record AddOutcome(string Page, AddStatus Status, int Claims, ImmutableArray<Merge> Merged, Arrival Arrival)
{
    /// <summary>Of a page that is read anew: whether its claims are others than before.</summary>
    public bool Changed { get; init; }

    /// <summary>Whether it is marked internal.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Of a page that is not taken in as it was forgotten: by whom, when and why.</summary>
    public Tombstone? Tombstone { get; init; }
}

/// <summary>A page that the register holds, to be read again.</summary>
/// <param name="Number">Pages are numbered in the order in which they came.</param>
/// <param name="Reader">Who read it last.</param>
public sealed record PageToReread(long Number, string Page, string Text, Hints Hints, string Reader);

/// <summary>One thing of which a page speaks, and that others had told before it.</summary>
/// <param name="Kind"><c>person</c>, <c>engagement</c>, <c>instrument</c>, <c>mechanism</c>, <c>commemoration</c>…</param>
/// <param name="Name">How the page calls it.</param>
/// <param name="Identifier">The entity's public identifier.</param>
/// <param name="Reason">Why they are the same, for people: "same name Tea Banh, party KH".</param>
public sealed record Merge(string Kind, string Name, string Identifier, string Reason);

/// <summary>How much a register holds.</summary>
/// <param name="Claims">The current ones.</param>
/// <param name="Entities">For each kind, how many distinct ones, in the order of their names.</param>
public sealed record RegisterCounts(
    long Pages, long Dispatches, long Claims, ImmutableSortedDictionary<string, long> Entities);
