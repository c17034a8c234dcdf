using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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

    public override long Step => Number("PRAGMA user_version")!.Value;

    public override void CheckItself(Action<bool, string> found)
    {
        foreach (var line in SqliteCheck.Run(this)) found(SqliteCheck.IsOfIndex(line), line);
    }

    public override void MakeIndexesAnew() => Run("REINDEX");

    public override IReadOnlyList<StoredTable> Tables() => SqliteTables.Read(this);

    protected internal override IStoreTransaction BeginWriting()
    {
        transaction = connection.BeginTransaction(deferred: false);
        Run("PRAGMA defer_foreign_keys = ON"); // A page and its first reading tell of each other.
        return new Writing(this);
    }

    public override RegisterException? Explain(Exception exception) =>
        exception is SqliteException own ? SqliteErrors.Explain(address, own) : null;

    public override bool HasTwins =>
        Number("SELECT 1 FROM sqlite_master WHERE name = 'whole_form'") is not null
        && Number("SELECT steps FROM whole_form") == Number("SELECT count(*) FROM SchemaVersions");

    public override void MakeTwins()
    {
        var names = string.Join(", ", WholeTables.Derived.Select(table => $"'{table}'"));
        var made = Rows($"SELECT sql FROM sqlite_master WHERE tbl_name IN ({names}) AND sql IS NOT NULL ORDER BY type DESC", row => row.GetString(0));
        foreach (var sql in made) Run(WholeTables.Making(sql));
        Run("CREATE TABLE whole_form AS SELECT count(*) AS steps FROM SchemaVersions");
    }

    /// <summary>
    /// The index of tokens is written anew without what was taken out, the file without its free pages, and the log, which
    /// has both, is emptied into it.
    /// </summary>
    public override bool Scrub(bool wait)
    {
        var timeout = Number("PRAGMA busy_timeout");
        if (!wait) Run("PRAGMA busy_timeout = 0");
        try
        {
            Run("INSERT INTO search_index (search_index) VALUES ('optimize')");
            if (Number("SELECT 1 FROM sqlite_master WHERE name = 'whole_search_index'") is not null) Run("INSERT INTO whole_search_index (whole_search_index) VALUES ('optimize')");
            Run("VACUUM");
            return Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            return false;
        }
        finally
        {
            Run($"PRAGMA busy_timeout = {timeout}");
        }
    }

    public override void Dispose()
    {
        foreach (var statement in statements.Values) statement.Discard();
        transaction?.Dispose();
        connection.Dispose();
    }

    protected internal override SqlResult Ask(string sql, ReadOnlySpan<SqlValue> values)
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
