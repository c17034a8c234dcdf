using Entente.Codebook;

namespace Entente.Grammar;

/// <summary>A verb with its auxiliaries, clitics and adverbs: "n'ont pas été reçus", "doit se rendre".</summary>
public sealed record VerbGroup
{
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The lemma of the verb that carries the meaning; null for a participle that the codebook does not know.</summary>
    public string? Lemma { get; init; }

    public required VerbTense Tense { get; init; }

    public required VerbVoice Voice { get; init; }

    /// <summary>Whether it is negated ("n'a pas", "n'a aucun").</summary>
    public bool Negated { get; init; }

    /// <summary>The modal or semi-auxiliary over it: <c>devoir</c>, <c>aller</c>, <c>venir</c>; null when none.</summary>
    public string? Modal { get; init; }

    /// <summary>Whether it stands in the plural.</summary>
    public bool Plural { get; init; }

    /// <summary>Whether a participle stands in the feminine.</summary>
    public bool Feminine { get; init; }

    /// <summary>Whether it makes a clause of its own (neither an infinitive, nor a participle at a noun, nor a gerund).</summary>
    public bool IsFinite => Tense is not (VerbTense.Infinitive or VerbTense.Participle or VerbTense.Gerund);

    /// <summary>Whether the event lies ahead: a future, a conditional, or "doit", "va".</summary>
    public bool IsAhead => Tense is VerbTense.Future || Modal is "devoir" or "aller" || Tense is VerbTense.Conditional;
}

/// <summary>Who acts: the subject, somebody else upon the subject, or subjects upon themselves or each other.</summary>
public enum VerbVoice
{
    Active,
    Passive,
    Reflexive,
}
