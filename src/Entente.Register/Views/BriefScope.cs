using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Register.Views;

/// <summary>What all parts of a brief share: the store, the pair, the day.</summary>
/// <param name="Day">The day for which the brief holds; null when no publication is known.</param>
/// <param name="Cut">What counts: what was known by a day, or all.</param>
internal sealed record BriefScope(IViewStore Store, string PartyA, string PartyB, LocalDate? Day, Cut Cut, int Limit)
{
    /// <summary>A claim has many sources in a large register; so many of each entity are read.</summary>
    private const int MostClaims = 60;

    private const int MostMentions = 600;

    private const string EndOfTime = "9999-12-31";

    /// <summary>What the view has read.</summary>
    public ViewMemory Memory { get; init; } = new(Store);

    /// <summary>Which outlets write from whose side.</summary>
    public Agencies Agencies { get; init; } = Agencies.None;

    /// <summary>What became of announcements; null when no day is known for which to say it.</summary>
    public ThreadFinder? Threads { get; init; }

    public string Pair => Places.Pair(PartyA, PartyB);

    /// <summary>The day as it is stored, or one after all others.</summary>
    public string UpTo => Day is { } day ? Days.Text(day) : EndOfTime;

    public static string Always => EndOfTime;

    /// <summary>The day by which a claim must have been known to count, as it is stored.</summary>
    public string KnownBy => Cut.KnownBy is { } day ? Days.Text(day) : EndOfTime;

    /// <summary>The public identifier of an entity.</summary>
    public string IdentifierOf(long entity) => Memory.IdentifierOf(entity);

    /// <summary>What is known of an entity itself.</summary>
    public IReadOnlyList<Evidence<T>> About<T>(long entity) where T : Fact => First<T>(entity, MostClaims);

    /// <summary>The same, from the claims that were known first.</summary>
    public IReadOnlyList<Evidence<T>> First<T>(long entity, int most) where T : Fact =>
        Memory.Prints.Of(Evidence.Of<T>(Memory.About(entity, Roles.Subject, most), Cut));

    /// <summary>The same entities; what <see cref="About{T}"/> tells of the next few is read at once.</summary>
    public IEnumerable<long> Ahead(IEnumerable<long> entities) => entities.Ahead(Limit, Read);

    /// <summary>Reads what <see cref="About{T}"/> tells of entities.</summary>
    public void Read(IReadOnlyCollection<long> entities) => Read(entities, MostClaims);

    /// <summary>Reads what <see cref="First{T}"/> tells of entities.</summary>
    public void Read(IReadOnlyCollection<long> entities, int most)
    {
        Memory.Read(entities, Roles.Subject, most);
        Memory.ReadEntities(entities);
    }

    /// <summary>Entities at the place of the pair, the latest first, then those without a day.</summary>
    public IEnumerable<long> Latest(string kind, string upTo) => LatestAt(Pair, kind, upTo);

    /// <summary>Of what is told again and again, those among the latest mentions, the latest first, then those without a day.</summary>
    public IEnumerable<long> Recurring(string kind) =>
        Memory.EntitiesOf(Store.AmongLatest(Pair, kind, UpTo, MostMentions)).Select(e => e.Entity).Concat(Store.Undated(Pair, kind, KnownBy)).Distinct();

    public IEnumerable<long> LatestAt(string place, string kind, string upTo) =>
        Store.Latest(place, kind, upTo, KnownBy).Concat(Store.Undated(place, kind, KnownBy)).Distinct();
}
