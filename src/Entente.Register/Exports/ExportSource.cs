using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;
using NodaTime;

namespace Entente.Register.Exports;

/// <summary>A register as of one moment. Whoever goes through it has begun to look.</summary>
internal sealed class ExportSource(IRegisterStore store) : IExportSource
{
    /// <summary>What is worked out of entities is worked out for so many at a time, and then forgotten.</summary>
    private const int AtATime = 128;

    private static readonly string[] Awaited = [PlainProfile.Commitment, EngagementProfile.KindName, InstrumentProfile.KindName, MechanismProfile.KindName];

    public LocalDate? Newest => Days.Parse(store.Views.NewestPublication());

    public IEnumerable<ExportedDispatch> Dispatches(ExportScope scope) => new DispatchWalk(store, scope).All();

    public IEnumerable<ExportedPerson> People(ExportScope scope) => Windows(PersonProfile.KindName).SelectMany(new PersonWalk(store, scope).Of);

    public IEnumerable<BriefEngagement> Engagements(ExportScope scope)
    {
        var day = scope.AsOf ?? Newest;
        foreach (var few in Windows(EngagementProfile.KindName))
        {
            var summary = new EngagementSummary(ScopeOf(scope, day));
            foreach (var entity in summary.Ahead(few, AtATime))
                if (summary.Of(entity) is { } engagement && IsWanted(engagement, scope))
                    yield return engagement;
        }
    }

    public IEnumerable<MechanismHistory> Mechanisms(ExportScope scope)
    {
        var day = scope.AsOf ?? Newest;
        foreach (var few in Windows(MechanismProfile.KindName))
        {
            var (brief, builder) = (ScopeOf(scope, day), new MechanismsBuilder(store.Views, new MechanismsOptions()));
            foreach (var entity in few)
                if (builder.Of(brief, entity) is { } found && scope.Wants(found.History.Parties) && scope.Wants("mechanism", null))
                    yield return found.History;
        }
    }

    public IEnumerable<BriefInstrument> Instruments(ExportScope scope)
    {
        var day = scope.AsOf ?? Newest;
        foreach (var few in Windows(InstrumentProfile.KindName))
        {
            var brief = ScopeOf(scope, day);
            brief.Read(few);
            foreach (var entity in few)
                if (BriefInstruments.One(brief, entity) is { } found && scope.Wants(found.Parties) && scope.Wants("instrument", found.Kind))
                    yield return found;
        }
    }

    public IEnumerable<ThreadView> Threads(ExportScope scope)
    {
        if ((scope.AsOf ?? Newest) is not { } day) yield break;
        foreach (var kind in Awaited)
            foreach (var few in Announced(kind))
                foreach (var thread in Threads(kind, few, new ThreadFinder(store, day, scope.AsOf, new ViewMemory(store.Views))))
                    if (scope.Wants(thread.Parties))
                        yield return thread;
    }

    /// <summary>
    /// What may have a thread, some at a time: of engagements those that were announced. What was announced between one pair weighs the
    /// same deeds, so it comes together, by day; only the numbers of all are held.
    /// </summary>
    private IEnumerable<IReadOnlyList<long>> Announced(string kind) => kind switch
    {
        PlainProfile.Commitment => store.Exports.Under(Acts.Pledge, Acts.Standing).Chunk(AtATime),
        EngagementProfile.KindName => store.Exports.Under(Acts.Plan, Acts.Plan).Chunk(AtATime),
        _ => Windows(kind),
    };

    /// <summary>An undertaking that was told again is followed once, from where it was told first.</summary>
    private static IEnumerable<ThreadView> Threads(string kind, IReadOnlyList<long> few, ThreadFinder finder)
    {
        finder.Read(kind, few);
        if (kind != PlainProfile.Commitment) return few.Select(finder.Of).OfType<ThreadView>();
        return few.Select(entity => finder.Undertaking(entity) is { } told && told.Root == entity ? finder.Follow(told) : null).OfType<ThreadView>();
    }

    public IEnumerable<VerdictState> Verdicts() => new VerdictService(store, store, TimeProvider.System).List(int.MaxValue);

    public IEnumerable<ExportedAlias> Aliases()
    {
        for (var last = 0L; store.Exports.Aliases(last, AtATime) is { Count: > 0 } few; last = few[^1].Number)
            foreach (var (_, identifier) in few)
                if (store.Views.Resolve(identifier) is { } became && became != identifier)
                    yield return new ExportedAlias(identifier, became);
    }

    /// <summary>What a window of entities is shown by; it remembers what was read of these.</summary>
    private BriefScope ScopeOf(ExportScope scope, LocalDate? day) =>
        new(store.Views, "", "", day, scope.AsOf, AtATime) { Memory = new ViewMemory(store.Views), Agencies = new Agencies(scope.Agencies) };

    private IEnumerable<IReadOnlyList<long>> Windows(string kind)
    {
        for (var last = 0L; store.Exports.Entities(kind, last, AtATime) is { Count: > 0 } few; last = few[^1]) yield return few;
    }

    private static bool IsWanted(BriefEngagement engagement, ExportScope scope) =>
        scope.Wants(engagement.Parties) && scope.Wants("engagement", engagement.Kind)
        && ((scope.Since is null && scope.Until is null) || engagement.Sources.Any(source => scope.Holds(source.Published?.Earliest)));
}
