using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Entente.Register.Storage.Sqlite;

/// <summary>
/// A prepared statement. The provider's own command looks parameters up by name and makes a reader each time it runs; a
/// page needs some hundred statements, so they are run without.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    public SqliteRow Row => new(statement);

    public void Bind(ReadOnlySpan<SqliteValue> values)
    {
        for (var i = 0; i < values.Length; i++) Check(values[i].Bind(statement, i + 1));
    }

    /// <summary>Goes on to the next row; false when there is none.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) Check(code);
        return false;
    }

    /// <summary>Makes it ready to run again; an error of the last run has been told, and is not told twice.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public void Dispose() => statement.Dispose();

    private void Check(int code)
    {
        if (code == raw.SQLITE_OK) return;
        var message = raw.sqlite3_errmsg(database).utf8_to_string();
        throw new SqliteException(message, code & 0xff, code);
    }
}

/// <summary>The row on which a statement stands; columns are counted from 0.</summary>
internal readonly struct SqliteRow(sqlite3_stmt statement)
{
    public bool IsDBNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    public int GetInt32(int column) => raw.sqlite3_column_int(statement, column);

    public string GetString(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();
}

/// <summary>What goes into a parameter: a number, a text, or nothing.</summary>
internal readonly struct SqliteValue
{
    private readonly string? text;
    private readonly long? number;

    private SqliteValue(string? text, long? number)
    {
        this.text = text;
        this.number = number;
    }

    public static implicit operator SqliteValue(string? text) => new(text, null);

    public static implicit operator SqliteValue(long number) => new(null, number);

    public static implicit operator SqliteValue(long? number) => new(null, number);

    public int Bind(sqlite3_stmt statement, int index)
    {
        if (text is not null) return raw.sqlite3_bind_text(statement, index, text);
        return number is { } value ? raw.sqlite3_bind_int64(statement, index, value) : raw.sqlite3_bind_null(statement, index);
    }
}
