using System.Globalization;
using System.Text;
using Entente.Register.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Entente.Register.Storage.Sqlite;

/// <summary>
/// A prepared statement, and the row on which it stands. The provider's own command looks parameters up by name and makes a
/// reader each time it runs; a page needs some hundred statements, so they are run without.
/// </summary>
internal sealed class SqliteStatement : SqlResult
{
    /// <summary>Texts of more letters are encoded in memory of their own.</summary>
    private const int MostBuffered = 8_192;

    private readonly sqlite3 database;
    private byte[] buffer = new byte[256];
    private readonly sqlite3_stmt statement;

    /// <summary>Which parameter stands at each place: for SQLite <c>$2</c> is a name, and it counts them as they come.</summary>
    private readonly int[] places;

    private readonly SharedTexts shared;

    /// <param name="shared">The short texts that were read on this connection.</param>
    public SqliteStatement(sqlite3 database, string sql, SharedTexts shared)
    {
        (this.database, this.shared) = (database, shared);
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
        places = Places(statement);
    }

    public override int Count => raw.sqlite3_column_count(statement);

    public void Bind(ReadOnlySpan<SqlValue> values)
    {
        for (var i = 0; i < places.Length; i++) Check(Bind(values[places[i]], i + 1));
    }

    public override bool Next()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) Check(code);
        return false;
    }

    public override bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public override long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    public override string GetString(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public override string GetShared(int column) => shared.Of(GetBytes(column));

    public override ReadOnlySpan<byte> GetBytes(int column) => raw.sqlite3_column_blob(statement, column);

    public override string? GetField(int column) => GetText(column);

    /// <summary>Makes it ready to run again; an error of the last run has been told, and is not told twice.</summary>
    public override void Dispose() => raw.sqlite3_reset(statement);

    /// <summary>Gives up what it keeps in the database.</summary>
    public void Discard() => statement.Dispose();

    private int Bind(SqlValue value, int index)
    {
        if (value.Text is { } text) return Bind(text, index);
        if (value.Bytes is { } bytes) return raw.sqlite3_bind_blob(statement, index, bytes);
        return value.Number is { } number ? raw.sqlite3_bind_int64(statement, index, number) : raw.sqlite3_bind_null(statement, index);
    }

    /// <summary>Texts are encoded in memory that is used again; the engine makes its own copy.</summary>
    private int Bind(string text, int index)
    {
        if (text.Length == 0) return raw.sqlite3_bind_text(statement, index, ""); // No bytes at all would be taken for nothing.
        if (text.Length > MostBuffered) return raw.sqlite3_bind_text(statement, index, Encoding.UTF8.GetBytes(text).AsSpan());
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > buffer.Length) buffer = new byte[most];
        return raw.sqlite3_bind_text(statement, index, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
    }

    private static int[] Places(sqlite3_stmt statement) =>
        [
            .. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement))
                .Select(i => int.Parse(raw.sqlite3_bind_parameter_name(statement, i).utf8_to_string().AsSpan(1), CultureInfo.InvariantCulture) - 1),
        ];

    private void Check(int code)
    {
        if (code == raw.SQLITE_OK) return;
        var message = raw.sqlite3_errmsg(database).utf8_to_string();
        throw new SqliteException(message, code & 0xff, code);
    }
}
