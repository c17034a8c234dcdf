using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;
using Npgsql;
using NpgsqlTypes;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// A register on a PostgreSQL server. A connection that is lost ends what was under way on it; whatever is begun afterwards
/// gets a new one.
/// </summary>
internal sealed class PostgresSession : SqlSession
{
    private readonly PostgresAddress address;
    private readonly PostgresLink link;
    private readonly GatheredRows gathered = new();
    private NpgsqlTransaction? transaction;
    private bool isUnderWay, isCommitting;

    private PostgresSession(PostgresAddress address, PostgresLink link)
    {
        this.address = address;
        this.link = link;
    }

    /// <exception cref="RegisterException">The server cannot be reached, or has no register of ours.</exception>
    public static PostgresSession Open(PostgresAddress address, RegisterOptions options)
    {
        try
        {
            return new PostgresSession(address, new PostgresLink(address, options));
        }
        catch (Exception exception) when (PostgresErrors.Explain(address.Shown, exception) is { } known)
        {
            throw known;
        }
    }

    public override SearchDialect Search { get; } = new PostgresSearch();

    public override long Step => Rows("SELECT scriptname::text FROM schema_steps", row => StepNames.Number(row.GetString(0), "Postgres")!.Value).Max();

    /// <summary>A server looks after its own pages (<c>data_checksums</c>, <c>pg_amcheck</c>).</summary>
    public override void CheckItself(Action<bool, string> found)
    {
        // What it cannot read it tells when it is asked for it.
    }

    public override void MakeIndexesAnew()
    {
        foreach (var table in Tables()) Run($"REINDEX TABLE {table.Name}");
    }

    public override IReadOnlyList<StoredTable> Tables() => PostgresTables.Read(this);

    public override RegisterException? Explain(Exception exception) =>
        link.IsLost && exception is InvalidOperationException
            ? PostgresErrors.Lost(address.Shown, "the connection was lost", isCommitting, exception)
            : PostgresErrors.Explain(address.Shown, exception, isCommitting);

    public override bool HasTwins =>
        Number("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'whole_form'") is not null
        && Number("SELECT steps FROM whole_form") == Number("SELECT count(*) FROM schema_steps");

    public override void MakeTwins()
    {
        foreach (var table in WholeTables.Derived) Run($"CREATE TABLE {WholeTables.TwinOf(table)} (LIKE {table} INCLUDING ALL)");
        Run("CREATE TABLE whole_form AS SELECT count(*) AS steps FROM schema_steps");
    }

    /// <summary>Rows that were deleted make room for others; their bytes are written over as the room is used.</summary>
    public override bool Scrub(bool wait)
    {
        var tables = link.RunOnce("SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = current_schema()");
        link.RunOnce($"VACUUM (SKIP_LOCKED {(wait ? "false" : "true")}) {tables}");
        return true;
    }

    public override void Dispose()
    {
        transaction?.Dispose();
        link.Dispose();
    }

