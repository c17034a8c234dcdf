namespace Entente.Register.Storage.Sql;

internal sealed class RelationStore(SqlSession session) : IRelationStore
{
    /// <summary>From place to place in the index: their rows are many, and none is read.</summary>
    public IReadOnlyList<string> Pairs() =>
        session.Rows(
            """
            WITH RECURSIVE places (place) AS (
                SELECT min(place) FROM appearances
                UNION ALL
                SELECT (SELECT min(a.place) FROM appearances a WHERE a.place > places.place) FROM places WHERE places.place IS NOT NULL)
            SELECT place FROM places WHERE place LIKE '%+%' ORDER BY place
            """,
            row => row.GetString(0));

    public string? LastAt(string place, string kind, string upTo) =>
        session.Rows(
            "SELECT first FROM appearances WHERE place = $1 AND kind = $2 AND first > '' AND first <= $3 ORDER BY first DESC LIMIT 1",
            row => row.GetString(0), place, kind, upTo).FirstOrDefault();

    public long CountAt(string place, string kind, string from, string upTo) =>
        session.Number("SELECT count(*) FROM appearances WHERE place = $1 AND kind = $2 AND first >= $3 AND first <= $4", place, kind, from, upTo) ?? 0;
}
