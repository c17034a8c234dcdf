using Entente.Dates;

namespace Entente.World;

/// <summary>An instrument: a protocol or plan with its period, a memorandum on a subject.</summary>
public sealed class Accord
{
    public required int Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>"protocole de coopération de défense".</summary>
    public required string Title { get; init; }

    public string? Subject { get; init; }

    public Edtf? Period { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public int? SignedOn { get; set; }

    /// <summary>The signed instrument that took over from it.</summary>
    public Accord? Successor { get; set; }
}
