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

/// <summary>A column that leads to a row of a table by its number.</summary>
/// <param name="IsRequired">Whether every row has one.</param>
internal sealed record StoredLead(string Column, string To, bool IsRequired);

/// <summary>A table of a register, as the database itself describes it.</summary>
/// <param name="Key">The columns by which its rows are told apart; none where all of them do.</param>
/// <param name="Leads">The columns that lead to rows of other tables, by their numbers.</param>
internal sealed record StoredTable(
    string Name, IReadOnlyList<StoredColumn> Columns, IReadOnlyList<string> Key, IReadOnlyList<StoredLead> Leads)
{
    /// <summary>Whether each of its rows leads to a row of another table, which comes before it.</summary>
    public bool Needs(StoredTable other) => other.Name != Name && Leads.Any(lead => lead.IsRequired && lead.To == other.Name);

    /// <summary>A query for all its rows, in the order of their keys.</summary>
    public string All => $"SELECT {Names} FROM {Name} ORDER BY {(Key.Count > 0 ? string.Join(", ", Key) : Names)}";

    /// <summary>Adds one row.</summary>
    public string Insert =>
        $"INSERT INTO {Name} ({Names}) VALUES ({string.Join(", ", Enumerable.Range(1, Columns.Count).Select(i => $"${i}"))})";

    private string Names => string.Join(", ", Columns.Select(c => c.Name));
}
