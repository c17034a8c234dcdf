using Entente.Dates;
using Entente.Facts;

namespace Entente.World;

/// <summary>A concrete undertaking: an act that one could see done, and the event that shows it.</summary>
public sealed class Undertaking
{
    public required int Id { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required Modality Modality { get; init; }

    public required string Theme { get; init; }

    /// <summary>The act in the infinitive, in two wordings.</summary>
    public required string[] Acts { get; init; }

    public required Edtf? Due { get; init; }

    public required int MadeOn { get; init; }

    /// <summary>What would answer it; it may never be held.</summary>
    public required Event Answer { get; init; }

    /// <summary>The act as a good reader would take it from the words.</summary>
    public required Act Act { get; init; }

    /// <summary>On how many later days it was affirmed.</summary>
    public int Repeated { get; set; }
}
