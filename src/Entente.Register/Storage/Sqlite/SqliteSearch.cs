using System.Text;
using Entente.Register.Search.Query;
using Entente.Register.Storage.Sql;

namespace Entente.Register.Storage.Sqlite;

/// <summary>Tokens in FTS5, which keeps of each the numbers of the documents in order and nothing more.</summary>
internal sealed class SqliteSearch : SearchDialect
{
    public override string Add => "INSERT INTO search_index (rowid, tokens) VALUES ($1, $2)";

    public override string Remove => "DELETE FROM search_index WHERE rowid = $1";

    public override string Clear => "INSERT INTO search_index (search_index) VALUES ('delete-all')";

    /// <summary>FTS5 goes through what matches in the order of the numbers, and stops when it has enough.</summary>
    public override IReadOnlyList<FoundDocument> Find(SqlSession session, Match match, long from, long to, int limit) =>
        session.Rows(
            $"""
            SELECT {DocumentStore.Columns} FROM search_index CROSS JOIN search_documents d ON d.id = search_index.rowid
            WHERE search_index MATCH $1 AND search_index.rowid >= $2 AND search_index.rowid <= $3 ORDER BY search_index.rowid LIMIT $4
            """,
            DocumentStore.Found, Expression(match), from, to, (long)limit);

    public static string Expression(Match match)
    {
        var text = new StringBuilder();
        Write(match, text);
        return text.ToString();
    }

    private static void Write(Match match, StringBuilder text)
    {
        switch (match)
        {
            case MatchToken token:
                text.Append('"').Append(token.Token).Append(token.Prefix ? "\"*" : "\"");
                break;
            case MatchAll all:
                WriteJoined(all.Of, " AND ", text);
                break;
            case MatchAny any:
                WriteJoined(any.Of, " OR ", text);
                break;
            case MatchBut but:
                WriteJoined([but.This, but.Not], " NOT ", text);
                break;
        }
    }

    private static void WriteJoined(IReadOnlyList<Match> of, string word, StringBuilder text)
    {
        text.Append('(');
        for (var i = 0; i < of.Count; i++)
        {
            if (i > 0) text.Append(word);
            Write(of[i], text);
        }

        text.Append(')');
    }
}
