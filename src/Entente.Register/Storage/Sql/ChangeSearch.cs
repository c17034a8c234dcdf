using Entente.Register.Claims;

namespace Entente.Register.Storage.Sql;

/// <summary>What came to be told within a window of time.</summary>
internal sealed class ChangeSearch(SqlSession session, ChangeWindow window)
{
    private const string Entity = "SELECT DISTINCT p.entity FROM appearances a JOIN profiles p ON p.id = a.profile_id";

    private const string AtSpot = $"WHERE a.spot_id = {Spots.Asked}";

    private const string Recorded = "JOIN claims c ON c.id = a.claim_id";

    private const string Mentioned =
        """
        JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id AND g.current_reading = r.id
        JOIN claims c ON c.dispatch_id = d.id
        JOIN mentions m ON m.claim_id = c.id JOIN profiles p ON p.id = m.profile_id
        """;

    public IEnumerable<long> At(string place, string kind)
    {
        if (window.After is not { } after) return RecordedAt(place, kind);
        var known = session.Rows(
            $"""
            {Entity} {AtSpot} AND a.known = a.first AND a.first > $3 AND a.first <= $4
            UNION {Entity} {AtSpot} AND a.known IS DISTINCT FROM a.first AND a.known > $3 AND a.known <= $4
            """,
            First, place, kind, after, window.UpTo);
        var undated = session.Rows(
            $"{Entity} {Recorded} {AtSpot} AND a.known IS DISTINCT FROM a.first AND a.known IS NULL AND c.recorded_at > $3 AND c.recorded_at <= $4",
            First, place, kind, window.RecordedAfter, window.RecordedUpTo);
        return known.Union(undated);
    }

    public IEnumerable<long> Of(string kind) =>
        Told($"SELECT DISTINCT p.entity", $"m.role = '{Roles.Subject}' AND p.kind = '{kind}'", First);

    public IEnumerable<(string Role, long Person)> Holders() =>
        Told("SELECT DISTINCT m.role, p.entity", "c.kind = 'tenure' AND m.role LIKE 'tenure:%'", row => (row.GetString(0), row.GetInt64(1)));

    /// <summary>Claims are numbered as they are recorded.</summary>
    private List<long> RecordedAt(string place, string kind) =>
        session.Rows(
            $"{Entity} {Recorded} {AtSpot} AND a.claim_id >= $3 AND c.recorded_at > $4 AND c.recorded_at <= $5",
            First, place, kind, FirstRecorded() ?? long.MaxValue, window.RecordedAfter, window.RecordedUpTo);

    private long? FirstRecorded() =>
        session.Number("SELECT id FROM claims WHERE recorded_at > $1 ORDER BY recorded_at, id LIMIT 1", window.RecordedAfter);

    private IEnumerable<T> Told<T>(string select, string which, Func<SqlRow, T> row)
    {
        const string InWindow = "c.recorded_at > $1 AND c.recorded_at <= $2";
        if (window.After is not { } after)
            return session.Rows($"{select} FROM dispatches d {Mentioned} WHERE {which} AND {InWindow}", row, window.RecordedAfter, window.RecordedUpTo);
        var known = session.Rows(
            $"{select} FROM dispatches d {Mentioned} WHERE d.published_day > $1 AND d.published_day <= $2 AND {which}", row, after, window.UpTo);
        var undated = session.Rows(
            $"{select} FROM dispatches d {Mentioned} WHERE d.published_day IS NULL AND {which} AND {InWindow}",
            row, window.RecordedAfter, window.RecordedUpTo);
        return known.Union(undated);
    }

    private static long First(SqlRow row) => row.GetInt64(0);
}
