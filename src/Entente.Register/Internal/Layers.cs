using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Internal;

/// <summary>
/// Keeps what is derived true in both layers: that of public pages, and, while any page is internal, that of all. Each is what
/// a register would hold that had only its pages.
/// </summary>
internal sealed class Layers(IRegisterStore store, long now)
{
    private readonly bool anyVerdict = store.Verdicts.Any();
    private readonly List<Verdict> pairs = [];
    private JudgedPages publicly = new(store, now);
    private JudgedPages? whole = store.HasInternal ? new(store.Whole, now) : null;

    /// <summary>The stores of the layers, the public one first.</summary>
    public IReadOnlyList<IRegisterStore> Stores => whole is null ? [store] : [store, store.Whole];

    /// <summary>Makes the layer of all pages from their claims, where there is none: a page is about to be marked internal.</summary>
    public void MakeWhole()
    {
        if (whole is not null) return;
        publicly.Settle();
        publicly = new(store, now);
        Derivation.MakeWhole(store, now);
        whole = new(store.Whole, now);
    }

    /// <summary>Makes the mentions of a page, and tells those that whoever may see the page sees.</summary>
    public IReadOnlyList<ShownMention> Show(ShownPage page, bool isInternal)
    {
        NotePairs(page.Sha256, page.Dispatches.Select(d => d.Row.Row.Hash));
        var inWhole = whole?.Show(page);
        return isInternal ? inWhole! : publicly.Show(page);
    }

    /// <summary>Takes out what is derived from the current readings of pages, in both layers.</summary>
    public void Hide(IReadOnlyCollection<HeldPage> pages)
    {
        NotePairs([.. pages.Select(page => page.Reading)]);
        whole?.Hide([.. pages.Select(page => page.Reading)]);
        publicly.Hide([.. pages.Where(page => !page.IsInternal).Select(page => page.Reading)]);
    }

    /// <summary>Shows what readings tell to everybody, which until now was internal.</summary>
    public void Publish(IReadOnlyList<long> readings)
    {
        NotePairs(readings);
        foreach (var page in ShownPage.Load(store, readings)) publicly.Show(page);
    }

    /// <summary>Takes what readings tell from everybody; the layer of all pages keeps it.</summary>
    public void Withdraw(IReadOnlyList<long> readings)
    {
        NotePairs(readings);
        publicly.Hide(readings);
    }

    /// <summary>Shows current readings of each layer anew.</summary>
    /// <param name="readings">Those of a layer's store.</param>
    public void ShowAnew(Func<IRegisterStore, IEnumerable<long>> readings)
    {
        publicly.ShowAnew(new SortedSet<long>(readings(store)));
        whole?.ShowAnew(new SortedSet<long>(readings(store.Whole)));
    }

    /// <summary>Works out identity for all that was shown and hidden; the layer of all pages goes when no page is internal any more.</summary>
    public void Settle()
    {
        if (pairs.Count > 0) publicly.ShowAnew(new SortedSet<long>(pairs.SelectMany(PublicReadings)));
        publicly.Settle();
        whole?.Settle();
        if (whole is not null && !store.HasInternal) store.DropWhole();
    }

    /// <summary>
    /// A verdict on two mentions of which one is told by internal pages alone is hidden with it: when that may have changed,
    /// the other is to be shown anew.
    /// </summary>
    private void NotePairs(string sha256, IEnumerable<string> dispatches)
    {
        if (whole is null || !anyVerdict) return;
        var found = dispatches.SelectMany(store.Whole.Verdicts.OnDispatch).Concat(store.Whole.Verdicts.OnText(sha256));
        pairs.AddRange(found.Where(v => v.IsPair).Select(v => v.Verdict));
    }

    private void NotePairs(IReadOnlyList<long> readings)
    {
        if (whole is null || !anyVerdict) return;
        foreach (var reading in readings) NotePairs(store.Verdicts.PageOf(reading).Sha256, store.Claims.DispatchesOf(reading).Select(d => d.Row.Hash));
    }

    private IEnumerable<long> PublicReadings(Verdict verdict) =>
        verdict.Judgement.Anchors.SelectMany(a => store.Verdicts.ReadingsOfDispatch(a.Dispatch).Concat(store.Verdicts.ReadingsOfText(a.PageSha256)));
}
