using System.Collections.Immutable;
using Dapper;
using Entente.Register.Claims;

namespace Entente.Register.Storage.Sqlite;

internal sealed class SqliteViewStore(SqliteSession session) : IViewStore
{
    private const string ToldColumns =
        """
        SELECT c.id AS Id, c.kind AS Kind, c.fact AS Fact, c.quote AS Quote, c.rule AS Rule, c.recorded_at AS RecordedAt,
            d.hash AS DispatchHash, d.title AS Title, d.agency AS Agency, d.published AS Published, m.known AS Known,
            g.name AS Page, r.hints AS Hints
        """;

    private const string ToldJoins =
        """
        JOIN claims c ON c.id = m.claim_id JOIN dispatches d ON d.id = c.dispatch_id
        JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id
        """;

    private const string ToldOrder = "g.name, g.sha256, d.ordinal, c.ordinal, m.ordinal";

    public RegisterCounts Count()
    {
        var entities = session.Rows(
            "SELECT kind, count(*) FROM profiles WHERE entity = id GROUP BY kind",
            row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)));
        return new RegisterCounts(
            One("SELECT count(*) FROM pages"),
            One("SELECT count(*) FROM dispatches d JOIN pages p ON p.current_reading = d.reading_id"),
            One("SELECT count(*) FROM claims c JOIN dispatches d ON d.id = c.dispatch_id JOIN pages p ON p.current_reading = d.reading_id WHERE c.rule <> 'verdict'"),
            entities.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public string? NewestPublication() =>
        session.Rows(
            """
            SELECT d.published_day FROM dispatches d JOIN pages p ON p.current_reading = d.reading_id
            WHERE d.published_day IS NOT NULL ORDER BY d.published_day DESC LIMIT 1
            """,
            row => row.GetString(0)).FirstOrDefault();

    public string? Resolve(string identifier)
    {
        for (var steps = 0; steps < 100; steps++)
        {
            if (Current(identifier) is { } current) return current;
            if (Became(identifier) is not { } next) return null;
            identifier = next;
        }

        return null;
    }

    public IEnumerable<long> Latest(string place, string kind, string upTo) =>
        Distinct(
            """
            SELECT p.entity FROM appearances a JOIN profiles p ON p.id = a.profile_id
            WHERE a.place = $place AND a.kind = $kind AND a.first > '' AND a.first <= $day ORDER BY a.first DESC
            """,
            place, kind, upTo);

    public IEnumerable<long> Coming(string place, string kind, string from) =>
        Distinct(
            """
            SELECT p.entity FROM appearances a JOIN profiles p ON p.id = a.profile_id
            WHERE a.place = $place AND a.kind = $kind AND a.last >= $day ORDER BY a.last
            """,
            place, kind, from);

    public IEnumerable<long> Undated(string place, string kind) =>
        Distinct(
            """
            SELECT p.entity FROM appearances a JOIN profiles p ON p.id = a.profile_id
            WHERE a.place = $place AND a.kind = $kind AND a.first = '' ORDER BY a.known DESC
            """,
            place, kind, "");

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

    public IReadOnlyList<(long Entity, ToldClaim Claim)> ClaimsAt(string place, string kind) =>
        session.Connection.Query<long, ToldClaim, (long, ToldClaim)>(
            $"""
            SELECT p.entity AS Entity, {ToldColumns["SELECT ".Length..]}
            FROM (SELECT DISTINCT profile_id, claim_id, known, 0 AS ordinal FROM appearances WHERE place = $place AND kind = $kind) m
            JOIN profiles p ON p.id = m.profile_id {ToldJoins}
            ORDER BY m.known IS NULL, m.known, {ToldOrder}
            """,
            (entity, claim) => (entity, claim), new { place, kind }, session.Transaction).AsList();

    public IReadOnlyList<long> EntitiesOf(string kind) =>
        session.Rows("SELECT id FROM profiles WHERE kind = $1 AND entity = id", row => row.GetInt64(0), kind);

    public IReadOnlyList<long> SessionsOf(long mechanism) =>
        session.Rows(
            $"""
            SELECT DISTINCT q.entity FROM profiles p
            JOIN mentions m ON m.profile_id = p.id AND m.role IN ('{Roles.Session}', '{Roles.PlannedSession}')
            JOIN mentions s ON s.claim_id = m.claim_id AND s.ordinal = 0 JOIN profiles q ON q.id = s.profile_id
            WHERE p.entity = $1
            """,
            row => row.GetInt64(0), mechanism);

    public IReadOnlyList<(long Person, ToldClaim Claim)> TenuresBeside(long claim) =>
        session.Connection.Query<long, ToldClaim, (long, ToldClaim)>(
            $"""
            SELECT p.entity AS Entity, {ToldColumns["SELECT ".Length..]}
            FROM claims o JOIN claims t ON t.dispatch_id = o.dispatch_id AND t.kind = 'tenure'
            JOIN mentions m ON m.claim_id = t.id AND m.ordinal = 0 JOIN profiles p ON p.id = m.profile_id {ToldJoins}
            WHERE o.id = $claim ORDER BY {ToldOrder}
            """,
            (entity, told) => (entity, told), new { claim }, session.Transaction).AsList();

    public IReadOnlyList<long> ChangedAt(string place, IReadOnlyList<string> kinds, ChangeWindow window)
    {
        var changes = new SqliteChanges(session, window);
        return [.. kinds.SelectMany(kind => changes.At(place, kind)).Distinct()];
    }

    public IReadOnlyList<long> ChangedOf(IReadOnlyList<string> kinds, ChangeWindow window)
    {
        var changes = new SqliteChanges(session, window);
        return [.. kinds.SelectMany(changes.Of)];
    }

    public IReadOnlyList<(string Role, long Person)> ChangedHolders(ChangeWindow window) =>
        [.. new SqliteChanges(session, window).Holders()];

    public IReadOnlyList<ToldClaim> ClaimsAbout(long entity, string role, int limit) =>
        session.Connection.Query<ToldClaim>(
            $"""
            {ToldColumns}
            FROM profiles p JOIN mentions m ON m.profile_id = p.id {ToldJoins}
            WHERE p.entity = $entity AND m.role = $role
            ORDER BY m.known IS NULL, m.known, {ToldOrder} LIMIT $limit
            """,
            new { entity, role, limit }, session.Transaction).AsList();

    public IReadOnlyList<ToldClaim> NewestClaims(long entity, string role, string upTo, int limit) =>
        [
            .. Members(entity).SelectMany(member => NewestOf(member, role, upTo, limit))
                .OrderByDescending(t => t.Day, StringComparer.Ordinal).ThenBy(t => t.Claim.Page, StringComparer.Ordinal)
                .ThenBy(t => t.Claim.Quote, StringComparer.Ordinal).Take(limit).Select(t => t.Claim),
        ];

    public (string First, string Last)? Span(long entity, string role, string upTo)
    {
        var firsts = Members(entity).Select(m => Edge("min", m, role, upTo)).OfType<string>().ToArray();
        var lasts = Members(entity).Select(m => Edge("max", m, role, upTo)).OfType<string>().ToArray();
        return firsts.Length == 0 ? null : (firsts.Min(StringComparer.Ordinal)!, lasts.Max(StringComparer.Ordinal)!);
    }

    public int? LastEdition(long entity, string role, string upTo) =>
        (int?)session.Number(
            """
            SELECT max(m.edition) FROM profiles p JOIN mentions m ON m.profile_id = p.id
            WHERE p.entity = $1 AND m.role = $2 AND (m.day IS NULL OR m.day <= $3)
            """,
            entity, role, upTo);

    public IReadOnlyList<EntityMention> MentionsOf(long claim) =>
        session.Rows(
            """
            SELECT m.ordinal, m.role, p.kind, e.identifier
            FROM mentions m JOIN profiles p ON p.id = m.profile_id JOIN profiles e ON e.id = p.entity
            WHERE m.claim_id = $1 ORDER BY m.ordinal
            """,
            row => new EntityMention(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3)), claim);

    public IReadOnlyDictionary<int, long> ParticipantsOf(long claim) =>
        session.Rows(
            """
            SELECT m.ordinal, p.entity FROM mentions m JOIN profiles p ON p.id = m.profile_id
            WHERE m.claim_id = $1 AND m.role = 'participant'
            """,
            row => KeyValuePair.Create(row.GetInt32(0) - 1, row.GetInt64(1)), claim).ToDictionary();

    public IReadOnlyList<string> KeysOf(long entity) =>
        session.Rows("SELECT key FROM profiles WHERE entity = $1", row => row.GetString(0), entity);

    public string IdentifierOf(long entity) =>
        session.Rows("SELECT identifier FROM profiles WHERE id = $1", row => row.GetString(0), entity).Single();

    public void WriteContent(DigestLine line) => SqliteContent.Write(session, line);

    private long One(string sql) => session.Number(sql) ?? 0;

    private string? Current(string identifier) =>
        session.Rows(
            "SELECT e.identifier FROM profiles p JOIN profiles e ON e.id = p.entity WHERE p.identifier = $1",
            row => row.GetString(0), identifier).FirstOrDefault();

    private string? Became(string identifier) =>
        session.Rows(
            "SELECT became FROM aliases WHERE identifier = $1 ORDER BY id DESC LIMIT 1",
            row => row.GetString(0), identifier).FirstOrDefault();

    private string? Next(string place, string after) =>
        session.Rows(
            "SELECT kind FROM appearances WHERE place = $1 AND kind > $2 ORDER BY kind LIMIT 1",
            row => row.GetString(0), place, after).FirstOrDefault();

    private long? NextProfile(string place, string kind, long after) =>
        session.Number(
            "SELECT min(profile_id) FROM appearances WHERE place = $1 AND kind = $2 AND profile_id > $3", place, kind, after);

    private long EntityOf(long profile) => session.Number("SELECT entity FROM profiles WHERE id = $1", profile)!.Value;

    private List<long> Members(long entity) =>
        session.Rows("SELECT id FROM profiles WHERE entity = $1", row => row.GetInt64(0), entity);

    private IEnumerable<(string Day, ToldClaim Claim)> NewestOf(long profile, string role, string upTo, int limit) =>
        session.Connection.Query<string, ToldClaim, (string, ToldClaim)>(
            $"""
            SELECT m.day AS Day, {ToldColumns["SELECT ".Length..]}
            FROM (SELECT * FROM mentions WHERE profile_id = $profile AND role = $role AND day <= $upTo
                ORDER BY day DESC LIMIT $limit) m {ToldJoins}
            """,
            (day, claim) => (day, claim), new { profile, role, upTo, limit }, session.Transaction);

    private string? Edge(string which, long profile, string role, string upTo) =>
        session.Rows(
            $"SELECT {which}(day) FROM mentions WHERE profile_id = $1 AND role = $2 AND day <= $3",
            row => row.IsDBNull(0) ? null : row.GetString(0), profile, role, upTo).Single();

    /// <summary>Read as far as the caller asks, since a pair of parties may have hundreds of thousands.</summary>
    private IEnumerable<long> Distinct(string sql, string place, string kind, string day)
    {
        using var reader = session.Connection.ExecuteReader(sql, new { place, kind, day }, session.Transaction);
        var seen = new HashSet<long>();
        while (reader.Read())
            if (seen.Add(reader.GetInt64(0)))
                yield return reader.GetInt64(0);
    }
}
