using Entente.Facts;
using Entente.Register.Claims;
using Entente.Text;

namespace Entente.Register.Storage.Sql;

/// <summary>
/// Claims with all that a view shows of them. Claims and dispatches are never changed, so what was read is remembered, until a
/// page is forgotten: one view asks many times for the claims of the same few dispatches.
/// </summary>
internal sealed class ClaimMemory(SqlSession session)
{
    /// <summary>So many are remembered within one look; then all are forgotten, which costs less than to know which are old.</summary>
    private const int MostRemembered = 16_384;

    /// <summary>
    /// So many are taken from one look to the next: what is kept for long is gone through by the collector again and again, and
    /// costs more than it saves.
    /// </summary>
    private const int MostTakenAlong = 512;

    private readonly Dictionary<long, ToldClaim> claims = [];
    private readonly Dictionary<long, ClaimOrigin> origins = [];
    private readonly ConfirmedClaims confirmed = new(session);
    private readonly InternalClaims ofInternalPages = new(session);
    private long? moment;
    private long? forgotten;

    /// <summary>The claims of these numbers, in their order.</summary>
    public IReadOnlyList<ToldClaim> Of(IReadOnlyCollection<long> numbers)
    {
        if (claims.Count + numbers.Count > MostRemembered || (IsNewLook() && (claims.Count > MostTakenAlong || HasForgotten()))) Forget();
        Read([.. numbers.Where(n => !claims.ContainsKey(n)).Distinct()]);
        confirmed.Read(numbers);
        ofInternalPages.Read(numbers);
        return [.. numbers.Select(Now)];
    }

    /// <summary>A claim with what may be otherwise at another moment.</summary>
    private ToldClaim Now(long number)
    {
        var (isConfirmed, isInternal) = (confirmed.Contains(number), ofInternalPages.Contains(number));
        return isConfirmed || isInternal ? claims[number] with { IsConfirmed = isConfirmed, IsInternal = isInternal } : claims[number];
    }

    private void Read(long[] missing)
    {
        if (missing.Length == 0) return;
        var rows = session.RowsAmong(
            $"SELECT id, dispatch_id, ordinal, kind, fact, quote, rule, recorded_at FROM claims WHERE id IN {NumberList.Place}",
            row => new Row(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), Told(row), row.GetInt64(7)),
            missing);
        ReadOrigins([.. rows.Select(r => r.Dispatch).Where(d => !origins.ContainsKey(d)).Distinct()]);
        foreach (var row in rows)
            claims[row.Id] = new ToldClaim(row.Id, row.Ordinal, row.Told, row.RecordedAt, origins[row.Dispatch]);
    }

    private static Fact Told(SqlRow row)
    {
        var quote = row.GetString(5);
        return FactJson.Read(row.GetShared(3), row.GetBytes(4), quote, new TextSpan(0, quote.Length), row.GetShared(6));
    }

    private void ReadOrigins(long[] missing)
    {
        if (missing.Length == 0) return;
        var rows = session.RowsAmong(
            $"""
            SELECT d.id, d.hash, d.title, d.agency, d.published, d.published_day, d.ordinal, g.name, g.sha256, r.hints
            FROM dispatches d JOIN readings r ON r.id = d.reading_id JOIN pages g ON g.id = r.page_id WHERE d.id IN {NumberList.Place}
            """,
            row => (Id: row.GetInt64(0), Origin: new ClaimOrigin(
                row.GetString(1), row.GetText(2), row.GetSharedText(3), row.GetSharedText(4), row.GetSharedText(5), row.GetInt32(6), row.GetString(7), row.GetString(8), row.GetString(9)) { Dispatch = row.GetInt64(0) }),
            missing);
        foreach (var (id, origin) in rows) origins[id] = origin;
    }

    private bool IsNewLook()
    {
        if (moment == session.Moment) return false;
        moment = session.Moment;
        return true;
    }

    /// <summary>Whether pages were forgotten since the last look: nothing of them is to be remembered, and numbers may be given anew.</summary>
    private bool HasForgotten()
    {
        var last = session.Number("SELECT max(id) FROM tombstones");
        if (last == forgotten) return false;
        forgotten = last;
        return true;
    }

    /// <summary>Forgets what was read.</summary>
    public void Forget()
    {
        claims.Clear();
        origins.Clear();
    }

    private readonly record struct Row(long Id, long Dispatch, int Ordinal, Fact Told, long RecordedAt);
}
