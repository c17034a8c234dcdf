namespace Entente.Register.Storage;

/// <summary>What a calendar asks of the places at which things appear.</summary>
internal interface ICalendarStore
{
    /// <summary>
    /// Entities that appear within the days, each once, the earliest first: those that begin within them, and those that began
    /// before and end within them or in the year after their first day.
    /// </summary>
    IReadOnlyList<long> Appearing(CalendarQuery query);
}

/// <summary>Whose appearances are asked for, of which kinds, and from which day to which.</summary>
/// <param name="PartyA">Null: those of all pairs of parties.</param>
/// <param name="KnownBy">What was known later does not count.</param>
/// <param name="Most">At most so many.</param>
internal sealed record CalendarQuery(string? PartyA, string? PartyB, IReadOnlyList<string> Kinds, string From, string To, string KnownBy, int Most);
