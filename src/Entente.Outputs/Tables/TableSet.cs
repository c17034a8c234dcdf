namespace Entente.Outputs.Tables;

/// <summary>The writers of the tables that are wanted; what is written to the others goes nowhere.</summary>
public sealed class TableSet : IDisposable
{
    private readonly Dictionary<Table, (ITableWriter Writer, Cell[] Row)> writers = [];
    private readonly Dictionary<Table, long> counts = [];

    /// <summary>How many rows each table has.</summary>
    public IReadOnlyDictionary<Table, long> Counts => counts;

    /// <summary>Adds a writer for a table; it is disposed of with the set.</summary>
    public void Add(Table table, ITableWriter writer)
    {
        writers.Add(table, (writer, new Cell[table.Columns.Count]));
        counts.Add(table, 0);
    }

    /// <summary>Whether any of the tables is wanted.</summary>
    public bool Wants(params ReadOnlySpan<Table> tables)
    {
        foreach (var table in tables)
            if (writers.ContainsKey(table))
                return true;
        return false;
    }

    /// <summary>Writes a row.</summary>
    public void Write<T>(Table<T> table, T thing)
    {
        if (!writers.TryGetValue(table, out var of)) return;
        table.Fill(thing, of.Row);
        of.Writer.Write(of.Row);
        counts[table]++;
    }

    /// <summary>Writes what is left of all tables.</summary>
    public void End()
    {
        foreach (var (writer, _) in writers.Values) writer.End();
    }

    public void Dispose()
    {
        foreach (var (writer, _) in writers.Values) writer.Dispose();
    }
}
