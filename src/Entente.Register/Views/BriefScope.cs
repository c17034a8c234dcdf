using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Identity;
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

    // The same few people take part in most of what a view shows.
    private readonly Dictionary<long, string> identifiers = [];
    private readonly Dictionary<long, string?> parties = [];

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
    public string IdentifierOf(long entity)
    {
        if (!identifiers.TryGetValue(entity, out var identifier)) identifiers.Add(entity, identifier = Store.IdentifierOf(entity));
        return identifier;
    }

    /// <summary>The party of a person, where any page tells it.</summary>
    public string? PartyOf(long person)
    {
        if (!parties.TryGetValue(person, out var party))
            parties.Add(person, party = Store.KeysOf(person).Select(k => PersonProfile.Parse(k).Party).Where(p => p.Length > 0).Min(StringComparer.Ordinal));
        return party;
    }

    /// <summary>What is known of an entity itself.</summary>
    public IReadOnlyList<Evidence<T>> About<T>(long entity) where T : Fact => First<T>(entity, MostClaims);

    /// <summary>The same, from the claims that were known first.</summary>
    public IReadOnlyList<Evidence<T>> First<T>(long entity, int most) where T : Fact =>
        Evidence.Of<T>(Store.ClaimsAbout(entity, Roles.Subject, most), Cut);

    /// <summary>Entities at the place of the pair, the latest first, then those without a day.</summary>
    public IEnumerable<long> Latest(string kind, string upTo) => LatestAt(Pair, kind, upTo);

    /// <summary>Of what is told again and again, those among the latest mentions, the latest first, then those without a day.</summary>
    public IEnumerable<long> Recurring(string kind) =>
        Store.AmongLatest(Pair, kind, UpTo, MostMentions).OrderByDescending(e => e.Last, StringComparer.Ordinal).ThenBy(e => IdentifierOf(e.Entity), StringComparer.Ordinal)
            .Select(e => e.Entity).Concat(Store.Undated(Pair, kind, KnownBy)).Distinct();

    public IEnumerable<long> LatestAt(string place, string kind, string upTo) =>
        Store.Latest(place, kind, upTo).Concat(Store.Undated(place, kind, KnownBy)).Distinct();
}
