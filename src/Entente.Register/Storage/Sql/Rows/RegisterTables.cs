namespace Entente.Register.Storage.Sql.Rows;

/// <summary>
/// Tells the tables of what was read and judged from those that are derived from it. A table that is not said to be derived
/// is taken for one that nobody could make anew, so that one which a later version brings is carried along by itself.
/// </summary>
internal static class RegisterTables
{
    private const string Twin = "whole_";

    /// <summary>What a rebuild makes anew.</summary>
    private static readonly HashSet<string> Derived = new(StringComparer.Ordinal)
    {
        "profiles", "profile_keys", "name_words", "links", "mentions", "appearances", "spots", "deeds", "deed_terms",
        "verdict_places", "verdict_marks", "verdict_links", "search_documents", "search_index", "print_sketches",
    };

    /// <summary>What says of the tables themselves how they stand.</summary>
    private static readonly HashSet<string> OwnBooks = new(StringComparer.Ordinal) { "upkeep", "SchemaVersions", "schema_steps" };

    /// <summary>Twins of derived tables, which hold the same of all pages, are named after them.</summary>
    public static bool IsDerived(StoredTable table) => IsTwin(table.Name) || Derived.Contains(table.Name);

    public static bool IsTwin(string table) => table.StartsWith(Twin, StringComparison.Ordinal);

    /// <summary>The name of a table's twin.</summary>
    public static string TwinOf(string table) => Twin + table;

    /// <summary>The tables of which nothing may be lost, each after those to which its rows lead.</summary>
    public static IReadOnlyList<StoredTable> Primary(SqlSession session)
    {
        var waiting = session.Tables().Where(t => !IsDerived(t) && !OwnBooks.Contains(t.Name)).OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<StoredTable>(waiting.Count);
        while (waiting.Count > 0)
        {
            var next = waiting.Find(table => !waiting.Exists(table.Needs)) ?? waiting[0];
            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }

    /// <summary>Hands over every row of the primary tables. Whoever calls has begun to look, so that all is of one moment.</summary>
    public static void Write(SqlSession session, IRowSink sink)
    {
        foreach (var table in Primary(session))
        {
            sink.Begin(table.Name, table.Columns);
            var values = new SqlValue[table.Columns.Count];
            session.Each(table.All, row =>
            {
                for (var i = 0; i < values.Length; i++) values[i] = row.GetValue(i, table.Columns[i].Kind);
                sink.Add(values);
            });
        }

        sink.End();
    }
}
