using System.Collections.Immutable;
using Entente.Prints;
using Entente.Register.Claims;
using Entente.Register.Identity;

namespace Entente.Register.Storage.Sql;

internal sealed class ViewStore(SqlSession session, ToldClaims claims) : IViewStore
{
    private readonly PlaceSearch places = new(session);

    public RegisterCounts Count()
    {
        var entities = session.Rows(
            "SELECT kind, count(*) FROM profiles WHERE entity = id GROUP BY kind",
            row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)));
        return new RegisterCounts(
            One("SELECT count(*) FROM pages WHERE current_reading IS NOT NULL"),
            One("SELECT count(*) FROM dispatches d JOIN pages p ON p.current_reading = d.reading_id"),
            One("SELECT count(*) FROM claims c JOIN dispatches d ON d.id = c.dispatch_id JOIN pages p ON p.current_reading = d.reading_id WHERE c.rule <> 'verdict'"),
            entities.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public string Revision() =>
        session.Rows(
            """
            SELECT (SELECT max(id) FROM readings), (SELECT max(id) FROM verdicts), (SELECT max(id) FROM page_marks), (SELECT max(id) FROM tombstones)
            """,
            row => $"{row.GetField(0)}-{row.GetField(1)}-{row.GetField(2)}-{row.GetField(3)}").Single();

    public string? NewestPublication() =>
        session.Rows(
            """
            SELECT d.published_day FROM dispatches d JOIN readings r ON r.id = d.reading_id
            JOIN pages p ON p.id = r.page_id AND p.current_reading = r.id
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

    public IEnumerable<long> Latest(string place, string kind, string upTo, string knownBy) => places.Latest(place, kind, upTo, knownBy);

    public IEnumerable<long> Coming(string place, string kind, string from, string knownBy) => places.Coming(place, kind, from, knownBy);

    public IEnumerable<long> Undated(string place, string kind, string knownBy) => places.Undated(place, kind, knownBy);

    public IEnumerable<long> NeverDated(string place, string kind, string knownBy, int rows) => places.NeverDated(place, kind, knownBy, rows);

    public IReadOnlyList<(long Profile, string Last)> AmongLatest(string place, string kind, string upTo, int rows) => places.AmongLatest(place, kind, upTo, rows);

    public IReadOnlyList<string> KindsAt(string place) => places.KindsAt(place);

    public IReadOnlyList<long> EntitiesAt(string place, string kind) => places.EntitiesAt(place, kind);

    public IReadOnlyList<(long Entity, ToldClaim Claim)> ClaimsAt(string place, string kind) => claims.At(place, kind);

    public IReadOnlyList<long> EntitiesOf(string kind) =>
        session.Rows("SELECT id FROM profiles WHERE kind = $1 AND entity = id", row => row.GetInt64(0), kind);

    public IReadOnlyList<long> SessionsOf(long mechanism, string upTo, string knownBy, int most) =>
        session.Rows(
            $"""
            SELECT q.entity FROM profiles p
            JOIN mentions m ON m.profile_id = p.id AND m.role IN ('{Roles.Session}', '{Roles.PlannedSession}')
            JOIN mentions s ON s.claim_id = m.claim_id AND s.ordinal = 0 JOIN profiles q ON q.id = s.profile_id
            WHERE p.entity = $1 AND (m.known IS NULL OR m.known <= $2) AND (m.day IS NULL OR m.day <= $3)
            GROUP BY q.entity ORDER BY max(coalesce(m.day, '')) DESC, min(q.identifier) LIMIT $4
            """,
            row => row.GetInt64(0), mechanism, knownBy, upTo, (long)most);

    public IReadOnlyDictionary<long, string> LastSessions(IReadOnlyCollection<long> mechanisms, string upTo) =>
        session.RowsAmong(
            $"""
            SELECT p.entity, max(m.day) FROM profiles p JOIN mentions m ON m.profile_id = p.id
            WHERE m.role = $1 AND m.day > '' AND m.day <= $2 AND p.entity IN {NumberList.Place} GROUP BY p.entity
            """,
            row => KeyValuePair.Create(row.GetInt64(0), row.GetString(1)), mechanisms, Roles.Session, upTo).ToDictionary();

    public IReadOnlyList<(long Dispatch, TextSketch Sketch)> SketchesOf(IReadOnlyCollection<long> dispatches) =>
        session.RowsAmong(
            $"SELECT dispatch_id, sketch FROM print_sketches WHERE dispatch_id IN {NumberList.Place}",
            row => (row.GetInt64(0), TextSketch.Read(row.GetBytes(1))), dispatches);

    public IReadOnlyList<TenureRow> TenuresBeside(IReadOnlyCollection<long> of) =>
        session.RowsAmong(
            $"""
            SELECT o.id, c.ordinal, p.entity, c.id FROM claims o JOIN claims c ON c.dispatch_id = o.dispatch_id AND c.kind = 'tenure'
            JOIN mentions m ON m.claim_id = c.id AND m.ordinal = 0 JOIN profiles p ON p.id = m.profile_id
            WHERE o.id IN {NumberList.Place}
            """,
            row => new TenureRow(row.GetInt64(0), row.GetInt32(1), row.GetInt64(2), row.GetInt64(3)), of);

    public IReadOnlyList<ToldClaim> Claims(IReadOnlyCollection<long> numbers) => claims.Of(numbers);

    public IReadOnlyList<long> ChangedAt(string place, IReadOnlyList<string> kinds, ChangeWindow window)
    {
        var changes = new ChangeSearch(session, window);
        return [.. kinds.SelectMany(kind => changes.At(place, kind)).Distinct()];
    }

    public IReadOnlyList<long> ChangedOf(IReadOnlyList<string> kinds, ChangeWindow window)
    {
        var changes = new ChangeSearch(session, window);
        return [.. kinds.SelectMany(changes.Of)];
    }

    public IReadOnlyList<(string Role, long Person)> ChangedHolders(ChangeWindow window) =>
        [.. new ChangeSearch(session, window).Holders()];

    public IReadOnlyDictionary<long, IReadOnlyList<ToldClaim>> ClaimsAbout(IReadOnlyCollection<long> entities, string role, int limit) => claims.About(entities, role, limit);

    public IReadOnlyDictionary<(long Entity, string Role), IReadOnlyList<ToldClaim>> NewestClaims(IReadOnlyCollection<(long Entity, string Role)> of, string upTo, int limit) =>
        claims.Newest(of, upTo, limit);

    public IReadOnlyList<SpanRow> Spans(IReadOnlyCollection<long> entities, string role, string upTo) =>
        [
            .. session.RowsAmong(
                $"""
                SELECT p.entity, (SELECT min(m.known) FROM mentions m WHERE m.profile_id = p.id AND m.role = $1 AND m.known <= $2),
                    (SELECT max(m.known) FROM mentions m WHERE m.profile_id = p.id AND m.role = $1 AND m.known <= $2)
                FROM profiles p WHERE p.entity IN {NumberList.Place}
                """,
                row => (Entity: row.GetInt64(0), First: row.GetText(1), Last: row.GetText(2)), entities, role, upTo)
                .Where(span => span.First is not null).GroupBy(span => span.Entity)
                .Select(g => new SpanRow(g.Key, g.Select(s => s.First!).Min(StringComparer.Ordinal)!, g.Select(s => s.Last!).Max(StringComparer.Ordinal)!)),
        ];

    public IReadOnlyDictionary<long, int> LastEditions(IReadOnlyCollection<long> entities, string role, string upTo) =>
        session.RowsAmong(
            $"""
            SELECT p.entity, max(m.edition) FROM profiles p JOIN mentions m ON m.profile_id = p.id
            WHERE m.role = $1 AND (m.day IS NULL OR m.day <= $2) AND m.edition IS NOT NULL AND p.entity IN {NumberList.Place} GROUP BY p.entity
            """,
            row => KeyValuePair.Create(row.GetInt64(0), row.GetInt32(1)), entities, role, upTo).ToDictionary();

    public IReadOnlyList<EntityMention> MentionsOf(long claim) =>
        session.Rows(
            """
            SELECT m.ordinal, m.role, p.kind, e.identifier
            FROM mentions m JOIN profiles p ON p.id = m.profile_id JOIN profiles e ON e.id = p.entity
            WHERE m.claim_id = $1 ORDER BY m.ordinal
            """,
            row => new EntityMention(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3)), claim);

    public IReadOnlyList<ParticipantRow> ParticipantsOf(IReadOnlyCollection<long> of) =>
        session.RowsAmong(
            $"""
            SELECT m.claim_id, m.ordinal, p.entity FROM mentions m JOIN profiles p ON p.id = m.profile_id
            WHERE m.role = '{Roles.Participant}' AND m.claim_id IN {NumberList.Place}
            """,
            row => new ParticipantRow(row.GetInt64(0), row.GetInt32(1) - 1, row.GetInt64(2)), of);

    public IReadOnlyList<(long Entity, string Key)> KeysOf(IReadOnlyCollection<long> entities) =>
        session.RowsAmong($"SELECT entity, key FROM profiles WHERE entity IN {NumberList.Place}", row => (row.GetInt64(0), row.GetString(1)), entities);

    public string IdentifierOf(long entity) =>
        session.Rows("SELECT identifier FROM profiles WHERE id = $1", row => row.GetString(0), entity).Single();

    public IReadOnlyList<EntityRow> EntitiesBy(IReadOnlyCollection<long> profiles) =>
        session.RowsAmong(
            $"SELECT p.id, p.entity, p.kind, e.identifier FROM profiles p JOIN profiles e ON e.id = p.entity WHERE p.id IN {NumberList.Place}",
            row => new EntityRow(row.GetInt64(0), row.GetInt64(1), row.GetShared(2), row.GetString(3)), profiles);

    public void WriteContent(DigestLine line) => ContentRows.Write(session, line);

    private long One(string sql) => session.Number(sql) ?? 0;

    private string? Current(string identifier) =>
        session.Rows(
            "SELECT e.identifier FROM profiles p JOIN profiles e ON e.id = p.entity WHERE p.hash = $1 AND p.identifier = $2",
            row => row.GetString(0), Identifiers.Number(identifier), identifier).FirstOrDefault();

    private string? Became(string identifier) =>
        session.Rows(
            "SELECT became FROM aliases WHERE identifier = $1 ORDER BY id DESC LIMIT 1",
            row => row.GetString(0), identifier).FirstOrDefault();
}
