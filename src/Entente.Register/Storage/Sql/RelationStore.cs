using Entente.Register.Identity;

namespace Entente.Register.Storage.Sql;

internal sealed class RelationStore(SqlSession session) : IRelationStore
{
    public IReadOnlyList<(string Place, string? Last)> Pairs(string kind, string upTo) =>
        session.Rows(
            """
            SELECT s.place, (SELECT max(a.first) FROM appearances a WHERE a.spot_id = s.id AND a.first > '' AND a.first <= $1)
            FROM spots s WHERE s.kind = $2 AND s.place LIKE '%+%' AND EXISTS (SELECT 1 FROM appearances a WHERE a.spot_id = s.id AND a.first <= $1)
            """,
            row => (row.GetString(0), row.GetText(1)), upTo, kind);

    public void EachEngagement(Action<long, long?, string> profile) =>
        session.Each(
            $"SELECT id, entity, hash, key FROM profiles WHERE kind = '{EngagementProfile.KindName}'",
            row => profile(row.GetInt64(1), row.GetInt64(0) == row.GetInt64(1) ? row.GetInt64(2) : null, row.GetString(3)));
}
