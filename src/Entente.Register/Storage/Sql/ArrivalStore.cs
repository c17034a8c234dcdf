using System.Globalization;
using Entente.Register.Arrivals;
using NodaTime;

namespace Entente.Register.Storage.Sql;

/// <summary>Pages that are held have a row of little more than numbers; those that were not taken have one with their names.</summary>
internal sealed class ArrivalStore(SqlSession session) : IArrivalStore
{
    private const string Held =
        """
        SELECT a.page_id, p.name, a.outcome, a.path, o.name, r.reader, a.decided_at, a.seen_at, CASE WHEN p.internal_reading IS NULL THEN 0 ELSE 1 END, r.id
        FROM page_arrivals a JOIN pages p ON p.id = a.page_id JOIN readings r ON r.id = coalesce(p.current_reading, p.internal_reading)
        LEFT JOIN pages o ON o.id = a.original_id
        """;

    private const string Refused = "SELECT a.name, a.outcome, a.path, a.reason, a.reader, a.internal, a.decided_at, a.seen_at, a.id FROM refused_pages a";

    public void Add(long page, ArrivalOutcome outcome, long? original, string? path, long at) =>
        session.Add(
            "INSERT INTO page_arrivals (page_id, outcome, original_id, path, decided_at, seen_at) VALUES ($1, $2, $3, $4, $5, $6)",
            page, ArrivalWords.Of(outcome), original, path, at, at);

    public void Set(long page, ArrivalOutcome outcome, long? original, long at, bool again) =>
        session.Run(
            again
                ? "UPDATE page_arrivals SET outcome = $2, original_id = $3, decided_at = $4 WHERE page_id = $1 AND outcome <> $2"
                : "UPDATE page_arrivals SET outcome = $2, original_id = $3, decided_at = $4, seen_at = $4 WHERE page_id = $1",
            page, ArrivalWords.Of(outcome), original, at);

    public void SetSeen(IReadOnlyCollection<long> pages, long at)
    {
        var sets = new SqlSets(2);
        foreach (var page in pages) sets.Add(page, at);
        session.RunEach("UPDATE page_arrivals SET seen_at = $2 WHERE page_id = $1", sets);
    }

    public void SetRefused(RefusedPage page, ArrivalOutcome outcome, long at) =>
        session.Run(
            """
            INSERT INTO refused_pages (id, name, outcome, path, reason, reader, internal, decided_at, seen_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
            ON CONFLICT (name) DO UPDATE SET
                decided_at = CASE WHEN refused_pages.outcome = excluded.outcome AND refused_pages.reason = excluded.reason THEN refused_pages.decided_at ELSE excluded.decided_at END,
                outcome = excluded.outcome, path = excluded.path, reason = excluded.reason, reader = excluded.reader, internal = excluded.internal, seen_at = excluded.seen_at
            """,
            session.NextId("refused_pages"), page.Name, ArrivalWords.Of(outcome), page.Path == page.Name ? null : page.Path, page.Reason, page.Reader, page.IsInternal ? 1 : 0, at);

    public void SetForgotten(string sha256, bool isInternal, long at) =>
        session.Run(
            """
            INSERT INTO refused_pages (id, name, outcome, internal, decided_at, seen_at) VALUES ($1, $2, $3, $4, $5, $5)
            ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at
            """,
            session.NextId("refused_pages"), sha256, ArrivalWords.Of(ArrivalOutcome.Forgotten), isInternal ? 1 : 0, at);

