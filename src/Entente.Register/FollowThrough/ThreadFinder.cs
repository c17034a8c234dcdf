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

    private readonly ThreadScope scope;
    private readonly EditionThreads editions;
    private readonly PlanThreads plans;
    private readonly RenewalThreads renewals;
    private readonly UndertakingThreads undertakings;

    public ThreadFinder(IRegisterStore store, LocalDate day, Cut cut)
    {
        scope = new ThreadScope(store, day, cut);
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
    public ThreadView? Of(long entity) => scope.Store.Deeds.Describe(entity).Kind switch
    {
        PlainProfile.Commitment => undertakings.Of(entity)?.View,
        EngagementProfile.KindName => plans.Of(entity),
        InstrumentProfile.KindName => renewals.Of(entity),
        MechanismProfile.KindName => editions.Of(entity),
        _ => null,
    };

    /// <summary>The thread of an undertaking, with the entity of its first announcement.</summary>
    public (long Root, ThreadView View)? Undertaking(long entity) => undertakings.Of(entity);

    /// <summary>The thread of an instrument.</summary>
    public ThreadView? Renewal(long entity) => renewals.Of(entity);

    private IEnumerable<ThreadView> Alone(string identifier) =>
        scope.Store.Views.Resolve(identifier) is { } current && scope.Store.Deeds.EntityOf(current) is { } entity && Of(entity) is { } thread ? [thread] : [];

    private static bool IsWanted(ThreadView thread, ThreadQuery query) =>
        (query.Kinds.IsEmpty || query.Kinds.Contains(thread.Kind)) && (query.Statuses.IsEmpty || query.Statuses.Contains(thread.Status))
        && (query.Theme is null || thread.Themes.Contains(query.Theme)) && (!query.Due || IsDue(thread));

    private static bool IsDue(ThreadView thread) =>
        thread.Due?.Latest is not null && thread.Status is not (ThreadStatus.Done or ThreadStatus.Lapsed) && thread.Firmness == Firmness.Concrete;

    private IEnumerable<ThreadView> Listed(ThreadQuery query)
    {
        var place = PlaceOf(query);
        var roots = new HashSet<long>();
        var pledges = Entities(query, place, Acts.Pledge).Concat(query.Standing ? Entities(query, place, Acts.Standing) : []).Select(undertakings.Of)
            .Where(thread => thread is { } one && roots.Add(one.Root)).Select(thread => thread!.Value.View);
        return pledges.Where(thread => IsWanted(thread, query)).Take(query.Limit)
            .Concat(Entities(query, place, Acts.Plan).Select(plans.Of).OfType<ThreadView>().Where(thread => IsWanted(thread, query)).Take(query.Limit))
            .Concat(Entities(query, place, Acts.Renewal).Select(renewals.Of).OfType<ThreadView>().Where(thread => IsWanted(thread, query)).Take(query.Limit))
            .Concat(Mechanisms(query, place).Select(editions.Of).OfType<ThreadView>().Where(thread => IsWanted(thread, query)).Take(query.Limit));
    }

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
        var (from, to, now) = (Days.Text(scope.Day.PlusDays(-query.DaysBack)), Days.Text(scope.Day.PlusDays(query.DaysAhead)), Days.Text(scope.Day));
        var ahead = scope.Store.Deeds.Between(place, act, now, to, most);
        var past = scope.Store.Deeds.LatestBetween(place, act, from, now, most);
        return ahead.Concat(past).Where(scope.IsKnown).Select(row => scope.Store.Deeds.EntityOf(row.Profile)).Distinct();
    }

    /// <summary>Mechanisms that met in the years in which their next session may have become due.</summary>
    private IEnumerable<long> Mechanisms(ThreadQuery query, string place) =>
        scope.Store.Deeds.LatestBetween(place, Acts.Session, Days.Text(scope.Day.PlusYears(-7)), Days.Text(scope.Day), query.Limit * Patience * 4)
            .Where(scope.IsKnown).Select(row => scope.Store.Deeds.EntityOf(row.Profile)).Distinct();
}
