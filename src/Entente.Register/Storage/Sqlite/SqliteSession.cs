using Entente.Register.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Entente.Register.Storage.Sqlite;

/// <summary>A register in one SQLite file.</summary>
internal sealed class SqliteSession : SqlSession
{
    private readonly string address;
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteStatement> statements = new(SqlTextComparer.Instance);
    private readonly SharedTexts shared = new();
    private SqliteTransaction? transaction;

    private SqliteSession(string address, SqliteConnection connection)
    {
        this.address = address;
        this.connection = connection;
    }

    /// <exception cref="RegisterException">The file cannot be opened, or is no register of ours.</exception>
    public static SqliteSession Open(string address, RegisterOptions options)
    {
        try
        {
            return new SqliteSession(address, SqliteOpening.Open(address, options));
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Explain(address, exception);
        }
    }

    public override SearchDialect Search { get; } = new SqliteSearch();

    protected override IStoreTransaction BeginWriting()
    {
        transaction = connection.BeginTransaction(deferred: false);
        Run("PRAGMA defer_foreign_keys = ON"); // A page and its first reading tell of each other.
        return new Writing(this);
    }

    public override RegisterException? Explain(Exception exception) =>
        exception is SqliteException own ? SqliteErrors.Explain(address, own) : null;

    public override void Dispose()
    {
        foreach (var statement in statements.Values) statement.Discard();
        transaction?.Dispose();
        connection.Dispose();
    }

    protected override SqlResult Ask(string sql, ReadOnlySpan<SqlValue> values)
    {
        if (!statements.TryGetValue(sql, out var statement))
            statements.Add(sql, statement = new SqliteStatement(connection.Handle!, sql, shared));
        statement.Bind(values);
        return statement;
    }

    private sealed class Writing(SqliteSession session) : IStoreTransaction
    {
        public void Commit() => session.transaction!.Commit();

        public void Dispose()
        {
            session.transaction?.Dispose();
            session.transaction = null;
        }
    }
}
