using System.Collections.Immutable;
using Entente.Register.Forgetting;
using Entente.Register.Verdicts;
using Entente.Text;
using NodaTime;

namespace Entente.Register.Storage.Sql;

/// <summary>
/// The database refuses to delete what was read while <c>forgetting</c> is empty; it has the pages that leave while a
/// transaction takes them out, and no committed row.
/// </summary>
internal sealed class ForgettingStore(SqlSession session) : IForgettingStore
{
    private const string Leaving = "p.id, p.name, p.sha256, coalesce(p.current_reading, p.internal_reading), CASE WHEN p.internal_reading IS NULL THEN 0 ELSE 1 END";

    private const string LeavingReadings = "(SELECT r.id FROM readings r JOIN forgetting f ON f.page_id = r.page_id)";

    private const string LeavingDispatches = $"(SELECT d.id FROM dispatches d WHERE d.reading_id IN {LeavingReadings})";

    public bool Any() => session.Number("SELECT 1 FROM tombstones LIMIT 1") is not null;

    public Tombstone? TombstoneOf(string sha256, IReadOnlyCollection<string> dispatches)
    {
        var found = new List<long>();
        foreach (var (hash, ofPage) in dispatches.Select(d => (d, 0)).Prepend((sha256, 1)))
            if (session.Number("SELECT max(h.tombstone_id) FROM tombstone_hashes h WHERE h.hash = $1 AND h.of_page = $2", hash, ofPage) is { } id)
                found.Add(id);
        return found.Count == 0 ? null : Tombstones("WHERE t.id = $1", found.Max())[0];
    }

    public ImmutableArray<Tombstone> All() => [.. Tombstones("")];

    public void Add(Tombstone tombstone)
    {
        var id = session.NextId("tombstones");
        session.Run(
            "INSERT INTO tombstones (id, forgotten_by, because, forgotten_at) VALUES ($1, $2, $3, $4)",
            id, tombstone.By, tombstone.Because, tombstone.At.ToUnixTimeTicks() / 10);
        foreach (var (hash, ofPage) in tombstone.Dispatches.Select(d => (d, 0)).Prepend((tombstone.Sha256, 1)))
            session.Run("INSERT INTO tombstone_hashes (tombstone_id, hash, of_page) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", id, hash, ofPage);
    }

    public IReadOnlyList<LeavingPage> PagesNamed(string name) =>
        session.Rows($"SELECT {Leaving} FROM pages p WHERE p.name = $1 ORDER BY p.sha256", Page, name);

    public IReadOnlyList<LeavingPage> PagesTelling(string dispatch) =>
        session.Rows(
            $"""
            SELECT DISTINCT {Leaving} FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id
            WHERE substr(d.hash, 1, 6) = substr($1, 1, 6) AND d.hash = $1
            """,
            Page, dispatch);

    public IReadOnlyList<string> DispatchesLike(string digits, int limit) =>
        session.Rows(
            """
            SELECT DISTINCT d.hash FROM dispatches d
            WHERE substr(d.hash, 1, 6) = substr($1, 1, 6) AND d.hash >= $1 AND d.hash < $2 ORDER BY d.hash LIMIT $3
            """,
            row => row.GetString(0), digits, digits + "g", (long)limit);

    public IReadOnlyList<DispatchRow> DispatchesOf(long page) =>
        [
            .. session.Rows(
                """
                SELECT d.ordinal, d.hash, d.start, d.length, d.title, d.agency, d.language, d.published, d.published_day, d.teaser
                FROM readings r JOIN dispatches d ON d.reading_id = r.id WHERE r.page_id = $1 ORDER BY r.id DESC, d.ordinal
                """,
                row => new DispatchRow(
                    row.GetInt32(0), row.GetString(1), new TextSpan(row.GetInt32(2), row.GetInt32(3)), row.GetText(4), row.GetText(5), row.GetText(6),
                    row.GetText(7), row.GetText(8), row.GetInt32(9) != 0),
                page).DistinctBy(d => d.Hash),
        ];

