using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>How the tables of a register look of which nothing may be lost, and their indexes.</summary>
internal sealed record RegisterShape(IReadOnlyList<TableShape> Tables, IReadOnlyList<IndexShape> Indexes)
{
    /// <summary>Asked of a register that is made for it.</summary>
    /// <param name="step">The form.</param>
    public static RegisterShape Of(long step)
    {
        var folder = Directory.CreateTempSubdirectory("entente-shape-");
        try
        {
            using var session = SqliteSession.Open(Path.Combine(folder.FullName, "empty.db"), new RegisterOptions { UpToStep = step });
            var tables = RegisterTables.Primary(session).Select(table => ShapeOf(session, table)).ToArray();
            return new RegisterShape(tables, [.. tables.SelectMany(table => IndexesOf(session, table))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static TableShape ShapeOf(SqliteSession session, StoredTable table)
    {
        var hasNumbers = session.Number("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = $1", table.Name) == 0;
        var columns = session.Rows(
            "SELECT name, type, \"notnull\", pk FROM pragma_table_info($1) ORDER BY cid",
            row => (Name: row.GetString(0), Type: row.GetString(1), Required: row.GetInt32(2) != 0, Key: row.GetInt32(3)), table.Name);
        var hasOneKey = columns.Count(c => c.Key > 0) == 1;
        var shapes = columns.Select((c, i) => (Shape: new ShapeColumn(table.Columns[i], c.Required, hasNumbers && hasOneKey && c.Key > 0 && c.Type == "INTEGER"), c.Key));
        return new TableShape(table, hasNumbers, [.. shapes.OrderBy(c => hasNumbers || c.Key == 0 ? int.MaxValue : c.Key).Select(c => c.Shape)]);
    }

    private static List<IndexShape> IndexesOf(SqliteSession session, TableShape table)
    {
        if (!table.HasNumbers) return [];
        var names = session.Rows("SELECT name, partial FROM pragma_index_list($1)", row => (Name: row.GetString(0), HasAll: row.GetInt32(1) == 0), table.Table.Name);
        return
        [
            .. names.Select(index => new IndexShape(
                index.Name, table.Table.Name, index.HasAll, session.Rows("SELECT name FROM pragma_index_info($1) ORDER BY seqno", row => row.GetText(0), index.Name))),
        ];
    }
}
