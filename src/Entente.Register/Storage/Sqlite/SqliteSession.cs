using Microsoft.Data.Sqlite;

namespace Entente.Register.Storage.Sqlite;

/// <summary>One connection, with its statements prepared once and kept.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

    public SqliteTransaction? Transaction { get; set; }

    /// <summary>Runs a statement whose parameters are <c>$1</c>, <c>$2</c>…</summary>
    public void Run(string sql, params ReadOnlySpan<SqliteValue> values)
    {
        var statement = Prepare(sql);
        try
        {
            statement.Bind(values);
            while (statement.Step())
            {
                // What a statement returns that is run for its effect is of no interest.
            }
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>The number that a statement returns first; null when it returns none.</summary>
    public long? Number(string sql, params ReadOnlySpan<SqliteValue> values)
    {
        var statement = Prepare(sql);
        try
        {
            statement.Bind(values);
            return statement.Step() && !statement.Row.IsDBNull(0) ? statement.Row.GetInt64(0) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>The rows that a statement returns, all read before the next statement runs.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteRow, T> row, params ReadOnlySpan<SqliteValue> values)
    {
        var statement = Prepare(sql);
        try
        {
            statement.Bind(values);
            var rows = new List<T>();
            while (statement.Step()) rows.Add(row(statement.Row));
            return rows;
        }
        finally
        {
            statement.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        Transaction?.Dispose();
        Connection.Dispose();
    }

    private SqliteStatement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
            statements.Add(sql, statement = new SqliteStatement(Connection.Handle!, sql));
        return statement;
    }
}
