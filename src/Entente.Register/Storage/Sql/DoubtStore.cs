namespace Entente.Register.Storage.Sql;

internal sealed class DoubtStore(SqlSession session, IVerdictStore verdicts) : IDoubtStore
{
    public IReadOnlyList<StoredVerdict> Unplaced() =>
        Verdicts(
            $"""
            SELECT DISTINCT v.id, v.identifier FROM verdicts v JOIN verdict_anchors a ON a.verdict_id = v.id
            WHERE NOT EXISTS (SELECT 1 FROM verdicts_withdrawn w WHERE w.verdict_id = v.id)
                AND NOT EXISTS (SELECT 1 FROM verdict_places s WHERE s.verdict_id = v.id AND s.side = a.side)
                AND {HiddenVerdicts.AreNot(session)}
            ORDER BY v.identifier
            """);

    public IReadOnlyList<StoredVerdict> Moved() =>
        Verdicts(
            """
            SELECT v.id FROM verdicts v
            WHERE v.act IN ('confirm', 'reject', 'correct')
                AND EXISTS (SELECT 1 FROM verdict_places s WHERE s.verdict_id = v.id AND s.moved = 1)
            ORDER BY v.identifier
            """);

    public IReadOnlyList<(long One, long Other, string Reason)> PassedOver(IReadOnlyCollection<long> profiles) =>
        [
            .. session.RowsAmong(
                $"""
                SELECT a.entity, b.entity, l.reason FROM links l JOIN profiles a ON a.id = l.lesser JOIN profiles b ON b.id = l.upper
                WHERE l.lesser IN {NumberList.Place} AND a.entity <> b.entity
                UNION
                SELECT a.entity, b.entity, l.reason FROM links l JOIN profiles a ON a.id = l.lesser JOIN profiles b ON b.id = l.upper
                WHERE l.upper IN {NumberList.Place} AND a.entity <> b.entity
                """,
                row => (One: row.GetInt64(0), Other: row.GetInt64(1), Reason: row.GetString(2)), profiles)
                .GroupBy(l => (l.One, l.Other)).Select(g => (g.Key.One, g.Key.Other, g.Select(l => l.Reason).Min(StringComparer.Ordinal)!)),
        ];

    public IReadOnlyList<long> ProfilesIn(IReadOnlyCollection<long> readings) =>
        [
            .. session.RowsAmong(
                $"SELECT DISTINCT m.profile_id FROM dispatches d JOIN claims c ON c.dispatch_id = d.id JOIN mentions m ON m.claim_id = c.id WHERE d.reading_id IN {NumberList.Place}",
                row => row.GetInt64(0), readings).Distinct(),
        ];

    public IReadOnlyList<string> OfficesIn(IReadOnlyCollection<long> readings) =>
        [
            .. session.RowsAmong(
                $"""
                SELECT DISTINCT m.role FROM dispatches d JOIN claims c ON c.dispatch_id = d.id AND c.kind = 'tenure'
                JOIN mentions m ON m.claim_id = c.id AND m.role LIKE 'tenure:%' WHERE d.reading_id IN {NumberList.Place}
                """,
                row => row.GetString(0), readings).Distinct(),
        ];

    public IReadOnlyDictionary<long, int> CountMentions(IReadOnlyCollection<long> entities, int most) =>
        session.RowsAmong(
            $"""
            SELECT p.entity, (SELECT count(*) FROM (SELECT 1 FROM mentions m WHERE m.profile_id = p.id LIMIT $1) AS seen)
            FROM profiles p WHERE p.entity IN {NumberList.Place}
            """,
            row => (Entity: row.GetInt64(0), Count: row.GetInt32(1)), entities, most)
            .GroupBy(p => p.Entity, p => p.Count).ToDictionary(g => g.Key, g => Math.Min(most, g.Sum()));

    public string? LastDay(long entity, string role) =>
        session.Rows("SELECT id FROM profiles WHERE entity = $1", row => row.GetInt64(0), entity)
            .Select(p => LastDayOf(p, role)).Max(StringComparer.Ordinal);

    // Only the days of the latest are put in order: without the bound, all dispatches would be.
    public IReadOnlyList<long> LatestReadings(int limit) =>
        [
            .. session.Rows(
                """
                SELECT d.reading_id FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id AND p.current_reading = r.id
                WHERE d.published_day >= coalesce((
                    SELECT e.published_day FROM dispatches e JOIN readings s ON s.id = e.reading_id JOIN pages q ON q.id = s.page_id AND q.current_reading = s.id
                    WHERE e.published_day IS NOT NULL ORDER BY e.published_day DESC LIMIT 1 OFFSET $2), '')
                ORDER BY d.published_day DESC, p.name, p.sha256, d.ordinal LIMIT $1
                """,
                row => row.GetInt64(0), limit, limit - 1L).Distinct(),
        ];

    public IReadOnlyList<long> EngagementsIn(IReadOnlyCollection<long> readings) =>
        [
            .. session.RowsAmong(
                $"""
                SELECT DISTINCT p.entity FROM dispatches d JOIN claims c ON c.dispatch_id = d.id AND c.kind = 'engagement'
                JOIN mentions m ON m.claim_id = c.id AND m.ordinal = 0 JOIN profiles p ON p.id = m.profile_id
                WHERE d.reading_id IN {NumberList.Place}
                """,
                row => row.GetInt64(0), readings).Distinct(),
        ];

    public IReadOnlyList<long> ReadingsOf(long entity, int mentions) =>
        session.Rows(
            """
            SELECT DISTINCT d.reading_id FROM (
                SELECT m.claim_id FROM profiles p JOIN mentions m ON m.profile_id = p.id WHERE p.entity = $1
                ORDER BY m.known IS NULL, m.known DESC, m.claim_id LIMIT $2) s
            JOIN claims c ON c.id = s.claim_id JOIN dispatches d ON d.id = c.dispatch_id
            """,
            row => row.GetInt64(0), entity, mentions);

    public IReadOnlyList<(string Rule, int Right, int Wrong)> RulesJudged() =>
        session.Rows(
            """
            SELECT c.rule, sum(CASE WHEN v.act = 'confirm' THEN 1 ELSE 0 END), sum(CASE WHEN v.act = 'confirm' THEN 0 ELSE 1 END)
            FROM verdict_places s JOIN verdicts v ON v.id = s.verdict_id JOIN claims c ON c.id = s.claim_id
            WHERE v.act IN ('confirm', 'reject', 'correct') GROUP BY c.rule ORDER BY c.rule
            """,
            row => (row.GetString(0), row.GetInt32(1), row.GetInt32(2)));

    private string? LastDayOf(long profile, string role) =>
        session.Rows(
            "SELECT max(day) FROM mentions WHERE profile_id = $1 AND role = $2", row => row.GetText(0), profile, role).Single();

    private IReadOnlyList<StoredVerdict> Verdicts(string sql) => [.. session.Rows(sql, row => row.GetInt64(0)).Select(verdicts.Get)];
}
