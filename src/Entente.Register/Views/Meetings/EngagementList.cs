using System.Collections.Immutable;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Meetings;

/// <summary>Shows engagements that are asked for by name.</summary>
internal sealed class EngagementList(IRegisterStore store, BriefOptions options)
{
    public ImmutableArray<BriefEngagement> Of(IReadOnlyList<string> identifiers)
    {
        var views = store.Views;
        var day = options.AsOf ?? Days.Parse(views.NewestPublication());
        var scope = new BriefScope(views, "", "", day, options.AsOf, options.Limit) { Memory = new ViewMemory(views), Agencies = new Agencies(options.Agencies) };
        var summary = new EngagementSummary(scope);
        var entities = identifiers.Select(identifier => views.Resolve(identifier) is { } current ? store.Deeds.EntityOf(current) : null).OfType<long>().Distinct();
        return [.. scope.Ahead(entities).Select(summary.Of).OfType<BriefEngagement>()];
    }
}
