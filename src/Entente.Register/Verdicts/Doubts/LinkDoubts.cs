using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Links that would have joined what cannot be one, and were passed over; of what the latest dispatches tell.</summary>
internal sealed class LinkDoubts(IRegisterStore store) : IDoubtSource
{
    private const int LatestDispatches = 300;

    public IEnumerable<DoubtDraft> Find() =>
        from link in store.Doubts.PassedOver(store.Doubts.ProfilesIn(store.Doubts.LatestReadings(LatestDispatches)))
        let day = store.Doubts.LastDay(link.One, Roles.Subject) ?? store.Doubts.LastDay(link.Other, Roles.Subject)
        select new DoubtDraft(DoubtKind.Pair, day, DoubtReason.Of(DoubtReason.PassedOver, link.Reason))
        {
            Entities = [link.One, link.Other],
        };
}
