using Microsoft.Data.Sqlite;

namespace Entente.Register.Storage.Sqlite;

/// <summary>One connection, with its statements prepared once and kept.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

    public SqliteTransaction? Transaction { get; set; }

    /// <summary>Runs a statement whose parameters are <c>$1</c>, <c>$2</c>…</summary>
    public void Run(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The number that a statement returns; null when it returns none.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        Prepare(sql, values).ExecuteScalar() is long number ? number : null;

    /// <summary>The rows that a statement returns, all read before the next statement runs.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        Transaction?.Dispose();
        Connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!statements.TryGetValue(sql, out var statement))
            statements.Add(sql, statement = Create(sql, values.Length));
        statement.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++) statement.Parameters[i].Value = values[i] ?? DBNull.Value;
        return statement;
    }

    private SqliteCommand Create(string sql, int count)
    {
        var statement = Connection.CreateCommand();
        statement.CommandText = sql;
        for (var i = 1; i <= count; i++) statement.Parameters.Add(new SqliteParameter($"${i}", DBNull.Value));
        return statement;
    }
}
