namespace Entente.Register.Storage.Sqlite;

/// <summary>
/// Reads claims with all that a view shows of them. A view reads hundreds, so the statements are prepared once and kept.
/// </summary>
internal sealed class SqliteToldClaims(SqliteSession session)
{
    /// <summary>The columns of a claim, in the order in which they are read; they follow the one column that a statement may have before them.</summary>
    private const string Columns =
        "c.id, c.kind, c.fact, c.quote, c.rule, c.recorded_at, d.hash, d.title, d.agency, d.published, d.published_day, g.name, r.hints";

    private const string Joins =
        "JOIN dispatches d ON d.id = c.dispatch_id JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id";

    private const string Order = "g.name, g.sha256, d.ordinal, c.ordinal, m.ordinal";

    public IReadOnlyList<ToldClaim> About(long entity, string role, int limit) =>
        session.Rows(
            $"""
            SELECT {Columns} FROM profiles p JOIN mentions m ON m.profile_id = p.id JOIN claims c ON c.id = m.claim_id {Joins}
            WHERE p.entity = $1 AND m.role = $2 ORDER BY m.known IS NULL, m.known, {Order} LIMIT $3
            """,
            row => Read(row, 0), entity, role, limit);

    public IReadOnlyList<(long Entity, ToldClaim Claim)> At(string place, string kind) =>
        session.Rows(
            $"""
            SELECT p.entity, {Columns}
            FROM (SELECT DISTINCT profile_id, claim_id, known, 0 AS ordinal FROM appearances WHERE place = $1 AND kind = $2) m
            JOIN profiles p ON p.id = m.profile_id JOIN claims c ON c.id = m.claim_id {Joins}
            ORDER BY m.known IS NULL, m.known, {Order}
            """,
            row => (row.GetInt64(0), Read(row, 1)), place, kind);

    public IReadOnlyList<(long Person, ToldClaim Claim)> TenuresBeside(long claim) =>
        session.Rows(
            $"""
            SELECT p.entity, {Columns}
            FROM claims o JOIN claims c ON c.dispatch_id = o.dispatch_id AND c.kind = 'tenure'
            JOIN mentions m ON m.claim_id = c.id AND m.ordinal = 0 JOIN profiles p ON p.id = m.profile_id {Joins}
            WHERE o.id = $1 ORDER BY {Order}
            """,
            row => (row.GetInt64(0), Read(row, 1)), claim);

    /// <summary>The claims with the latest days up to one that speak of the profiles in a role, the latest first.</summary>
    public IReadOnlyList<ToldClaim> Newest(IEnumerable<long> profiles, string role, string upTo, int limit)
    {
        var days = profiles.SelectMany(profile => DaysOf(profile, role, upTo, limit)).OrderByDescending(d => d.Day, StringComparer.Ordinal).ToArray();
        if (days.Length == 0) return [];
        var last = days[Math.Min(limit, days.Length) - 1].Day;
        return
        [
            .. days.TakeWhile(d => string.CompareOrdinal(d.Day, last) >= 0).Select(d => (d.Day, Claim: One(d.Claim)))
                .OrderByDescending(t => t.Day, StringComparer.Ordinal).ThenBy(t => t.Claim.Page, StringComparer.Ordinal)
                .ThenBy(t => t.Claim.Quote, StringComparer.Ordinal).Take(limit).Select(t => t.Claim),
        ];
    }

    private List<(string Day, long Claim)> DaysOf(long profile, string role, string upTo, int limit) =>
        session.Rows(
            "SELECT day, claim_id FROM mentions WHERE profile_id = $1 AND role = $2 AND day <= $3 ORDER BY day DESC LIMIT $4",
            row => (row.GetString(0), row.GetInt64(1)), profile, role, upTo, limit);

    private ToldClaim One(long claim) =>
        session.Rows($"SELECT {Columns} FROM claims c {Joins} WHERE c.id = $1", row => Read(row, 0), claim).Single();

    private static ToldClaim Read(SqliteRow row, int from) =>
        new(
            row.GetInt64(from), row.GetString(from + 1), row.GetString(from + 2), row.GetString(from + 3), row.GetString(from + 4),
            row.GetInt64(from + 5), row.GetString(from + 6), Text(row, from + 7), Text(row, from + 8), Text(row, from + 9),
            Text(row, from + 10), row.GetString(from + 11), row.GetString(from + 12));

    private static string? Text(SqliteRow row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
