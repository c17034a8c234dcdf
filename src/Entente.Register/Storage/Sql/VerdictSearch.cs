using Entente.Register.Identity;
using Entente.Text;

namespace Entente.Register.Storage.Sql;

internal sealed class VerdictSearch(SqlSession session, IClaimStore claims) : IVerdictSearch
{
    public IReadOnlyList<string> DispatchesLike(string digits, int limit) =>
        session.Rows(
            """
            SELECT DISTINCT d.hash FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id AND p.current_reading = r.id
            WHERE substr(d.hash, 1, 6) >= substr($1, 1, 6) AND substr(d.hash, 1, 6) <= $2 AND d.hash >= $1 AND d.hash < $2
            ORDER BY d.hash LIMIT $3
            """,
            row => row.GetString(0), digits, digits + "g", limit);

    public string TextOf(long reading) =>
        session.Rows("SELECT p.text FROM readings r JOIN pages p ON p.id = r.page_id WHERE r.id = $1", row => row.GetString(0), reading).Single();

    public IReadOnlyList<StoredDispatch> ShownIn(long reading) => [.. claims.DispatchesOf(reading).Select(d => d with { Claims = Shown(d.Id) })];

    public long? EntityBy(string identifier) => 
        session.Number("SELECT entity FROM profiles WHERE hash = $1 AND identifier = $2", Identifiers.Number(identifier), identifier);

    public long? EntityOf(long claim, int ordinal) =>
        session.Number(
            "SELECT p.entity FROM mentions m JOIN profiles p ON p.id = m.profile_id WHERE m.claim_id = $1 AND m.ordinal = $2", claim, ordinal);

    public (long Reading, long Claim, int Ordinal)? MentionOf(long profile) =>
        session.Rows<(long, long, int)?>(
            """
            SELECT d.reading_id, m.claim_id, m.ordinal
            FROM mentions m JOIN claims c ON c.id = m.claim_id JOIN dispatches d ON d.id = c.dispatch_id
            JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id
            WHERE m.profile_id = $1 AND m.known IS NOT DISTINCT FROM (SELECT min(n.known) FROM mentions n WHERE n.profile_id = $1)
            ORDER BY m.known IS NULL, m.known, g.name, g.sha256, d.ordinal, c.ordinal, m.ordinal LIMIT 1
            """,
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt32(2)), profile).FirstOrDefault();

    public IReadOnlyList<(long Reading, long Claim)> ClaimsOf(long entity, int limit) =>
        session.Rows(
            """
            SELECT d.reading_id, m.claim_id
            FROM profiles p JOIN mentions m ON m.profile_id = p.id JOIN claims c ON c.id = m.claim_id
            JOIN dispatches d ON d.id = c.dispatch_id JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id
            WHERE p.entity = $1
            ORDER BY m.known DESC NULLS LAST, g.name, g.sha256, d.ordinal, c.ordinal, m.ordinal LIMIT $2
            """,
            row => (row.GetInt64(0), row.GetInt64(1)), entity, limit);

    private List<StoredClaim> Shown(long dispatch) =>
        session.Rows(
            """
            SELECT id, ordinal, kind, fact, quote, start, length, rule FROM claims c
            WHERE dispatch_id = $1 AND EXISTS (SELECT 1 FROM mentions m WHERE m.claim_id = c.id) ORDER BY ordinal
            """,
            row => new StoredClaim(row.GetInt64(0), dispatch, new ClaimRow(
                row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), new TextSpan(row.GetInt32(5), row.GetInt32(6)), row.GetString(7))),
            dispatch);
}
