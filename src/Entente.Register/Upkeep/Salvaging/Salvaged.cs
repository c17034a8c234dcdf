using System.Collections.Immutable;

namespace Entente.Register.Upkeep.Salvaging;

/// <summary>What was saved of a damaged register, and what was not.</summary>
/// <param name="Counts">How much the new register holds.</param>
/// <param name="Lost">The rows that are not in the new register, by table and number.</param>
/// <param name="Unknown">For tables of which neither all pages nor an index could be read: how many numbers are missing among those of the rows that were saved.</param>
/// <param name="Incomplete">Pages whose current reading is not complete: <c>entente reread</c> reads them again, from their texts.</param>
public sealed record Salvaged(
    RegisterCounts Counts, ImmutableArray<LostRow> Lost, ImmutableSortedDictionary<string, long> Unknown, ImmutableArray<string> Incomplete)
{
    /// <summary>Whether all that was read and judged is there.</summary>
    public bool IsAll => Lost.IsEmpty && Unknown.IsEmpty && Incomplete.IsEmpty;
}

/// <summary>A row that was not saved.</summary>
/// <param name="What">What is known of it: the page, the title, the words, the identifier.</param>
/// <param name="CanBeRead">Whether it is whole itself, and only what it belongs to is lost.</param>
public sealed record LostRow(string Table, long Number, string What, bool CanBeRead);
