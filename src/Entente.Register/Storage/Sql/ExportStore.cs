using System.Text;
using Entente.Register.Claims;
using Entente.Text;

namespace Entente.Register.Storage.Sql;

internal sealed class ExportStore(SqlSession session) : IExportStore
{
    // The pages of a window come first, and lead to the rest: joins that are crossed are gone through in the order in which they stand.
    private const string Window = "p.id > $1 AND p.id <= $2";

    /// <summary>Bytes from this one on begin code points that are two UTF-16 units.</summary>
    private const byte FirstOfFour = 0xF0;

    public long? LastPage(long after, int limit) =>
        session.Number(
            "SELECT max(w.id) FROM (SELECT p.id FROM pages p WHERE p.id > $1 AND p.current_reading IS NOT NULL ORDER BY p.id LIMIT $2) w", after, (long)limit);

    public IReadOnlyList<DispatchForExport> Dispatches(long after, long upTo) =>
        session.Rows(
            $"""
            SELECT d.id, r.id, p.name, p.sha256, r.hints, r.reader, r.recorded_at, CASE WHEN p.internal_reading IS NULL THEN 0 ELSE 1 END, p.text,
                d.ordinal, d.hash, d.start, d.length, d.title, d.agency, d.language, d.published, d.published_day, d.teaser
            FROM pages p CROSS JOIN readings r CROSS JOIN dispatches d
            WHERE r.id = p.current_reading AND d.reading_id = r.id AND {Window} ORDER BY p.id, d.ordinal
            """,
            Dispatch, after, upTo);

    public IReadOnlyList<ClaimForExport> Claims(long after, long upTo) =>
        session.Rows(
            $"""
            SELECT c.id, c.dispatch_id, c.ordinal, c.kind, c.fact, c.quote, c.start, c.length, c.rule, c.recorded_at
            FROM pages p CROSS JOIN dispatches d CROSS JOIN claims c
            WHERE d.reading_id = p.current_reading AND c.dispatch_id = d.id AND {Window} ORDER BY p.id, d.ordinal, c.ordinal, c.id
            """,
            Claim, after, upTo);

    public IReadOnlyList<(long Claim, EntityMention Mention)> Mentions(long after, long upTo) =>
        session.Rows(
            $"""
            SELECT m.claim_id, m.ordinal, m.role, e.kind, e.identifier
            FROM pages p CROSS JOIN dispatches d CROSS JOIN claims c CROSS JOIN mentions m CROSS JOIN profiles q CROSS JOIN profiles e
            WHERE d.reading_id = p.current_reading AND c.dispatch_id = d.id AND m.claim_id = c.id AND q.id = m.profile_id AND e.id = q.entity AND {Window}
            """,
            row => (row.GetInt64(0), new EntityMention(row.GetInt32(1), row.GetShared(2), row.GetShared(3), row.GetString(4))), after, upTo);

    public IReadOnlySet<long> Judged(long after, long upTo) =>
        session.Rows(
            $"""
            SELECT d.reading_id FROM pages p CROSS JOIN dispatches d CROSS JOIN claims c CROSS JOIN verdict_places v
            WHERE d.reading_id = p.current_reading AND c.dispatch_id = d.id AND v.claim_id = c.id AND v.ordinal = $3 AND {Window}
            UNION
            SELECT d.reading_id FROM pages p CROSS JOIN dispatches d CROSS JOIN verdict_claims v
            WHERE d.reading_id = p.current_reading AND v.dispatch_id = d.id AND {Window}
            """,
            row => row.GetInt64(0), after, upTo, (long)PlaceRow.Fact).ToHashSet();

    public IReadOnlyList<long> Entities(string kind, long after, int limit) =>
        session.Rows(
            "SELECT id FROM profiles WHERE id > $2 AND kind = $1 AND entity = id ORDER BY id LIMIT $3", row => row.GetInt64(0), kind, after, (long)limit);

    public IReadOnlyList<long> Under(string act, string other) =>
        session.Rows(
            """
            SELECT p.entity, coalesce(min(CASE WHEN s.place LIKE '%+%' THEN s.place END), '') AS pair, min(d.day) AS since
            FROM spots s CROSS JOIN deeds d JOIN profiles p ON p.id = d.profile_id
            WHERE s.kind IN ($1, $2) AND d.spot_id = s.id GROUP BY p.entity ORDER BY pair, since, p.entity
            """,
            row => row.GetInt64(0), act, other);

    public IReadOnlyDictionary<long, (string? First, string? Last)> KnownFromTo(IReadOnlyCollection<long> entities, string knownBy) =>
        session.RowsAmong(
            $"""
            SELECT p.entity, min(m.known), max(m.known) FROM profiles p JOIN mentions m ON m.profile_id = p.id
            WHERE p.entity IN {NumberList.Place} AND (m.known IS NULL OR m.known <= $1) GROUP BY p.entity
            """,
            row => KeyValuePair.Create(row.GetInt64(0), (row.GetSharedText(1), row.GetSharedText(2))), entities, knownBy).ToDictionary();

    public IReadOnlyList<(long Number, string Identifier)> Aliases(long after, int limit) =>
        session.Rows(
            "SELECT max(id), identifier FROM aliases GROUP BY identifier HAVING max(id) > $1 ORDER BY max(id) LIMIT $2",
            row => (row.GetInt64(0), row.GetString(1)), after, (long)limit);

    private static DispatchForExport Dispatch(SqlRow row) =>
        new(
            row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetShared(5), row.GetInt64(6), row.GetInt64(7) != 0,
            new DispatchRow(
                row.GetInt32(9), row.GetString(10), new TextSpan(row.GetInt32(11), row.GetInt32(12)), row.GetText(13), row.GetSharedText(14),
                row.GetSharedText(15), row.GetSharedText(16), row.GetSharedText(17), row.GetInt32(18) != 0),
            TextWhereItMatters(row.GetBytes(8)));

    private static string? TextWhereItMatters(ReadOnlySpan<byte> text) =>
        text.IndexOfAnyInRange(FirstOfFour, byte.MaxValue) < 0 ? null : Encoding.UTF8.GetString(text);

    private static ClaimForExport Claim(SqlRow row)
    {
        var (kind, span) = (row.GetShared(3), new TextSpan(row.GetInt32(6), row.GetInt32(7)));
        return new ClaimForExport(
            row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), kind,
            FactJson.Read(kind, row.GetBytes(4), row.GetString(5), span, row.GetShared(8)), row.GetInt64(9));
    }
}
