namespace Entente.Register.Storage.Sql.Rows;

/// <summary>Takes the rows of a register, table by table.</summary>
internal interface IRowSink
{
    /// <summary>The rows that follow are of this table, and have these columns.</summary>
    void Begin(string table, IReadOnlyList<StoredColumn> columns);

    /// <summary>Takes a row; its values are the caller's again when this returns.</summary>
    void Add(ReadOnlySpan<SqlValue> values);

    /// <summary>There are no more.</summary>
    void End();
}
