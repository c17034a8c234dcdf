using Entente.Register.Search.Indexing;
using Entente.Register.Search.Query;
using Entente.Text;

namespace Entente.Register.Storage.Sql;

internal sealed class DocumentStore(SqlSession session, SearchDialect dialect) : IDocumentStore
{
    /// <summary>What <see cref="Found"/> reads, of <c>search_documents d</c>.</summary>
    public const string Columns = "d.id, d.dispatch_id, d.source, d.words";

    /// <summary>No day is later.</summary>
    private const string Latest = "9999-12-31";

    public bool Has(long id) => session.Number("SELECT 1 FROM search_documents WHERE id = $1", id) is not null;

    public IReadOnlySet<long> Taken(IReadOnlyCollection<long> ids)
    {
        var taken = new HashSet<long>();
        session.RowsOfEach("SELECT id FROM search_documents WHERE id = $1", SqlSets.Of(ids), (_, row) => taken.Add(row.GetInt64(0)));
        return taken;
    }

    public void Add(SearchRow row)
    {
        session.Add("INSERT INTO search_documents (id, dispatch_id, source, words) VALUES ($1, $2, $3, $4)", row.Id, row.Dispatch, row.Source, row.Words);
        session.Add(dialect.Add, row.Id, row.Tokens);
        session.Add("INSERT INTO print_sketches (dispatch_id, sketch) VALUES ($1, $2)", row.Dispatch, row.Sketch);
    }

    public IReadOnlyList<long> RemoveOf(IReadOnlyCollection<long> readings)
    {
        var (dispatches, documents) = (new List<long>(), new SortedSet<long>());
        session.RowsOfEach("SELECT id FROM dispatches WHERE reading_id = $1", SqlSets.Of(readings), (_, row) => dispatches.Add(row.GetInt64(0)));
        session.RowsOfEach(
            "SELECT id FROM search_documents WHERE dispatch_id = $1", SqlSets.Of(dispatches), (_, row) => documents.Add(row.GetInt64(0)));
        session.RunEach("DELETE FROM search_documents WHERE id = $1", SqlSets.Of(documents));
        session.RunEach(dialect.Remove, SqlSets.Of(documents));
        session.RunEach("DELETE FROM print_sketches WHERE dispatch_id = $1", SqlSets.Of(dispatches));
        return dispatches;
    }

    public void Clear()
    {
        session.Run("DELETE FROM search_documents");
        session.Run(dialect.Clear);
        session.Run("DELETE FROM print_sketches");
    }

    public FoundDocuments Find(Match? match, IReadOnlyList<WordRow> rows, long from, long to, int limit)
    {
        if (match is not null) return dialect.Find(session, match, rows, from, to, limit);
        var found = session.Rows($"SELECT {Columns} FROM search_documents d WHERE d.id >= $1 AND d.id <= $2 ORDER BY d.id LIMIT $3", Found, from, to, (long)limit);
        return new FoundDocuments(found, found.Count);
    }

    public IReadOnlyList<FoundDispatch> Dispatches(IReadOnlyList<long> dispatches)
    {
        var found = new FoundDispatch[dispatches.Count];
        session.RowsOfEach(
            """
            SELECT d.ordinal, d.hash, d.start, d.length, d.title, d.agency, d.language, d.published, d.published_day, d.teaser, g.name, g.sha256, r.hints, g.text
            FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id WHERE d.id = $1
            """,
            SqlSets.Of(dispatches),
            (i, row) => found[i] = new FoundDispatch(
                dispatches[i],
                new DispatchRow(
                    row.GetInt32(0), row.GetString(1), new TextSpan(row.GetInt32(2), row.GetInt32(3)), row.GetText(4), row.GetText(5), row.GetText(6),
                    row.GetText(7), row.GetText(8), row.GetInt64(9) != 0),
                row.GetString(10), row.GetString(11), row.GetString(12), row.GetString(13)));
        return found;
    }

    public IReadOnlyList<int> CopiesOf(IReadOnlyList<string> hashes, string? knownBy)
    {
        var (copies, sets) = (new int[hashes.Count], new SqlSets(2));
        foreach (var hash in hashes) sets.Add(hash, knownBy ?? Latest);
        session.RowsOfEach(
            """
            SELECT count(*) FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id AND g.current_reading = r.id
            WHERE substr(d.hash, 1, 6) = substr($1, 1, 6) AND d.hash = $1 AND (d.published_day IS NULL OR d.published_day <= $2)
            """,
            sets, (i, row) => copies[i] = row.GetInt32(0));
        return copies;
    }

    public IReadOnlyList<StoredClaim>[] ClaimsIn(IReadOnlyList<long> dispatches)
    {
        var claims = dispatches.Select(_ => new List<StoredClaim>()).ToArray();
        session.RowsOfEach(
            """
            SELECT id, ordinal, kind, fact, quote, start, length, rule FROM claims c
            WHERE dispatch_id = $1 AND EXISTS (SELECT 1 FROM mentions m WHERE m.claim_id = c.id)
            """,
            SqlSets.Of(dispatches),
            (i, row) => claims[i].Add(new StoredClaim(row.GetInt64(0), dispatches[i], new ClaimRow(
                row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), new TextSpan(row.GetInt32(5), row.GetInt32(6)), row.GetString(7)))));
        return [.. claims.Select(of => of.OrderBy(claim => claim.Row.Span.Start).ThenBy(claim => claim.Row.Ordinal).ToArray())];
    }

    public IReadOnlyList<string?> IdentifiersOf(IReadOnlyList<long> claims)
    {
        var identifiers = new string?[claims.Count];
        session.RowsOfEach(
            """
            SELECT e.identifier FROM mentions m JOIN profiles p ON p.id = m.profile_id JOIN profiles e ON e.id = p.entity
            WHERE m.claim_id = $1 AND m.ordinal = 0
            """,
            SqlSets.Of(claims), (i, row) => identifiers[i] = row.GetString(0));
        return identifiers;
    }

    public bool SpeaksOf(long claim, IReadOnlyList<long> profiles) =>
        session.Rows("SELECT profile_id FROM mentions WHERE claim_id = $1", row => row.GetInt64(0), claim).Any(profiles.Contains);

    public IReadOnlyList<long> ProfilesWith(IReadOnlyCollection<long> profiles) =>
        [
            .. profiles.Select(EntityOf).Distinct()
                .SelectMany(entity => session.Rows("SELECT id FROM profiles WHERE entity = $1", row => row.GetInt64(0), entity)).Distinct(),
        ];

    public static FoundDocument Found(SqlRow row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), DocumentWords.Read(row.GetBytes(3)));

    private long EntityOf(long profile) => session.Number("SELECT entity FROM profiles WHERE id = $1", profile) ?? profile;
}
