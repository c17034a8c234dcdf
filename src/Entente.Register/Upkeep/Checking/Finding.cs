using System.Collections.Immutable;

namespace Entente.Register.Upkeep.Checking;

/// <summary>What is wrong with a register.</summary>
public enum FindingKind
{
    /// <summary>The database cannot read some of its own pages.</summary>
    Damaged,

    /// <summary>An index of the database does not fit its table.</summary>
    Index,

    /// <summary>Rows lead to rows that are not there.</summary>
    Orphans,

    /// <summary>The text of a page, or of a dispatch in it, is not the one whose checksum was recorded.</summary>
    Text,

    /// <summary>The quote of a claim does not stand in the text.</summary>
    Quote,

    /// <summary>A fact cannot be read.</summary>
    Fact,

    /// <summary>A reading, with its dispatches and claims, is not as it was recorded.</summary>
    Altered,

    /// <summary>A reading has no checksum.</summary>
    Unsealed,

    /// <summary>A verdict is not the one whose identifier it bears, or what it has made of a fact is not what it says.</summary>
    Verdict,

    /// <summary>What is derived holds something that does not follow from what was read and judged.</summary>
    Stale,

    /// <summary>What is derived lacks something that follows from what was read and judged.</summary>
    Missing,

    /// <summary>What is derived was not compared, since what it follows from is not whole.</summary>
    NotCompared,
}

/// <summary>Something that is wrong, as often as it was found.</summary>
/// <param name="Where">The table, or the part of what is derived.</param>
/// <param name="Count">How often, at least.</param>
/// <param name="Examples">The first of them: pages, rows, or the words of the database.</param>
/// <param name="CanBeMended">Whether it can be made anew from what was read and judged.</param>
public sealed record Finding(FindingKind Kind, string Where, long Count, ImmutableArray<string> Examples, bool CanBeMended);

/// <summary>What an examination has found.</summary>
/// <param name="Counts">How much the register holds; null where that cannot be told.</param>
public sealed record Examination(ImmutableArray<Finding> Findings, RegisterCounts? Counts)
{
    public bool IsSound => Findings.IsEmpty;
}

/// <summary>What was found before a register was mended, and what is left.</summary>
public sealed record Mending(Examination Before, Examination After);
