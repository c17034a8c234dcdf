using System.Collections.Immutable;

namespace Entente.Outputs.Tables;

/// <summary>What a column of a table means.</summary>
/// <param name="Name">In snake case.</param>
/// <param name="Meaning">In one sentence or two.</param>
/// <param name="Unit">What a number counts; null elsewhere.</param>
/// <param name="Values">The codes that it may hold, where these are few; empty elsewhere.</param>
/// <param name="IsRequired">Whether every row has one.</param>
public record Column(string Name, CellType Type, string Meaning, string? Unit = null, ImmutableArray<string> Values = default, bool IsRequired = false)
{
    /// <summary>Null, or the codes.</summary>
    public ImmutableArray<string> Codes => Values.IsDefault ? [] : Values;
}

/// <summary>A column that leads to a row of another table.</summary>
public sealed record Lead(string Column, string Table, string To);

/// <summary>What a table of an export is: its rows, its columns, its key, and where it leads.</summary>
public abstract class Table
{
    /// <summary>Its name, and that of its file.</summary>
    public required string Name { get; init; }

    /// <summary>What a row is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the table holds, in a sentence or two.</summary>
    public required string Meaning { get; init; }

    /// <summary>The columns by which rows are told apart.</summary>
    public required ImmutableArray<string> Key { get; init; }

    /// <summary>Where its rows lead.</summary>
    public ImmutableArray<Lead> Leads { get; init; } = [];

    /// <summary>Its columns, in order.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }
}

/// <summary>A column with the way to its value in what a row is made of.</summary>
public sealed record Column<T>(string Name, CellType Type, string Meaning, Func<T, Cell> Value) : Column(Name, Type, Meaning);

/// <summary>A table of which each row is made of one thing.</summary>
/// <typeparam name="T">The thing.</typeparam>
public sealed class Table<T> : Table
{
    /// <summary>The columns with their values.</summary>
    public required ImmutableArray<Column<T>> Of { get; init; }

    public override IReadOnlyList<Column> Columns => Of;

    /// <summary>Fills a row with the values of a thing.</summary>
    public void Fill(T thing, Span<Cell> row)
    {
        for (var i = 0; i < Of.Length; i++) row[i] = Of[i].Value(thing);
    }
}
