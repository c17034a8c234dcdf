using Microsoft.Data.Sqlite;

namespace Entente.Register.Storage.Sqlite;

/// <summary>A register in one SQLite file.</summary>
internal sealed class SqliteStore : IRegisterStore
{
    private readonly SqliteSession session;

    private SqliteStore(string address, SqliteConnection connection)
    {
        Address = address;
        session = new SqliteSession(connection);
        Claims = new SqliteClaimStore(session);
        Profiles = new SqliteProfileStore(session);
        Mentions = new SqliteMentionStore(session);
        var told = new SqliteToldClaims(session);
        Deeds = new SqliteDeedStore(session, told);
        Views = new SqliteViewStore(session, told);
        Verdicts = new SqliteVerdictStore(session);
        Search = new SqliteVerdictSearch(session, Claims);
        Doubts = new SqliteDoubtStore(session, Verdicts);
    }

    public string Address { get; }

    public IClaimStore Claims { get; }

    public IProfileStore Profiles { get; }

    public IMentionStore Mentions { get; }

    public IDeedStore Deeds { get; }

    public IViewStore Views { get; }

    public IVerdictStore Verdicts { get; }

    public IVerdictSearch Search { get; }

    public IDoubtStore Doubts { get; }

    /// <exception cref="RegisterException">The file cannot be opened, or is no register of ours.</exception>
    public static SqliteStore Open(string address, RegisterOptions options)
    {
        try
        {
            return new SqliteStore(address, SqliteOpening.Open(address, options));
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Explain(address, exception);
        }
    }

    public IStoreTransaction Begin()
    {
        session.Transaction = session.Connection.BeginTransaction(deferred: false);
        return new Writing(session);
    }

    public bool WantsRebuild => session.Number("SELECT 1 FROM upkeep WHERE task = 'rebuild'") is not null;

    public void NoteRebuilt() => session.Run("DELETE FROM upkeep WHERE task = 'rebuild'");

    public RegisterException? Explain(Exception exception) =>
        exception is SqliteException own ? SqliteErrors.Explain(Address, own) : null;

    public void Dispose() => session.Dispose();

    private sealed class Writing(SqliteSession session) : IStoreTransaction
    {
        public void Commit() => session.Transaction!.Commit();

        public void Dispose()
        {
            session.Transaction?.Dispose();
            session.Transaction = null;
        }
    }
}
