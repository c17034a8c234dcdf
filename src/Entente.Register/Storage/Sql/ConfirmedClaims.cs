namespace Entente.Register.Storage.Sql;

/// <summary>Which claims somebody has confirmed, as of the moment that is looked at: claims never change, and this does.</summary>
internal sealed class ConfirmedClaims(SqlSession session)
{
    private readonly HashSet<long> asked = [];
    private readonly HashSet<long> confirmed = [];
    private long? moment;
    private bool any;

    /// <summary>Whether one of the claims that were read is confirmed. One that somebody rejected is never shown.</summary>
    public bool Contains(long claim) => confirmed.Contains(claim);

    /// <summary>Looks up claims, as far as they are not known; where nobody has judged any, none.</summary>
    public void Read(IEnumerable<long> claims)
    {
        if (moment != session.Moment) Begin();
        if (!any) return;
        var missing = claims.Where(asked.Add).ToArray();
        confirmed.UnionWith(session.RowsAmong(
            $"SELECT claim_id FROM verdict_places WHERE ordinal = $1 AND claim_id IN {NumberList.Place}", row => row.GetInt64(0), missing, PlaceRow.Fact));
    }

    private void Begin()
    {
        moment = session.Moment;
        asked.Clear();
        confirmed.Clear();
        any = session.Number("SELECT 1 FROM verdict_places LIMIT 1") is not null;
    }
}