    public void RemoveRefused(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0 || session.Number("SELECT 1 FROM refused_pages LIMIT 1") is null) return;
        var sets = new SqlSets(1);
        foreach (var name in names) sets.Add(name);
        session.RunEach("DELETE FROM refused_pages WHERE name = $1", sets);
    }

    public bool HasRefused(string name) => session.Number("SELECT 1 FROM refused_pages WHERE name = $1", name) is not null;

    public void RemoveLeaving()
    {
        session.Run("UPDATE page_arrivals SET outcome = 'read', original_id = NULL WHERE original_id IN (SELECT page_id FROM forgetting)");
        session.Run("DELETE FROM refused_pages WHERE name IN (SELECT p.name FROM pages p JOIN forgetting f ON f.page_id = p.id)");
        session.Run("DELETE FROM page_arrivals WHERE page_id IN (SELECT page_id FROM forgetting)");
    }

    public void RemoveOriginals(IReadOnlyCollection<long> pages) =>
        session.RunEach("UPDATE page_arrivals SET outcome = 'read', original_id = NULL WHERE original_id = $1", SqlSets.Of(pages));

    public IReadOnlyList<(int Place, Carrier Carrier)> Carriers(IReadOnlyList<SoughtDispatch> dispatches)
    {
        var sets = new SqlSets(3);
        foreach (var (hash, before, isInternal) in dispatches) sets.Add(hash, before, isInternal ? 1 : 0);
        var found = new List<(int, Carrier)>();
        session.RowsOfEach(
            """
            SELECT p.id, p.name FROM dispatches d JOIN readings r ON r.id = d.reading_id
            JOIN pages p ON p.id = r.page_id AND r.id = CASE WHEN $3 = 1 THEN coalesce(p.current_reading, p.internal_reading) ELSE p.current_reading END
            WHERE substr(d.hash, 1, 6) = substr($1, 1, 6) AND d.hash = $1 AND d.teaser = 0 AND p.id < $2 LIMIT 1
            """,
            sets, (place, row) => found.Add((place, new Carrier(row.GetInt64(0), row.GetString(1)))));
        return found;
    }

    public IReadOnlyList<Arrival> OfPages(IReadOnlyCollection<long> pages)
    {
        var found = new List<Found>();
        session.RowsOfEach($"{Held} WHERE a.page_id = $1", SqlSets.Of(pages), (_, row) => found.Add(HeldRow(row)));
        return Whole(found);
    }

    public IReadOnlyList<Arrival> List(ArrivalQuery query, bool includeInternal)
    {
        var outcomes = query.Outcomes.IsDefaultOrEmpty ? Enum.GetValues<ArrivalOutcome>() : [.. query.Outcomes.Distinct()];
        var found = query.Name is { } name ? Named(name, includeInternal) : outcomes.SelectMany(outcome => Latest(outcome, query, includeInternal));
        var listed = found.Where(one => outcomes.Contains(one.Arrival.Outcome) && (!query.KnownOnly || one.Arrival.KnownAt is not null))
            .OrderByDescending(one => one.SeenAt).ThenByDescending(one => one.Reading is null).ThenByDescending(one => one.Number);
        return Whole([.. listed.Skip(query.Skip).Take(query.Limit)]);
    }

    public IReadOnlyDictionary<ArrivalOutcome, long> Count(bool includeInternal)
    {
        var held = session.Rows(
            includeInternal
                ? "SELECT outcome, count(*) FROM page_arrivals GROUP BY outcome"
                : """
                  SELECT a.outcome, count(*) - (
                      SELECT count(*) FROM pages p JOIN page_arrivals i ON i.page_id = p.id WHERE p.internal_reading IS NOT NULL AND i.outcome = a.outcome)
                  FROM page_arrivals a GROUP BY a.outcome
                  """,
            Counted);
        var refused = session.Rows($"SELECT outcome, count(*) FROM refused_pages {(includeInternal ? "" : "WHERE internal = 0")} GROUP BY outcome", Counted);
        return held.Concat(refused).Where(one => one.Count > 0).ToDictionary(one => one.Outcome, one => one.Count);
    }

    private static (ArrivalOutcome Outcome, long Count) Counted(SqlRow row) => (Outcome(row.GetString(0)), row.GetInt64(1));

    /// <summary>The latest pages of an outcome, as many as any page of the list may need.</summary>
    private List<Found> Latest(ArrivalOutcome outcome, ArrivalQuery query, bool includeInternal)
    {
        var (word, most) = (ArrivalWords.Of(outcome), ((long)query.Skip + query.Limit).ToString(CultureInfo.InvariantCulture));
        var (again, order) = (query.KnownOnly ? "AND a.seen_at > a.decided_at" : "", "ORDER BY a.seen_at DESC");
        return IsOfRefused(outcome)
            ? session.Rows($"{Refused} WHERE a.outcome = $1 {again} {(includeInternal ? "" : "AND a.internal = 0")} {order}, a.id DESC LIMIT {most}", RefusedRow, word)
            : session.Rows($"{Held} WHERE a.outcome = $1 {again} {(includeInternal ? "" : "AND p.internal_reading IS NULL")} {order}, a.page_id DESC LIMIT {most}", HeldRow, word);
    }

    private List<Found> Named(string name, bool includeInternal) =>
    [
        .. session.Rows($"{Refused} WHERE a.name = $1 {(includeInternal ? "" : "AND a.internal = 0")}", RefusedRow, name),
        .. session.Rows($"{Held} WHERE p.name = $1 {(includeInternal ? "" : "AND p.internal_reading IS NULL")}", HeldRow, name),
    ];

    private static bool IsOfRefused(ArrivalOutcome outcome) => outcome is ArrivalOutcome.Refused or ArrivalOutcome.PassedOver or ArrivalOutcome.Forgotten;

    /// <summary>Adds what dispatches say: their hashes, and the languages of those that are not read.</summary>
    private Arrival[] Whole(List<Found> found)
    {
        var stories = new List<(int Place, string Hash, string? Language)>();
        session.RowsOfEach(
            "SELECT hash, language FROM dispatches WHERE reading_id = $1 AND teaser = 0 ORDER BY ordinal", SqlSets.Of(found.Select(one => one.Reading ?? 0)),
            (place, row) => stories.Add((place, row.GetString(0), row.GetText(1))));
        var of = stories.ToLookup(story => story.Place);
        return
        [
            .. found.Select((one, place) => one.Arrival with
            {
                Dispatches = [.. of[place].Select(story => story.Hash)],
                Reason = one.Arrival.Outcome != ArrivalOutcome.OtherLanguage ? one.Arrival.Reason
                    : string.Join(", ", of[place].Select(story => story.Language).Distinct().Order(StringComparer.Ordinal)),
            }),
        ];
    }

    private static Found HeldRow(SqlRow row) =>
        new(row.GetInt64(0), row.GetInt64(9), row.GetInt64(7), new Arrival(row.GetString(1), Outcome(row.GetString(2)), At(row.GetInt64(6)))
        {
            Path = row.GetText(3), Original = row.GetText(4), Reader = row.GetText(5), IsInternal = row.GetInt64(8) != 0,
            KnownAt = Again(row.GetInt64(6), row.GetInt64(7)),
        });

    private static Found RefusedRow(SqlRow row) =>
        new(row.GetInt64(8), null, row.GetInt64(7), new Arrival(row.GetString(0), Outcome(row.GetString(1)), At(row.GetInt64(6)))
        {
            Path = row.GetText(2), Reason = row.GetText(3), Reader = row.GetText(4), IsInternal = row.GetInt32(5) != 0,
            KnownAt = Again(row.GetInt64(6), row.GetInt64(7)),
        });

    private static ArrivalOutcome Outcome(string word) => ArrivalWords.Parse(word) ?? ArrivalOutcome.Read;

    private static Instant? Again(long decided, long seen) => seen > decided ? At(seen) : null;

    private static Instant At(long moment) => Instant.FromUnixTimeTicks(moment * 10);

    /// <summary>A row of the list.</summary>
    /// <param name="Number">By which rows of one moment are ordered.</param>
    /// <param name="Reading">The current one of a page that is held.</param>
    private sealed record Found(long Number, long? Reading, long SeenAt, Arrival Arrival);
}
