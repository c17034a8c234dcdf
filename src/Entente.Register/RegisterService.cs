using Entente.Facts;
using Entente.Reading;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views;

namespace Entente.Register;

/// <summary>The register over a store.</summary>
internal sealed class RegisterService(IRegisterStore store, RegisterOptions options) : IRegister
{
    /// <summary>A rebuild reads so many pages at a time.</summary>
    private const int PagesAtATime = 500;

    public string Address => store.Address;

    private long Now => options.Clock.GetUtcNow().Subtract(DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public bool Knows(string page, string text, Hints hints, string reader) => Guard(() =>
        store.Claims.FindPage(page, PageWriter.Sha256(text)) is { } held && IsKnown(held, reader, hints));

    public AddOutcome Add(PageReading reading, Hints hints) => AddMany([new(reading, hints)])[0];

    public IReadOnlyList<AddOutcome> AddMany(IEnumerable<PageToAdd> pages) => Guard(() =>
    {
        using var transaction = store.Begin();
        var now = Now;
        var writer = new PageWriter(store.Claims, now);
        var projector = new Projector(store, now);
        var taken = pages.Select(p => Take(p, writer, projector)).ToArray();
        projector.Settle();
        var outcomes = taken.Select(Outcome).ToArray();
        transaction.Commit();
        return outcomes;
    });

    public void Rebuild() => Guard(() =>
    {
        using var transaction = store.Begin();
        store.Profiles.Clear();
        for (var last = 0L; store.Claims.CurrentReadings(last, PagesAtATime) is { Count: > 0 } readings; last = readings[^1])
        {
            var projector = new Projector(store, Now);
            foreach (var dispatch in readings.SelectMany(store.Claims.DispatchesOf)) projector.Show(dispatch, FactsOf(dispatch));
            projector.Settle();
        }

        store.NoteRebuilt();
        transaction.Commit();
        return true;
    });

    /// <summary>A register that an older version of the program wrote is rebuilt once, from its claims.</summary>
    public void BringUpToDate() => Guard(() =>
    {
        if (store.WantsRebuild) Rebuild();
        return true;
    });

    public string Digest() => Guard(() =>
    {
        var digest = new ContentDigest();
        store.Views.WriteContent(digest.Add);
        return digest.ToString();
    });

    public RegisterCounts Count() => Guard(store.Views.Count);

    public BriefView GetBrief(string partyA, string partyB, BriefOptions? brief = null) =>
        Guard(() => new BriefBuilder(store.Views, Code(partyA), Code(partyB), brief ?? new()).Build());

    public PageView? GetPage(string name) => Guard(() => new PageBuilder(store.Claims, store.Views).Build(name));

    public string? Resolve(string identifier) => Guard(() => store.Views.Resolve(identifier));

    public void Dispose() => store.Dispose();

    /// <summary>Codes are written in capitals.</summary>
    private static string Code(string party) => party.Trim().ToUpperInvariant();

    private static bool IsKnown(HeldPage held, string reader, Hints hints) =>
        held.Reader == reader && held.Hints == HintsJson.Write(hints);

    private Taken Take(PageToAdd page, PageWriter writer, Projector projector)
    {
        var sha256 = PageWriter.Sha256(page.Reading.Text);
        var held = store.Claims.FindPage(page.Reading.Page, sha256);
        if (held is not null && IsKnown(held, page.Reading.Reader, page.Hints))
            return new Taken(page.Reading.Page, AddStatus.Known, 0, []);
        if (held is not null) projector.Hide(store.Claims.ClaimsOf(held.Reading));
        var told = new List<Projector.Told>();
        var claims = 0;
        foreach (var (row, facts) in writer.Write(page, sha256, held))
        {
            told.AddRange(projector.Show(row, facts));
            claims += facts.Count;
        }

        return new Taken(page.Reading.Page, held is null ? AddStatus.New : AddStatus.Reread, claims, told);
    }

    /// <summary>A page that is read anew was known before, by itself: that is no merge.</summary>
    private AddOutcome Outcome(Taken taken) =>
        new(taken.Page, taken.Status, taken.Claims,
            taken.Status == AddStatus.New ? MergeReport.Of(taken.Told, store.Profiles) : []);

    private static Fact[] FactsOf(StoredDispatch dispatch) =>
    [
        .. dispatch.Claims.Select(c => FactJson.Read(c.Row.Kind, c.Row.Fact, c.Row.Quote, c.Row.Span, c.Row.Rule)),
    ];

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (store.Explain(exception) is { } known)
        {
            throw known;
        }
    }

    private sealed record Taken(string Page, AddStatus Status, int Claims, IReadOnlyList<Projector.Told> Told);
}
