using System.Collections.Immutable;
using Entente.Register.Verdicts;
using Entente.Text;
using NodaTime;

namespace Entente.Register.Storage.Sql;

internal sealed class VerdictStore(SqlSession session) : IVerdictStore
{
    private const string Columns =
        """
        v.id, v.identifier, v.act, v.fields, v.withdraws, v.evidence, v.signed_by, v.because, v.given_at,
            CASE WHEN EXISTS (SELECT 1 FROM verdicts_withdrawn w WHERE w.verdict_id = v.id) THEN 1 ELSE 0 END
        """;

    private const string Holds = "NOT EXISTS (SELECT 1 FROM verdicts_withdrawn w WHERE w.verdict_id = v.id)";

    private const string Places =
        """
        SELECT s.verdict_id, s.side, s.claim_id, s.ordinal, s.base, s.moved, d.hash, c.start, c.length, m.profile_id, d.reading_id
        FROM verdict_places s JOIN claims c ON c.id = s.claim_id JOIN dispatches d ON d.id = c.dispatch_id
        LEFT JOIN mentions m ON m.claim_id = s.claim_id AND m.ordinal = s.ordinal
        """;

    public bool Any() => session.Number("SELECT 1 FROM verdicts LIMIT 1") is not null;

    public long Add(Verdict verdict)
    {
        var judgement = verdict.Judgement;
        var id = session.NextId("verdicts");
        session.Run(
            """
            INSERT INTO verdicts (id, identifier, act, fields, withdraws, evidence, signed_by, because, given_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            id, verdict.Identifier, VerdictWords.Of(judgement.Act), judgement.Fields, judgement.Withdraws, verdict.Evidence, verdict.By,
            verdict.Because, verdict.At.ToUnixTimeTicks() / 10);
        for (var side = 0; side < judgement.Anchors.Length; side++) Add(id, side, judgement.Anchors[side]);
        return id;
    }

    public StoredVerdict? Find(string identifier) =>
        Verdicts($"SELECT {Columns} FROM verdicts v WHERE v.identifier = $1", identifier).FirstOrDefault();

    public StoredVerdict Get(long verdict) => Verdicts($"SELECT {Columns} FROM verdicts v WHERE v.id = $1", verdict).Single();

    public IReadOnlyList<StoredVerdict> Latest(int limit) =>
        Verdicts($"SELECT {Columns} FROM verdicts v WHERE {HiddenVerdicts.AreNot(session)} ORDER BY v.given_at DESC, v.identifier DESC LIMIT $1", limit);

    public IReadOnlyList<StoredVerdict> WithdrawalsOf(string identifier) =>
        Verdicts($"SELECT {Columns} FROM verdicts v WHERE v.withdraws = $1 ORDER BY v.identifier", identifier);

    public void SetWithdrawn(long verdict, bool withdrawn) =>
        session.Run(
            withdrawn
                ? "INSERT INTO verdicts_withdrawn (verdict_id) VALUES ($1) ON CONFLICT DO NOTHING"
                : "DELETE FROM verdicts_withdrawn WHERE verdict_id = $1",
            verdict);

    public IReadOnlyList<StoredVerdict> OnDispatch(string hash) =>
        Verdicts($"SELECT DISTINCT {Columns} FROM verdict_anchors a JOIN verdicts v ON v.id = a.verdict_id WHERE a.dispatch = $1 AND {Holds} AND {HiddenVerdicts.AreNot(session)}", hash);

    public IReadOnlyList<StoredVerdict> OnText(string sha256) =>
        Verdicts($"SELECT DISTINCT {Columns} FROM verdict_anchors a JOIN verdicts v ON v.id = a.verdict_id WHERE a.page_sha256 = $1 AND {Holds} AND {HiddenVerdicts.AreNot(session)}", sha256);

    public (string Name, string Sha256) PageOf(long reading) =>
        session.Rows(
            "SELECT p.name, p.sha256 FROM readings r JOIN pages p ON p.id = r.page_id WHERE r.id = $1",
            row => (row.GetString(0), row.GetString(1)), reading).Single();

    public IReadOnlyList<(string Sha256, string Text, long RecordedAt)> TextsOf(IReadOnlyList<long> readings)
    {
        var texts = new (string, string, long)[readings.Count];
        session.RowsOfEach(
            "SELECT p.sha256, p.text, r.recorded_at FROM readings r JOIN pages p ON p.id = r.page_id WHERE r.id = $1", SqlSets.Of(readings),
            (i, row) => texts[i] = (row.GetString(0), row.GetString(1), row.GetInt64(2)));
        return texts;
    }

    public IReadOnlyList<long> ReadingsOfDispatch(string hash) =>
        session.Rows(
            "SELECT DISTINCT r.id FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages p ON p.id = r.page_id AND p.current_reading = r.id WHERE substr(d.hash, 1, 6) = substr($1, 1, 6) AND d.hash = $1 ORDER BY 1",
            row => row.GetInt64(0), hash);

    public IReadOnlyList<long> ReadingsOfText(string sha256) =>
        session.Rows("SELECT current_reading FROM pages WHERE substr(sha256, 1, 6) = substr($1, 1, 6) AND sha256 = $1 AND current_reading IS NOT NULL ORDER BY 1", row => row.GetInt64(0), sha256);

    public void Add(PlaceRow place) =>
        session.Run(
            "INSERT INTO verdict_places (verdict_id, side, claim_id, ordinal, base, moved) VALUES ($1, $2, $3, $4, $5, $6)",
            place.Verdict, place.Side, place.Claim, place.Ordinal, place.Base, place.Moved ? 1 : 0);

    public IReadOnlyList<PlaceRow> RemovePlaces(IReadOnlyCollection<long> claims)
    {
        var places = new List<PlaceRow>();
        session.RowsOfEach($"{Places} WHERE s.claim_id = $1", SqlSets.Of(claims), (_, row) => places.Add(Place(row)));
        session.RunEach("DELETE FROM verdict_places WHERE claim_id = $1", SqlSets.Of(places.Select(place => place.Claim).Distinct()));
        return places;
    }

    public IReadOnlyList<PlaceRow> PlacesIn(long claim) => session.Rows($"{Places} WHERE s.claim_id = $1", Place, claim);

    public IReadOnlyList<PlaceRow> PlacesOf(long verdict) => session.Rows($"{Places} WHERE s.verdict_id = $1", Place, verdict);

    public IReadOnlyList<PlaceRow> PlacesOn(string @base) => session.Rows($"{Places} WHERE s.base = $1", Place, @base);

    public ImmutableSortedDictionary<string, string> MarksOf(string @base) =>
        session.Rows("SELECT unit, mark FROM verdict_marks WHERE base = $1", row => KeyValuePair.Create(row.GetString(0), row.GetString(1)), @base)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    public string? MarkOf(string @base, string unit) =>
        session.Rows("SELECT mark FROM verdict_marks WHERE base = $1 AND unit = $2", row => row.GetString(0), @base, unit).FirstOrDefault();

    public void SetMarks(string @base, ImmutableSortedDictionary<string, string> marks)
    {
        session.Run("DELETE FROM verdict_marks WHERE base = $1", @base);
        foreach (var (unit, mark) in marks) session.Run("INSERT INTO verdict_marks (base, unit, mark) VALUES ($1, $2, $3)", @base, unit, mark);
    }

    public IReadOnlyList<(long Other, StoredVerdict Verdict)> LinksOf(long profile) =>
    [
        .. session.Rows("SELECT other_id, verdict_id FROM verdict_links WHERE profile_id = $1", row => (row.GetInt64(0), row.GetInt64(1)), profile)
            .Select(l => (l.Item1, Get(l.Item2))),
    ];

    public IReadOnlyList<(long Profile, long Other)> PairsOf(long verdict) =>
        session.Rows(
            "SELECT profile_id, other_id FROM verdict_links WHERE verdict_id = $1 AND profile_id < other_id",
            row => (row.GetInt64(0), row.GetInt64(1)), verdict);

    public void SetPairs(long verdict, IReadOnlyCollection<(long Profile, long Other)> pairs)
    {
        session.Run("DELETE FROM verdict_links WHERE verdict_id = $1", verdict);
        foreach (var (profile, other) in pairs)
        {
            session.Run("INSERT INTO verdict_links (profile_id, other_id, verdict_id) VALUES ($1, $2, $3)", profile, other, verdict);
            session.Run("INSERT INTO verdict_links (profile_id, other_id, verdict_id) VALUES ($1, $2, $3)", other, profile, verdict);
        }
    }

    public long? ClaimOf(long verdict, long dispatch, int ordinal) =>
        session.Number(
            "SELECT claim_id FROM verdict_claims WHERE verdict_id = $1 AND dispatch_id = $2 AND ordinal = $3", verdict, dispatch, ordinal);

    public void AddClaim(long verdict, long dispatch, int ordinal, long claim) =>
        session.Add(
            "INSERT INTO verdict_claims (verdict_id, dispatch_id, ordinal, claim_id) VALUES ($1, $2, $3, $4)", verdict, dispatch, ordinal, claim);

    public void Clear()
    {
        foreach (var table in new[] { "verdict_places", "verdict_marks", "verdict_links" }) session.Run($"DELETE FROM {table}");
    }

    private void Add(long verdict, int side, MentionAnchor anchor) =>
        session.Run(
            """
            INSERT INTO verdict_anchors (verdict_id, side, dispatch, start, length, kind, name, nth, page_name, page_sha256, page_start, quote, fact)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            verdict, side, anchor.Dispatch, anchor.Span.Start, anchor.Span.Length, anchor.Kind, anchor.Name, anchor.Nth, anchor.Page,
            anchor.PageSha256, anchor.PageStart, anchor.Quote, anchor.Fact);

    private List<StoredVerdict> Verdicts(string sql, params ReadOnlySpan<SqlValue> values)
    {
        var rows = session.Rows(sql, Row.Read, values);
        return [.. rows.Select(r => r.With(AnchorsOf(r.Id)))];
    }

    private ImmutableArray<MentionAnchor> AnchorsOf(long verdict) =>
    [
        .. session.Rows(
            """
            SELECT dispatch, start, length, kind, name, page_name, page_sha256, page_start, quote, fact, nth
            FROM verdict_anchors WHERE verdict_id = $1 ORDER BY side
            """,
            Anchor, verdict),
    ];

    private static MentionAnchor Anchor(SqlRow row) => new()
    {
        Dispatch = row.GetString(0), Span = new TextSpan(row.GetInt32(1), row.GetInt32(2)), Kind = row.GetString(3), Name = row.GetText(4),
        Page = row.GetString(5), PageSha256 = row.GetString(6), PageStart = row.GetInt32(7), Quote = row.GetString(8), Fact = row.GetString(9), Nth = row.GetInt32(10),
    };

    private static PlaceRow Place(SqlRow row) =>
        new(row.GetInt64(0), row.GetInt32(1), row.GetInt64(2), row.GetInt32(3), row.GetString(4), row.GetInt32(5) != 0)
        {
            Dispatch = row.GetString(6), Start = row.GetInt32(7), Length = row.GetInt32(8), Profile = row.IsNull(9) ? null : row.GetInt64(9),
            Reading = row.GetInt64(10),
        };

    /// <summary>A verdict without its anchors.</summary>
    private sealed record Row(
        long Id, string Identifier, VerdictAct Act, string? Fields, string? Withdraws, string? Evidence, string By, string Because, long At, bool Withdrawn)
    {
        public static Row Read(SqlRow row) =>
            new(row.GetInt64(0), row.GetString(1), VerdictWords.Act(row.GetString(2)), row.GetText(3), row.GetText(4), row.GetText(5), row.GetString(6),
                row.GetString(7), row.GetInt64(8), row.GetInt32(9) != 0);

        public StoredVerdict With(ImmutableArray<MentionAnchor> anchors) =>
            new(Id, new Verdict(Identifier, Judgement.Stored(Act, anchors, Fields, Withdraws), By, Because, Instant.FromUnixTimeTicks(At * 10)) { Evidence = Evidence }, Withdrawn);
    }
}
