namespace Entente.Register.Storage.Sql.Rows;

/// <summary>What a column holds.</summary>
internal enum ColumnKind
{
    Number,
    Text,
    Bytes,
}

/// <summary>A column of a table.</summary>
internal sealed record StoredColumn(string Name, ColumnKind Kind);

/// <summary>A table of a register, as the database itself describes it.</summary>
/// <param name="Key">The columns by which its rows are told apart; none where all of them do.</param>
/// <param name="Needs">The tables to which each of its rows leads: their rows come before its own.</param>
internal sealed record StoredTable(
    string Name, IReadOnlyList<StoredColumn> Columns, IReadOnlyList<string> Key, IReadOnlyList<string> Needs)
{
    /// <summary>A query for all its rows, in the order of their keys.</summary>
    public string All => $"SELECT {Names} FROM {Name} ORDER BY {(Key.Count > 0 ? string.Join(", ", Key) : Names)}";

    /// <summary>Adds one row.</summary>
    public string Insert =>
        $"INSERT INTO {Name} ({Names}) VALUES ({string.Join(", ", Enumerable.Range(1, Columns.Count).Select(i => $"${i}"))})";

    private string Names => string.Join(", ", Columns.Select(c => c.Name));
}
