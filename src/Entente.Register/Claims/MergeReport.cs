using System.Collections.Immutable;
using Entente.Register.Identity;
using Entente.Register.Storage;

namespace Entente.Register.Claims;

/// <summary>Says what of a page was known before it, and why it is the same.</summary>
internal static class MergeReport
{
    public static ImmutableArray<Merge> Of(IReadOnlyList<Projector.Told> told, IProfileStore store)
    {
        var own = told.Where(t => t.IsNew).Select(t => t.Profile.Id).ToHashSet();
        var merges = new Dictionary<string, Merge>(StringComparer.Ordinal);
        foreach (var one in told.DistinctBy(t => t.Profile.Id))
            if (Reason(one, own, store) is { } reason)
            {
                var entity = store.Get(store.Get(one.Profile.Id).Entity).Identifier;
                merges.TryAdd(entity, new Merge(one.Profile.Kind, one.Mention.Name, entity, reason));
            }

        return [.. merges.Values];
    }

    private static string? Reason(Projector.Told told, HashSet<long> own, IProfileStore store)
    {
        if (!told.IsNew && !own.Contains(told.Profile.Id))
            return told.Mention.Profile.RelateTo(told.Mention.Profile).Reason ?? "told in the same words before";
        if (told.Mention.Profile is PlainProfile) return null;
        var entity = store.Get(told.Profile.Id).Entity;
        return store.LinksOf(told.Profile.Id)
            .Select(l => (Link: l, Other: l.Lesser == told.Profile.Id ? l.Upper : l.Lesser))
            .Where(l => !own.Contains(l.Other) && store.Get(l.Other).Entity == entity)
            .OrderByDescending(l => l.Link.Strength)
            .ThenBy(l => l.Link.Reason, StringComparer.Ordinal)
            .Select(l => l.Link.Reason)
            .FirstOrDefault();
    }
}
