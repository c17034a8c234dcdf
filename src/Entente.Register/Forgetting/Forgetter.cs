using Entente.Register.Internal;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Forgetting;

/// <summary>Takes pages out, within a transaction.</summary>
internal sealed class Forgetter(IRegisterStore store, Signature signature, Instant at)
{
    private readonly Layers layers = new(store, at.ToUnixTimeTicks() / 10);
    private readonly AnchorMoves anchors = new(store);

    /// <summary>How many verdicts hold on to other mentions now, and how many have lost their words.</summary>
    public (int Kept, int WithoutWords) Verdicts => (anchors.Kept, anchors.WithoutWords);

    public void Forget(IReadOnlyList<(LeavingPage Page, PageToForget Shown)> leaving, ForgettingSearch search)
    {
        foreach (var (page, _) in leaving)
            foreach (var hash in search.DispatchesOf(page).Select(d => d.Hash).DefaultIfEmpty(""))
                anchors.Note(hash, page.Sha256, layers.Stores);
        store.Forgetting.Begin([.. leaving.Select(l => l.Page.Id)]);
        layers.Hide([.. leaving.Select(l => l.Page).Where(p => p.Reading is not null).Select(p => new HeldPage(p.Id, p.Name, p.Sha256, p.Reading!.Value, "", "") { IsInternal = p.IsInternal })]);
        var moved = anchors.Move(layers.Stores);
        layers.ShowAnew(of => moved.SelectMany(of.Verdicts.ReadingsOfDispatch));
        store.Arrivals.RemoveLeaving();
        store.Arrivals.RemoveRefused(search.Refused);
        store.Forgetting.End();
        layers.Settle();
        foreach (var (page, shown) in leaving)
        {
            store.Forgetting.Add(TombstoneOf(shown));
            store.Arrivals.SetForgotten(page.Sha256, page.IsInternal, at.ToUnixTimeTicks() / 10);
        }
    }

    private Tombstone TombstoneOf(PageToForget page) =>
        new(page.Sha256, [.. page.Dispatches.Where(d => d.Forgotten).Select(d => d.Hash)], signature.By.Trim(), signature.Because.Trim(), at);
}
