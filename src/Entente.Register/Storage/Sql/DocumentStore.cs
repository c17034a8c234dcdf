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
        var sets = new SqlSets(1);
        foreach (var id in ids) sets.Add(id);
        var taken = new HashSet<long>();
        session.RowsOfEach("SELECT id FROM search_documents WHERE id = $1", sets, (_, row) => taken.Add(row.GetInt64(0)));
        return taken;
    }

    public void Add(SearchRow row)
    {
        session.Add("INSERT INTO search_documents (id, dispatch_id, source, words) VALUES ($1, $2, $3, $4)", row.Id, row.Dispatch, row.Source, row.Words);
        session.Add(dialect.Add, row.Id, row.Tokens);
    }

    public IReadOnlyList<long> RemoveOf(long reading)
    {
        var dispatches = session.Rows("SELECT id FROM dispatches WHERE reading_id = $1", row => row.GetInt64(0), reading);
        foreach (var id in dispatches.SelectMany(DocumentsOf).Order())
        {
            session.Run("DELETE FROM search_documents WHERE id = $1", id);
            session.Run(dialect.Remove, id);
        }

        return dispatches;
    }

    public void Clear()
    {
        session.Run("DELETE FROM search_documents");
        session.Run(dialect.Clear);
    }

    public IReadOnlyList<FoundDocument> Find(Match? match, long from, long to, int limit) =>
        match is not null
            ? dialect.Find(session, match, from, to, limit)
            : session.Rows($"SELECT {Columns} FROM search_documents d WHERE d.id >= $1 AND d.id <= $2 ORDER BY d.id LIMIT $3", Found, from, to, (long)limit);

    public FoundDispatch Dispatch(long dispatch) =>
        session.Rows(
            """
            SELECT d.ordinal, d.hash, d.start, d.length, d.title, d.agency, d.language, d.published, d.published_day, d.teaser, g.name, g.sha256, r.hints, g.text
            FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id WHERE d.id = $1
            """,
            row => new FoundDispatch(
                dispatch,
                new DispatchRow(
                    row.GetInt32(0), row.GetString(1), new TextSpan(row.GetInt32(2), row.GetInt32(3)), row.GetText(4), row.GetText(5), row.GetText(6),
                    row.GetText(7), row.GetText(8), row.GetInt64(9) != 0),
                row.GetString(10), row.GetString(11), row.GetString(12), row.GetString(13)),
            dispatch).Single();

    public int CopiesOf(string hash, string? knownBy) =>
        (int)(session.Number(
            """
            SELECT count(*) FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id AND g.current_reading = r.id
            WHERE substr(d.hash, 1, 6) = substr($1, 1, 6) AND d.hash = $1 AND (d.published_day IS NULL OR d.published_day <= $2)
            """,
            hash, knownBy ?? Latest) ?? 0);

    public bool SpeaksOf(long claim, IReadOnlyList<long> profiles) =>
        session.Rows("SELECT profile_id FROM mentions WHERE claim_id = $1", row => row.GetInt64(0), claim).Any(profiles.Contains);

    public IReadOnlyList<StoredClaim> ClaimsIn(long dispatch) =>
        session.Rows(
            """
            SELECT id, ordinal, kind, fact, quote, start, length, rule FROM claims c
            WHERE dispatch_id = $1 AND EXISTS (SELECT 1 FROM mentions m WHERE m.claim_id = c.id) ORDER BY start, ordinal
            """,
            row => new StoredClaim(row.GetInt64(0), dispatch, new ClaimRow(
                row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), new TextSpan(row.GetInt32(5), row.GetInt32(6)), row.GetString(7))),
            dispatch);

    public IReadOnlyList<long> ProfilesWith(IReadOnlyCollection<long> profiles) =>
        [
            .. profiles.Select(EntityOf).Distinct()
                .SelectMany(entity => session.Rows("SELECT id FROM profiles WHERE entity = $1", row => row.GetInt64(0), entity)).Distinct(),
        ];

    public static FoundDocument Found(SqlRow row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), DocumentWords.Read(row.GetBytes(3)));

    private List<long> DocumentsOf(long dispatch) =>
        session.Rows("SELECT id FROM search_documents WHERE dispatch_id = $1", row => row.GetInt64(0), dispatch);

    private long EntityOf(long profile) => session.Number("SELECT entity FROM profiles WHERE id = $1", profile) ?? profile;
}
