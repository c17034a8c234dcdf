using Entente.Register.Arrivals;

namespace Entente.Register.Storage;

/// <summary>What became of pages that came. Moments are microseconds since 1970.</summary>
internal interface IArrivalStore
{
    /// <summary>Adds what became of a page that is new.</summary>
    void Add(long page, ArrivalOutcome outcome, long? original, string? path, long at);

    /// <summary>Says what became of a page that is held.</summary>
    /// <param name="again">It did not come, but was read again: what is as it was stays so.</param>
    void Set(long page, ArrivalOutcome outcome, long? original, long at, bool again);

    /// <summary>Says that pages which are held came again.</summary>
    void SetSeen(IReadOnlyCollection<long> pages, long at);

    /// <summary>Says that a page was not taken.</summary>
    void SetRefused(RefusedPage page, ArrivalOutcome outcome, long at);

    /// <summary>Says that a page of a text was forgotten, or came again after that.</summary>
    void SetForgotten(string sha256, bool isInternal, long at);

    /// <summary>Takes out that pages of names were not taken.</summary>
    void RemoveRefused(IReadOnlyCollection<string> names);

    /// <summary>Whether a page of a name was not taken.</summary>
    bool HasRefused(string name);

    /// <summary>Takes out what became of pages that leave, and that others duplicate them.</summary>
    void RemoveLeaving();

    /// <summary>Has no page be the duplicate of one of these.</summary>
    void RemoveOriginals(IReadOnlyCollection<long> pages);

    /// <summary>For dispatches, by their places in the list, an earlier page that carries the same text, where there is one.</summary>
    IReadOnlyList<(int Place, Carrier Carrier)> Carriers(IReadOnlyList<SoughtDispatch> dispatches);

    /// <summary>What became of pages that are held.</summary>
    IReadOnlyList<Arrival> OfPages(IReadOnlyCollection<long> pages);

    /// <summary>What became of pages, the latest first.</summary>
    IReadOnlyList<Arrival> List(ArrivalQuery query, bool includeInternal);

    /// <summary>How many pages there are of each outcome.</summary>
    IReadOnlyDictionary<ArrivalOutcome, long> Count(bool includeInternal);
}

/// <summary>A dispatch of which an earlier page is looked for that carries it.</summary>
/// <param name="Before">The number of its own page.</param>
/// <param name="IsInternal">Whether that is internal: of public pages no internal one is the original.</param>
internal readonly record struct SoughtDispatch(string Hash, long Before, bool IsInternal);

/// <summary>A page that carries a dispatch.</summary>
internal sealed record Carrier(long Page, string Name);
