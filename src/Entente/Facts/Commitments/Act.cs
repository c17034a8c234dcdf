using Entente.Dates;

namespace Entente.Facts;

/// <summary>The act by which one would see an undertaking done: the kind of fact that would tell it.</summary>
/// <param name="Fact">The kind of fact: <c>engagement</c>, <c>instrument</c>, <c>assistance</c>, <c>deployment</c>, <c>commemoration</c>.</param>
/// <param name="Kind">Its kind, of an engagement or an instrument: <c>exchange</c>, <c>protocol</c>; null where none is told.</param>
public sealed record Act(string Fact, string? Kind)
{
    /// <summary>The mechanism whose session it is, or the name of an exercise, as printed.</summary>
    public string? Mechanism { get; init; }

    /// <summary>The number of the session, or of the anniversary.</summary>
    public int? Edition { get; init; }

    /// <summary>The country where it is to be done.</summary>
    public string? Country { get; init; }

    /// <summary>The years that an instrument is to cover.</summary>
    public Edtf? Period { get; init; }

    /// <summary>What is to be given, signed or commemorated, as printed.</summary>
    public string? What { get; init; }
}
