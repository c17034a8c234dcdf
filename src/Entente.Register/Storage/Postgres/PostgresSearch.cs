using Entente.Register.Search.Query;
using Entente.Register.Storage.Sql;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// Tokens in vectors under an inverted index, which tells what matches in no order. So that common words need not all be
/// fetched and sorted, each document has a token for the days around its own, and the newest days are asked for first: as many
/// as seem to be needed by what the days before them had.
/// </summary>
internal sealed class PostgresSearch : SearchDialect
{
    /// <summary>Documents whose numbers are equal but for so many bits are of one slice of some thirty days.</summary>
    private const int SliceBits = 51;

    /// <summary>What the inverted index is of; it must be spelt as the step spells it that makes it.</summary>
    private const string Vector = "array_to_tsvector(string_to_array(tokens || ' slice:' || (id >> 51)::text, ' '))";

    /// <summary>
    /// So many slices are asked for at first, and no more than so many together: to go through all that matches costs less
    /// then. Fewer documents than <see cref="Telling"/> tell nothing of how many slices are needed.
    /// </summary>
    private const int FirstSlices = 2, MostSlices = 128, Telling = 8;

    private static readonly MatchExpression Expression = new('\'', ":*", " & ", " | ", " & !");

    public override string Add => "INSERT INTO search_index (id, tokens) VALUES ($1, $2)";

    public override string Remove => "DELETE FROM search_index WHERE id = $1";

    public override string Clear => "DELETE FROM search_index";

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
        for (var (slice, count) = (first, (long)FirstSlices); count <= MostSlices; (slice, count) = (slice + count, More(found.Read, limit, slice + count - first, count)))
        {
            var last = ((slice + count) << SliceBits) - 1;
            var slices = Match.Any(Enumerable.Range(0, (int)count).Select(i => new MatchToken($"slice:{slice + i}")));
            found = found.With(Ask(session, Expression.Of(new MatchAll([match, slices])), rows, next, Math.Min(last, to), limit - found.Read));
            next = last + 1;
            if (found.Read == limit || next > to) return found;
        }

        return found.With(Ask(session, Expression.Of(match), rows, next, to, limit - found.Read));
    }

    protected override string Holds(string parameter) => $"position({parameter} in d.words) > 0";

    /// <summary>How many more slices are to be asked for, with a fourth to spare.</summary>
    /// <param name="slices">So many had what was read.</param>
    /// <param name="last">So many were asked for at last.</param>
    private static long More(int read, int limit, long slices, long last) =>
        read < Telling ? last * 8 : Math.Max(2, (limit - read) * slices * 5 / (read * 4L));
}
