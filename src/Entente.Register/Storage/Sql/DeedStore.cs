namespace Entente.Register.Storage.Sql;

internal sealed class DeedStore(SqlSession session, ToldClaims told) : IDeedStore
{
    private const string Columns = "place, act, day, claim_id, profile_id, known, terms";

    public void Add(DeedRow deed) =>
        session.Run(
            "INSERT INTO deeds (place, act, day, claim_id, profile_id, known, terms) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
            deed.Place, deed.Act, deed.Day, deed.Claim, deed.Profile, deed.Known, deed.Terms);

    public void RemoveOf(long claim) => session.Run("DELETE FROM deeds WHERE claim_id = $1", claim);

    public IReadOnlyList<DeedRow> Between(string place, string act, string from, string to, int limit) =>
        session.Rows(
            $"SELECT {Columns} FROM deeds WHERE place = $1 AND act = $2 AND day >= $3 AND day <= $4 ORDER BY day, claim_id LIMIT $5",
            Row, place, act, from, to, (long)limit);

    public IReadOnlyList<DeedRow> LatestBetween(string place, string act, string from, string to, int limit) =>
        session.Rows(
            $"SELECT {Columns} FROM deeds WHERE place = $1 AND act = $2 AND day >= $3 AND day <= $4 ORDER BY day DESC, claim_id DESC LIMIT $5",
            Row, place, act, from, to, (long)limit);

    public IReadOnlyList<DeedRow> Of(long claim) =>
        session.Rows($"SELECT {Columns} FROM deeds WHERE claim_id = $1 ORDER BY act, place", Row, claim);

    public long EntityOf(long profile) => session.Number("SELECT entity FROM profiles WHERE id = $1", profile) ?? profile;

    public (string Kind, string Identifier) Describe(long entity) =>
        session.Rows("SELECT kind, identifier FROM profiles WHERE id = $1", row => (row.GetString(0), row.GetString(1)), entity).Single();

    public long? EntityOf(string identifier) =>
        session.Number("SELECT entity FROM profiles WHERE identifier = $1 LIMIT 1", identifier);

    public ToldClaim Claim(long claim) => told.Of(claim);

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

    private static DeedRow Row(SqlRow row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4), row.GetText(5), row.GetString(6));
}
