using System.Collections.Immutable;
using Entente.Reading;
using Entente.Register.Arrivals;
using Entente.Register.Claims;
using Entente.Register.Exports;
using Entente.Register.FollowThrough;
using Entente.Register.Forgetting;
using Entente.Register.Internal;
using Entente.Register.Search;
using Entente.Register.Storage;
using Entente.Register.Upkeep;
using Entente.Register.Upkeep.Backups;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Entities;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Meetings;
using Entente.Register.Views.Offices;
using Entente.Register.Views.Relations;
using Entente.Register.Views.Reviews;
using Entente.Register.Views.Suggestions;
using Entente.Register.Views.Texts;
using NodaTime;

namespace Entente.Register;

/// <summary>The register over a store.</summary>
internal sealed class RegisterService(IRegisterStore store, RegisterOptions options) : IRegister
{
    public string Address => store.Address;

    public IVerdicts Verdicts { get; } = new GuardedVerdicts(() => new VerdictService(store, Seen(store, options), options.Clock), store);

    public IForgetting Forgetting { get; } = new ForgettingService(store, options.Clock);

    public IMarking Marking { get; } = new MarkingService(store, options.Clock);

    public IArrivals Arrivals { get; } = new ArrivalService(store, options);

    public IExports Exports { get; } = new ExportService(store, options);

    /// <summary>What views look at.</summary>
    private IRegisterStore Looked => Seen(store, options);

