using Entente.Register.Search.Query;
using Entente.Register.Storage.Sql;

namespace Entente.Register.Storage.Sqlite;

/// <summary>Tokens in FTS5, which keeps of each the numbers of the documents in order and nothing more.</summary>
internal sealed class SqliteSearch : SearchDialect
{
    private static readonly MatchExpression Expression = new('"', "*", " AND ", " OR ", " NOT ");

    public override string Add => "INSERT INTO search_index (rowid, tokens) VALUES ($1, $2)";

    public override string Remove => "DELETE FROM search_index WHERE rowid = $1";

    public override string Clear => "INSERT INTO search_index (search_index) VALUES ('delete-all')";

    /// <summary>The table of terms stands beside the register, as long as the session.</summary>
    public override void PrepareTerms(SqlSession session) =>
        session.Run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab(main, search_index, row)");

    public override string Terms =>
        """
        SELECT CASE WHEN t.term LIKE 'person:%' THEN 'person:' || coalesce(p.key, '?') ELSE t.term END, t.doc
        FROM temp.search_terms t LEFT JOIN profiles p ON t.term LIKE 'person:%' AND p.id = CAST(substr(t.term, 8) AS INTEGER)
        """;

    public override string HexOf(string bytes) => $"hex({bytes})";

    /// <summary>FTS5 goes through what matches in the order of the numbers, and stops when it has enough.</summary>
    protected override string First =>
        """
        first AS MATERIALIZED (
            SELECT rowid AS id FROM search_index WHERE search_index MATCH $1 AND rowid >= $2 AND rowid <= $3 ORDER BY rowid LIMIT $4)
        """;

    public override FoundDocuments Find(SqlSession session, Match match, IReadOnlyList<WordRow> rows, long from, long to, int limit) =>
        Ask(session, Expression.Of(match), rows, from, to, limit);

    protected override string Holds(string parameter) => $"instr(d.words, {parameter}) > 0";
}
