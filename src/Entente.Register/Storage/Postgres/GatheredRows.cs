using Entente.Register.Storage.Sql;

namespace Entente.Register.Storage.Postgres;

/// <summary>Rows that are to be added, by the statements that add them.</summary>
internal sealed class GatheredRows
{
    /// <summary>With so many rows, or characters in them, the server has enough to do; a message may have a gigabyte.</summary>
    private const int MostRows = 20_000, MostCharacters = 32_000_000;

    /// <summary>Tables to which rows of the next ones refer, and of all others.</summary>
    private static readonly string[] First = ["pages", "readings", "dispatches", "claims", "spots"];

    private readonly Dictionary<string, SqlSets> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> tables = new(StringComparer.Ordinal);
    private int count;
    private long characters;

    /// <summary>Adds a row; tells whether they are enough.</summary>
    public bool Add(string sql, ReadOnlySpan<SqlValue> values)
    {
        if (!rows.TryGetValue(sql, out var sets)) rows.Add(sql, sets = new SqlSets(values.Length));
        if (!tables.ContainsKey(sql)) tables.Add(sql, ArrayStatements.TablesOf(sql).Single());
        sets.Add(values);
        foreach (var value in values) characters += value.Text?.Length ?? 0;
        return ++count >= MostRows || characters >= MostCharacters;
    }

    /// <summary>Whether there are rows for any of some tables.</summary>
    public bool Concern(HashSet<string> some) => count > 0 && rows.Keys.Any(sql => some.Contains(tables[sql]));

    /// <summary>Hands over all rows, those first to which others refer.</summary>
    public (string Sql, SqlSets Rows)[] Take()
    {
        (string, SqlSets)[] taken = [.. rows.OrderBy(r => Array.IndexOf(First, tables[r.Key]) is >= 0 and var rank ? rank : First.Length).Select(r => (r.Key, r.Value))];
        Clear();
        return taken;
    }

    /// <summary>Forgets them, since what they belong to is undone.</summary>
    public void Clear()
    {
        rows.Clear();
        (count, characters) = (0, 0);
    }
}
