using Entente.Register.Claims;

namespace Entente.Register.Storage.Sql;

internal sealed class CalendarStore(SqlSession session) : ICalendarStore
{
    /// <summary>Nothing that is looked for lasts longer but what is told to have been in some year.</summary>
    private const int MostDays = 366;

    // The spots come first, which are some hundreds; at each, an index leads to the days.
    private const string Within =
        """
        SELECT e.id, e.identifier, min(a.first)
        FROM spots s CROSS JOIN appearances a JOIN profiles p ON p.id = a.profile_id JOIN profiles e ON e.id = p.entity
        WHERE s.kind = $1 AND (s.place LIKE $2 OR s.place LIKE $3) AND a.spot_id = s.id AND (a.known IS NULL OR a.known <= $4)
        """;

    private const string Order = "GROUP BY e.id, e.identifier ORDER BY 3, 2 LIMIT $7";

    public IReadOnlyList<long> Appearing(CalendarQuery query)
    {
        if (Patterns(query) is not var (one, other)) return [];
        var found = query.Kinds.SelectMany(kind => Beginning(kind).Concat(Ending(kind)));
        return
        [
            .. found.OrderBy(f => f.First, StringComparer.Ordinal).ThenBy(f => f.Identifier, StringComparer.Ordinal)
                .Select(f => f.Entity).Distinct().Take(query.Most),
        ];

        IEnumerable<(long Entity, string Identifier, string First)> Beginning(string kind) =>
            session.Rows($"{Within} AND a.first >= $5 AND a.first <= $6 {Order}", Row, kind, one, other, query.KnownBy, query.From, query.To, query.Most);

        IEnumerable<(long Entity, string Identifier, string First)> Ending(string kind) =>
            session.Rows(
                $"{Within} AND a.last <> a.first AND a.last >= $5 AND a.last <= $6 AND a.first < $5 {Order}",
                Row, kind, one, other, query.KnownBy, query.From, YearAfter(query.From), query.Most);
    }

    private static (long, string, string) Row(SqlRow row) => (row.GetInt64(0), row.GetShared(1), row.GetShared(2));

    private static string YearAfter(string day) => Days.Text(Days.Parse(day)!.Value.PlusDays(MostDays));

    /// <summary>Which places are meant: two patterns, of which either may fit. None where a code is no code.</summary>
    private static (string, string)? Patterns(CalendarQuery query)
    {
        if (new[] { query.PartyA, query.PartyB }.OfType<string>().Any(code => code.AsSpan().ContainsAny("%_\\+"))) return null;
        return (query.PartyA, query.PartyB) switch
        {
            ({ } a, { } b) => (Places.Pair(a, b), Places.Pair(a, b)),
            ({ } a, null) => ($"{a}+%", $"%+{a}"),
            _ => ("%+%", "%+%"),
        };
    }
}
