using System.Collections.Immutable;
using Entente.Register;
using Entente.Register.Arrivals;

namespace Entente.Cli.Tests.Running;

/// <summary>Notes nothing; whatever is known was read.</summary>
internal sealed class StubArrivals : IArrivals
{
    public void NoteRefused(IReadOnlyCollection<RefusedPage> pages)
    {
    }

    public ImmutableArray<Arrival> NoteKnown(IReadOnlyCollection<PageText> pages) =>
        [.. pages.Select(page => new Arrival(page.Name, ArrivalOutcome.Read, default))];

    public ImmutableArray<Arrival> List(ArrivalQuery? query = null) => [];

    public ImmutableSortedDictionary<ArrivalOutcome, long> Count() => ImmutableSortedDictionary<ArrivalOutcome, long>.Empty;
}
