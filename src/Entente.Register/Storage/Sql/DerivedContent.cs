using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sql;

/// <summary>All that is derived, row by row, without the numbers that rows happen to have: equal in registers of the same pages and verdicts.</summary>
internal static class DerivedContent
{
    private const string Documents = "search_documents", Terms = "search_index", Sketches = "print_sketches";

    /// <summary>The parts of which it is made up.</summary>
    public static IReadOnlyList<string> Parts { get; } = [.. ContentRows.Derived, Documents, Terms, Sketches];

    /// <summary>Those that can be asked for of the layer of all pages, too.</summary>
    public static IReadOnlyList<string> InBothLayers { get; } = [.. ContentRows.Derived, Documents, Sketches];

    /// <summary>How many rows each table has that is derived: those that lead nowhere are in no part.</summary>
    public static IReadOnlyDictionary<string, long> Counts(SqlSession session) =>
        session.Tables().Where(HasCount).ToDictionary(table => table.Name, table => session.Number($"SELECT count(*) FROM {table.Name}") ?? 0, StringComparer.Ordinal);

    public static void Write(SqlSession session, string part, DigestLine line)
    {
        if (part == Terms) session.Search.PrepareTerms(session);
        ContentRows.Write(session, part switch
        {
            Documents => DocumentRows(session.Search),
            Terms => session.Search.Terms,
            Sketches => SketchRows(session.Search),
            _ => ContentRows.Of(part),
        }, line);
    }

    /// <summary>Spots are kept when nothing stands at them any more.</summary>
    private static bool HasCount(StoredTable table) => RegisterTables.IsDerived(table) && !table.Name.EndsWith("spots", StringComparison.Ordinal) && !table.Name.EndsWith("search_index", StringComparison.Ordinal);

    private static string SketchRows(SearchDialect dialect) =>
        $"""
        SELECT p.name, p.sha256, d.ordinal, {dialect.HexOf("s.sketch")}
        FROM print_sketches s JOIN dispatches d ON d.id = s.dispatch_id JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id
        """;

    private static string DocumentRows(SearchDialect dialect) =>
        $"""
        SELECT p.name, p.sha256, d.ordinal, s.source, {dialect.HexOf("s.words")}
        FROM search_documents s JOIN dispatches d ON d.id = s.dispatch_id JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id
        """;
}
