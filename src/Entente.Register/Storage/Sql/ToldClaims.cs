namespace Entente.Register.Storage.Sql;

/// <summary>Finds the claims that speak of something, each with all that a view shows of it.</summary>
internal sealed class ToldClaims(SqlSession session)
{
    private readonly ClaimMemory claims = new(session);

    /// <summary>The claims of these numbers, in their order.</summary>
    public IReadOnlyList<ToldClaim> Of(IReadOnlyCollection<long> numbers) => claims.Of(numbers);

    /// <summary>For each entity the claims that speak of it in a role, the earliest known first, at most so many.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<ToldClaim>> About(IReadOnlyCollection<long> entities, string role, int limit)
    {
        var mentions = session.RowsAmong(
                $"SELECT p.entity, m.claim_id, m.known FROM profiles p JOIN mentions m ON m.profile_id = p.id WHERE m.role = $1 AND p.entity IN {NumberList.Place}",
                row => (Entity: row.GetInt64(0), Claim: row.GetInt64(1), Known: row.GetText(2)), entities, role)
            .GroupBy(m => m.Entity, m => (m.Claim, m.Known)).ToDictionary(g => g.Key, g => First([.. g], limit));
        claims.Of([.. mentions.Values.SelectMany(c => c)]);
        return entities.Distinct().ToDictionary(e => e, e => mentions.TryGetValue(e, out var found) ? Earliest(claims.Of(found), limit) : []);
    }

    /// <summary>All claims at a place under a kind, each with the entity that it speaks of, the earliest known first.</summary>
    public IReadOnlyList<(long Entity, ToldClaim Claim)> At(string place, string kind)
    {
        var rows = session.Rows(
            $"SELECT DISTINCT p.entity, a.claim_id FROM appearances a JOIN profiles p ON p.id = a.profile_id WHERE a.spot_id = {Spots.Asked}",
            row => (Entity: row.GetInt64(0), Claim: row.GetInt64(1)), place, kind);
        return [.. rows.Zip(claims.Of([.. rows.Select(r => r.Claim)]), (row, claim) => (row.Entity, Claim: claim)).OrderBy(c => c.Claim, ToldClaim.Earliest).ThenBy(c => c.Entity)];
    }

    /// <summary>The offices that the dispatches of claims give to people, in the order of the claims.</summary>
    public IReadOnlyList<(long Person, ToldClaim Claim)> TenuresBeside(IReadOnlyList<long> of)
    {
        var rows = session.RowsAmong(
                $"""
                SELECT o.id, c.ordinal, p.entity, c.id FROM claims o JOIN claims c ON c.dispatch_id = o.dispatch_id AND c.kind = 'tenure'
                JOIN mentions m ON m.claim_id = c.id AND m.ordinal = 0 JOIN profiles p ON p.id = m.profile_id
                WHERE o.id IN {NumberList.Place}
                """,
                row => (Beside: row.GetInt64(0), Ordinal: row.GetInt32(1), Person: row.GetInt64(2), Claim: row.GetInt64(3)), of)
            .GroupBy(t => t.Beside).ToDictionary(g => g.Key, g => g.OrderBy(t => t.Ordinal).ToArray());
        var ordered = of.SelectMany(claim => rows.GetValueOrDefault(claim, [])).ToArray();
        return [.. ordered.Zip(claims.Of([.. ordered.Select(t => t.Claim)]), (tenure, claim) => (tenure.Person, claim))];
    }

    /// <summary>The claims with the latest days up to one that speak of the profiles in a role, the latest first.</summary>
    public IReadOnlyList<ToldClaim> Newest(IEnumerable<long> profiles, string role, string upTo, int limit)
    {
        var days = profiles.SelectMany(profile => DaysOf(profile, role, upTo, limit)).OrderByDescending(d => d.Day, StringComparer.Ordinal).ToArray();
        if (days.Length == 0) return [];
        var last = days[Math.Min(limit, days.Length) - 1].Day;
        var newest = days.TakeWhile(d => string.CompareOrdinal(d.Day, last) >= 0).ToArray();
        return
        [
            .. newest.Zip(claims.Of([.. newest.Select(d => d.Claim)]), (day, claim) => (day.Day, Claim: claim))
                .OrderByDescending(t => t.Day, StringComparer.Ordinal).ThenBy(t => t.Claim.Page, StringComparer.Ordinal)
                .ThenBy(t => t.Claim.Quote, StringComparer.Ordinal).Take(limit).Select(t => t.Claim),
        ];
    }

    private List<(string Day, long Claim)> DaysOf(long profile, string role, string upTo, int limit) =>
        session.Rows(
            "SELECT day, claim_id FROM mentions WHERE profile_id = $1 AND role = $2 AND day <= $3 ORDER BY day DESC LIMIT $4",
            row => (row.GetString(0), row.GetInt64(1)), profile, role, upTo, limit);

    /// <summary>Of many mentions those that were known first, with all of the last of these days.</summary>
    private static long[] First((long Claim, string? Known)[] mentions, int limit)
    {
        if (mentions.Length <= limit) return [.. mentions.Select(m => m.Claim).Distinct()];
        var ordered = mentions.OrderBy(m => m.Known is null).ThenBy(m => m.Known, StringComparer.Ordinal).ToArray();
        var last = ordered[limit - 1].Known;
        return [.. ordered.TakeWhile(m => last is null || (m.Known is not null && string.CompareOrdinal(m.Known, last) <= 0)).Select(m => m.Claim).Distinct()];
    }

    private static IReadOnlyList<ToldClaim> Earliest(IEnumerable<ToldClaim> claims, int limit) => [.. claims.Order(ToldClaim.Earliest).Take(limit)];
}
