using Entente.Reading;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Search;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Entities;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;
using Entente.Register.Views.Relations;
using Entente.Register.Views.Texts;

namespace Entente.Register;

/// <summary>The register over a store.</summary>
internal sealed class RegisterService(IRegisterStore store, RegisterOptions options) : IRegister
{
    /// <summary>So many pages are looked up at a time.</summary>
    private const int PagesAtATime = 500;

    public string Address => store.Address;

    public IVerdicts Verdicts { get; } = new GuardedVerdicts(new VerdictService(store, options.Clock), store);

    private long Now => options.Clock.GetUtcNow().Subtract(DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public bool Knows(string page, string text, Hints hints, string reader) => Guard(() =>
        store.Claims.FindPages([(page, PageWriter.Sha256(text))]) is [var held] && Taking.IsKnown(held, reader, hints));

    public AddOutcome Add(PageReading reading, Hints hints) => AddMany([new(reading, hints)])[0];

    public IReadOnlyList<AddOutcome> AddMany(IEnumerable<PageToAdd> pages) => Guard(() => TakeMany(pages, again: false));

    public IReadOnlyList<AddOutcome> RereadMany(IEnumerable<PageToAdd> pages) => Guard(() => TakeMany(pages, again: true));

    public IReadOnlyDictionary<string, long> CountByReader() => Guard(store.Claims.CountByReader);

    public IReadOnlyList<PageToReread> PagesNotReadBy(string? reader, long after, int limit) =>
        Guard(() => store.Claims.PagesNotReadBy(reader, after, limit));

    public void Rebuild() => Guard(() =>
    {
        using var transaction = store.Begin();
        store.Profiles.Clear();
        store.Verdicts.Clear();
        store.Documents.Clear();
        for (var last = 0L; store.Claims.CurrentReadings(last, PagesAtATime) is { Count: > 0 } readings; last = readings[^1])
        {
            var shown = new JudgedPages(store, Now);
            foreach (var page in ShownPage.Load(store, readings)) shown.Show(page);
            shown.Settle();
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

    public string Digest() => Look(() =>
    {
        var digest = new ContentDigest();
        store.Views.WriteContent(digest.Add);
        return digest.ToString();
    });

    public RegisterCounts Count() => Look(store.Views.Count);

    public BriefView GetBrief(string partyA, string partyB, BriefOptions? brief = null) =>
        Look(() => new BriefBuilder(store, Code(partyA), Code(partyB), brief ?? new()).Build());

    public ThreadList GetThreads(ThreadQuery? query = null) => Look(() =>
    {
        var asked = query ?? new();
        if ((asked.AsOf ?? Days.Parse(store.Views.NewestPublication())) is not { } day) return new ThreadList(null, []);
        var coded = asked with { PartyA = asked.PartyA is { } a ? Code(a) : null, PartyB = asked.PartyB is { } b ? Code(b) : null };
        return new ThreadList(day, new ThreadFinder(store, day, asked.AsOf, new ViewMemory(store.Views)).Of(coded));
    });

    public PageView? GetPage(string name) => Look(() => new PageBuilder(store).Build(name));

    public OfficesView GetOffices(string party, OfficesOptions? offices = null) =>
        Look(() => new OfficesBuilder(store.Views, Code(party), offices ?? new()).Build());

    public MechanismsView GetMechanisms(MechanismsOptions? mechanisms = null) => Look(() =>
    {
        var of = mechanisms ?? new();
        return new MechanismsBuilder(store.Views, of with { PartyA = CodeOrNull(of.PartyA), PartyB = CodeOrNull(of.PartyB) }).Build();
    });

    public DiffView GetDiff(DiffOptions diff) => Look(() =>
        new DiffBuilder(store.Views, diff with { PartyA = CodeOrNull(diff.PartyA), PartyB = CodeOrNull(diff.PartyB) }).Build());

    public SearchResults Search(SearchQuery query) => Look(() => new SearchBuilder(store, query).Build());

    public PageTextView? GetPageText(string name) => Look(() => new PageTextBuilder(store).Build(name));

    public RelationsView GetRelations(RelationsOptions? relations = null) => Look(() =>
    {
        var of = relations ?? new();
        return new RelationsBuilder(store, of with { Party = CodeOrNull(of.Party) }).Build();
    });

    public EntityView? GetEntity(string identifier, EntityOptions? entity = null) => Look(() => new EntityBuilder(store, entity ?? new()).Build(identifier));

    public string? Resolve(string identifier) => Guard(() => store.Views.Resolve(identifier));

    public void Dispose() => store.Dispose();

    private AddOutcome[] TakeMany(IEnumerable<PageToAdd> pages, bool again)
    {
        using var transaction = store.Begin();
        var now = Now;
        var shown = new JudgedPages(store, now);
        var taking = new Taking(store, shown, now, again);
        var taken = pages.Chunk(PagesAtATime).SelectMany(taking.Take).ToArray();
        shown.Settle();
        var merges = new MergeReport(store.Profiles, taken.Where(t => t.Status == AddStatus.New).SelectMany(t => t.Told));
        var outcomes = taken.Select(t => Outcome(t, merges)).ToArray();
        transaction.Commit();
        return outcomes;
    }

    /// <summary>Codes are written in capitals.</summary>
    private static string Code(string party) => party.Trim().ToUpperInvariant();

    private static string? CodeOrNull(string? party) => party is null ? null : Code(party);

    /// <summary>A page that is read anew was known before, by itself: that is no merge.</summary>
    private static AddOutcome Outcome(Taken taken, MergeReport merges) =>
        new(taken.Page, taken.Status, taken.Claims, taken.Status == AddStatus.New ? merges.Of(taken.Told) : []) { Changed = taken.Changed };

    /// <summary>A view is of one moment, whatever another program writes meanwhile.</summary>
    private T Look<T>(Func<T> view) => Guard(() =>
    {
        using var moment = store.Look();
        return view();
    });

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
}
