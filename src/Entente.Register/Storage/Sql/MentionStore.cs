namespace Entente.Register.Storage.Sql;

internal sealed class MentionStore(SqlSession session, Spots spots) : IMentionStore
{
    public void Add(MentionRow mention) =>
        session.Add(
            """
            INSERT INTO mentions (claim_id, ordinal, profile_id, role, edition, day, known)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            mention.Claim, mention.Ordinal, mention.Profile, mention.Role, mention.Edition, mention.Day, mention.Known);

    public void Expect(IEnumerable<(string Place, string Kind)> at) => spots.Read(at);

    public void Add(AppearanceRow appearance) =>
        session.Add(
            """
            INSERT INTO appearances (spot_id, first, last, known, profile_id, claim_id)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
            """,
            spots.NumberOf(appearance.Place, appearance.Kind), appearance.First, appearance.Last, appearance.Known,
            appearance.Profile, appearance.Claim);

    public IReadOnlySet<long> RemoveOf(IReadOnlyCollection<long> claims)
    {
        var (sets, profiles) = (SqlSets.Of(claims), new HashSet<long>());
        session.RowsOfEach("SELECT profile_id FROM mentions WHERE claim_id = $1", sets, (_, row) => profiles.Add(row.GetInt64(0)));
        session.RunEach("DELETE FROM mentions WHERE claim_id = $1", sets);
        session.RunEach("DELETE FROM appearances WHERE claim_id = $1", sets);
        return profiles;
    }

    public IReadOnlySet<long> Mentioned(IReadOnlyCollection<long> profiles)
    {
        var found = new HashSet<long>();
        session.RowsOfEach(
            "SELECT profile_id FROM mentions WHERE profile_id = $1 LIMIT 1", SqlSets.Of(profiles), (_, row) => found.Add(row.GetInt64(0)));
        return found;
    }
}
