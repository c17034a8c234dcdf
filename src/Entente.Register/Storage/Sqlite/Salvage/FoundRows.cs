using Entente.Register.Storage.Sql;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>Where the rows of a table lie, and what is known of those that are missing.</summary>
internal sealed class FoundRows(TableShape shape, PageFile file)
{
    private readonly SortedDictionary<long, (uint Page, int At)> places = [];
    private readonly Dictionary<long, Dictionary<string, string>> missing = [];
    private long keys;

    public TableShape Shape => shape;

    /// <summary>Whether its tree could be read as far as it goes.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether an index that has every row could be read as far as it goes.</summary>
    public bool IsIndexWhole { get; set; }

    /// <summary>The numbers of the rows, in their order; of a table that has none, those in which they were found.</summary>
    public IEnumerable<long> Numbers => places.Keys;

    /// <summary>What is known of rows that are missing, by column.</summary>
    public IReadOnlyDictionary<long, Dictionary<string, string>> Missing => missing;

    public void Add(uint page, Cell cell)
    {
        var number = shape.HasNumbers ? cell.Number : ++keys;
        if (shape.Fit(cell) is not null) places.TryAdd(number, (page, cell.At));
        else if (shape.HasNumbers && shape.Known(cell) is { Count: > 0 } known) NoteMissing(number, known);
    }

    /// <summary>Adds a row that no tree leads to.</summary>
    public void AddStray(uint page, Cell cell)
    {
        if (places.TryAdd(cell.Number, (page, cell.At))) missing.Remove(cell.Number);
    }

    /// <summary>An index has a row of a number.</summary>
    public void Note(long number, IndexShape index, IReadOnlyList<SqlValue> values)
    {
        if (places.ContainsKey(number)) return;
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < index.Columns.Count; i++)
            if (index.Columns[i] is { } column && (values[i].Text ?? values[i].Number?.ToString()) is { } value) known[column] = value;
        NoteMissing(number, known);
    }

    /// <summary>A row of a number is missing.</summary>
    public void NoteMissing(long number, IEnumerable<KeyValuePair<string, string>> known)
    {
        if (!missing.TryGetValue(number, out var all)) missing.Add(number, all = new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (column, value) in known) all[column] = value;
    }

    /// <summary>The values of a row, in the order of the table's columns; null where there is none.</summary>
    public SqlValue[]? Read(long number)
    {
        if (!places.TryGetValue(number, out var place) || TreePage.Read(file, place.Page) is not { } page) return null;
        return Cell.TryRead(file, page, place.At, out var cell) ? shape.Fit(cell) : null;
    }
}
