using Entente.Register.Claims;

namespace Entente.Register.Storage.Sql;

/// <summary>Finds the claims that speak of something, each with all that a view shows of it.</summary>
internal sealed class ToldClaims(SqlSession session)
{
    private readonly ClaimMemory claims = new(session);

    /// <summary>The claims of these numbers, in their order.</summary>
    public IReadOnlyList<ToldClaim> Of(IReadOnlyCollection<long> numbers) => claims.Of(numbers);

    /// <summary>Forgets what was read.</summary>
    public void Forget() => claims.Forget();

    /// <summary>For each entity the claims that speak of it in a role, the earliest known first, at most so many.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<ToldClaim>> About(IReadOnlyCollection<long> entities, string role, int limit)
    {
        var mentions = session.RowsAmong(FirstKnown, row => (Entity: row.GetInt64(0), Claim: row.GetInt64(1), Known: row.GetSharedText(2)), entities, role, limit - 1L)
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

    /// <summary>For each entity in a role the claims with the latest days up to one that speak of it so, the latest first, at most so many.</summary>
    public IReadOnlyDictionary<(long Entity, string Role), IReadOnlyList<ToldClaim>> Newest(IReadOnlyCollection<(long Entity, string Role)> of, string upTo, int limit)
    {
        var mentions = of.GroupBy(one => one.Role, one => one.Entity, StringComparer.Ordinal).SelectMany(g => LastMentions([.. g.Distinct()], g.Key, upTo, limit)).ToDictionary();
        claims.Of([.. mentions.Values.SelectMany(m => m).Select(m => m.Claim)]);
        return of.Distinct().ToDictionary(one => one, one => mentions.TryGetValue(one, out var found) ? Latest(found, limit) : []);
    }

    private IEnumerable<KeyValuePair<(long, string), (long Claim, string Day)[]>> LastMentions(long[] entities, string role, string upTo, int limit) =>
        session.RowsAmong(role is Roles.Session or Roles.PlannedSession ? Dated : LastKnown, row => (Entity: row.GetInt64(0), Claim: row.GetInt64(1), Day: row.GetShared(2)), entities, role, limit - 1L, upTo)
            .GroupBy(m => m.Entity, m => (m.Claim, m.Day)).Select(g => KeyValuePair.Create((g.Key, role), Last([.. g], limit)));

    // Of each profile no more are read than are asked for, and those of the day of the last of them: an entity may have thousands.
    private const string FirstKnown =
        $"""
        SELECT p.entity, m.claim_id, m.known FROM profiles p JOIN mentions m ON m.profile_id = p.id
        WHERE m.role = $1 AND p.entity IN {NumberList.Place} AND m.known <= coalesce(
            (SELECT n.known FROM mentions n WHERE n.profile_id = p.id AND n.role = $1 AND n.known > '' ORDER BY n.known LIMIT 1 OFFSET $2), '~')
        UNION ALL
        SELECT p.entity, m.claim_id, NULL FROM profiles p JOIN mentions m ON m.profile_id = p.id
        WHERE m.role = $1 AND p.entity IN {NumberList.Place} AND m.known IS NULL
        """;

    // What stands for years, an office or a mechanism's name, is told of on the day on which it became known.
    private const string LastKnown =
        $"""
        SELECT p.entity, m.claim_id, m.known FROM profiles p JOIN mentions m ON m.profile_id = p.id
        WHERE m.role = $1 AND p.entity IN {NumberList.Place} AND m.known <= $3 AND m.known >= coalesce(
            (SELECT n.known FROM mentions n WHERE n.profile_id = p.id AND n.role = $1 AND n.known <= $3 ORDER BY n.known DESC LIMIT 1 OFFSET $2), '')
        """;

    // Sessions have days of their own; a mechanism has some hundreds at most.
    private const string Dated =
        $"""
        SELECT p.entity, m.claim_id, m.day FROM profiles p JOIN mentions m ON m.profile_id = p.id
        WHERE m.role = $1 AND p.entity IN {NumberList.Place} AND m.day <= $3 AND $2 >= 0
        """;

    /// <summary>Of many mentions those of the latest days, with all of the last of these days.</summary>
    private static (long Claim, string Day)[] Last((long Claim, string Day)[] mentions, int limit)
    {
        var ordered = mentions.OrderByDescending(d => d.Day, StringComparer.Ordinal).ToArray();
        var last = ordered[Math.Min(limit, ordered.Length) - 1].Day;
        return [.. ordered.TakeWhile(d => string.CompareOrdinal(d.Day, last) >= 0)];
    }

    private IReadOnlyList<ToldClaim> Latest((long Claim, string Day)[] mentions, int limit) =>
        [
            .. mentions.Zip(claims.Of([.. mentions.Select(m => m.Claim)]), (mention, claim) => (mention.Day, Claim: claim))
                .OrderByDescending(t => t.Day, StringComparer.Ordinal).ThenBy(t => t.Claim.Page, StringComparer.Ordinal)
                .ThenBy(t => t.Claim.Quote, StringComparer.Ordinal).Take(limit).Select(t => t.Claim),
        ];

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
