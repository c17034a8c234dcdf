using Entente.Register.Identity;

namespace Entente.Register.Storage.Sql;

internal sealed class DeedStore(SqlSession session, Spots spots, ToldClaims told) : IDeedStore
{
    private const string Asked = $"SELECT d.day, d.claim_id, d.profile_id, d.known, d.marks FROM deeds d WHERE d.spot_id = {Spots.Asked}";

    private const string Known = "(d.known IS NULL OR d.known <= $6)";

    public void Add(long claim, string terms, long marks, string? known, IReadOnlyCollection<DeedPlace> places)
    {
        session.Add("INSERT INTO deed_terms (claim_id, terms) VALUES ($1, $2)", claim, terms);
        foreach (var place in places)
            session.Add(
                "INSERT INTO deeds (spot_id, day, claim_id, profile_id, known, marks) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
                spots.NumberOf(place.Place, place.Act), place.Day, claim, place.Profile, known, marks);
    }

    public void RemoveOf(IReadOnlyCollection<long> claims)
    {
        var sets = SqlSets.Of(claims);
        session.RunEach("DELETE FROM deeds WHERE claim_id = $1", sets);
        session.RunEach("DELETE FROM deed_terms WHERE claim_id = $1", sets);
    }

    public IReadOnlyList<DeedLead> After(string place, string act, DeedEdge beyond, string to, string knownBy, int limit) =>
        session.Rows(
            $"{Asked} AND (d.day, d.claim_id) > ($3, $4) AND d.day <= $5 AND {Known} ORDER BY d.day, d.claim_id LIMIT $7",
            Lead, place, act, beyond.Day, beyond.Claim, to, knownBy, (long)limit);

    public IReadOnlyList<DeedLead> Before(string place, string act, DeedEdge beyond, string from, string knownBy, int limit) =>
        session.Rows(
            $"{Asked} AND (d.day, d.claim_id) < ($3, $4) AND d.day >= $5 AND {Known} ORDER BY d.day DESC, d.claim_id DESC LIMIT $7",
            Lead, place, act, beyond.Day, beyond.Claim, from, knownBy, (long)limit);

    public IReadOnlyList<(long Claim, string Terms)> TermsOf(IReadOnlyCollection<long> claims) =>
        session.RowsAmong($"SELECT claim_id, terms FROM deed_terms WHERE claim_id IN {NumberList.Place}", row => (row.GetInt64(0), row.GetString(1)), claims);

    public IReadOnlyList<DeedRow> Of(IReadOnlyCollection<long> claims, string acts) =>
        session.RowsAmong(
            $"""
            SELECT d.day, d.claim_id, d.profile_id, d.known, t.terms, s.place, s.kind
            FROM deeds d JOIN spots s ON s.id = d.spot_id JOIN deed_terms t ON t.claim_id = d.claim_id
            WHERE s.kind >= $1 AND s.kind < $2 AND d.claim_id IN {NumberList.Place}
            """,
            row => Row(row.GetString(5), row.GetString(6), row), claims, acts, $"{acts[..^1]}{(char)(acts[^1] + 1)}");

    public long? EntityOf(string identifier) =>
        session.Number("SELECT entity FROM profiles WHERE hash = $1 AND identifier = $2", Identifiers.Number(identifier), identifier);

    public IReadOnlyList<ToldClaim> Claims(IReadOnlyCollection<long> numbers) => told.Of(numbers);

    public long? MechanismOf(long claim) =>
        session.Number(
            """
            SELECT p.entity FROM mentions m JOIN profiles p ON p.id = m.profile_id
            WHERE m.claim_id = $1 AND m.role IN ('session', 'planned-session') LIMIT 1
            """,
            claim);

    public IReadOnlyList<SessionRow> Sessions(long mechanism, string upTo, int limit) =>
        session.Rows(
            """
            SELECT m.claim_id, m.day, m.edition, m.known FROM profiles p JOIN mentions m ON m.profile_id = p.id
            WHERE p.entity = $1 AND m.role = 'session' AND m.day > '' AND m.day <= $2 ORDER BY m.day DESC, m.claim_id LIMIT $3
            """,
            row => new SessionRow(row.GetInt64(0), row.GetString(1), row.IsNull(2) ? null : row.GetInt32(2), row.GetText(3)),
            mechanism, upTo, (long)limit);

    private static DeedLead Lead(SqlRow row) => new(row.GetShared(0), row.GetInt64(1), row.GetInt64(2), row.GetSharedText(3), row.GetInt64(4));

    private static DeedRow Row(string place, string act, SqlRow row) =>
        new(place, act, row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetText(3), row.GetString(4));
}
