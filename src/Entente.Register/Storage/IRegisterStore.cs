using Entente.Prints;
using Entente.Register.Identity;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage;

/// <summary>
/// A database that keeps a register: rows in and out, no rule of its own. Every member may throw what the database
/// throws; <see cref="Explain"/> makes our own exception of it.
/// </summary>
internal interface IRegisterStore : IDisposable
{
    string Address { get; }

    IClaimStore Claims { get; }

    IProfileStore Profiles { get; }

    IMentionStore Mentions { get; }

    IDeedStore Deeds { get; }

    IViewStore Views { get; }

    IVerdictStore Verdicts { get; }

    IVerdictSearch Search { get; }

    IDoubtStore Doubts { get; }

    IDocumentStore Documents { get; }

    IRelationStore Relations { get; }

    ICalendarStore Calendar { get; }

    INameStore Names { get; }

    IEntityStore Entities { get; }

    IExportStore Exports { get; }

    IForgettingStore Forgetting { get; }

    IMarkStore Marks { get; }

    IArrivalStore Arrivals { get; }

    /// <summary>Whether any page is marked internal.</summary>
    bool HasInternal { get; }

    /// <summary>The same register with what is derived from all pages, internal ones among them; while there are any.</summary>
    IRegisterStore Whole { get; }

    /// <summary>Makes the tables of <see cref="Whole"/>, without a row in them, in place of those that there may be.</summary>
    void MakeWhole();

    /// <summary>Takes the tables of <see cref="Whole"/> away, if they are there.</summary>
    void DropWhole();

    /// <summary>Begins a transaction that writes; at most one is open. What it wrote is undone unless it is committed.</summary>
    IStoreTransaction Begin();

    /// <summary>Begins to read: until it is disposed of, all that is read is of one moment, and nothing is written.</summary>
    IDisposable Look();

    /// <summary>Whether what is derived from the claims is of an older form, and is to be made anew.</summary>
    bool WantsRebuild { get; }

    /// <summary>Notes that what is derived from the claims is of the current form.</summary>
    void NoteRebuilt();

    /// <summary>Whether readings may lack their checksums, since an older version of the program recorded them.</summary>
    bool WantsSeals { get; }

    /// <summary>Notes that all readings have their checksums.</summary>
    void NoteSealed();

    /// <summary>Hands over all rows of which nothing may be lost: what was read and judged. Whoever calls has begun to look.</summary>
    void WriteRows(IRowSink sink);

    /// <summary>Hands over the same as if internal pages had never come.</summary>
    void WritePublicRows(IRowSink sink);

    /// <summary>Our own exception for one of the database's; null when it is none of these.</summary>
    RegisterException? Explain(Exception exception);
}

internal interface IStoreTransaction : IDisposable
{
    void Commit();
}

/// <summary>Pages, their readings, and the claims of these. Nothing is changed but which reading of a page is current.</summary>
internal interface IClaimStore
{
    /// <summary>Those of the pages that are held with these texts, each once.</summary>
    IReadOnlyList<HeldPage> FindPages(IReadOnlyCollection<(string Name, string Sha256)> pages);

    /// <summary>The page of a name; of several texts the one recorded last.</summary>
    HeldPage? FindPage(string name);

    /// <summary>Adds a page with its first reading.</summary>
    HeldPage AddPage(string name, string sha256, string text, string reader, string hints, long recordedAt, bool isInternal);

    /// <summary>Adds a reading and makes it the page's current one.</summary>
    HeldPage AddReading(HeldPage page, string reader, string hints, long recordedAt);

    long AddDispatch(long reading, DispatchRow dispatch);

    long AddClaim(long dispatch, ClaimRow claim, long recordedAt);

    /// <summary>Adds the checksum of a reading.</summary>
    void AddSeal(long reading, string checksum);

    /// <summary>The readings after the given one, current or not, in the order of their numbers, at most so many.</summary>
    IReadOnlyList<SealedReading> Readings(long after, int limit);

    /// <summary>The numbers of the claims that readings make, and of those that verdicts made in their dispatches.</summary>
    IReadOnlyList<long> ClaimsOf(IReadOnlyCollection<long> readings);

    /// <summary>The current readings after the given one, in the order of their numbers, at most so many.</summary>
    IReadOnlyList<long> CurrentReadings(long after, int limit);

    /// <summary>How many pages each reader has read last.</summary>
    IReadOnlyDictionary<string, long> CountByReader();

    /// <summary>The pages that another reader has read last (all where none is given), by number, above one, at most so many.</summary>
    IReadOnlyList<PageToReread> PagesNotReadBy(string? reader, long after, int limit);

