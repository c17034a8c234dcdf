namespace Entente.Register.Storage.Sql;

/// <summary>
/// Verdicts on words that only internal pages have, and withdrawals of them: for whoever does not ask for these pages they are
/// not there either.
/// </summary>
internal static class HiddenVerdicts
{
    private const string Not =
        """
        v.id NOT IN (
            WITH RECURSIVE internal_anchors (verdict_id, dispatch, page_sha256) AS (
                SELECT a.verdict_id, a.dispatch, a.page_sha256 FROM pages i JOIN verdict_anchors a ON a.page_sha256 = i.sha256 WHERE i.internal_reading IS NOT NULL
                UNION
                SELECT a.verdict_id, a.dispatch, a.page_sha256 FROM pages i JOIN dispatches d ON d.reading_id = i.internal_reading
                JOIN verdict_anchors a ON a.dispatch = d.hash WHERE i.internal_reading IS NOT NULL
            ), hidden (verdict_id) AS (
                SELECT a.verdict_id FROM internal_anchors a
                WHERE NOT EXISTS (
                    SELECT 1 FROM pages p
                    WHERE substr(p.sha256, 1, 6) = substr(a.page_sha256, 1, 6) AND p.sha256 = a.page_sha256 AND p.current_reading IS NOT NULL)
                AND NOT EXISTS (
                    SELECT 1 FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id AND p.current_reading = r.id
                    WHERE substr(d.hash, 1, 6) = substr(a.dispatch, 1, 6) AND d.hash = a.dispatch)
                UNION
                SELECT w.id FROM hidden h JOIN verdicts t ON t.id = h.verdict_id JOIN verdicts w ON w.withdraws = t.identifier
            )
            SELECT h.verdict_id FROM hidden h)
        """;

    /// <summary>That the verdict <c>v</c> is none of them.</summary>
    public static string AreNot(SqlSession session) => session.ShowsInternal ? "1 = 1" : Not;
}
