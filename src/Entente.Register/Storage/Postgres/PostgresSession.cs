using Entente.Register.Storage.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Entente.Register.Storage.Postgres;

/// <summary>A register on a PostgreSQL server.</summary>
internal sealed class PostgresSession : SqlSession
{
    private readonly PostgresAddress address;
    private readonly NpgsqlConnection connection;
    private readonly Dictionary<string, NpgsqlCommand> statements = new(StringComparer.Ordinal);
    private NpgsqlTransaction? transaction;

    private PostgresSession(PostgresAddress address, NpgsqlConnection connection)
    {
        this.address = address;
        this.connection = connection;
    }

    /// <exception cref="RegisterException">The server cannot be reached, or has no register of ours.</exception>
    public static PostgresSession Open(PostgresAddress address, RegisterOptions options)
    {
        try
        {
            return new PostgresSession(address, PostgresOpening.Open(address, options));
        }
        catch (Exception exception) when (PostgresErrors.Explain(address.Shown, exception) is { } known)
        {
            throw known;
        }
    }

    public override RegisterException? Explain(Exception exception) => PostgresErrors.Explain(address.Shown, exception);

    public override void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        transaction?.Dispose();
        connection.Dispose();
    }

    protected override IStoreTransaction BeginWriting()
    {
        transaction = connection.BeginTransaction();
        try
        {
            Run(PostgresOpening.LockWhileWriting);
            return new Writing(this);
        }
        catch
        {
            End();
            throw;
        }
    }

    protected override SqlResult Ask(string sql, ReadOnlySpan<SqlValue> values)
    {
        var statement = Prepare(sql, values);
        for (var i = 0; i < values.Length; i++) statement.Parameters[i].Value = ValueOf(values[i]);
        return new PostgresResult(statement.ExecuteReader());
    }

    private NpgsqlCommand Prepare(string sql, ReadOnlySpan<SqlValue> values)
    {
        if (statements.TryGetValue(sql, out var statement)) return statement;
        statement = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            statement.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = value.IsText ? NpgsqlDbType.Text : NpgsqlDbType.Bigint });
        statement.Prepare();
        statements.Add(sql, statement);
        return statement;
    }

    private static object ValueOf(SqlValue value)
    {
        if (value.Text is { } text) return text;
        return value.Number is { } number ? number : DBNull.Value;
    }

    private void End()
    {
        transaction?.Dispose();
        transaction = null;
    }

    private sealed class Writing(PostgresSession session) : IStoreTransaction
    {
        public void Commit() => session.transaction!.Commit();

        public void Dispose() => session.End();
    }
}
