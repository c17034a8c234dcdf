namespace Entente.Register.Storage.Sql;

/// <summary>All current content, row by row, for the digest. No row numbers and no recorded times are part of it.</summary>
internal static class ContentRows
{
    private static readonly string[] Statements =
    [
        """
        SELECT 'page', p.name, p.sha256, r.reader, r.hints FROM pages p JOIN readings r ON r.id = p.current_reading
        """,
        """
        SELECT 'dispatch', p.name, p.sha256, d.ordinal, d.hash, d.start, d.length, d.title, d.agency, d.language,
            d.published, d.teaser
        FROM pages p JOIN dispatches d ON d.reading_id = p.current_reading
        """,
        """
        SELECT 'claim', p.name, p.sha256, d.ordinal, c.ordinal, c.kind, c.fact, c.quote, c.start, c.length, c.rule
        FROM pages p JOIN dispatches d ON d.reading_id = p.current_reading JOIN claims c ON c.dispatch_id = d.id
        WHERE c.rule <> 'verdict'
        """,
        """
        SELECT 'mention', p.name, p.sha256, d.ordinal, c.ordinal, m.ordinal, m.role, m.edition, m.day, m.known,
            q.kind, q.key, e.identifier
        FROM pages p JOIN dispatches d ON d.reading_id = p.current_reading JOIN claims c ON c.dispatch_id = d.id
        JOIN mentions m ON m.claim_id = c.id JOIN profiles q ON q.id = m.profile_id JOIN profiles e ON e.id = q.entity
        """,
        """
        SELECT 'appearance', s.place, s.kind, a.first, a.last, a.known, q.kind, q.key
        FROM appearances a JOIN spots s ON s.id = a.spot_id JOIN profiles q ON q.id = a.profile_id
        """,
        """
        SELECT 'deed', s.place, s.kind, a.day, a.known, t.terms, q.kind, q.key
        FROM deeds a JOIN spots s ON s.id = a.spot_id JOIN deed_terms t ON t.claim_id = a.claim_id
        JOIN profiles q ON q.id = a.profile_id
        """,
        """
        SELECT 'profile', q.kind, q.key, e.identifier FROM profiles q JOIN profiles e ON e.id = q.entity
        """,
        """
        SELECT 'link', a.kind, a.key, b.key, l.strength, l.reason
        FROM links l JOIN profiles a ON a.id = l.lesser JOIN profiles b ON b.id = l.upper
        """,
        """
        
        SELECT 'judged', v.identifier, s.side, p.name, p.sha256, d.ordinal, c.ordinal, s.ordinal, s.moved, c.kind, c.fact
        FROM verdict_places s JOIN verdicts v ON v.id = s.verdict_id JOIN claims c ON c.id = s.claim_id
        JOIN dispatches d ON d.id = c.dispatch_id JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id
        """,
    ];

    private const string Internal = "SELECT 'internal', p.name, p.sha256 FROM pages p WHERE p.internal_reading IS NOT NULL";

    private static string Verdicts(SqlSession session) =>
        $"""
        SELECT 'verdict', v.identifier FROM verdicts v
        WHERE v.act <> 'withdraw' AND NOT EXISTS (SELECT 1 FROM verdicts_withdrawn w WHERE w.verdict_id = v.id)
            AND {HiddenVerdicts.AreNot(session)}
        """;

    /// <summary>The first word of the rows that are derived from others.</summary>
    public static IReadOnlyList<string> Derived { get; } = [.. Statements.Select(Word).Except(["page", "dispatch", "claim"])];

    /// <summary>The statement for the rows that begin with a word.</summary>
    public static string Of(string word) => Statements.Single(statement => Word(statement) == word);

    public static void Write(SqlSession session, DigestLine line)
    {
        foreach (var statement in Statements.Append(Verdicts(session)).Concat(session.ShowsInternal ? [Internal] : [])) Write(session, statement, line);
    }

    /// <summary>The rows that a statement returns.</summary>
    public static void Write(SqlSession session, string statement, DigestLine line)
    {
        string?[] fields = [];
        session.Each(statement, row =>
        {
            if (fields.Length == 0) fields = new string?[row.Count];
            for (var i = 0; i < fields.Length; i++) fields[i] = row.GetField(i);
            line(fields);
        });
    }

    private static string Word(string statement) => statement.Split('\'', 3)[1];
}
