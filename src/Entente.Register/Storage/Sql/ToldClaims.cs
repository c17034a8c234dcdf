namespace Entente.Register.Storage.Sql;

/// <summary>
/// Reads claims with all that a view shows of them. Claims and dispatches are never changed, so what was read is remembered:
/// one view asks many times for the claims of the same few dispatches.
/// </summary>
internal sealed class ToldClaims(SqlSession session)
{
    /// <summary>So many are remembered; then all are forgotten, which costs less than to know which are old.</summary>
    private const int MostRemembered = 8192;

    private readonly Dictionary<long, Placed> claims = [];
    private readonly Dictionary<long, Origin> dispatches = [];

    /// <summary>One claim.</summary>
    public ToldClaim Of(long claim) => One(claim).Told;

    /// <summary>The claims that speak of an entity in a role, the earliest known first, at most so many.</summary>
    public IReadOnlyList<ToldClaim> About(long entity, string role, int limit)
    {
        var mentions = session.Rows(
            "SELECT m.claim_id, m.known FROM profiles p JOIN mentions m ON m.profile_id = p.id WHERE p.entity = $1 AND m.role = $2",
            row => (Claim: row.GetInt64(0), Known: row.GetText(1)), entity, role);
        if (mentions.Count > limit)
        {
            mentions = [.. mentions.OrderBy(m => m.Known is null).ThenBy(m => m.Known, StringComparer.Ordinal)];
            var last = mentions[limit - 1].Known;
            mentions = [.. mentions.TakeWhile(m => last is null || string.CompareOrdinal(m.Known, last) <= 0)];
        }

        return [.. mentions.Select(m => m.Claim).Distinct().Select(One).OrderBy(c => c.Told.Known is null).ThenBy(c => c, Placed.Order).Take(limit).Select(c => c.Told)];
    }

    /// <summary>All claims at a place under a kind, each with the entity that it speaks of, the earliest known first.</summary>
    public IReadOnlyList<(long Entity, ToldClaim Claim)> At(string place, string kind) =>
        [
            .. session.Rows(
                $"SELECT DISTINCT p.entity, a.claim_id FROM appearances a JOIN profiles p ON p.id = a.profile_id WHERE a.spot_id = {Spots.Asked}",
                row => (Entity: row.GetInt64(0), Claim: row.GetInt64(1)), place, kind)
                .Select(c => (c.Entity, Claim: One(c.Claim))).OrderBy(c => c.Claim.Told.Known is null).ThenBy(c => c.Claim, Placed.Order).ThenBy(c => c.Entity).Select(c => (c.Entity, c.Claim.Told)),
        ];

    /// <summary>The offices that the dispatch of a claim gives to people.</summary>
    public IReadOnlyList<(long Person, ToldClaim Claim)> TenuresBeside(long claim) =>
        [
            .. session.Rows(
                """
                SELECT p.entity, c.id FROM claims o JOIN claims c ON c.dispatch_id = o.dispatch_id AND c.kind = 'tenure'
                JOIN mentions m ON m.claim_id = c.id AND m.ordinal = 0 JOIN profiles p ON p.id = m.profile_id
                WHERE o.id = $1 ORDER BY c.ordinal
                """,
                row => (row.GetInt64(0), row.GetInt64(1)), claim).Select(t => (t.Item1, One(t.Item2).Told)),
        ];

    /// <summary>The claims with the latest days up to one that speak of the profiles in a role, the latest first.</summary>
    public IReadOnlyList<ToldClaim> Newest(IEnumerable<long> profiles, string role, string upTo, int limit)
    {
        var days = profiles.SelectMany(profile => DaysOf(profile, role, upTo, limit)).OrderByDescending(d => d.Day, StringComparer.Ordinal).ToArray();
        if (days.Length == 0) return [];
        var last = days[Math.Min(limit, days.Length) - 1].Day;
        return
        [
            .. days.TakeWhile(d => string.CompareOrdinal(d.Day, last) >= 0).Select(d => (d.Day, Claim: One(d.Claim).Told))
                .OrderByDescending(t => t.Day, StringComparer.Ordinal).ThenBy(t => t.Claim.Page, StringComparer.Ordinal)
                .ThenBy(t => t.Claim.Quote, StringComparer.Ordinal).Take(limit).Select(t => t.Claim),
        ];
    }

    private List<(string Day, long Claim)> DaysOf(long profile, string role, string upTo, int limit) =>
        session.Rows(
            "SELECT day, claim_id FROM mentions WHERE profile_id = $1 AND role = $2 AND day <= $3 ORDER BY day DESC LIMIT $4",
            row => (row.GetString(0), row.GetInt64(1)), profile, role, upTo, limit);

    private Placed One(long claim)
    {
        if (claims.TryGetValue(claim, out var known)) return known;
        var made = session.Rows(
            "SELECT dispatch_id, ordinal, kind, fact, quote, rule, recorded_at FROM claims WHERE id = $1",
            row => (Dispatch: row.GetInt64(0), Ordinal: row.GetInt32(1), Kind: row.GetString(2), Fact: row.GetString(3), Quote: row.GetString(4), Rule: row.GetString(5), At: row.GetInt64(6)),
            claim).Single();
        var from = OriginOf(made.Dispatch);
        var told = new ToldClaim(
            claim, made.Kind, made.Fact, made.Quote, made.Rule, made.At, from.Hash, from.Title, from.Agency, from.Published, from.Day, from.Page, from.Hints);
        return Remember(claims, claim, new Placed(told, from.Sha256, from.Ordinal, made.Ordinal));
    }

    private Origin OriginOf(long dispatch)
    {
        if (dispatches.TryGetValue(dispatch, out var known)) return known;
        var made = session.Rows(
            """
            SELECT d.hash, d.title, d.agency, d.published, d.published_day, d.ordinal, g.name, g.sha256, r.hints
            FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id WHERE d.id = $1
            """,
            row => new Origin(
                row.GetString(0), row.GetText(1), row.GetText(2), row.GetText(3), row.GetText(4), row.GetInt32(5), row.GetString(6),
                row.GetString(7), row.GetString(8)),
            dispatch).Single();
        return Remember(dispatches, dispatch, made);
    }

    private static T Remember<T>(Dictionary<long, T> memory, long id, T made)
    {
        if (memory.Count >= MostRemembered) memory.Clear();
        memory[id] = made;
        return made;
    }

    /// <summary>What all claims of a dispatch share.</summary>
    private sealed record Origin(
        string Hash, string? Title, string? Agency, string? Published, string? Day, int Ordinal, string Page, string Sha256, string Hints);

    /// <summary>A claim and where it stands.</summary>
    private sealed record Placed(ToldClaim Told, string Sha256, int Dispatch, int Ordinal)
    {
        /// <summary>By the day on which it was known, then by place.</summary>
        public static Comparer<Placed> Order { get; } = Comparer<Placed>.Create((a, b) => a.CompareTo(b));

        private int CompareTo(Placed other)
        {
            var order = string.CompareOrdinal(Told.Known, other.Told.Known);
            if (order == 0) order = string.CompareOrdinal(Told.Page, other.Told.Page);
            if (order == 0) order = string.CompareOrdinal(Sha256, other.Sha256);
            if (order == 0) order = Dispatch.CompareTo(other.Dispatch);
            return order != 0 ? order : Ordinal.CompareTo(other.Ordinal);
        }
    }
}
