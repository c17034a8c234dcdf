using Entente.Register.Claims;

namespace Entente.Register.Storage.Sql;

internal sealed class EntityStore(SqlSession session) : IEntityStore
{
    public IReadOnlyList<string> RolesOf(long entity) =>
        session.Rows(
            "SELECT DISTINCT m.role FROM profiles p JOIN mentions m ON m.profile_id = p.id WHERE p.entity = $1 ORDER BY m.role",
            row => row.GetString(0), entity);

    public IReadOnlyList<long> EngagementsOf(long person, string upTo, int limit) =>
        session.Rows(
            $"""
            SELECT q.entity FROM profiles p
            JOIN mentions m ON m.profile_id = p.id AND m.role = '{Roles.Participant}'
            JOIN mentions s ON s.claim_id = m.claim_id AND s.ordinal = 0 JOIN profiles q ON q.id = s.profile_id
            WHERE p.entity = $1 AND (m.day IS NULL OR m.day <= $2)
            GROUP BY q.entity ORDER BY max(m.day) IS NULL, max(m.day) DESC, q.entity LIMIT $3
            """,
            row => row.GetInt64(0), person, upTo, (long)limit);
}