    protected override void BeginReading() => Begin(() => Run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));

    protected internal override IStoreTransaction BeginWriting()
    {
        isCommitting = false;
        try
        {
            Begin(() =>
            {
                transaction = link.Begin();
                Run(PostgresOpening.LockWhileWriting);
            });
            return new Writing(this);
        }
        catch
        {
            End();
            throw;
        }
    }

    /// <summary>Where the connection was lost while nobody asked for anything, nothing is lost with it.</summary>
    private void Begin(Action begin)
    {
        try
        {
            begin();
        }
        catch (Exception) when (link.IsLost)
        {
            Renew();
            begin();
        }

        isUnderWay = true;
    }

    private void Renew()
    {
        End();
        link.Renew();
        Forget();
    }

    /// <summary>Rows are added some thousand at a time.</summary>
    public override void Add(string sql, params ReadOnlySpan<SqlValue> values)
    {
        if (gathered.Add(sql, values)) AddGathered();
    }

    /// <summary>All sets go in one statement, as arrays.</summary>
    public override void RowsOfEach(string sql, SqlSets sets, Action<int, SqlRow> row)
    {
        if (sets.Count == 0) return;
        var statement = Prepare(sql, ArrayStatements.ForEach, sets);
        using var result = new PostgresResult(Ask(statement, sets));
        while (result.Next()) row((int)result.GetInt64(result.Count - 1) - 1, result);
    }

    /// <summary>All sets go in one statement, as arrays: one of them at most may concern a row.</summary>
    public override void RunEach(string sql, SqlSets sets)
    {
        if (sets.Count > 0) Ask(Prepare(sql, ArrayStatements.ChangeEach, sets), sets).Dispose();
    }

    protected internal override SqlResult Ask(string sql, ReadOnlySpan<SqlValue> values)
    {
        var statement = Prepare(sql, values);
        if (gathered.Concern(statement.Tables)) AddGathered();
        for (var i = 0; i < values.Length; i++) statement.Command.Parameters[i].Value = statement.Fit(values[i]);
        return new PostgresResult(statement.Command.ExecuteReader());
    }

    private PostgresStatement Prepare(string sql, ReadOnlySpan<SqlValue> values)
    {
        if (Find(sql) is { } prepared) return prepared;
        var types = new NpgsqlDbType[values.Length];
        for (var i = 0; i < types.Length; i++) types[i] = TypeOf(values[i]);
        return link.Prepare(sql, sql, types);
    }

    /// <param name="form">Makes a statement over arrays of one over single values.</param>
    private PostgresStatement Prepare(string sql, Func<string, IReadOnlyList<NpgsqlDbType>, string> form, SqlSets sets)
    {
        var name = $"each: {sql}";
        if (Find(name) is { } prepared) return prepared;
        var types = Enumerable.Range(0, sets.Width).Select(i => TypeOf(sets[0, i])).ToArray();
        return link.Prepare(name, form(sql, types), [.. types.Select(type => NpgsqlDbType.Array | type)]);
    }

    /// <summary>What is asked outside of a transaction may be the first thing after a connection was lost.</summary>
    private PostgresStatement? Find(string name)
    {
        if (!isUnderWay && transaction is null && link.IsLost) Renew();
        return link.Find(name);
    }

    private NpgsqlDataReader Ask(PostgresStatement statement, SqlSets sets)
    {
        if (gathered.Concern(statement.Tables)) AddGathered();
        for (var i = 0; i < sets.Width; i++) statement.Command.Parameters[i].Value = ArrayOf(statement, sets, i);
        return statement.Command.ExecuteReader();
    }

    private void AddGathered()
    {
        foreach (var (sql, rows) in gathered.Take()) Ask(Prepare(sql, ArrayStatements.InsertAll, rows), rows).Dispose();
    }

    private static Array ArrayOf(PostgresStatement statement, SqlSets sets, int parameter) => TypeOf(sets[0, parameter]) switch
    {
        NpgsqlDbType.Text => ArrayOf(sets, parameter, value => statement.Fit(value.Text)),
        NpgsqlDbType.Bytea => ArrayOf(sets, parameter, value => value.Bytes),
        _ => ArrayOf(sets, parameter, value => value.Number),
    };

    private static T[] ArrayOf<T>(SqlSets sets, int parameter, Func<SqlValue, T> value)
    {
        var values = new T[sets.Count];
        for (var i = 0; i < values.Length; i++) values[i] = value(sets[i, parameter]);
        return values;
    }

    private static NpgsqlDbType TypeOf(SqlValue value)
    {
        if (value.IsBytes) return NpgsqlDbType.Bytea;
        return value.IsText ? NpgsqlDbType.Text : NpgsqlDbType.Bigint;
    }

    /// <summary>A lost connection has ended whatever it had begun; that it was lost is told already.</summary>
    protected override void EndReading()
    {
        isUnderWay = false;
        if (!link.IsLost) base.EndReading();
    }

    private void Commit()
    {
        AddGathered();
        isCommitting = true;
        transaction!.Commit();
        isCommitting = false;
    }

    private void End()
    {
        gathered.Clear();
        transaction?.Dispose();
        transaction = null;
        isUnderWay = false;
    }

    private sealed class Writing(PostgresSession session) : IStoreTransaction
    {
        public void Commit() => session.Commit();

        public void Dispose() => session.End();
    }
}
