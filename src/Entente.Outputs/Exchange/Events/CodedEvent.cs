using System.Collections.Immutable;
using Entente.Codebook.Events;
using Entente.Outputs.Tables;

namespace Entente.Outputs.Exchange.Events;

/// <summary>One who acts, or to whom something is done.</summary>
/// <param name="Party">Our code.</param>
/// <param name="Person">The public identifier of the person who acts for it; null where none is named.</param>
/// <param name="Office">The office that the dispatch gives the person.</param>
internal sealed record EventActor(string Party, string? Person, string? Name, string? Office);

/// <summary>A fact with its codes in the schemes of event data.</summary>
/// <param name="Status">Whether it was held; null where that is no question.</param>
internal sealed record CodedEvent(FactRow Row, string Kind, string? Status, EventCode Code)
{
    /// <summary>Those who act: all who take part, where nobody acts on another.</summary>
    public ImmutableArray<EventActor> Actors { get; init; } = [];

    /// <summary>Those to whom it is done.</summary>
    public ImmutableArray<EventActor> Recipients { get; init; } = [];

    /// <summary>Whether those who act do it with each other.</summary>
    public bool IsMutual { get; init; }

    public string? Country { get; init; }

    public string? Place { get; init; }
}
