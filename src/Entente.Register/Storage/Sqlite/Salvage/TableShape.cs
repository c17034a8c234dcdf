using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>A column as its values show it.</summary>
/// <param name="IsNumber">Whether it is the number of the row, which is not written with its values.</param>
internal sealed record ShapeColumn(StoredColumn Column, bool IsRequired, bool IsNumber)
{
    /// <summary>Whether its values are hexadecimal digits.</summary>
    private bool IsHash => Column.Name is "hash" or "checksum" || Column.Name.EndsWith("sha256", StringComparison.Ordinal);

    /// <summary>Whether a value may stand in it.</summary>
    public bool Holds(in SqlValue value) => Column.Kind switch
    {
        ColumnKind.Number => value.Number is not null,
        ColumnKind.Text => value.Text is { } text && (!IsHash || text.All(char.IsAsciiHexDigitLower)),
        _ => value.Bytes is not null,
    };
}

/// <summary>An index, by the columns that it holds; null where it holds something else of them.</summary>
/// <param name="HasAll">Whether it has every row.</param>
internal sealed record IndexShape(string Name, string Table, bool HasAll, IReadOnlyList<string?> Columns);

/// <summary>How the rows of a table look.</summary>
/// <param name="HasNumbers">Whether its rows are found by numbers; else by their keys, which are written first.</param>
/// <param name="Written">The columns in the order in which they are written.</param>
internal sealed record TableShape(StoredTable Table, bool HasNumbers, IReadOnlyList<ShapeColumn> Written)
{
    /// <summary>The values of a row in the order of the table's columns; null for what is no row of it. Columns that came later may be missing.</summary>
    public SqlValue[]? Fit(Cell cell)
    {
        if (!cell.IsWhole || Record.Read(cell.Payload) is not { } read || read.Count > Written.Count) return null;
        var values = new SqlValue[Written.Count];
        for (var i = 0; i < Written.Count; i++)
        {
            var column = Written[i];
            var value = i < read.Count ? read[i] : SqlValue.Absent(column.Column.Kind);
            var isAbsent = value.Number is null && value.Text is null && value.Bytes is null;
            if (column.IsNumber ? !isAbsent : isAbsent ? column.IsRequired : !column.Holds(value)) return null;
            values[PlaceOf(column)] = column.IsNumber ? cell.Number : isAbsent ? SqlValue.Absent(column.Column.Kind) : value;
        }

        return values;
    }

    /// <summary>What can be read of a row that is not whole, by column.</summary>
    public IReadOnlyDictionary<string, string> Known(Cell cell)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var read = Record.Read(cell.Payload) ?? [];
        for (var i = 0; i < Math.Min(read.Count, Written.Count); i++)
            if (Written[i].Holds(read[i])) known[Written[i].Column.Name] = read[i].Text ?? read[i].Number?.ToString() ?? "";
        return known;
    }

    /// <summary>Where a column's value stands in a row.</summary>
    public int PlaceOf(string column)
    {
        for (var i = 0; i < Table.Columns.Count; i++)
            if (Table.Columns[i].Name == column) return i;
        return -1;
    }

    private int PlaceOf(ShapeColumn column) => PlaceOf(column.Column.Name);
}
