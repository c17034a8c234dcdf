namespace Entente.Register.Storage.Sql;

/// <summary>Finds entities at the places where they appear.</summary>
internal sealed class PlaceSearch(SqlSession session)
{
    /// <summary>So many rows are read at first, and four times as many each time that more are asked for.</summary>
    private const int FirstRows = 48;

    private const string Entity = "SELECT p.entity FROM appearances a JOIN profiles p ON p.id = a.profile_id";

    public IEnumerable<long> Latest(string place, string kind, string upTo) =>
        Distinct($"{Entity} WHERE a.place = $1 AND a.kind = $2 AND a.first > '' AND a.first <= $3 ORDER BY a.first DESC, a.profile_id DESC, a.claim_id DESC", place, kind, upTo);

    public IEnumerable<long> Coming(string place, string kind, string from, string knownBy) =>
        Distinct($"{Entity} WHERE a.place = $1 AND a.kind = $2 AND a.last >= $3 AND (a.known IS NULL OR a.known <= $4) ORDER BY a.last, a.first, a.profile_id, a.claim_id", place, kind, from, knownBy);

    public IEnumerable<long> Undated(string place, string kind, string knownBy) =>
        Distinct($"{Entity} WHERE a.place = $1 AND a.kind = $2 AND a.first = '' AND (a.known IS NULL OR a.known <= $3) ORDER BY a.known DESC, a.profile_id, a.claim_id", place, kind, knownBy);

    public IReadOnlyList<(long Entity, string Last)> AmongLatest(string place, string kind, string upTo, int rows) =>
        session.Rows(
            """
            SELECT p.entity, max(a.first) FROM (
                SELECT profile_id, first FROM appearances WHERE place = $1 AND kind = $2 AND first > '' AND first <= $3
                ORDER BY first DESC LIMIT $4) a
            JOIN profiles p ON p.id = a.profile_id GROUP BY p.entity
            """,
            row => (row.GetInt64(0), row.GetString(1)), place, kind, upTo, rows);

    public IReadOnlyList<string> KindsAt(string place)
    {
        var kinds = new List<string>();
        for (var last = ""; Next(place, last) is { } kind; last = kind) kinds.Add(kind);
        return kinds;
    }

    public IReadOnlyList<long> EntitiesAt(string place, string kind)
    {
        var entities = new HashSet<long>();
        for (var last = 0L; NextProfile(place, kind, last) is { } profile; last = profile) entities.Add(EntityOf(profile));
        return [.. entities];
    }

    private string? Next(string place, string after) =>
        session.Rows(
            "SELECT kind FROM appearances WHERE place = $1 AND kind > $2 ORDER BY kind LIMIT 1",
            row => row.GetString(0), place, after).FirstOrDefault();

    private long? NextProfile(string place, string kind, long after) =>
        session.Number("SELECT min(profile_id) FROM appearances WHERE place = $1 AND kind = $2 AND profile_id > $3", place, kind, after);

    private long EntityOf(long profile) => session.Number("SELECT entity FROM profiles WHERE id = $1", profile)!.Value;

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
