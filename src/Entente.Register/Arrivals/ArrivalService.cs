using System.Collections.Immutable;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Arrivals;

/// <summary>Arrivals in a store; what the database throws becomes our own exceptions.</summary>
internal sealed class ArrivalService(IRegisterStore store, RegisterOptions options) : IArrivals
{
    private long Now => options.Clock.GetUtcNow().Subtract(DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public void NoteRefused(IReadOnlyCollection<RefusedPage> pages) => store.Guard(() =>
    {
        if (pages.Count == 0) return true;
        using var transaction = store.Begin();
        var now = Now;
        foreach (var page in pages) store.Arrivals.SetRefused(Kept(page), page.IsPassedOver ? ArrivalOutcome.PassedOver : ArrivalOutcome.Refused, now);
        transaction.Commit();
        return true;
    });

    public ImmutableArray<Arrival> NoteKnown(IReadOnlyCollection<PageText> pages) => store.Guard(() =>
    {
        if (pages.Count == 0) return ImmutableArray<Arrival>.Empty;
        using var transaction = store.Begin();
        var held = store.Claims.FindPages([.. pages.Select(page => (page.Name, PageWriter.Sha256(page.Text))).Distinct()]);
        long[] numbers = [.. held.Select(page => page.Id)];
        store.Arrivals.SetSeen(numbers, Now);
        store.Arrivals.RemoveRefused([.. held.Select(page => page.Name)]);
        var known = store.Arrivals.OfPages(numbers);
        transaction.Commit();
        return [.. known];
    });

    public ImmutableArray<Arrival> List(ArrivalQuery? query = null) => store.GuardedLook(() => store.Arrivals.List(query ?? new(), options.IncludeInternal).ToImmutableArray());

    public ImmutableSortedDictionary<ArrivalOutcome, long> Count() => store.GuardedLook(() => store.Arrivals.Count(options.IncludeInternal).ToImmutableSortedDictionary());

    /// <summary>A name that stands in an index, and a reason, without what no database keeps alike.</summary>
    private static RefusedPage Kept(RefusedPage page) =>
        page with { Name = FitText.Fitted(page.Name), Path = FitText.Fitted(page.Path), Reason = FitText.Fitted(page.Reason) };
}
