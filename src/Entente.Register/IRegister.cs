using System.Collections.Immutable;
using Entente.Reading;
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

namespace Entente.Register;

/// <summary>
/// What a set of pages adds up to: their claims, append-only, and the people, engagements, instruments and mechanisms
/// that they speak of. What it holds depends on the pages alone, never on the order in which they came.
/// </summary>
/// <remarks>
/// Every member throws <see cref="RegisterException"/> when the register cannot be read or written. One instance serves
/// one thread; several programs may open the same register, one of them writing at a time.
/// </remarks>
public interface IRegister : IDisposable
{
    /// <summary>Where the register is, as given to <see cref="Registers.Open"/>.</summary>
    string Address { get; }

    /// <summary>Whether a page is held with this text, hints and reader, so that it need not be read again.</summary>
    bool Knows(string page, string text, Hints hints, string reader) => Knows([new PageText(page, text, hints)], reader)[0];

    /// <summary>The same of each of many pages; to a server the way is long.</summary>
    IReadOnlyList<bool> Knows(IReadOnlyList<PageText> pages, string reader);

    /// <summary>Takes one page in, in a transaction of its own.</summary>
    AddOutcome Add(PageReading reading, Hints hints);

    /// <summary>
    /// Takes pages in, in one transaction: all of them, or none when it throws. Identity is worked out once for the
    /// batch, so larger batches (some hundreds of pages) are faster.
    /// </summary>
    /// <exception cref="ArgumentException">A page holds what no register keeps: NUL, half a surrogate pair, a name of more than 2,000 bytes.</exception>
    /// <returns>One outcome for each page, in their order.</returns>
    IReadOnlyList<AddOutcome> AddMany(IEnumerable<PageToAdd> pages);

    /// <summary>How many pages each reader (engine version and codebook hash) has read last.</summary>
    IReadOnlyDictionary<string, long> CountByReader();

    /// <summary>The pages that another reader than this one has read last, in the order of their numbers.</summary>
    /// <param name="reader">Null: all pages.</param>
    /// <param name="after">Only pages numbered above it.</param>
    /// <param name="limit">At most so many.</param>
    IReadOnlyList<PageToReread> PagesNotReadBy(string? reader, long after, int limit);

    /// <summary>
    /// Takes in what a reader makes today of pages that the register holds, in one transaction; also where it is the reader
    /// that read them last. Nothing is written of a page that is read as before by the same reader.
    /// </summary>
    /// <returns>One outcome for each page, in their order.</returns>
    IReadOnlyList<AddOutcome> RereadMany(IEnumerable<PageToAdd> pages);

    /// <summary>What people judged: which mentions are of one thing, which facts are right.</summary>
    IVerdicts Verdicts { get; }

    /// <summary>Takes pages out for good.</summary>
    IForgetting Forgetting { get; }

    /// <summary>Marks pages internal, or public again.</summary>
    IMarking Marking { get; }

    /// <summary>What became of each page that came: read, duplicate, refused and why.</summary>
    IArrivals Arrivals { get; }

    /// <summary>The register as data, for tables and other programs.</summary>
    IExports Exports { get; }

    /// <summary>Makes all that is derived from the claims anew. It never reads text, and changes no digest.</summary>
    void Rebuild();

    /// <summary>
    /// Writes all that was read and judged, as it is at this moment whatever others write meanwhile: pages, readings, claims,
    /// verdicts, identifiers, and when each was recorded. <see cref="Registers.Restore"/> makes a register of it.
    /// </summary>
    /// <returns>How much the register holds.</returns>
    RegisterCounts Backup(Stream to);

    /// <summary>
    /// A hash of what the register holds, 64 hexadecimal digits: equal in any order of arrival, and before and after a
    /// rebuild. When a claim was recorded is no part of it.
    /// </summary>
    string Digest();

    /// <summary>How much the register holds.</summary>
    RegisterCounts Count();

    /// <summary>What one reads before a meeting between two parties (codes as in a reading: <c>KH</c>, <c>VN</c>).</summary>
    BriefView GetBrief(string partyA, string partyB, BriefOptions? options = null);

    /// <summary>
    /// What was announced and what became of it, as of a day: undertakings, plans, instruments near or past their end,
    /// mechanisms whose next session is due; the soonest due first.
    /// </summary>
    ThreadList GetThreads(ThreadQuery? query = null);

    /// <summary>What the register made of a page: its claims, and the entities that they speak of. Null if it holds none of the name.</summary>
    PageView? GetPage(string name);

    /// <summary>Who held which office of a party, from when to when as far as pages tell, in the order of protocol.</summary>
    OfficesView GetOffices(string party, OfficesOptions? options = null);

    /// <summary>The mechanisms of a party, of a pair or of all, each with its sessions, their numbers and what is missing among them.</summary>
    MechanismsView GetMechanisms(MechanismsOptions? options = null);

    /// <summary>Searches dispatches and the facts in them, the best answers first.</summary>
    SearchResults Search(SearchQuery query);

    /// <summary>What has changed between two moments: what is new since the last brief, or since one last looked.</summary>
    DiffView GetDiff(DiffOptions options);

    /// <summary>The text of a page with its facts at their places, as they stand. Null if the register holds none of the name.</summary>
    PageTextView? GetPageText(string name);

    /// <summary>The pairs of parties of which an engagement is told, the one that met last first.</summary>
    RelationsView GetRelations(RelationsOptions? options = null);

    /// <summary>What was, is planned and is expected from one day to another.</summary>
    CalendarView GetCalendar(CalendarOptions? options = null);

    /// <summary>What a party's year in defence diplomacy came to, against the year before.</summary>
    AnnualReview GetReview(ReviewOptions options);

    /// <summary>Whom and what somebody may mean who begins to type a name.</summary>
    SuggestionsView GetSuggestions(SuggestionOptions options);

    /// <summary>All engagements that took place: who met whom, when and in which country. It goes through all of them; ask again when <see cref="Revision"/> is another.</summary>
    MeetingsView GetMeetings();

    /// <summary>Engagements by their public identifiers, in their order, with the words that tell them; those that are none are left out.</summary>
    ImmutableArray<BriefEngagement> GetEngagements(IReadOnlyList<string> identifiers, BriefOptions? options = null);

    /// <summary>Another text whenever something was added, judged, marked or taken out: what a view showed is good as long as it is the same.</summary>
    string Revision();

    /// <summary>One entity by its public identifier, given at any time; null where there is none, or nothing was known of it on the day.</summary>
    EntityView? GetEntity(string identifier, EntityOptions? options = null);

    /// <summary>The identifier of the entity that an identifier, given at any time, leads to today; null if unknown.</summary>
    string? Resolve(string identifier);
}
