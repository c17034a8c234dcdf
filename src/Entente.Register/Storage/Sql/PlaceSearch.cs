using Entente.Register.Claims;

namespace Entente.Register.Storage.Sql;

/// <summary>Finds entities at the places where they appear.</summary>
internal sealed class PlaceSearch(SqlSession session)
{
    /// <summary>So many rows are read at first, and four times as many each time that more are asked for.</summary>
    private const int FirstRows = 48;

    /// <summary>Of what has no day, the days of so many and one more are looked through first.</summary>
    private const int FirstUndated = 23;

    private const string Entity = $"SELECT p.entity FROM appearances a JOIN profiles p ON p.id = a.profile_id WHERE a.spot_id = {Spots.Asked}";

    private const string Known = "(a.known IS NULL OR a.known <= $4)";

    public IEnumerable<long> Latest(string place, string kind, string upTo, string knownBy) =>
        Distinct($"{Entity} AND a.first > '' AND a.first <= $3 AND {Known} ORDER BY a.first DESC, a.profile_id DESC, a.claim_id DESC", place, kind, upTo, knownBy);

    public IEnumerable<long> Coming(string place, string kind, string from, string knownBy) =>
        Distinct($"{Entity} AND a.last <> a.first AND a.last >= $3 AND a.first < $3 AND {Known} ORDER BY a.last, a.first, a.profile_id, a.claim_id", place, kind, from, knownBy)
            .Concat(Distinct($"{Entity} AND a.first >= $3 AND a.last >= $3 AND {Known} ORDER BY a.first, a.profile_id, a.claim_id", place, kind, from, knownBy));

    public IEnumerable<long> Undated(string place, string kind, string knownBy) =>
        Distinct($"{Entity} AND a.first = '' AND (a.known IS NULL OR a.known <= $3) ORDER BY a.known DESC NULLS LAST, a.profile_id, a.claim_id", place, kind, knownBy);

    /// <summary>The first few are looked up before the others: mostly they suffice, and that none of its mentions has a day costs much to say.</summary>
    public IEnumerable<long> NeverDated(string place, string kind, string knownBy, int rows)
    {
        var seen = new HashSet<long>();
        var some = session.Rows($"{LastKnown} AND a.known <= $3 ORDER BY a.known DESC LIMIT 1 OFFSET $4", row => row.GetShared(0), place, kind, knownBy, FirstUndated);
        foreach (var since in some.Append(""))
            foreach (var entity in Known(since))
                if (seen.Add(entity))
                    yield return entity;
        foreach (var most in new[] { Math.Min(FirstUndated, rows), rows })
            foreach (var entity in Never(most))
                if (seen.Add(entity))
                    yield return entity;

        List<long> Known(string since) => session.Rows(
            $"""
            SELECT p.entity FROM ({LastKnown} AND a.known <= $3 AND a.known >= $5 ORDER BY a.known DESC LIMIT $4) a {HasNoDay}
            ORDER BY a.known DESC, a.profile_id, a.claim_id
            """,
            row => row.GetInt64(0), place, kind, knownBy, rows, since);

        List<long> Never(int most) => session.Rows(
            $"SELECT p.entity FROM ({LastKnown} AND a.known IS NULL LIMIT $4) a {HasNoDay} ORDER BY a.profile_id, a.claim_id", row => row.GetInt64(0), place, kind, knownBy, most);
    }

    // What has no day became known on another; the function keeps the database from going through all of them by their keys.
    private const string LastKnown =
        $"SELECT a.known, a.last, a.profile_id, a.claim_id FROM appearances a WHERE a.spot_id = {Spots.Asked} AND a.known IS DISTINCT FROM a.first AND length(a.first) = 0";

    private const string HasNoDay =
        $"""
        JOIN profiles p ON p.id = a.profile_id WHERE a.last <> '' OR NOT EXISTS (
            SELECT 1 FROM profiles q JOIN mentions m ON m.profile_id = q.id
            WHERE q.entity = p.entity AND m.role = '{Roles.Subject}' AND m.day > '' AND m.known <= $3)
        """;

    public IReadOnlyList<(long Profile, string Last)> AmongLatest(string place, string kind, string upTo, int rows) =>
        session.Rows(
            $"""
            SELECT profile_id, max(first) FROM
                (SELECT profile_id, first FROM appearances WHERE spot_id = {Spots.Asked} AND first > '' AND first <= $3 ORDER BY first DESC LIMIT $4) latest
            GROUP BY profile_id ORDER BY max(first) DESC
            """,
            row => (Profile: row.GetInt64(0), Last: row.GetShared(1)), place, kind, upTo, rows);

    public IReadOnlyList<string> KindsAt(string place) =>
        session.Rows(
            "SELECT kind FROM spots s WHERE place = $1 AND EXISTS (SELECT 1 FROM appearances a WHERE a.spot_id = s.id) ORDER BY kind",
            row => row.GetString(0), place);

    public IReadOnlyList<long> EntitiesAt(string place, string kind) =>
        session.Rows(
            $"""
            SELECT DISTINCT p.entity FROM (SELECT DISTINCT profile_id FROM appearances WHERE spot_id = {Spots.Asked}) a
            JOIN profiles p ON p.id = a.profile_id
            """,
            row => row.GetInt64(0), place, kind);

    /// <summary>Read as far as the caller asks, since a pair of parties may have hundreds of thousands.</summary>
    private IEnumerable<long> Distinct(string sql, params SqlValue[] values)
    {
        var seen = new HashSet<long>();
        var limited = $"{sql} LIMIT ${values.Length + 1} OFFSET ${values.Length + 2}";
        for (int from = 0, rows = FirstRows; ; from += rows, rows *= 4)
        {
            var found = session.Rows(limited, row => row.GetInt64(0), [.. values, rows, from]);
            foreach (var entity in found)
                if (seen.Add(entity))
                    yield return entity;
            if (found.Count < rows) yield break;
        }
    }
}
