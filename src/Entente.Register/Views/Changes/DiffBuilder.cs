using Entente.Register.Storage;

namespace Entente.Register.Views.Changes;

/// <summary>Finds what has changed between two moments: of each thing of which something was told between them, it compares what was known at both.</summary>
internal sealed class DiffBuilder(IViewStore store, DiffOptions options)
{
    public DiffView Build()
    {
        var scope = new DiffScope(store, options);
        var changes = new EngagementChanges(scope).All()
            .Concat(new HolderChanges(scope).All())
            .Concat(new ThingChanges(scope).All());
        return new DiffView
        {
            PartyA = options.PartyA,
            PartyB = options.PartyB,
            Since = options.Since,
            Until = options.Until,
            Recorded = options.Recorded,
            Changes = [.. changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).SelectMany(LatestFirst)],
        };
    }

    private IEnumerable<Change> LatestFirst(IEnumerable<Change> changes) =>
        changes.OrderByDescending(c => c.When?.Earliest).ThenBy(c => c.Identifier, StringComparer.Ordinal)
            .ThenBy(c => c.After, StringComparer.Ordinal).Take(Math.Max(1, options.Limit));
}
