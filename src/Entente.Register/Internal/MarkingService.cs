using System.Collections.Immutable;
using Entente.Register.Forgetting;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Internal;

/// <summary>Marking in a store; what the database throws becomes our own exceptions.</summary>
internal sealed class MarkingService(IRegisterStore store, TimeProvider clock) : IMarking
{
    /// <summary>So many pages are named that tell the same.</summary>
    private const int MostNamed = 10;

    public ImmutableArray<MarkOutcome> Mark(IReadOnlyCollection<string> what, bool isInternal, Signature signature) => store.Guard(() =>
    {
        if (string.IsNullOrWhiteSpace(signature.By)) throw new ForgettingException("a mark needs to be signed");
        return MarkAll(what, isInternal, signature);
    });

    private ImmutableArray<MarkOutcome> MarkAll(IReadOnlyCollection<string> what, bool isInternal, Signature signature)
    {
        using var transaction = store.Begin();
        var at = (signature.At ?? Instant.FromDateTimeOffset(clock.GetUtcNow())).ToUnixTimeTicks() / 10;
        var pages = PageSearch.Find(store, what).Where(p => p.Reading is not null).ToArray();
        var changing = pages.Where(p => p.IsInternal != isInternal).ToArray();
        if (changing.Length > 0) Change(changing, isInternal, signature, at);
        ImmutableArray<MarkOutcome> outcomes =
        [
            .. pages.Select(p => new MarkOutcome(p.Name, p.Sha256, p.IsInternal != isInternal, isInternal ? [.. store.Marks.AlsoOn(p.Reading!.Value, MostNamed)] : [])),
        ];
        transaction.Commit();
        return outcomes;
    }

    private void Change(LeavingPage[] pages, bool isInternal, Signature signature, long at)
    {
        var layers = new Layers(store, at);
        if (isInternal)
        {
            store.Arrivals.RemoveOriginals([.. pages.Select(page => page.Id)]);
            layers.MakeWhole();
            layers.Withdraw([.. pages.Select(page => page.Reading!.Value)]);
        }

        foreach (var page in pages)
        {
            store.Marks.Set(page.Id, isInternal);
            store.Marks.Add(page.Id, isInternal, signature, at);
        }

        if (!isInternal) layers.Publish([.. pages.Select(page => page.Reading!.Value)]);
        layers.Settle();
    }
}
