using System.Collections.Immutable;
using Entente.Register.Identity;
using Entente.Register.Storage;

namespace Entente.Register.Claims;

/// <summary>Says what of a page was known before it, and why it is the same. What it needs is asked once for many pages.</summary>
internal sealed class MergeReport
{
    private readonly Dictionary<long, ProfileRow> profiles;
    private readonly ILookup<long, LinkRow> links;

    /// <param name="told">Of all pages that will be asked for.</param>
    public MergeReport(IProfileStore store, IEnumerable<ShownMention> told)
    {
        var (own, seen) = (new HashSet<long>(), new HashSet<long>());
        foreach (var one in told)
        {
            seen.Add(one.Profile.Id);
            if (one.IsNew && one.Mention.Profile is not PlainProfile) own.Add(one.Profile.Id);
        }

        links = store.LinksOf(own);
        seen.UnionWith(links.SelectMany(l => l).SelectMany(l => new[] { l.Lesser, l.Upper }));
        var rows = store.Get(seen).ToDictionary(p => p.Id);
        foreach (var entity in store.Get([.. rows.Values.Select(p => p.Entity).Where(e => !rows.ContainsKey(e)).Distinct()])) rows.Add(entity.Id, entity);
        profiles = rows;
    }

    public ImmutableArray<Merge> Of(IReadOnlyList<ShownMention> told)
    {
        var own = told.Where(t => t.IsNew).Select(t => t.Profile.Id).ToHashSet();
        var merges = new Dictionary<string, Merge>(StringComparer.Ordinal);
        foreach (var one in told.DistinctBy(t => t.Profile.Id))
            if (Reason(one, own) is { } reason)
            {
                var entity = profiles[profiles[one.Profile.Id].Entity].Identifier;
                merges.TryAdd(entity, new Merge(one.Profile.Kind, one.Mention.Name, entity, reason));
            }

        return [.. merges.Values];
    }

    private string? Reason(ShownMention told, HashSet<long> own)
    {
        if (!told.IsNew && !own.Contains(told.Profile.Id))
            return told.Mention.Profile.RelateTo(told.Mention.Profile).Reason ?? "told in the same words before";
        if (told.Mention.Profile is PlainProfile) return null;
        var entity = profiles[told.Profile.Id].Entity;
        return links[told.Profile.Id]
            .Select(l => (Link: l, Other: l.Lesser == told.Profile.Id ? l.Upper : l.Lesser))
            .Where(l => !own.Contains(l.Other) && profiles[l.Other].Entity == entity)
            .OrderByDescending(l => l.Link.Strength)
            .ThenBy(l => l.Link.Reason, StringComparer.Ordinal)
            .Select(l => l.Link.Reason)
            .FirstOrDefault();
    }
}
