using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sql;

/// <summary>A session as it is for what is derived from all pages, internal ones among them.</summary>
internal sealed class WholeSession : SqlSession
{
    private readonly SqlSession inner;

    public WholeSession(SqlSession inner)
    {
        this.inner = inner;
        inner.Renewed += Forget;
    }

    public override long Moment => inner.Moment;

    public override bool ShowsInternal => true;

    public override SearchDialect Search => inner.Search;

    public override long Step => inner.Step;

    public override IReadOnlyList<StoredTable> Tables() => inner.Tables();

    public override void CheckItself(Action<bool, string> found) => inner.CheckItself(found);

    public override void MakeIndexesAnew() => inner.MakeIndexesAnew();

    public override long NextId(string table) => inner.NextId(WholeTables.Over(table));

    public override RegisterException? Explain(Exception exception) => inner.Explain(exception);

    public override void Add(string sql, params ReadOnlySpan<SqlValue> values) => inner.Add(WholeTables.Over(sql), values);

    public override void RunEach(string sql, SqlSets sets) => inner.RunEach(WholeTables.Over(sql), sets);

    public override void RowsOfEach(string sql, SqlSets sets, Action<int, SqlRow> row) => inner.RowsOfEach(WholeTables.Over(sql), sets, row);

    public override bool HasTwins => inner.HasTwins;

    public override void MakeTwins() => inner.MakeTwins();

    public override void DropTwins() => inner.DropTwins();

    public override bool Scrub(bool wait) => inner.Scrub(wait);

    /// <summary>The session that it is made of is disposed of by whoever made that.</summary>
    public override void Dispose()
    {
    }

    protected internal override IStoreTransaction BeginWriting() => inner.BeginWriting();

    protected internal override SqlResult Ask(string sql, ReadOnlySpan<SqlValue> values) => inner.Ask(WholeTables.Over(sql), values);
}
