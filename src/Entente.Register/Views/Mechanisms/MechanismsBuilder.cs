using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Mechanisms;

/// <summary>Finds mechanisms with their sessions.</summary>
internal sealed class MechanismsBuilder(IViewStore store, MechanismsOptions options)
{
    private const int MostNamings = 500;

    /// <summary>Where not all sessions are asked for, its first namings suffice to call it by its name.</summary>
    private const int FewNamings = 24;

    /// <summary>The namings of so many mechanisms are read together.</summary>
    private const int AtATime = 16;

    private const int MostSources = 5;

    public MechanismsView Build()
    {
        var day = options.AsOf ?? Days.Parse(store.NewestPublication());
        var scope = new BriefScope(store, options.PartyA ?? "", options.PartyB ?? "", day, options.AsOf, 1) { Agencies = new Agencies(options.Agencies) };
        var all = Entities();
        var found = Of(scope, Asked(scope, all))
            .OrderByDescending(m => LastHeld(m.History), Comparer<Edtf?>.Create(Edtf.CompareByTime))
            .ThenBy(m => m.History.Name, StringComparer.Ordinal).ThenBy(m => m.History.Identifier, StringComparer.Ordinal)
            .ToArray();
        return new MechanismsView
        {
            PartyA = options.PartyA,
            PartyB = options.PartyB,
            AsOf = day,
            Total = all.Count,
            Mechanisms = [.. found.Select(f => f.History)],
            Conflicts = [.. found.SelectMany(f => f.Conflicts)],
        };
    }

    private IReadOnlyList<long> Entities() => options switch
    {
        { PartyA: { } a, PartyB: { } b } => store.EntitiesAt(Places.Pair(a, b), Appearing.Mechanism),
        { PartyA: { } a } => store.EntitiesAt(a, Appearing.Mechanism),
        _ => store.EntitiesOf(MechanismProfile.KindName),
    };

    /// <summary>Those asked for; the one that met last first, where not all are.</summary>
    private IEnumerable<long> Asked(BriefScope scope, IReadOnlyList<long> all)
    {
        if (options is { Limit: null, Skip: 0 }) return all;
        var last = store.LastSessions(all, scope.UpTo);
        scope.Memory.ReadEntities(all);
        return all.OrderByDescending(e => last.GetValueOrDefault(e, ""), StringComparer.Ordinal).ThenBy(scope.IdentifierOf, StringComparer.Ordinal)
            .Skip(options.Skip).Take(options.Limit ?? int.MaxValue);
    }

    /// <summary>Mechanisms in the order asked for, with where sources disagree on their sessions, without those of which nothing was known on the day.</summary>
    public (MechanismHistory History, ImmutableArray<Conflict> Conflicts)[] Of(BriefScope scope, IEnumerable<long> entities) =>
    [
        .. entities.Chunk(AtATime).SelectMany(few =>
        {
            var namings = store.ClaimsAbout(few, Roles.Subject, options.Sessions is null ? MostNamings : FewNamings);
            foreach (var entity in few) scope.Memory.Prints.Expect(namings[entity]);
            return few.Select(entity => Of(scope, entity, namings[entity])).OfType<(MechanismHistory History, ImmutableArray<Conflict> Conflicts)>();
        }),
    ];

    /// <summary>A mechanism alone, with where sources disagree on its sessions; null when nothing was known of it on the day.</summary>
    public (MechanismHistory History, ImmutableArray<Conflict> Conflicts)? Of(BriefScope scope, long entity) => Of(scope, [entity]) is [var found] ? found : null;

    private (MechanismHistory History, ImmutableArray<Conflict> Conflicts)? Of(BriefScope scope, long entity, IReadOnlyList<ToldClaim> namings)
    {
        var named = scope.Memory.Prints.Of(Evidence.Of<Mechanism>(namings, scope.Cut));
        var most = options.Sessions ?? int.MaxValue - 1;
        var told = store.SessionsOf(entity, options.Until is { } until ? Days.Text(until) : BriefScope.Always, scope.KnownBy, most + 1);
        var hasEarlier = told.Count > most;
        var sessions = new SessionsBuilder(scope, hasEarlier ? [] : named).Of(hasEarlier ? [.. told.Take(most)] : told);
        if (named.Count == 0 && sessions.Rows.Count == 0) return null;
        var rhythm = Rhythm.Of(sessions.Rows, scope.Day);
        var history = new MechanismHistory
        {
            Identifier = store.IdentifierOf(entity),
            Name = Evidence.Preferred(named, m => m.Name) ?? sessions.Name!,
            Body = Evidence.Preferred(named, m => m.Body),
            Parties = PartiesOf(named, sessions.Rows),
            Sessions = [.. sessions.Rows],
            HasEarlier = hasEarlier,
            NotFound = Editions.NotFound(sessions.Rows, !hasEarlier),
            Gaps = rhythm.Gaps,
            UsualMonths = rhythm.UsualMonths,
            NextDue = rhythm.NextDue,
            Overdue = rhythm.Overdue,
            Sources = [.. Evidence.Sources(named).Take(MostSources)],
        };
        return (history, [.. sessions.Conflicts, .. Editions.Conflicts(history)]);
    }

    private static ImmutableArray<string> PartiesOf(IReadOnlyList<Evidence<Mechanism>> named, IReadOnlyList<Session> sessions)
    {
        var parties = named.Count > 0 ? named.SelectMany(e => e.Fact.Parties) : sessions.SelectMany(s => s.Parties);
        return [.. parties.Distinct().Order(StringComparer.Ordinal)];
    }

    private static Edtf? LastHeld(MechanismHistory history) =>
        history.Sessions.Where(s => s.Status == SessionStatus.Held).Select(s => s.When)
            .Max(Comparer<Edtf?>.Create(Edtf.CompareByTime));
}
