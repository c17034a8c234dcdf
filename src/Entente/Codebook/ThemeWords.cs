namespace Entente.Codebook;

/// <summary>What tells the theme of an undertaking besides the terms and hints, which are in the lexicon.</summary>
public sealed class ThemeWords
{
    /// <summary>The theme that stands where none is told.</summary>
    public const string Other = "other";

    /// <summary>Themes by the lemmas of verbs that tell them in any form ("former", "formera").</summary>
    public required IReadOnlyDictionary<string, string> Verbs { get; init; }

    /// <summary>Themes at which the mere name of something hints: a mission, a body.</summary>
    public required IReadOnlyDictionary<LexemeKind, string> Names { get; init; }
}
