using System.Collections.Immutable;

namespace Entente.Register.Arrivals;

/// <summary>
/// What became of each page that came: one record a page, the latest. Pages that are taken in are noted by
/// <see cref="IRegister.AddMany"/>; of all others whoever takes them in tells. None of it is part of the digest.
/// </summary>
public interface IArrivals
{
    /// <summary>Notes pages that were not taken, or passed over, in one transaction.</summary>
    void NoteRefused(IReadOnlyCollection<RefusedPage> pages);

    /// <summary>Notes that pages which the register holds came again as they are held, in one transaction.</summary>
    /// <returns>What had become of them; pages that the register does not hold are left out.</returns>
    ImmutableArray<Arrival> NoteKnown(IReadOnlyCollection<PageText> pages);

    /// <summary>What became of pages, the latest first. Internal pages are listed where the register was opened to show them.</summary>
    ImmutableArray<Arrival> List(ArrivalQuery? query = null);

    /// <summary>How many pages there are of each outcome that any has.</summary>
    ImmutableSortedDictionary<ArrivalOutcome, long> Count();
}
