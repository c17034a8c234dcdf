using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>Finds threads: that of an entity, or those of parties by the day on which they are due.</summary>
internal sealed class ThreadFinder
{
    /// <summary>So many announcements are looked at for each thread that is wanted.</summary>
    private const int Patience = 8;

    /// <summary>The claims of so many announcements are read at a time.</summary>
    private const int AtATime = 16;

    /// <summary>A mechanism that has met in so many years may meet again.</summary>
    public const int YearsOfSessions = 7;

    private readonly IViewStore identifiers;
    private readonly ThreadScope scope;
    private readonly EditionThreads editions;
    private readonly PlanThreads plans;
    private readonly RenewalThreads renewals;
    private readonly UndertakingThreads undertakings;

    /// <param name="memory">What the view has read.</param>
    public ThreadFinder(IRegisterStore store, LocalDate day, Cut cut, ViewMemory memory)
    {
        identifiers = store.Views;
        scope = new ThreadScope(store.Deeds, day, cut, memory);
        editions = new EditionThreads(scope);
        plans = new PlanThreads(scope, editions);
        renewals = new RenewalThreads(scope);
        undertakings = new UndertakingThreads(scope);
    }

    /// <summary>The threads that a query asks for: those that are due, the soonest first; then the others.</summary>
    public ImmutableArray<ThreadView> Of(ThreadQuery query)
    {
        var found = query.Identifier is { } identifier ? Alone(identifier) : Listed(query);
        return
        [
            .. found.Where(thread => IsWanted(thread, query)).DistinctBy(thread => (thread.Kind, thread.Identifier)).OrderBy(thread => thread.Due?.Latest is null).ThenBy(thread => thread.Due?.Latest)
                .ThenBy(thread => thread.Kind).ThenBy(thread => thread.Identifier, StringComparer.Ordinal),
        ];
    }

    /// <summary>The thread of an entity; null where nothing of it is awaited.</summary>
    public ThreadView? Of(long entity) => scope.Memory.EntityOf(entity).Kind switch
    {
        PlainProfile.Commitment => undertakings.Find(entity) is { } found ? undertakings.Follow(found) : null,
        EngagementProfile.KindName => plans.Of(entity),
        InstrumentProfile.KindName => renewals.Of(entity),
        MechanismProfile.KindName => editions.Of(entity),
        _ => null,
    };

    /// <summary>Reads what is known of entities of a kind, all at once.</summary>
    public void Read(string kind, IReadOnlyCollection<long> entities)
    {
        if (kind == PlainProfile.Commitment) ReadUndertakings(entities);
        if (kind == EngagementProfile.KindName) scope.Read(entities, PlanThreads.Prefix);
        if (kind == InstrumentProfile.KindName) ReadRenewals(entities);
        scope.Memory.ReadEntities(entities);
    }

    /// <summary>Reads what was known first of undertakings, all at once.</summary>
    public void ReadUndertakings(IReadOnlyCollection<long> entities) => scope.ReadFirst(entities, Acts.Undertakings);

    /// <summary>An undertaking wherever it was told.</summary>
    public Undertaken? Undertaking(long entity) => undertakings.Find(entity);

    /// <summary>What became of an undertaking.</summary>
    public ThreadView Follow(Undertaken undertaken) => undertakings.Follow(undertaken);

    /// <summary>Reads what is known of instruments, all at once.</summary>
    public void ReadRenewals(IReadOnlyCollection<long> entities) => scope.Read(entities, RenewalThreads.Prefix);

    /// <summary>The thread of an instrument.</summary>
    public ThreadView? Renewal(long entity) => renewals.Of(entity);

    private IEnumerable<ThreadView> Alone(string identifier) =>
        identifiers.Resolve(identifier) is { } current && scope.Store.EntityOf(current) is { } entity && Of(entity) is { } thread ? [thread] : [];

