using System.Collections.Immutable;
using Entente.Register.Claims;
using Entente.Text;

namespace Entente.Register.Storage.Sql;

internal sealed class ClaimStore(SqlSession session) : IClaimStore
{
    public IReadOnlyList<HeldPage> FindPages(IReadOnlyCollection<(string Name, string Sha256)> pages)
    {
        var asked = new SqlSets(2);
        foreach (var (name, sha256) in pages) asked.Add(name, sha256);
        var found = new List<HeldPage>();
        session.RowsOfEach(
            """
            SELECT p.id, p.name, p.sha256, r.id, r.reader, r.hints, CASE WHEN p.internal_reading IS NULL THEN 0 ELSE 1 END
            FROM pages p JOIN readings r ON r.id = coalesce(p.current_reading, p.internal_reading) WHERE p.name = $1 AND p.sha256 = $2
            """,
            asked,
            (_, row) => found.Add(new HeldPage(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetString(5)) { IsInternal = row.GetInt64(6) != 0 }));
        return found;
    }

    public HeldPage? FindPage(string name) =>
        session.Rows(
            """
            SELECT p.id, r.id, r.reader, r.hints, p.sha256, CASE WHEN p.internal_reading IS NULL THEN 0 ELSE 1 END FROM pages p JOIN readings r ON r.id = p.current_reading
            WHERE p.name = $1 ORDER BY p.recorded_at DESC, p.sha256 LIMIT 1
            """,
            row => new HeldPage(row.GetInt64(0), name, row.GetString(4), row.GetInt64(1), row.GetString(2), row.GetString(3)) { IsInternal = row.GetInt64(5) != 0 },
            name).FirstOrDefault();

    public HeldPage AddPage(string name, string sha256, string text, string reader, string hints, long recordedAt, bool isInternal)
    {
        var (id, reading) = (session.NextId("pages"), session.NextId("readings"));
        session.Add(
            $"INSERT INTO pages (id, name, sha256, text, {Current(isInternal)}, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
            id, name, sha256, text, reading, recordedAt);
        AddReading(reading, id, reader, hints, recordedAt);
        return new HeldPage(id, name, sha256, reading, reader, hints) { IsInternal = isInternal };
    }

    public HeldPage AddReading(HeldPage page, string reader, string hints, long recordedAt)
    {
        var reading = session.NextId("readings");
        AddReading(reading, page.Id, reader, hints, recordedAt);
        session.Run($"UPDATE pages SET {Current(page.IsInternal)} = $1 WHERE id = $2", reading, page.Id);
        return page with { Reading = reading, Reader = reader, Hints = hints };
    }

