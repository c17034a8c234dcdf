namespace Entente.Register.Storage.Sql;

/// <summary>Which claims internal pages make, as of the moment that is looked at: claims never change, and marks do.</summary>
internal sealed class InternalClaims(SqlSession session)
{
    private readonly HashSet<long> asked = [];
    private readonly HashSet<long> found = [];
    private long? moment;

    /// <summary>Whether one of the claims that were read is made by an internal page.</summary>
    public bool Contains(long claim) => found.Contains(claim);

    /// <summary>Looks up claims, as far as they are not known; where internal pages are not shown, there is none.</summary>
    public void Read(IEnumerable<long> claims)
    {
        if (!session.ShowsInternal) return;
        if (moment != session.Moment) Begin();
        found.UnionWith(session.RowsAmong(
            $"""
            SELECT c.id FROM claims c JOIN dispatches d ON d.id = c.dispatch_id JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id
            WHERE g.internal_reading IS NOT NULL AND c.id IN {NumberList.Place}
            """,
            row => row.GetInt64(0), [.. claims.Where(asked.Add)]));
    }

    private void Begin()
    {
        moment = session.Moment;
        asked.Clear();
        found.Clear();
    }
}
