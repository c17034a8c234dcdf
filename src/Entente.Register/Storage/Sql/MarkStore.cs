using Entente.Register.Verdicts;

namespace Entente.Register.Storage.Sql;

internal sealed class MarkStore(SqlSession session) : IMarkStore
{
    public void Add(long page, bool isInternal, Signature signature, long at) =>
        session.Add(
            "INSERT INTO page_marks (id, page_id, internal, marked_by, because, marked_at) VALUES ($1, $2, $3, $4, $5, $6)",
            session.NextId("page_marks"), page, isInternal ? 1 : 0, signature.By.Trim(), signature.Because.Trim(), at);

    public void Set(long page, bool isInternal) =>
        session.Run(
            isInternal
                ? "UPDATE pages SET internal_reading = current_reading, current_reading = NULL WHERE id = $1"
                : "UPDATE pages SET current_reading = internal_reading, internal_reading = NULL WHERE id = $1",
            page);

    public IReadOnlyList<string> AlsoOn(long reading, int limit) =>
        session.Rows(
            """
            SELECT DISTINCT p.name FROM dispatches d JOIN dispatches e ON substr(e.hash, 1, 6) = substr(d.hash, 1, 6) AND e.hash = d.hash
            JOIN readings r ON r.id = e.reading_id JOIN pages p ON p.id = r.page_id AND p.current_reading = r.id
            WHERE d.reading_id = $1 AND d.teaser = 0 AND r.id <> $1 ORDER BY p.name LIMIT $2
            """,
            row => row.GetString(0), reading, (long)limit);
}
