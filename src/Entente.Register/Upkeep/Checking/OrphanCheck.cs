using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Upkeep.Checking;

/// <summary>Looks for rows that lead to rows which are not there.</summary>
internal static class OrphanCheck
{
    private const int Shown = 10;

    /// <summary>Columns of derived tables that lead to profiles and are not named by it.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["entity"] = "profiles", ["lesser"] = "profiles", ["upper"] = "profiles", ["other_id"] = "profiles",
    };

    public static void Run(SqlSession session, FindingList found)
    {
        var tables = session.Tables();
        foreach (var table in tables)
            foreach (var (column, to) in LeadsOf(table, tables))
                Run(session, table, column, to, found);
    }

    /// <summary>Those that the database knows, and those that the names of columns tell: <c>claim_id</c> leads to <c>claims</c>.</summary>
    private static IEnumerable<(string Column, string To)> LeadsOf(StoredTable table, IReadOnlyList<StoredTable> tables)
    {
        var named = table.Columns.Select(c => (c.Name, To: ToOf(c.Name))).Where(c => tables.Any(t => t.Name == c.To && t.Name != table.Name || c.Name == "entity"));
        return table.Leads.Select(lead => (lead.Column, lead.To)).Concat(named.Select(c => (c.Name, c.To!))).Distinct().Select(lead => (lead.Item1, InLayer(table, lead.Item2, tables)));
    }

    /// <summary>The twin of a table leads to twins, where there are such.</summary>
    private static string InLayer(StoredTable table, string to, IReadOnlyList<StoredTable> tables) =>
        RegisterTables.IsTwin(table.Name) && tables.Any(t => t.Name == RegisterTables.TwinOf(to)) ? RegisterTables.TwinOf(to) : to;

    private static string? ToOf(string column)
    {
        if (Others.TryGetValue(column, out var other)) return other;
        if (!column.EndsWith("_id", StringComparison.Ordinal)) return null;
        var name = column[..^3];
        return name.EndsWith("ch", StringComparison.Ordinal) ? name + "es" : name + "s";
    }

    private static void Run(SqlSession session, StoredTable table, string column, string to, FindingList found)
    {
        var from = $"FROM {table.Name} a WHERE a.{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {to} b WHERE b.id = a.{column})";
        var numbers = session.Rows($"SELECT a.{column} {from} ORDER BY 1 LIMIT {Shown}", row => row.GetInt64(0));
        if (numbers.Count == 0) return;
        var count = numbers.Count < Shown ? numbers.Count : session.Number($"SELECT count(*) {from}")!.Value;
        var kind = RegisterTables.IsDerived(table) ? FindingKind.Stale : FindingKind.Orphans;
        found.Add(kind, table.Name, $"{column} {string.Join(", ", numbers)}{(count > numbers.Count ? "…" : "")}", count);
    }
}
