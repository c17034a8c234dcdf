using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Internal;

/// <summary>Makes all that is derived from the claims anew.</summary>
internal static class Derivation
{
    /// <summary>So many pages are looked up at a time.</summary>
    public const int PagesAtATime = 500;

    /// <summary>Makes both layers anew.</summary>
    public static void Rebuild(IRegisterStore store, long now)
    {
        store.Profiles.Clear();
        store.Verdicts.Clear();
        store.Documents.Clear();
        Derive(store, now);
        if (store.HasInternal) MakeWhole(store, now);
        else store.DropWhole();
    }

    /// <summary>Makes the layer of all pages, internal ones among them.</summary>
    public static void MakeWhole(IRegisterStore store, long now)
    {
        store.MakeWhole();
        Derive(store.Whole, now);
    }

    private static void Derive(IRegisterStore store, long now)
    {
        for (var last = 0L; store.Claims.CurrentReadings(last, PagesAtATime) is { Count: > 0 } readings; last = readings[^1])
        {
            var shown = new JudgedPages(store, now, again: true);
            foreach (var page in ShownPage.Load(store, readings)) shown.Show(page);
            shown.Settle();
        }
    }
}