    /// <summary>The dispatches of a reading, with the claims that were read in them.</summary>
    IReadOnlyList<StoredDispatch> DispatchesOf(long reading) => DispatchesOf([reading])[0];

    /// <summary>The same of each of many readings, in their order.</summary>
    IReadOnlyList<StoredDispatch>[] DispatchesOf(IReadOnlyList<long> readings);
}

/// <summary>Distinct profiles, the keys under which they find each other, and their links.</summary>
internal interface IProfileStore
{
    /// <summary>The rows of profiles, in their order; null for each that is not stored.</summary>
    ProfileRow?[] Find(IReadOnlyList<Profile> profiles);

    ProfileRow Get(long id) => Get([id])[0];

    /// <summary>The profiles of these numbers, in no order.</summary>
    IReadOnlyList<ProfileRow> Get(IReadOnlyCollection<long> ids);

    /// <summary>Adds a profile, as an entity of its own.</summary>
    ProfileRow Add(Profile profile);

    /// <summary>Takes profiles, their keys and their links out.</summary>
    void Remove(IReadOnlyCollection<(long Id, Profile Profile)> profiles);

    /// <summary>For each key the profiles that have it on its side, in no order, at most so many.</summary>
    IReadOnlyList<long>[] Having(IReadOnlyList<(KeySide Side, string Key, int Limit)> keys);

    /// <summary>The links of profiles, in both directions, each under its end among these.</summary>
    ILookup<long, LinkRow> LinksOf(IReadOnlyCollection<long> profiles);

    void AddLink(LinkRow link);

    /// <summary>Takes the links between pairs of profiles out.</summary>
    void RemoveLinks(IReadOnlyCollection<(long Lesser, long Upper)> pairs);

    /// <summary>Says to which entities profiles belong.</summary>
    void SetEntities(IReadOnlyCollection<(long Profile, long Entity)> changed);

    IReadOnlyList<ProfileRow> MembersOf(long entity) => [.. MembersOf([entity])];

    /// <summary>The profiles that make each of many entities, in no order.</summary>
    IReadOnlyList<ProfileRow> MembersOf(IReadOnlyCollection<long> entities);

    void AddAlias(string identifier, string became, long recordedAt);

    /// <summary>Takes out all profiles, links, mentions, appearances and deeds.</summary>
    void Clear();
}

/// <summary>Which claims speak of which profiles.</summary>
internal interface IMentionStore
{
    void Add(MentionRow mention);

    /// <summary>Asks at once for what appearances and deeds to come need of these places, each with the kind or the act.</summary>
    void Expect(IEnumerable<(string Place, string Kind)> at);

    void Add(AppearanceRow appearance);

    /// <summary>Takes out the mentions and appearances of claims, and tells the profiles that they spoke of.</summary>
    IReadOnlySet<long> RemoveOf(IReadOnlyCollection<long> claims);

    /// <summary>Those of some profiles of which any claim speaks.</summary>
    IReadOnlySet<long> Mentioned(IReadOnlyCollection<long> profiles);
}

/// <summary>What views ask.</summary>
internal interface IViewStore
{
    RegisterCounts Count();

    /// <summary>Another text whenever something was added, judged, marked or taken out.</summary>
    string Revision();

    /// <summary>The newest day of publication; null if none is known.</summary>
    string? NewestPublication();

    /// <summary>The identifier of the entity that an identifier leads to; null if it was never given.</summary>
    string? Resolve(string identifier);

    /// <summary>Entities seen at a place on some day, each once, by their first day, the latest first.</summary>
    /// <param name="knownBy">Mentions that were known later do not count.</param>
    IEnumerable<long> Latest(string place, string kind, string upTo, string knownBy);

    /// <summary>Entities at a place of which a mention lasts to the day or beyond it, the nearest first.</summary>
    /// <param name="knownBy">Mentions that were known later do not count.</param>
    IEnumerable<long> Coming(string place, string kind, string from, string knownBy);

    /// <summary>Entities at a place that have a mention without a day.</summary>
    /// <param name="knownBy">Mentions that were known later do not count.</param>
    IEnumerable<long> Undated(string place, string kind, string knownBy);

    /// <summary>Entities of which no mention had a day, among the so many mentions without one at a place that became known last, these first.</summary>
    /// <param name="knownBy">Mentions that were known later do not count.</param>
    IEnumerable<long> NeverDated(string place, string kind, string knownBy, int rows);

    /// <summary>Profiles among the so many latest dated mentions up to a day at a place, each once with its last day, the latest first.</summary>
    IReadOnlyList<(long Profile, string Last)> AmongLatest(string place, string kind, string upTo, int rows);

    /// <summary>The kinds of appearance at a place.</summary>
    IReadOnlyList<string> KindsAt(string place);

