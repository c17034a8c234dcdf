using System.Buffers.Binary;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>
/// Finds the rows of a damaged register: in its trees, then in pages that no tree leads to any more, then what is missing, as
/// far as indexes tell.
/// </summary>
internal sealed class RowFinder
{
    private readonly TreeReader trees;
    private readonly Dictionary<string, FoundRows> found;
    private readonly RegisterShape shape;

    public RowFinder(PageFile file, RegisterShape shape)
    {
        (trees, this.shape) = (new TreeReader(file), shape);
        found = shape.Tables.ToDictionary(table => table.Table.Name, table => new FoundRows(table, file), StringComparer.Ordinal);
        var roots = ReadRoots(out var isSchemaWhole);
        foreach (var table in shape.Tables) found[table.Table.Name].IsWhole = ReadTable(table, roots);
        PassOthers(roots);
        PassFree();
        if (!isSchemaWhole || found.Values.Any(rows => !rows.IsWhole)) ReadStrays();
        foreach (var index in shape.Indexes) ReadIndex(index, roots);
    }

    /// <summary>The rows of each table.</summary>
    public FoundRows this[string table] => found[table];

    /// <summary>The first pages of tables and indexes, as the schema names them; where its own first page is gone, as its others do.</summary>
    private Dictionary<string, uint> ReadRoots(out bool isWhole)
    {
        var roots = new Dictionary<string, uint>(StringComparer.Ordinal);
        isWhole = trees.Walk(1, ofTable: true, (_, cell) => AddRoot(cell, roots));
        for (var number = 2u; !isWhole && number <= trees.File.PageCount; number++)
            if (!trees.Seen.Contains(number) && TreePage.Read(trees.File, number) is { Kind: TreePageKind.TableLeaf } page)
                trees.ReadRows(number, page, (_, cell) => AddRoot(cell, roots));
        return roots;
    }

    private static void AddRoot(Cell cell, Dictionary<string, uint> roots)
    {
        if (Record.Read(cell.Payload) is [{ Text: "table" or "index" }, { Text: { } name }, { Text: not null }, { Number: > 0 and <= uint.MaxValue and var root }, ..]) roots[name] = (uint)root;
    }

    private bool ReadTable(TableShape table, Dictionary<string, uint> roots)
    {
        var rows = found[table.Table.Name];
        return roots.TryGetValue(table.Table.Name, out var root) && trees.Walk(root, table.HasNumbers, rows.Add);
    }

    /// <summary>Pages of what is derived hold nothing that is looked for.</summary>
    private void PassOthers(Dictionary<string, uint> roots)
    {
        var indexes = shape.Indexes.Select(index => index.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, root) in roots)
            if (!found.ContainsKey(name) && !indexes.Contains(name) && TreePage.Read(trees.File, root) is { } page)
                trees.Walk(root, page.IsOfTable, null);
    }

    /// <summary>Pages that were given up may still hold rows that were taken out.</summary>
    private void PassFree()
    {
        var page = new byte[trees.File.PageSize];
        if (!trees.File.TryRead(1, page)) return;
        var next = BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan(32));
        for (var passed = 0u; next != 0 && passed < trees.File.PageCount && trees.File.TryRead(next, page); passed++)
        {
            trees.Pass(next);
            var leaves = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan(4)), (uint)(trees.File.Usable / 4) - 2);
            for (var i = 0; i < leaves; i++) trees.Pass(BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan(8 + (4 * i))));
            next = BinaryPrimitives.ReadUInt32BigEndian(page);
        }
    }

    /// <summary>A page belongs to the table into which most of its rows fit; rows that a tree has are not taken from such pages.</summary>
    private void ReadStrays()
    {
        for (var number = 2u; number <= trees.File.PageCount; number++)
        {
            if (trees.Seen.Contains(number) || TreePage.Read(trees.File, number) is not { Kind: TreePageKind.TableLeaf } page) continue;
            var cells = new List<Cell>();
            trees.ReadRows(number, page, (_, cell) => cells.Add(cell));
            var (table, fitting) = shape.Tables.Where(t => t.HasNumbers).Select(t => (Table: t, Fitting: cells.Count(cell => t.Fit(cell) is not null))).MaxBy(t => t.Fitting);
            if (fitting == 0) continue;
            foreach (var cell in cells.Where(cell => table.Fit(cell) is not null)) found[table.Table.Name].AddStray(number, cell);
        }
    }

    private void ReadIndex(IndexShape index, Dictionary<string, uint> roots)
    {
        var rows = found[index.Table];
        if (!roots.TryGetValue(index.Name, out var root)) return;
        var isWhole = trees.Walk(root, ofTable: false, (_, cell) =>
        {
            if (!cell.IsWhole || Record.Read(cell.Payload) is not { } values || values.Count != index.Columns.Count + 1 || values[^1].Number is not { } number) return;
            rows.Note(number, index, values);
        });
        rows.IsIndexWhole |= isWhole && index.HasAll;
    }
}
