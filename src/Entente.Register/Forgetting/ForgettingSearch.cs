using Entente.Register.Storage;

namespace Entente.Register.Forgetting;

/// <summary>Finds what leaves together: what is asked for, and every page that carries a dispatch of it.</summary>
internal sealed class ForgettingSearch(IRegisterStore store)
{
    private readonly SortedDictionary<long, LeavingPage> pages = [];
    private readonly HashSet<long> askedFor = [];
    private readonly SortedSet<string> refused = new(StringComparer.Ordinal);
    private readonly HashSet<string> dispatches = new(StringComparer.Ordinal);
    private readonly Dictionary<long, IReadOnlyList<DispatchRow>> rows = [];

    /// <summary>The names of pages that were never taken in: that they came is forgotten.</summary>
    public IReadOnlyCollection<string> Refused => refused;

    /// <summary>The pages, each with its dispatches.</summary>
    public IReadOnlyList<(LeavingPage Page, PageToForget Shown)> Find(IReadOnlyCollection<string> what)
    {
        foreach (var one in what) Ask(one);
        foreach (var page in dispatches.SelectMany(store.Forgetting.PagesTelling).ToArray()) pages.TryAdd(page.Id, page);
        return [.. pages.Values.Select(p => (p, Shown(p))).OrderBy(p => p.Item2.Page, StringComparer.Ordinal).ThenBy(p => p.Item2.Sha256, StringComparer.Ordinal)];
    }

    /// <summary>All dispatches of a page that leaves; a teaser of another story is told by many pages, and is no reason to take them out.</summary>
    public IReadOnlyList<DispatchRow> DispatchesOf(LeavingPage page)
    {
        if (!rows.TryGetValue(page.Id, out var found)) rows.Add(page.Id, found = store.Forgetting.DispatchesOf(page.Id));
        return found;
    }

    private void Ask(string what)
    {
        if (store.Forgetting.PagesNamed(what) is { Count: > 0 } named)
            foreach (var page in named) Ask(page);
        else if (store.Arrivals.HasRefused(what))
            refused.Add(what);
        else
            dispatches.Add(PageSearch.HashOf(store, what));
    }

    private void Ask(LeavingPage page)
    {
        pages.TryAdd(page.Id, page);
        askedFor.Add(page.Id);
        dispatches.UnionWith(DispatchesOf(page).Where(d => !d.Teaser).Select(d => d.Hash));
    }

    private PageToForget Shown(LeavingPage page) =>
        new(page.Name, page.Sha256, askedFor.Contains(page.Id) || DispatchesOf(page).Count(d => !d.Teaser) == 1, page.Reading is { } reading ? store.Claims.ClaimsOf([reading]).Count : 0,
            [.. DispatchesOf(page).Where(d => !d.Teaser || dispatches.Contains(d.Hash)).Select(d => new DispatchToForget(d.Hash, d.Title, d.Published, dispatches.Contains(d.Hash)))]);
}