    private long Now => options.Clock.GetUtcNow().Subtract(DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public IReadOnlyList<bool> Knows(IReadOnlyList<PageText> pages, string reader) => store.Guard(() =>
    {
        var keys = pages.Select(page => (page.Name, Sha256: PageWriter.Sha256(page.Text))).ToArray();
        var held = store.Claims.FindPages([.. keys.Distinct()]).ToDictionary(page => (page.Name, page.Sha256));
        return pages.Zip(keys, (page, key) => held.TryGetValue(key, out var found) && Taking.IsKnown(found, reader, page.Hints)).ToArray();
    });

    public AddOutcome Add(PageReading reading, Hints hints) => AddMany([new(reading, hints)])[0];

    public IReadOnlyList<AddOutcome> AddMany(IEnumerable<PageToAdd> pages) => store.Guard(() => TakeMany(pages, again: false));

    public IReadOnlyList<AddOutcome> RereadMany(IEnumerable<PageToAdd> pages) => store.Guard(() => TakeMany(pages, again: true));

    public IReadOnlyDictionary<string, long> CountByReader() => store.Guard(store.Claims.CountByReader);

    public IReadOnlyList<PageToReread> PagesNotReadBy(string? reader, long after, int limit) =>
        store.Guard(() => store.Claims.PagesNotReadBy(reader, after, limit));

    public void Rebuild() => store.Guard(() =>
    {
        using var transaction = store.Begin();
        Derivation.Rebuild(store, Now);
        store.NoteRebuilt();
        transaction.Commit();
        return true;
    });

    /// <summary>Gives readings their checksums that have none.</summary>
    public void SealAll() => store.Guard(() =>
    {
        using var transaction = store.Begin();
        for (var last = 0L; store.Claims.Readings(last, Derivation.PagesAtATime) is { Count: > 0 } readings; last = readings[^1].Page.Reading)
        {
            var open = readings.Where(reading => reading.Checksum is null).ToArray();
            foreach (var (reading, dispatches) in open.Zip(store.Claims.DispatchesOf([.. open.Select(reading => reading.Page.Reading)])))
                store.Claims.AddSeal(reading.Page.Reading, Seal.Of(reading.Page, reading.RecordedAt, dispatches));
        }

        store.NoteSealed();
        transaction.Commit();
        return true;
    });

    /// <summary>
    /// A register that an older version of the program wrote is rebuilt once, from its claims; where somebody was disturbed in
    /// forgetting, the space of what was deleted is given up.
    /// </summary>
    public void BringUpToDate() => store.Guard(() =>
    {
        if (store.WantsSeals) SealAll();
        if (store.WantsRebuild) Rebuild();
        if (store.Forgetting.WantsScrub) store.Forgetting.Scrub(wait: false);
        return true;
    });

    public RegisterCounts Backup(Stream to) => Look(() =>
    {
        var program = typeof(RegisterService).Assembly.GetName().Version!.ToString(3);
        using var writer = new BackupWriter(to, new BackupHead(program, StepNames.Last, Instant.FromDateTimeOffset(options.Clock.GetUtcNow())));
        store.WriteRows(writer);
        return store.Views.Count();
    });

    /// <summary>Makes a register of this one at another address, while nobody writes to this one.</summary>
    public void MoveTo(string address) => store.Guard(() =>
    {
        using var transaction = store.Begin();
        RegisterMaking.Make(address, options, StepNames.Last, store.WriteRows);
        return true;
    });

    public string Digest() => Look(() =>
    {
        var digest = new ContentDigest();
        Looked.Views.WriteContent(digest.Add);
        return digest.ToString();
    });

    public RegisterCounts Count() => Look(() => Looked.Views.Count());

    public BriefView GetBrief(string partyA, string partyB, BriefOptions? brief = null) =>
        Look(() => new BriefBuilder(Looked, Code(partyA), Code(partyB), brief ?? new()).Build());

    public ThreadList GetThreads(ThreadQuery? query = null) => Look(() =>
    {
        var asked = query ?? new();
        if ((asked.AsOf ?? Days.Parse(Looked.Views.NewestPublication())) is not { } day) return new ThreadList(null, []);
        var coded = asked with { PartyA = asked.PartyA is { } a ? Code(a) : null, PartyB = asked.PartyB is { } b ? Code(b) : null };
        return new ThreadList(day, new ThreadFinder(Looked, day, asked.AsOf, new ViewMemory(Looked.Views)).Of(coded));
    });

    public PageView? GetPage(string name) => Look(() => new PageBuilder(Looked).Build(name));

    public OfficesView GetOffices(string party, OfficesOptions? offices = null) =>
        Look(() => new OfficesBuilder(Looked.Views, Code(party), offices ?? new()).Build());

    public MechanismsView GetMechanisms(MechanismsOptions? mechanisms = null) => Look(() =>
    {
        var of = mechanisms ?? new();
        return new MechanismsBuilder(Looked.Views, of with { PartyA = CodeOrNull(of.PartyA), PartyB = CodeOrNull(of.PartyB) }).Build();
    });

    public DiffView GetDiff(DiffOptions diff) => Look(() =>
        new DiffBuilder(Looked.Views, diff with { PartyA = CodeOrNull(diff.PartyA), PartyB = CodeOrNull(diff.PartyB) }).Build());

    public SearchResults Search(SearchQuery query) => Look(() => new SearchBuilder(Looked, query).Build());

    public PageTextView? GetPageText(string name) => Look(() => new PageTextBuilder(Looked).Build(name));

    public RelationsView GetRelations(RelationsOptions? relations = null) => Look(() =>
    {
        var of = relations ?? new();
        return new RelationsBuilder(Looked, of with { Party = CodeOrNull(of.Party) }).Build();
    });

    public CalendarView GetCalendar(CalendarOptions? calendar = null) => Look(() =>
    {
        var of = calendar ?? new();
        return new CalendarBuilder(Looked, of with { PartyA = CodeOrNull(of.PartyA ?? of.PartyB), PartyB = of.PartyA is null ? null : CodeOrNull(of.PartyB) }).Build();
    });

    public AnnualReview GetReview(ReviewOptions review) => Look(() => new ReviewBuilder(Looked, review with { Party = Code(review.Party) }).Build());

    public MeetingsView GetMeetings() => Look(() => new MeetingsBuilder(Looked).Build());

    public ImmutableArray<BriefEngagement> GetEngagements(IReadOnlyList<string> identifiers, BriefOptions? options = null) =>
        Look(() => new EngagementList(Looked, options ?? new()).Of(identifiers));

    public string Revision() => store.Guard(() => Looked.Views.Revision());

    public SuggestionsView GetSuggestions(SuggestionOptions options) => Look(() => new SuggestionsBuilder(Looked, options).Build());

    public EntityView? GetEntity(string identifier, EntityOptions? entity = null) => Look(() => new EntityBuilder(Looked, entity ?? new()).Build(identifier));

    public string? Resolve(string identifier) => store.Guard(() => Looked.Views.Resolve(identifier));

    public void Dispose() => store.Dispose();

    private AddOutcome[] TakeMany(IEnumerable<PageToAdd> pages, bool again)
    {
        using var transaction = store.Begin();
        var now = Now;
        var shown = new Layers(store, now);
        var taking = new Taking(store, shown, now, again);
        var taken = pages.Chunk(Derivation.PagesAtATime).SelectMany(taking.Take).ToArray();
        shown.Settle();
        var outcomes = Outcomes(taken, new Arriving(store, now, again).Note(taken));
        transaction.Commit();
        return outcomes;
    }

    /// <summary>What of a page was known before is told of the layer in which it is seen.</summary>
    private AddOutcome[] Outcomes(Taken[] taken, Arrival[] arrivals)
    {
        var told = taken.Where(t => t.Status == AddStatus.New).ToLookup(t => t.IsInternal, t => t.Told);
        var publicly = new MergeReport(store.Profiles, told[false].SelectMany(t => t));
        var inWhole = told[true].Any() ? new MergeReport(store.Whole.Profiles, told[true].SelectMany(t => t)) : publicly;
        return [.. taken.Zip(arrivals, (t, arrival) => Outcome(t, t.IsInternal ? inWhole : publicly, arrival))];
    }

    internal static IRegisterStore Seen(IRegisterStore store, RegisterOptions options) => options.IncludeInternal && store.HasInternal ? store.Whole : store;

    /// <summary>Codes are written in capitals.</summary>
    private static string Code(string party) => party.Trim().ToUpperInvariant();

    private static string? CodeOrNull(string? party) => party is null ? null : Code(party);

    /// <summary>A page that is read anew was known before, by itself: that is no merge.</summary>
    private static AddOutcome Outcome(Taken taken, MergeReport merges, Arrival arrival) =>
        new(taken.Page, taken.Status, taken.Claims, taken.Status == AddStatus.New ? merges.Of(taken.Told) : [], arrival) { Changed = taken.Changed, Tombstone = taken.Tombstone, IsInternal = taken.IsInternal };

    private T Look<T>(Func<T> view) => store.GuardedLook(view);
}
