using Entente.Codebook;

namespace Entente.Facts.Deployments;

/// <summary>Troops as a phrase names them: "les 350 militaires français", "la 3e équipe de génie", "la frégate X (160 marins)".</summary>
internal readonly record struct Unit
{
    /// <summary>Its first token, number and ordinal included.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last, its strength included.</summary>
    public required int End { get; init; }

    /// <summary>The noun that names it.</summary>
    public required LexiconMatch Noun { get; init; }

    /// <summary>The token after the words that belong to the noun, its strength left out.</summary>
    public required int WordsEnd { get; init; }

    public int? Count { get; init; }

    public int? Nth { get; init; }

    public string? Party { get; init; }

    /// <summary>"ses membres": people of the unit named before.</summary>
    public bool IsAnaphoric { get; init; }

    public bool IsUnit => Noun.Lexeme.Detail is "unit" or "ship";
}
