using Entente.Register.Search.Query;
using Entente.Register.Storage.Sql;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// Tokens in vectors under an inverted index, which tells what matches in no order. So that common words need not all be
/// fetched and sorted, each document has tokens for the days around its own, and the newest days are asked for first: as many
/// as seem to be needed by what the days before them had.
/// </summary>
internal sealed class PostgresSearch : SearchDialect
{
    /// <summary>Documents whose numbers are equal but for so many bits are of one slice of some thirty days.</summary>
    private const int SliceBits = 51;

    /// <summary>There are no more slices.</summary>
    private const long Slices = 1L << (63 - SliceBits);

    /// <summary>What the inverted index is of; it must be spelt as the step spells it that makes it.</summary>
    private const string Vector =
        "array_to_tsvector(string_to_array(tokens || ' slice:' || (id >> 51)::text || ' season:' || (id >> 54)::text || ' age:' || (id >> 57)::text, ' '))";

    /// <summary>Stretches of time that have a token, and how many slices long they are.</summary>
    private static readonly (string Name, int Slices)[] Stretches = [("age", 64), ("season", 8), ("slice", 1)];

    /// <summary>So many slices are asked for at first, and no more than so many together.</summary>
    private const int FirstSlices = 2, MostSlices = 1024;

    /// <summary>Fewer documents than so many tell nothing of how many slices are needed; after so many slices their words are rare.</summary>
    private const int Telling = 8, Enough = 100;

    private static readonly MatchExpression Expression = new('\'', ":*", " & ", " | ", " & !");

    public override string Add => "INSERT INTO search_index (id, tokens) VALUES ($1, $2)";

    public override string Remove => "DELETE FROM search_index WHERE id = $1";

    public override string Clear => "DELETE FROM search_index";

    public override string Terms =>
        """
        SELECT CASE WHEN t.word LIKE 'person:%' THEN 'person:' || coalesce(p.key, '?') ELSE t.word END, t.ndoc
        FROM ts_stat('SELECT array_to_tsvector(string_to_array(tokens, '' '')) FROM search_index') t
        LEFT JOIN profiles p ON t.word LIKE 'person:%' AND p.id::text = substr(t.word, 8)
        """;

    public override string HexOf(string bytes) => $"upper(encode({bytes}, 'hex'))";

    /// <summary>What matches is found by the inverted index alone; only then numbers count.</summary>
    protected override string First =>
        $"""
        matching AS MATERIALIZED (SELECT id FROM search_index WHERE {Vector} @@ $1::tsquery),
        first AS MATERIALIZED (SELECT id FROM matching WHERE id >= $2 AND id <= $3 ORDER BY id LIMIT $4)
        """;

    public override FoundDocuments Find(SqlSession session, Match match, IReadOnlyList<WordRow> rows, long from, long to, int limit)
    {
        var found = new FoundDocuments([], 0);
        if (session.Number("SELECT min(id) FROM search_documents WHERE id >= $1", from) is not { } next) return found;
        var first = next >> SliceBits;
        for (var (slice, count) = (first, (long)FirstSlices); count <= MostSlices; count = More(found.Read, limit, slice - first, count))
        {
            var end = Math.Min(slice + count, Slices);
            var last = end == Slices ? long.MaxValue : (end << SliceBits) - 1;
            found = found.With(Ask(session, Expression.Of(new MatchAll([match, Match.Any(Days(slice, end))])), rows, next, Math.Min(last, to), limit - found.Read));
            if (found.Read == limit || last >= to) return found;
            (slice, next) = (end, last + 1);
        }

        return found.With(Ask(session, Expression.Of(match), rows, next, to, limit - found.Read));
    }

    protected override string Holds(string parameter) => $"position({parameter} in d.words) > 0";

    /// <summary>The tokens that cover slices, the end excluded.</summary>
    private static IEnumerable<MatchToken> Days(long slice, long end)
    {
        while (slice < end)
        {
            var (name, slices) = Array.Find(Stretches, stretch => slice % stretch.Slices == 0 && slice + stretch.Slices <= end);
            yield return new MatchToken($"{name}:{slice / slices}");
            slice += slices;
        }
    }

    /// <summary>How many more slices are to be asked for, with a fourth to spare; more than may be where all are.</summary>
    /// <param name="slices">So many had what was read.</param>
    /// <param name="last">So many were asked for at last.</param>
    private static long More(int read, int limit, long slices, long last)
    {
        if (read >= Telling) return Math.Max(2, (limit - read) * slices * 5 / (read * 4L));
        return slices < Enough ? last * 8 : MostSlices + 1;
    }
}