    /// <summary>Entities that are ever seen at a place as a kind, each once, in no order.</summary>
    IReadOnlyList<long> EntitiesAt(string place, string kind);

    /// <summary>All claims that are looked for at a place under a kind, each with the entity that it speaks of, the earliest known first.</summary>
    IReadOnlyList<(long Entity, ToldClaim Claim)> ClaimsAt(string place, string kind);

    /// <summary>The entities of a kind, in no order.</summary>
    IReadOnlyList<long> EntitiesOf(string kind);

    /// <summary>The engagements that are told as sessions of a mechanism, to come or past, each once, those of the latest days first, at most so many.</summary>
    /// <param name="upTo">Sessions after this day are left out.</param>
    /// <param name="knownBy">What was known later does not count.</param>
    IReadOnlyList<long> SessionsOf(long mechanism, string upTo, string knownBy, int most);

    /// <summary>For each mechanism the latest day of a session up to one; those of which none is told are left out.</summary>
    IReadOnlyDictionary<long, string> LastSessions(IReadOnlyCollection<long> mechanisms, string upTo);

    /// <summary>Of dispatches that are shown what their prints are known by, in no order.</summary>
    IReadOnlyList<(long Dispatch, TextSketch Sketch)> SketchesOf(IReadOnlyCollection<long> dispatches);

    /// <summary>The claims by which the dispatches of claims give offices to people, in no order.</summary>
    IReadOnlyList<TenureRow> TenuresBeside(IReadOnlyCollection<long> claims);

    /// <summary>Claims with all that a view shows of them, in the order of their numbers as given.</summary>
    IReadOnlyList<ToldClaim> Claims(IReadOnlyCollection<long> numbers);

    /// <summary>The entities at a place, of some kinds of appearance, of which something was told within the window; each once.</summary>
    IReadOnlyList<long> ChangedAt(string place, IReadOnlyList<string> kinds, ChangeWindow window);

    /// <summary>The entities of some kinds of which something was told within the window, wherever; each once.</summary>
    IReadOnlyList<long> ChangedOf(IReadOnlyList<string> kinds, ChangeWindow window);

    /// <summary>Whom pages call holders of an office within the window, with the office's party and code; each once.</summary>
    IReadOnlyList<(string Role, long Person)> ChangedHolders(ChangeWindow window);

    /// <summary>For each entity the claims that speak of it in a role, the earliest known first, at most so many.</summary>
    IReadOnlyDictionary<long, IReadOnlyList<ToldClaim>> ClaimsAbout(IReadOnlyCollection<long> entities, string role, int limit);

    /// <summary>The claims that speak of one entity in a role, the earliest known first, at most so many.</summary>
    IReadOnlyList<ToldClaim> ClaimsAbout(long entity, string role, int limit) => ClaimsAbout([entity], role, limit)[entity];

    /// <summary>For each entity in a role the claims with the latest days up to one that speak of it so, the latest first, at most so many.</summary>
    IReadOnlyDictionary<(long Entity, string Role), IReadOnlyList<ToldClaim>> NewestClaims(IReadOnlyCollection<(long Entity, string Role)> of, string upTo, int limit);

    /// <summary>For each person the first and the last day up to one on which pages give him an office; those without such a day are left out.</summary>
    IReadOnlyList<SpanRow> Spans(IReadOnlyCollection<long> entities, string role, string upTo);

    /// <summary>The highest edition of each entity up to a day in a role; those of which none is told are left out.</summary>
    IReadOnlyDictionary<long, int> LastEditions(IReadOnlyCollection<long> entities, string role, string upTo);

    /// <summary>Of what a claim speaks, in the order of the mentions.</summary>
    IReadOnlyList<EntityMention> MentionsOf(long claim);

    /// <summary>The people who take part in what claims tell.</summary>
    IReadOnlyList<ParticipantRow> ParticipantsOf(IReadOnlyCollection<long> claims);

    /// <summary>The keys of the profiles that make an entity.</summary>
    IReadOnlyList<string> KeysOf(long entity) => [.. KeysOf([entity]).Select(k => k.Key)];

    /// <summary>The same of each of many entities.</summary>
    IReadOnlyList<(long Entity, string Key)> KeysOf(IReadOnlyCollection<long> entities);

    /// <summary>The public identifier of an entity.</summary>
    string IdentifierOf(long entity);

    /// <summary>The entities to which profiles belong; an entity is the profile that stands for it.</summary>
    IReadOnlyList<EntityRow> EntitiesBy(IReadOnlyCollection<long> profiles);

    /// <summary>Every row of the current content, for the digest.</summary>
    void WriteContent(DigestLine line);
}
