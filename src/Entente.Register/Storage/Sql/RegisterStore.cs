using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sql;

/// <summary>A register in a database that understands SQL.</summary>
internal sealed class RegisterStore : IRegisterStore
{
    private readonly SqlSession session;
    private readonly Spots spots;
    private RegisterStore? whole;

    public RegisterStore(string address, SqlSession session)
    {
        this.session = session;
        spots = new Spots(session);
        Address = address;
        Claims = new ClaimStore(session);
        Profiles = new ProfileStore(session);
        Mentions = new MentionStore(session, spots);
        var told = new ToldClaims(session);
        Deeds = new DeedStore(session, spots, told);
        Views = new ViewStore(session, told);
        Verdicts = new VerdictStore(session);
        Search = new VerdictSearch(session, Claims);
        Doubts = new DoubtStore(session, Verdicts);
        Documents = new DocumentStore(session, session.Search);
        Relations = new RelationStore(session);
        Calendar = new CalendarStore(session);
        Names = new NameStore(session);
        session.Renewed += spots.Forget;
        session.Renewed += told.Forget;
        Entities = new EntityStore(session);
        Exports = new ExportStore(session);
        Forgetting = new ForgettingStore(session);
        Marks = new MarkStore(session);
        Arrivals = new ArrivalStore(session);
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

    public IDocumentStore Documents { get; }

    public IRelationStore Relations { get; }

    public ICalendarStore Calendar { get; }

    public INameStore Names { get; }

    public IEntityStore Entities { get; }

    public IExportStore Exports { get; }

    public IForgettingStore Forgetting { get; }

    public IMarkStore Marks { get; }

    public IArrivalStore Arrivals { get; }

    public bool HasInternal => session.Number("SELECT 1 FROM pages WHERE internal_reading IS NOT NULL LIMIT 1") is not null;

    public IRegisterStore Whole => whole ??= new RegisterStore(Address, new WholeSession(session));

    public void MakeWhole()
    {
        session.DropTwins();
        session.MakeTwins();
        whole?.spots.Forget();
        session.Run(
            """
            INSERT INTO internal_aliases (id, identifier, became, recorded_at)
            SELECT a.id + (SELECT coalesce(max(id), 0) FROM internal_aliases), a.identifier, a.became, a.recorded_at FROM aliases a
            WHERE NOT EXISTS (SELECT 1 FROM internal_aliases i WHERE i.identifier = a.identifier AND i.became = a.became)
            """);
    }

    public void DropWhole()
    {
        session.DropTwins();
        whole?.spots.Forget();
    }

    public bool WantsRebuild => session.Number("SELECT 1 FROM upkeep WHERE task = 'rebuild'") is not null || (HasInternal && !session.HasTwins);

    public bool WantsSeals => session.Number("SELECT 1 FROM upkeep WHERE task = 'seal'") is not null;

    public IStoreTransaction Begin() => new Writing(session.Begin(), this);

    public IDisposable Look() => session.Look();

    public void NoteRebuilt() => session.Run("DELETE FROM upkeep WHERE task = 'rebuild'");

    public void NoteSealed() => session.Run("DELETE FROM upkeep WHERE task = 'seal'");

    public void WriteRows(IRowSink sink) => RegisterTables.Write(session, sink);

    public void WritePublicRows(IRowSink sink) => RegisterTables.Write(session, new PublicRows(session, sink));

    public RegisterException? Explain(Exception exception) => session.Explain(exception);

    public void Dispose() => session.Dispose();

    /// <summary>A transaction that forgets what it gave numbers to, if it is undone.</summary>
    private sealed class Writing(IStoreTransaction transaction, RegisterStore store) : IStoreTransaction
    {
        private bool isCommitted;

        public void Commit()
        {
            transaction.Commit();
            isCommitted = true;
        }

        public void Dispose()
        {
            transaction.Dispose();
            if (isCommitted) return;
            store.spots.Forget();
            store.whole?.spots.Forget();
        }
    }
}
