using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sqlite;

/// <summary>Reads from the database what tables it has.</summary>
internal static class SqliteTables
{
    public static IReadOnlyList<StoredTable> Read(SqliteSession session) =>
        [.. session.Rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'", row => row.GetString(0)).Select(name => Read(session, name))];

    private static StoredTable Read(SqliteSession session, string name)
    {
        var columns = session.Rows(
            "SELECT name, type, pk, \"notnull\" FROM pragma_table_info($1) ORDER BY cid",
            row => (Column: new StoredColumn(row.GetString(0), KindOf(row.GetString(1))), Key: row.GetInt32(2), Required: row.GetInt32(3) != 0), name);
        var leads = session.Rows("SELECT \"from\", \"table\" FROM pragma_foreign_key_list($1)", row => (From: row.GetString(0), To: row.GetString(1)), name);
        return new StoredTable(
            name,
            [.. columns.Select(c => c.Column)],
            [.. columns.Where(c => c.Key > 0).OrderBy(c => c.Key).Select(c => c.Column.Name)],
            [.. leads.Select(l => new StoredLead(l.From, l.To, columns.Exists(c => c.Column.Name == l.From && (c.Required || c.Key > 0))))]);
    }

    private static ColumnKind KindOf(string type) => type switch
    {
        "INTEGER" => ColumnKind.Number,
        "BLOB" => ColumnKind.Bytes,
        _ => ColumnKind.Text,
    };
}
