using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;

namespace Entente.Register.Views.Entities;

/// <summary>Shows one entity.</summary>
internal sealed class EntityBuilder(IRegisterStore register, EntityOptions options)
{
    /// <returns>Null where the identifier was never given, or nothing was known of the entity on the day.</returns>
    public EntityView? Build(string identifier)
    {
        var store = register.Views;
        if (store.Resolve(identifier) is not { } current || register.Deeds.EntityOf(current) is not { } entity) return null;
        var day = options.AsOf ?? Days.Parse(store.NewestPublication());
        var memory = new ViewMemory(store);
        var threads = day is { } on ? new ThreadFinder(register, on, options.AsOf, memory) : null;
        var scope = new BriefScope(store, "", "", day, options.AsOf, options.Limit) { Memory = memory, Agencies = new Agencies(options.Agencies), Threads = threads };
        var view = new EntityView { Identifier = current, Kind = memory.EntityOf(entity).Kind, AsOf = day, Thread = threads?.Of(entity) };
        return Filled(view, entity, scope);
    }

    private EntityView? Filled(EntityView view, long entity, BriefScope scope) => view.Kind switch
    {
        EngagementProfile.KindName => new EngagementSummary(scope).Of(entity) is { } engagement
            ? view with { Engagement = engagement, Conflicts = [.. new OfficeConflicts(scope).All(engagement)] } : null,
        MechanismProfile.KindName => Mechanisms().Of(scope, entity) is { } found
            ? view with { Mechanism = found.History, Conflicts = found.Conflicts } : null,
        InstrumentProfile.KindName => BriefInstruments.One(scope, entity) is { } instrument
            ? view with { Instrument = instrument } : null,
        PersonProfile.KindName => new PersonBuilder(register, scope, options).Build(entity) is { } person ? view with { Person = person } : null,
        _ => view,
    };

    private MechanismsBuilder Mechanisms() => new(register.Views, new MechanismsOptions { AsOf = options.AsOf, Agencies = options.Agencies });
}
