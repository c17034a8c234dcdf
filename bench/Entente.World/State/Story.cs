using Entente.Facts;

namespace Entente.World;

/// <summary>What one dispatch has to tell: an event with all that belongs to it, or what is announced of one.</summary>
public sealed class Story
{
    public required int Day { get; init; }

    public required Event Main { get; init; }

    /// <summary>What the main thing is: held, or announced.</summary>
    public Announcement? News { get; init; }

    /// <summary>How many dispatches tell it at the time: one to five.</summary>
    public required int Tellings { get; init; }

    /// <summary>The events that belong to the main one: the talks of a visit, the audience, the signing.</summary>
    public List<Event> Others { get; } = [];

    public List<Announcement> Announces { get; } = [];

    public List<Undertaking> Undertakes { get; } = [];

    public List<Undertaking> Repeats { get; } = [];

    /// <summary>Things that were said and bind to nothing that one could see done.</summary>
    public List<int> Wishes { get; } = [];

    /// <summary>An instrument whose execution was reviewed.</summary>
    public Accord? Reviewed { get; set; }

    /// <summary>An earlier event of the same parties that may be recalled.</summary>
    public Event? Recalled { get; set; }

    public IReadOnlyList<Party> Parties => Main.Parties;

    public bool IsPlan => News is { Status: not EngagementStatus.Held };
}
