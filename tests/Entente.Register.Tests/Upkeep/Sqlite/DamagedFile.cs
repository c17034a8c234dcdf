using Entente.Register.Storage.Sql.Rows;
using Entente.Register.Storage.Sqlite;
using Entente.Register.Storage.Sqlite.Salvage;
using Entente.Register.Tests.Support;
using Entente.Register.Upkeep.Salvaging;
using Xunit;

namespace Entente.Register.Tests.Upkeep.Sqlite;

/// <summary>A register of which pages are overwritten, beside one that is whole.</summary>
internal sealed class DamagedFile : IDisposable
{
    public const int PageSize = 4096;

    private static readonly Lazy<byte[]> Content = new(Make);
    private static readonly Lazy<Dictionary<(string Table, long Number), string>> WholeRows = new(() => RowsIn(Content.Value));
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-register-");
    private readonly byte[] content = [.. Content.Value];

    public string Address => Path.Combine(folder.FullName, "damaged.db");

    public string Saved => Path.Combine(folder.FullName, "saved.db");

    public static int Pages => Content.Value.Length / PageSize;

    /// <summary>The pages of a tree, by the name of its table or index.</summary>
    public static IReadOnlyDictionary<string, (List<uint> Branches, List<uint> Leaves)> Trees { get; } = FindTrees();

    /// <summary>The tables of which nothing may be lost.</summary>
    public static IReadOnlySet<string> Primary { get; } = WholeRows.Value.Keys.Select(row => row.Table).Append("forgetting").ToHashSet(StringComparer.Ordinal);

    /// <summary>The pages into which rows run over.</summary>
    public static IReadOnlyList<uint> Overflow { get; } =
        [.. Enumerable.Range(2, Pages - 1).Select(page => (uint)page).Except(Trees.Values.SelectMany(tree => tree.Branches.Concat(tree.Leaves)))];

    /// <summary>How many rows lie on a page.</summary>
    public static int RowsOn(uint page)
    {
        using var whole = new DamagedFile().Write();
        using var pages = new PageFile(whole.Address);
        return TreePage.Read(pages, page)!.Cells.Length;
    }

    public DamagedFile Overwrite(Random random, long at, int length)
    {
        random.NextBytes(content.AsSpan((int)at, length));
        return this;
    }

    public DamagedFile OverwritePage(Random random, uint page) => Overwrite(random, (page - 1L) * PageSize, PageSize);

    public DamagedFile Write()
    {
        File.WriteAllBytes(Address, content);
        return this;
    }

    /// <summary>Saves what can be read, and checks that nothing that was saved is other than it was, and that the list of losses is true.</summary>
    public Salvaged Save()
    {
        Write();
        var before = File.ReadAllBytes(Address);
        var saved = Salvage.Run(Address, Saved);
        Assert.Equal(before, File.ReadAllBytes(Address));
        var rows = RowsIn(File.ReadAllBytes(Saved));
        var lost = saved.Lost.Select(row => (row.Table, row.Number)).ToHashSet();
        var contents = rows.Select(row => (row.Key.Table, row.Value)).ToHashSet();
        foreach (var ((table, number), row) in WholeRows.Value.Where(row => row.Key.Table is not ("reading_seals" or "verdicts_withdrawn")))
            if (contents.Contains((table, row)) || (HasNumbers(table) && rows.TryGetValue((table, number), out var held) && IsMarked(table, held))) continue;
            else Assert.True(lost.Contains((table, number)), $"{table} {number} is not as it was, and not on the list: {row}");
        Assert.All(saved.Lost, row => Assert.True(WholeRows.Value.ContainsKey((row.Table, row.Number)), $"{row.Table} {row.Number} is on the list, and never was"));
        Assert.All(saved.Lost, row => Assert.True(row.Table == "readings" || !HasNumbers(row.Table) || !rows.ContainsKey((row.Table, row.Number)), $"{row.Table} {row.Number} is on the list, and was saved"));
        return saved;
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Rows of the others are told apart by what they hold.</summary>
    private static bool HasNumbers(string table) => table is not ("verdict_anchors" or "verdict_claims");

    /// <summary>A reading that is not complete says so; its checksum is that of what is left.</summary>
    private static bool IsMarked(string table, string held) => table is "reading_seals" or "verdicts_withdrawn" || (table == "readings" && held.Contains("(incomplete)"));

    private static Dictionary<(string Table, long Number), string> RowsIn(byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("entente-register-");
        try
        {
            var path = Path.Combine(folder.FullName, "rows.db");
            File.WriteAllBytes(path, file);
            using var session = SqliteSession.Open(path, new RegisterOptions { MustExist = true });
            var rows = new Dictionary<(string Table, long Number), string>();
            foreach (var table in RegisterTables.Primary(session).Where(table => table.Name is not ("tombstone_hashes")))
                session.Each($"SELECT rowid, {string.Join(", ", table.Columns.Select(c => c.Name))} FROM {table.Name}", row =>
                    rows[(table.Name, row.GetInt64(0))] = string.Join('\u001f', Enumerable.Range(1, row.Count - 1).Select(row.GetField)));
            return rows;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Make()
    {
        using var folder = new TemporaryRegister();
        Judged.Fill(folder.Register);
        folder.Register.AddMany(Enumerable.Range(0, 250).Select(i =>
        {
            var page = Page.Of($"page {i}", $"20{10 + (i % 15)}-0{1 + (i % 9)}-11", Page.Tenure($"Person {(char)('A' + (i % 20))} Name{i / 20}", "commander", "KH"), Page.Engagement("visit", "2024-01-01", "KH VN"));
            return i % 10 > 0 ? page : page with { Reading = page.Reading with { Text = page.Reading.Text + new string('é', 200 * i) } };
        }));
        folder.Register.AddMany(Enumerable.Range(0, 40).Select(i => Page.Of($"again {i}", "2020-01-01", Page.Tenure($"Tea Banh{i}", "commander", "KH"))));
        folder.Close();
        return File.ReadAllBytes(folder.Path);
    }

    private static Dictionary<string, (List<uint>, List<uint>)> FindTrees()
    {
        using var whole = new DamagedFile().Write();
        using var file = new PageFile(whole.Address);
        using var session = SqliteSession.Open(whole.Address, new RegisterOptions());
        var trees = new Dictionary<string, (List<uint>, List<uint>)>();
        foreach (var (name, root) in session.Rows("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0", row => (row.GetString(0), (uint)row.GetInt64(1))))
        {
            var (branches, leaves) = (new List<uint>(), new List<uint>());
            Walk(file, root, branches, leaves);
            trees.Add(name, (branches, leaves));
        }

        return trees;
    }

    private static void Walk(PageFile file, uint number, List<uint> branches, List<uint> leaves)
    {
        var page = TreePage.Read(file, number)!;
        (page.IsBranch ? branches : leaves).Add(number);
        if (!page.IsBranch) return;
        foreach (var cell in page.Cells) Walk(file, page.Below(cell), branches, leaves);
        Walk(file, page.Last, branches, leaves);
    }
}
