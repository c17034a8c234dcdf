using System.Text;
using Entente.Register.Search.Query;
using Entente.Register.Storage.Sql;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// Tokens in vectors under an inverted index, which tells what matches in no order. So that common words need not all be
/// fetched and sorted, each document has a token for the days around its own, and the newest days are asked for first.
/// </summary>
internal sealed class PostgresSearch : SearchDialect
{
    /// <summary>Documents whose numbers are equal but for so many bits are of one slice of some thirty days.</summary>
    private const int SliceBits = 51;

    /// <summary>What the inverted index is of; it must be spelt as the step spells it that makes it.</summary>
    private const string Vector = "array_to_tsvector(string_to_array(tokens || ' slice:' || (id >> 51)::text, ' '))";

    /// <summary>Slices that are asked for together, one such group after the other; then all the rest.</summary>
    private static readonly int[] Groups = [4, 60];

    public override string Add => "INSERT INTO search_index (id, tokens) VALUES ($1, $2)";

    public override string Remove => "DELETE FROM search_index WHERE id = $1";

    public override string Clear => "DELETE FROM search_index";

    public override IReadOnlyList<FoundDocument> Find(SqlSession session, Match match, long from, long to, int limit)
    {
        var found = new List<FoundDocument>();
        if (session.Number("SELECT min(id) FROM search_documents WHERE id >= $1", from) is not { } next) return found;
        foreach (var group in Groups)
        {
            if (found.Count == limit || next > to) return found;
            var slice = next >> SliceBits;
            var last = ((slice + group) << SliceBits) - 1;
            var slices = Match.Any(Enumerable.Range(0, group).Select(i => new MatchToken($"slice:{slice + i}")));
            found.AddRange(Ask(session, new MatchAll([match, slices]), next, Math.Min(last, to), limit - found.Count));
            next = last + 1;
        }

        if (found.Count < limit && next <= to) found.AddRange(Ask(session, match, next, to, limit - found.Count));
        return found;
    }

    public static string Expression(Match match)
    {
        var text = new StringBuilder();
        Write(match, text);
        return text.ToString();
    }

    /// <summary>What matches is found by the inverted index alone; only then numbers count.</summary>
    private static List<FoundDocument> Ask(SqlSession session, Match match, long from, long to, int limit) =>
        session.Rows(
            $"""
            WITH matching AS MATERIALIZED (SELECT id FROM search_index WHERE {Vector} @@ $1::tsquery),
            first AS MATERIALIZED (SELECT id FROM matching WHERE id >= $2 AND id <= $3 ORDER BY id LIMIT $4)
            SELECT {DocumentStore.Columns} FROM first JOIN search_documents d ON d.id = first.id ORDER BY d.id
            """,
            DocumentStore.Found, Expression(match), from, to, (long)limit);

    private static void Write(Match match, StringBuilder text)
    {
        switch (match)
        {
            case MatchToken token:
                text.Append('\'').Append(token.Token).Append(token.Prefix ? "':*" : "'");
                break;
            case MatchAll all:
                WriteJoined(all.Of, " & ", text);
                break;
            case MatchAny any:
                WriteJoined(any.Of, " | ", text);
                break;
            case MatchBut but:
                WriteJoined([but.This, but.Not], " & !", text);
                break;
        }
    }

    private static void WriteJoined(IReadOnlyList<Match> of, string sign, StringBuilder text)
    {
        text.Append('(');
        for (var i = 0; i < of.Count; i++)
        {
            if (i > 0) text.Append(sign);
            Write(of[i], text);
        }

        text.Append(')');
    }
}
