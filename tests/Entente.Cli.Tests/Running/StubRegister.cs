using System.Collections.Immutable;
using Entente.Reading;
using Entente.Register;
using Entente.Register.Arrivals;
using Entente.Register.Exports;
using Entente.Register.Forgetting;
using Entente.Register.Internal;
using Entente.Register.Search;
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

namespace Entente.Cli.Tests.Running;

/// <summary>A register in memory that notes what the commands ask of it.</summary>
internal sealed class StubRegister : IRegister
{
    private readonly Dictionary<string, string> texts = [];

    public string Address { get; private set; } = "";

    public RegisterOptions? Options { get; private set; }

    /// <summary>The pages as they came, batch by batch.</summary>
    public List<string[]> Batches { get; } = [];

    public (string A, string B, BriefOptions? Options)? Asked { get; private set; }

    public bool Rebuilt { get; private set; }

    public StubVerdicts Judged { get; } = new();

    public IVerdicts Verdicts => Judged;

    public IForgetting Forgetting => throw new NotSupportedException();

    public IMarking Marking => throw new NotSupportedException();

    public IExports Exports => throw new NotSupportedException();

    public IArrivals Arrivals { get; } = new StubArrivals();

    /// <summary>When set, the register cannot be opened.</summary>
    public RegisterException? Failure { get; set; }

    public IRegister Open(string address, RegisterOptions options)
    {
        if (Failure is not null) throw Failure;
        Address = address;
        Options = options;
        return this;
    }

    public IReadOnlyList<bool> Knows(IReadOnlyList<PageText> pages, string reader) =>
        [.. pages.Select(page => texts.GetValueOrDefault(page.Name) == page.Text)];

    public AddOutcome Add(PageReading reading, Hints hints) => AddMany([new PageToAdd(reading, hints)])[0];

    public IReadOnlyList<AddOutcome> AddMany(IEnumerable<PageToAdd> pages)
    {
        var batch = pages.ToArray();
        Batches.Add([.. batch.Select(page => page.Reading.Page)]);
        return [.. batch.Select(Take)];
    }

    /// <summary>The pages that the stub's own reader has not read, and those that it has.</summary>
    public List<PageToReread> Held { get; } = [];

    public IReadOnlyDictionary<string, long> CountByReader() => Held.CountBy(p => p.Reader).ToDictionary(c => c.Key, c => (long)c.Value);

    public IReadOnlyList<PageToReread> PagesNotReadBy(string? reader, long after, int limit) =>
        [.. Held.Where(p => p.Number > after && p.Reader != reader).Take(limit)];

    public IReadOnlyList<AddOutcome> RereadMany(IEnumerable<PageToAdd> pages) => [.. AddMany(pages).Select(o => o with { Status = AddStatus.Reread, Changed = o.Claims > 0 })];

    public void Rebuild() => Rebuilt = true;

    public RegisterCounts Backup(Stream to) => Count();

    public string Digest() => "d1ge57";

    public RegisterCounts Count() =>
        new(2, 3, 5, ImmutableSortedDictionary<string, long>.Empty.Add("person", 7).Add("engagement", 4));

    public BriefView GetBrief(string partyA, string partyB, BriefOptions? options = null)
    {
        Asked = (partyA, partyB, options);
        return new BriefView { PartyA = partyA, PartyB = partyB, AsOf = options?.AsOf };
    }

    public ThreadList GetThreads(ThreadQuery? query = null) => throw new NotSupportedException();

    public SearchResults Search(SearchQuery query)
    {
        Searched = query;
        return new SearchResults(0, true, query.Page, [], []);
    }

    /// <summary>What was searched for last.</summary>
    public SearchQuery? Searched { get; private set; }

    public PageView? GetPage(string name) => null;

    public OfficesView GetOffices(string party, OfficesOptions? options = null) => new() { Party = party, AsOf = options?.AsOf };

    public MechanismsView GetMechanisms(MechanismsOptions? options = null) =>
        new() { PartyA = options?.PartyA, PartyB = options?.PartyB, AsOf = options?.AsOf };

    public DiffView GetDiff(DiffOptions options) =>
        new() { PartyA = options.PartyA, PartyB = options.PartyB, Since = options.Since, Until = options.Until, Recorded = options.Recorded };

    public PageTextView? GetPageText(string name) => null;

    public SuggestionsView GetSuggestions(SuggestionOptions options) => new([], []);

    public MeetingsView GetMeetings() => new([]);

    public ImmutableArray<BriefEngagement> GetEngagements(IReadOnlyList<string> identifiers, BriefOptions? options = null) => [];

    public string Revision() => "";

    public RelationsView GetRelations(RelationsOptions? options = null) => new(options?.AsOf, []);

    public AnnualReview GetReview(ReviewOptions options) => new() { Party = options.Party, Year = options.Year, AsOf = options.AsOf };

    public CalendarView GetCalendar(CalendarOptions? options = null) =>
        new() { PartyA = options?.PartyA, PartyB = options?.PartyB, AsOf = options?.AsOf, From = options?.From, To = options?.To };

    public EntityView? GetEntity(string identifier, EntityOptions? options = null) => null;

    public string? Resolve(string identifier) => null;

    public void Dispose()
    {
    }

    private AddOutcome Take(PageToAdd page)
    {
        var status = texts.ContainsKey(page.Reading.Page) ? AddStatus.Reread : AddStatus.New;
        texts[page.Reading.Page] = page.Reading.Text;
        var facts = page.Reading.Dispatches.SelectMany(dispatch => dispatch.Facts()).ToList();
        var merged = facts.Skip(1).Select(fact => new Merge("engagement", fact.Quote, "E1", "same parties, same day"));
        return new AddOutcome(page.Reading.Page, status, facts.Count, [.. merged], new Arrival(page.Reading.Page, ArrivalOutcome.Read, default));
    }
}
