using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Forgetting;

/// <summary>Forgetting in a store; what the database throws becomes our own exceptions.</summary>
internal sealed class ForgettingService(IRegisterStore store, TimeProvider clock) : IForgetting
{
    public ForgettingPlan Find(IReadOnlyCollection<string> what) => store.Guard(() =>
    {
        using var moment = store.Look();
        var search = new ForgettingSearch(store);
        return PlanOf(search.Find(what), search);
    });

    public ForgettingOutcome Forget(IReadOnlyCollection<string> what, Signature signature) => store.Guard(() =>
    {
        if (string.IsNullOrWhiteSpace(signature.By)) throw new ForgettingException("what is forgotten needs to be signed");
        var (plan, forgetter) = TakeOut(what, signature);
        return new ForgettingOutcome(plan, forgetter.Verdicts.Kept, forgetter.Verdicts.WithoutWords, store.Forgetting.Scrub(wait: true));
    });

    public ImmutableArray<Tombstone> Tombstones() => store.Guard(store.Forgetting.All);

    private (ForgettingPlan, Forgetter) TakeOut(IReadOnlyCollection<string> what, Signature signature)
    {
        using var transaction = store.Begin();
        var search = new ForgettingSearch(store);
        var leaving = search.Find(what);
        var plan = PlanOf(leaving, search);
        var forgetter = new Forgetter(store, signature, signature.At ?? Instant.FromDateTimeOffset(clock.GetUtcNow()));
        forgetter.Forget(leaving, search);
        transaction.Commit();
        return (plan, forgetter);
    }

    private ForgettingPlan PlanOf(IReadOnlyList<(LeavingPage Page, PageToForget Shown)> leaving, ForgettingSearch search)
    {
        var verdicts = leaving.SelectMany(l => l.Shown.Dispatches.Select(d => d.Hash).DefaultIfEmpty("").SelectMany(hash => store.Forgetting.AnchorsIn(hash, l.Page.Sha256)));
        return new ForgettingPlan([.. leaving.Select(l => l.Shown)], verdicts.DistinctBy(a => a.Verdict).Count()) { Refused = [.. search.Refused] };
    }
}
