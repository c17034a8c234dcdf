using Entente.Dates;
using Entente.Facts;

namespace Entente.World;

/// <summary>
/// Something that happens between parties, or was to: an engagement, or a delivery, a rotation, an appointment, an
/// anniversary. It stays the same when it is put off, and is the same in every dispatch that tells it.
/// </summary>
public sealed class Event
{
    public required int Id { get; init; }

    /// <summary>A kind of engagement, or <c>assistance</c>, <c>deployment</c>, <c>appointment</c>, <c>commemoration</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The host or giver first.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>When it takes place, or was last said to.</summary>
    public required int Day { get; set; }

    public int Length { get; set; } = 1;

    public string? Place { get; set; }

    /// <summary>Those who lead it, in the order of the parties.</summary>
    public IReadOnlyList<Term> People { get; set; } = [];

    public Forum? Forum { get; init; }

    /// <summary>The edition of the forum, the number of a patrol, rotation or anniversary; 0 for none.</summary>
    public int Number { get; init; }

    public Accord? Accord { get; init; }

    /// <summary>The name of an exercise or ship, what is given, taught, deployed or commemorated.</summary>
    public string? Name { get; init; }

    /// <summary>The mission of a deployment.</summary>
    public string? Mission { get; init; }

    /// <summary>The day of what is commemorated.</summary>
    public int? Origin { get; init; }

    /// <summary>What is commemorated, the same every year; 0 for other events.</summary>
    public int Cause { get; init; }

    /// <summary>The country where it takes place, where that is not the first party's.</summary>
    public Party? PlaceOf { get; init; }

    public bool Held { get; set; }

    /// <summary>What was said of it beforehand.</summary>
    public List<Announcement> Announcements { get; } = [];

    public Party Host => PlaceOf ?? Parties[0];

    public bool IsEngagement => Kind is not ("assistance" or "deployment" or "appointment" or "commemoration");

    /// <summary>Its day as it is given beforehand: exactly (0), by the month (1) or by the year (2).</summary>
    public Edtf DueAs(int exactness)
    {
        var date = Days.Date(Day);
        return exactness switch
        {
            0 => Days.Edtf(Day, Length),
            1 => Edtf.Month(date.Year, date.Month),
            _ => Edtf.Year(date.Year),
        };
    }
}

/// <summary>That an event will be, was proposed, or was called off.</summary>
/// <param name="Due">When it was to be, as exactly as was said; null where nothing was.</param>
/// <param name="PutOff">Whether it sets a new date for one that was announced before.</param>
/// <param name="People">Who was expected to lead it: by its day, others may hold their offices.</param>
public sealed record Announcement(
    Event Of, int Day, EngagementStatus Status, Edtf? Due, bool PutOff, IReadOnlyList<Term> People);
