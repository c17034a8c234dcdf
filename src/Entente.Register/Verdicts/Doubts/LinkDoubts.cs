using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Links that would have joined what cannot be one, and were passed over.</summary>
internal sealed class LinkDoubts(IRegisterStore store, DoubtValue value) : IDoubtSource
{
    private const int Most = 500;

    public IEnumerable<DoubtDraft> Find() =>
        from link in store.Doubts.PassedOver(Most)
        let day = store.Doubts.LastDay(link.One, Roles.Subject) ?? store.Doubts.LastDay(link.Other, Roles.Subject)
        select new DoubtDraft(DoubtKind.Pair, value.OfPair(link.One, link.Other, day), DoubtReason.Of(DoubtReason.PassedOver, link.Reason))
        {
            Entities = [link.One, link.Other],
        };
}