    private static bool IsWanted(ThreadView thread, ThreadQuery query) =>
        (query.Kinds.IsEmpty || query.Kinds.Contains(thread.Kind)) && (query.Statuses.IsEmpty || query.Statuses.Contains(thread.Status))
        && (query.Theme is null || thread.Themes.Contains(query.Theme)) && (!query.Due || IsDue(thread));

    private static bool IsDue(ThreadView thread) =>
        thread.Due?.Latest is not null && thread.Status is not (ThreadStatus.Done or ThreadStatus.Lapsed) && thread.Firmness == Firmness.Concrete;

    private IEnumerable<ThreadView> Listed(ThreadQuery query)
    {
        var place = PlaceOf(query);
        var roots = new HashSet<long>();
        var pledges = Entities(query, place, Acts.Pledge).Concat(query.Standing ? Entities(query, place, Acts.Standing) : []).Ahead(AtATime, ReadUndertakings)
            .Select(undertakings.Find).OfType<Undertaken>().Where(found => roots.Add(found.Root)).Select(undertakings.Follow);
        return Wanted(pledges, query)
            .Concat(Wanted(Entities(query, place, Acts.Plan).Ahead(AtATime, few => scope.Read(few, PlanThreads.Prefix)).Select(plans.Of), query))
            .Concat(Wanted(Entities(query, place, Acts.Renewal).Ahead(AtATime, ReadRenewals).Select(renewals.Of), query))
            .Concat(Wanted(Mechanisms(query, place).Select(editions.Of), query));
    }

    private static IEnumerable<ThreadView> Wanted(IEnumerable<ThreadView?> threads, ThreadQuery query) =>
        threads.OfType<ThreadView>().Where(thread => IsWanted(thread, query)).Take(query.Limit);

    private static string PlaceOf(ThreadQuery query) => (query.PartyA, query.PartyB) switch
    {
        ({ } a, { } b) => Places.Pair(a, b),
        ({ } a, null) => a,
        _ => Acts.Everywhere,
    };

    /// <summary>What was announced for a day around the day, the nearest first: what is to come, then what has passed.</summary>
    private IEnumerable<long> Entities(ThreadQuery query, string place, string act)
    {
        var most = query.Limit * Patience;
        var ahead = WholeDays(scope.Ahead(place, act, scope.Day, scope.Day.PlusDays(query.DaysAhead)), most);
        var past = WholeDays(scope.Back(place, act, scope.Day, scope.Day.PlusDays(-query.DaysBack)), most);
        return EntitiesOf(ahead.Concat(past));
    }

    /// <summary>Mechanisms that met in the years in which their next session may have become due.</summary>
    private IEnumerable<long> Mechanisms(ThreadQuery query, string place) =>
        EntitiesOf(WholeDays(scope.Back(place, Acts.Session, scope.Day.PlusDays(1), scope.Day.PlusYears(-YearsOfSessions)), query.Limit * Patience * 4));

    /// <summary>So many, and those of the last one's day: of one day none comes first, least of all by when it was taken in.</summary>
    private static IEnumerable<DeedLead> WholeDays(IEnumerable<DeedLead> leads, int most)
    {
        string? last = null;
        foreach (var lead in leads)
        {
            if (most-- <= 0 && lead.Day != last) yield break;
            last = lead.Day;
            yield return lead;
        }
    }

    /// <summary>Each once, in the order of their days; those of one day by identifier.</summary>
    private IEnumerable<long> EntitiesOf(IEnumerable<DeedLead> announced)
    {
        var leads = announced.ToArray();
        scope.Memory.ReadEntities(leads.Select(lead => lead.Profile));
        return leads.ChunkBy(lead => lead.Day)
            .SelectMany(day => day.Select(lead => scope.Memory.EntityOf(lead.Profile)).OrderBy(entity => entity.Identifier, StringComparer.Ordinal))
            .Select(entity => entity.Entity).Distinct();
    }
}
