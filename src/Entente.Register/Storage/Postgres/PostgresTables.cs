using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Postgres;

/// <summary>Reads from the server what tables the register's schema has.</summary>
internal static class PostgresTables
{
    private const string Ours = "c.relnamespace = to_regnamespace(current_schema()) AND c.relkind = 'r'";

    public static IReadOnlyList<StoredTable> Read(PostgresSession session)
    {
        var columns = session.Rows(
            $"""
            SELECT c.relname::text, a.attname::text, format_type(a.atttypid, NULL), array_position(i.indkey::int2[], a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
            WHERE {Ours} ORDER BY c.relname, a.attnum
            """,
            row => (Table: row.GetString(0), Column: new StoredColumn(row.GetString(1), KindOf(row.GetString(2))), Key: row.IsNull(3) ? null : (long?)row.GetInt64(3)));
        var leads = session.Rows(
            $"""
            SELECT c.relname::text, t.relname::text, a.attname::text, a.attnotnull::int FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class t ON t.oid = f.confrelid
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.conkey[1]
            WHERE f.contype = 'f' AND {Ours}
            """,
            row => (From: row.GetString(0), Lead: new StoredLead(row.GetString(2), row.GetString(1), row.GetInt64(3) != 0))).ToLookup(l => l.From, l => l.Lead);
        return
        [
            .. columns.GroupBy(c => c.Table).Select(table => new StoredTable(
                table.Key,
                [.. table.Select(c => c.Column)],
                [.. table.Where(c => c.Key is not null).OrderBy(c => c.Key).Select(c => c.Column.Name)],
                [.. leads[table.Key]])),
        ];
    }

    private static ColumnKind KindOf(string type) => type switch
    {
        "bigint" or "integer" or "smallint" => ColumnKind.Number,
        "bytea" => ColumnKind.Bytes,
        _ => ColumnKind.Text,
    };
}
