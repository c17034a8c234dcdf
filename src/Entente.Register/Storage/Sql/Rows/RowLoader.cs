namespace Entente.Register.Storage.Sql.Rows;

/// <summary>Puts rows into a register that holds nothing yet. Whoever calls has begun to write.</summary>
internal sealed class RowLoader(SqlSession session, string address) : IRowSink
{
    private readonly Dictionary<string, StoredTable> tables = RegisterTables.Primary(session).ToDictionary(t => t.Name, StringComparer.Ordinal);
    private string insert = "";

    public void Begin(string table, IReadOnlyList<StoredColumn> columns)
    {
        if (!tables.TryGetValue(table, out var held))
            throw new RegisterException(RegisterFailure.NewerSchema, $"{address}: the register cannot take what is to be put into it: it has no table {table}");
        if (columns.FirstOrDefault(c => !held.Columns.Contains(c)) is { } unknown)
            throw new RegisterException(RegisterFailure.NewerSchema, $"{address}: the register cannot take what is to be put into it: its table {table} has no column {unknown.Name} of this kind");
        insert = (held with { Columns = columns }).Insert;
    }

    public void Add(ReadOnlySpan<SqlValue> values) => session.Add(insert, values);

    /// <summary>What is derived from the rows, and checksums that are missing, are made when the register is next opened.</summary>
    public void End()
    {
        foreach (var task in (string[])["rebuild", "seal"]) session.Run("INSERT INTO upkeep (task) VALUES ($1) ON CONFLICT DO NOTHING", task);
    }
}