    public void Begin(IReadOnlyCollection<long> pages)
    {
        foreach (var page in pages) session.Run("INSERT INTO forgetting (page_id) VALUES ($1)", page);
        session.Run("UPDATE pages SET current_reading = NULL, internal_reading = NULL WHERE id IN (SELECT page_id FROM forgetting)");
    }

    public void End()
    {
        session.Run($"DELETE FROM verdict_claims WHERE dispatch_id IN {LeavingDispatches}");
        session.Run($"DELETE FROM claims WHERE dispatch_id IN {LeavingDispatches}");
        session.Run($"DELETE FROM dispatches WHERE reading_id IN {LeavingReadings}");
        session.Run("DELETE FROM readings WHERE page_id IN (SELECT page_id FROM forgetting)");
        session.Run("DELETE FROM page_marks WHERE page_id IN (SELECT page_id FROM forgetting)");
        session.Run("DELETE FROM pages WHERE id IN (SELECT page_id FROM forgetting)");
        session.Run("DELETE FROM forgetting");
        session.Run("INSERT INTO upkeep (task) VALUES ('scrub') ON CONFLICT DO NOTHING");
    }

    public IReadOnlyList<(long Verdict, int Side)> AnchorsIn(string dispatch, string sha256) =>
        session.Rows(
            """
            SELECT verdict_id, side FROM verdict_anchors WHERE dispatch = $1
            UNION SELECT verdict_id, side FROM verdict_anchors WHERE page_sha256 = $2
            """,
            row => (row.GetInt64(0), row.GetInt32(1)), dispatch, sha256);

    public void SetAnchor(long verdict, int side, MentionAnchor anchor) =>
        session.Run(
            """
            UPDATE verdict_anchors SET dispatch = $3, start = $4, length = $5, kind = $6, name = $7, nth = $8, page_name = $9, page_sha256 = $10,
                page_start = $11, quote = $12, fact = $13
            WHERE verdict_id = $1 AND side = $2
            """,
            verdict, side, anchor.Dispatch, anchor.Span.Start, anchor.Span.Length, anchor.Kind, anchor.Name, anchor.Nth, anchor.Page, anchor.PageSha256,
            anchor.PageStart, anchor.Quote, anchor.Fact);

    public void ClearFields(long verdict) => session.Run("UPDATE verdicts SET fields = NULL WHERE id = $1", verdict);

    public bool WantsScrub => session.Number("SELECT 1 FROM upkeep WHERE task = 'scrub'") is not null;

    public bool Scrub(bool wait)
    {
        if (!session.Scrub(wait)) return false;
        session.Run("DELETE FROM upkeep WHERE task = 'scrub'");
        return true;
    }

    private static LeavingPage Page(SqlRow row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsNull(3) ? null : row.GetInt64(3)) { IsInternal = row.GetInt64(4) != 0 };

    private List<Tombstone> Tombstones(string which, params ReadOnlySpan<SqlValue> values)
    {
        var rows = session.Rows(
            $"""
            SELECT t.id, h.hash, h.of_page, t.forgotten_by, t.because, t.forgotten_at
            FROM tombstones t JOIN tombstone_hashes h ON h.tombstone_id = t.id {which} ORDER BY t.id DESC, h.of_page DESC, h.hash
            """,
            row => (Id: row.GetInt64(0), Hash: row.GetString(1), By: row.GetString(3), Because: row.GetString(4), At: row.GetInt64(5)), values);
        return
        [
            .. rows.GroupBy(r => r.Id).Select(g => new Tombstone(
                g.First().Hash, [.. g.Skip(1).Select(r => r.Hash)], g.First().By, g.First().Because, Instant.FromUnixTimeTicks(g.First().At * 10))),
        ];
    }
}
