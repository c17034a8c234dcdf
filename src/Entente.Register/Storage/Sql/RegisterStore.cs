namespace Entente.Register.Storage.Sql;

/// <summary>A register in a database that understands SQL.</summary>
internal sealed class RegisterStore : IRegisterStore
{
    private readonly SqlSession session;

    public RegisterStore(string address, SqlSession session)
    {
        this.session = session;
        Address = address;
        Claims = new ClaimStore(session);
        Profiles = new ProfileStore(session);
        Mentions = new MentionStore(session);
        var told = new ToldClaims(session);
        Deeds = new DeedStore(session, told);
        Views = new ViewStore(session, told);
        Verdicts = new VerdictStore(session);
        Search = new VerdictSearch(session, Claims);
        Doubts = new DoubtStore(session, Verdicts);
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

    public bool WantsRebuild => session.Number("SELECT 1 FROM upkeep WHERE task = 'rebuild'") is not null;

    public IStoreTransaction Begin() => session.Begin();

    public void NoteRebuilt() => session.Run("DELETE FROM upkeep WHERE task = 'rebuild'");

    public RegisterException? Explain(Exception exception) => session.Explain(exception);

    public void Dispose() => session.Dispose();
}