    public long AddDispatch(long reading, DispatchRow dispatch)
    {
        var id = session.NextId("dispatches");
        session.Add(
            """
            INSERT INTO dispatches (id, reading_id, ordinal, hash, start, length, title, agency, language, published, published_day, teaser)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            id, reading, dispatch.Ordinal, dispatch.Hash, dispatch.Span.Start, dispatch.Span.Length, dispatch.Title,
            dispatch.Agency, dispatch.Language, dispatch.Published, dispatch.PublishedDay, dispatch.Teaser ? 1 : 0);
        return id;
    }

    public long AddClaim(long dispatch, ClaimRow claim, long recordedAt)
    {
        var id = session.NextId("claims");
        session.Add(
            """
            INSERT INTO claims (id, dispatch_id, ordinal, kind, fact, quote, start, length, rule, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            id, dispatch, claim.Ordinal, claim.Kind, claim.Fact, claim.Quote, claim.Span.Start, claim.Span.Length,
            claim.Rule, recordedAt);
        return id;
    }

    public void AddSeal(long reading, string checksum) =>
        session.Add("INSERT INTO reading_seals (reading_id, checksum) VALUES ($1, $2)", reading, checksum);

    public IReadOnlyList<SealedReading> Readings(long after, int limit) =>
        session.Rows(
            """
            SELECT p.id, p.name, p.sha256, r.id, r.reader, r.hints, p.text, r.recorded_at, s.checksum
            FROM readings r JOIN pages p ON p.id = r.page_id LEFT JOIN reading_seals s ON s.reading_id = r.id
            WHERE r.id > $1 ORDER BY r.id LIMIT $2
            """,
            row => new SealedReading(
                new HeldPage(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetString(5)),
                row.GetString(6), row.GetInt64(7), row.GetText(8)),
            after, (long)limit);

    public IReadOnlyList<long> ClaimsOf(IReadOnlyCollection<long> readings)
    {
        var claims = new List<long>();
        session.RowsOfEach(
            "SELECT c.id FROM claims c JOIN dispatches d ON d.id = c.dispatch_id WHERE d.reading_id = $1", SqlSets.Of(readings),
            (_, row) => claims.Add(row.GetInt64(0)));
        claims.Sort();
        return claims;
    }

    public IReadOnlyList<long> CurrentReadings(long after, int limit) =>
        session.Rows(
            """
            SELECT r.id FROM readings r JOIN pages p ON p.id = r.page_id
            WHERE r.id > $1 AND p.current_reading = r.id ORDER BY r.id LIMIT $2
            """,
            row => row.GetInt64(0), after, limit);

    public IReadOnlyDictionary<string, long> CountByReader() =>
        session.Rows(
            "SELECT r.reader, count(*) FROM pages p JOIN readings r ON r.id = coalesce(p.current_reading, p.internal_reading) GROUP BY r.reader",
            row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1))).ToImmutableSortedDictionary(StringComparer.Ordinal);

    public IReadOnlyList<PageToReread> PagesNotReadBy(string? reader, long after, int limit) =>
        session.Rows(
            """
            SELECT p.id, p.name, p.text, r.hints, r.reader FROM pages p JOIN readings r ON r.id = coalesce(p.current_reading, p.internal_reading)
            WHERE p.id > $1 AND ($2 IS NULL OR r.reader <> $2) ORDER BY p.id LIMIT $3
            """,
            row => new PageToReread(row.GetInt64(0), row.GetString(1), row.GetString(2), HintsJson.Read(row.GetString(3)), row.GetString(4)),
            after, reader, limit);

    public IReadOnlyList<StoredDispatch>[] DispatchesOf(IReadOnlyList<long> readings)
    {
        var dispatches = new List<(int Reading, long Id, DispatchRow Row)>();
        session.RowsOfEach(
            "SELECT id, ordinal, hash, start, length, title, agency, language, published, published_day, teaser FROM dispatches WHERE reading_id = $1",
            SqlSets.Of(readings), (i, row) => dispatches.Add((i, row.GetInt64(0), Dispatch(row))));
        var claims = ClaimsIn([.. dispatches.Select(d => d.Id)]);
        var of = dispatches.Select((d, i) => (d.Reading, Stored: new StoredDispatch(d.Id, d.Row, claims[i]))).ToLookup(d => d.Reading, d => d.Stored);
        return [.. readings.Select((_, i) => of[i].OrderBy(d => d.Row.Ordinal).ToArray())];
    }

    /// <summary>Where the current reading of a page stands: internal pages have none for whoever does not ask for them.</summary>
    private static string Current(bool isInternal) => isInternal ? "internal_reading" : "current_reading";

    private void AddReading(long id, long page, string reader, string hints, long recordedAt) =>
        session.Add(
            "INSERT INTO readings (id, page_id, reader, hints, completed, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
            id, page, reader, hints, 1, recordedAt);

    /// <summary>For each dispatch the claims that were read in it, in their order.</summary>
    private StoredClaim[][] ClaimsIn(long[] dispatches)
    {
        var claims = new List<(int Dispatch, StoredClaim Claim)>();
        session.RowsOfEach(
            "SELECT id, ordinal, kind, fact, quote, start, length, rule FROM claims WHERE dispatch_id = $1 AND rule <> 'verdict'", SqlSets.Of(dispatches),
            (i, row) => claims.Add((i, new StoredClaim(row.GetInt64(0), dispatches[i], Claim(row)))));
        var of = claims.ToLookup(c => c.Dispatch, c => c.Claim);
        return [.. dispatches.Select((_, i) => of[i].OrderBy(c => c.Row.Ordinal).ToArray())];
    }

    private static DispatchRow Dispatch(SqlRow row) =>
        new(row.GetInt32(1), row.GetString(2), new TextSpan(row.GetInt32(3), row.GetInt32(4)), row.GetText(5), row.GetText(6),
            row.GetText(7), row.GetText(8), row.GetText(9), row.GetInt32(10) != 0);

    private static ClaimRow Claim(SqlRow row) =>
        new(row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4),
            new TextSpan(row.GetInt32(5), row.GetInt32(6)), row.GetString(7));
}
