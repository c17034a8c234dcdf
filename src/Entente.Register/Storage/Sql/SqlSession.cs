using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sql;

/// <summary>
/// One connection to a database, with its statements prepared once and kept. Statements are written so that every database
/// understands them, with parameters <c>$1</c>, <c>$2</c>…; what a database does in its own way is a member here.
/// </summary>
internal abstract class SqlSession : IDisposable
{
    private readonly Dictionary<string, long> lastIds = new(StringComparer.Ordinal);
    private long moment;

    /// <summary>How often anybody began to look: what was read at another moment may have changed since.</summary>
    public virtual long Moment => moment;

    /// <summary>Whether what is derived from internal pages too is looked at.</summary>
    public virtual bool ShowsInternal => false;

    /// <summary>Begins a transaction that writes, and waits for another that does; at most one is open.</summary>
    public IStoreTransaction Begin()
    {
        lastIds.Clear();
        return BeginWriting();
    }

    /// <summary>The number of a row that is to be added to a table. Within a transaction that writes, nobody else gives any.</summary>
    public virtual long NextId(string table)
    {
        if (!lastIds.TryGetValue(table, out var last)) last = Number($"SELECT max(id) FROM {table}") ?? 0;
        return lastIds[table] = last + 1;
    }

    /// <summary>Begins a transaction that reads: until it is disposed of, all that is read is of one moment.</summary>
    public IDisposable Look()
    {
        BeginReading();
        moment++;
        return new Looking(this);
    }

    /// <summary>Happens when the connection is another one than before: what was remembered may no longer be so.</summary>
    public event Action? Renewed;

    /// <summary>Begins a transaction in which all is read as of one moment.</summary>
    protected virtual void BeginReading() => Run("BEGIN");

    /// <summary>Ends a transaction that reads.</summary>
    protected virtual void EndReading() => Run("COMMIT");

    /// <summary>Tells that the connection is another one than before.</summary>
    protected void Forget()
    {
        lastIds.Clear();
        Renewed?.Invoke();
    }

    /// <summary>Makes the twins of the derived tables (<see cref="WholeTables"/>), without a row in them.</summary>
    public abstract void MakeTwins();

    /// <summary>Whether the twins are there, and of the form that the tables have now.</summary>
    public abstract bool HasTwins { get; }

    /// <summary>Takes the twins of the derived tables away, if they are there.</summary>
    public virtual void DropTwins()
    {
        foreach (var table in WholeTables.Derived) Run($"DROP TABLE IF EXISTS {WholeTables.TwinOf(table)}");
        Run("DROP TABLE IF EXISTS whole_form");
    }

    /// <summary>Has the database give up the space of what was deleted, outside of any transaction; tells whether it has.</summary>
    /// <param name="wait">Whether to wait for other programs that use the register.</param>
    public abstract bool Scrub(bool wait);

    /// <summary>Our own exception for one of the database's; null when it is none of these.</summary>
    public abstract RegisterException? Explain(Exception exception);

    /// <summary>The form of the tables: the number of the last step that was taken.</summary>
    public abstract long Step { get; }

    /// <summary>What the database finds wrong with itself, in its own words; <paramref name="found"/> is told whether it is an index.</summary>
    public abstract void CheckItself(Action<bool, string> found);

    /// <summary>Makes the database's indexes anew.</summary>
    public abstract void MakeIndexesAnew();

    /// <summary>The register's tables as the database describes them, those of an index for searching left out.</summary>
    public abstract IReadOnlyList<StoredTable> Tables();

    /// <summary>How the database keeps and finds tokens.</summary>
    public abstract SearchDialect Search { get; }

    public abstract void Dispose();

    /// <summary>Runs a statement for its effect.</summary>
    public void Run(string sql, params ReadOnlySpan<SqlValue> values)
    {
        using var result = Ask(sql, values);
        while (result.Next())
        {
            // What a statement returns that is run for its effect is of no interest.
        }
    }

    /// <summary>
    /// Adds a row. A database to which the way is long may gather rows, and add them together before anything is asked of
    /// their table.
    /// </summary>
    /// <param name="sql">An INSERT of one row of parameters.</param>
    public virtual void Add(string sql, params ReadOnlySpan<SqlValue> values) => Run(sql, values);

    /// <summary>Runs a statement for its effect with each of many sets of values.</summary>
    public virtual void RunEach(string sql, SqlSets sets)
    {
        for (var set = 0; set < sets.Count; set++) Run(sql, sets.Run(set));
    }

    /// <summary>The rows that a statement returns for each of many sets of values, in the order of the sets.</summary>
    /// <param name="row">Is told which set, from 0; asks the session nothing.</param>
    public virtual void RowsOfEach(string sql, SqlSets sets, Action<int, SqlRow> row)
    {
        for (var set = 0; set < sets.Count; set++)
        {
            using var result = Ask(sql, sets.Run(set));
            while (result.Next()) row(set, result);
        }
    }

    /// <summary>The number that a statement returns first; null when it returns none.</summary>
    public long? Number(string sql, params ReadOnlySpan<SqlValue> values)
    {
        using var result = Ask(sql, values);
        return result.Next() && !result.IsNull(0) ? result.GetInt64(0) : null;
    }

    /// <summary>The rows that a statement returns, all read before the next statement runs.</summary>
    /// <param name="row">Makes something of a row, and asks the session nothing.</param>
    public List<T> Rows<T>(string sql, Func<SqlRow, T> row, params ReadOnlySpan<SqlValue> values)
    {
        var rows = new List<T>();
        RowsInto(rows, sql, row, values);
        return rows;
    }

    /// <summary>Adds the rows that a statement returns to others, all read before the next statement runs.</summary>
    /// <param name="row">Makes something of a row, and asks the session nothing.</param>
    public void RowsInto<T>(List<T> rows, string sql, Func<SqlRow, T> row, params ReadOnlySpan<SqlValue> values)
    {
        using var result = Ask(sql, values);
        while (result.Next()) rows.Add(row(result));
    }

    /// <summary>Goes through the rows that a statement returns, without keeping them.</summary>
    /// <param name="row">Does something with a row, and asks the session nothing.</param>
    public void Each(string sql, Action<SqlRow> row)
    {
        using var result = Ask(sql, []);
        while (result.Next()) row(result);
    }

    protected internal abstract IStoreTransaction BeginWriting();

    /// <summary>Runs a statement; its result is read, and disposed of, before the next one runs.</summary>
    protected internal abstract SqlResult Ask(string sql, ReadOnlySpan<SqlValue> values);

    private sealed class Looking(SqlSession session) : IDisposable
    {
        public void Dispose() => session.EndReading();
    }
}
