using Entente.Codebook;

namespace Entente.Grammar;

/// <summary>A verb with its auxiliaries, clitics and adverbs: "n'ont pas été reçus", "doit se rendre".</summary>
public sealed class VerbGroup
{
    public int First { get; internal set; }

    public int End { get; internal set; }

    /// <summary>The lemma of the verb that carries the meaning; null for a participle that the codebook does not know.</summary>
    public string? Lemma { get; internal set; }

    public VerbTense Tense { get; internal set; }

    public VerbVoice Voice { get; internal set; }

    /// <summary>Whether it is negated ("n'a pas", "n'a aucun").</summary>
    public bool Negated { get; internal set; }

    /// <summary>The modal or semi-auxiliary over it: <c>devoir</c>, <c>aller</c>, <c>venir</c>; null when none.</summary>
    public string? Modal { get; internal set; }

    /// <summary>Whether it stands in the plural.</summary>
    public bool Plural { get; internal set; }

    /// <summary>Whether a participle stands in the feminine.</summary>
    public bool Feminine { get; internal set; }

    /// <summary>Whether it makes a clause of its own (neither an infinitive, nor a participle at a noun, nor a gerund).</summary>
    public bool IsFinite => Tense is not (VerbTense.Infinitive or VerbTense.Participle or VerbTense.Gerund);

    /// <summary>Whether its modal puts the event ahead ("doit", "va").</summary>
    public bool PutAhead { get; internal set; }

    /// <summary>Whether the event lies ahead: a future, a conditional, or a modal that says so.</summary>
    public bool IsAhead => PutAhead || Tense is VerbTense.Future or VerbTense.Conditional;

    /// <summary>The pronoun behind it that is its subject ("a-t-il promis"); null when none is.</summary>
    public Chunk? Inverted { get; internal set; }

    /// <summary>Makes it a plain verb group, whatever it was before.</summary>
    internal VerbGroup Begin(int first, int end, string? lemma)
    {
        (First, End, Lemma, Modal, Inverted) = (first, end, lemma, null, null);
        (Tense, Voice) = (VerbTense.Infinitive, VerbVoice.Active);
        (Negated, Plural, Feminine, PutAhead) = (false, false, false, false);
        return this;
    }

    internal VerbGroup Copy(VerbGroup other)
    {
        Begin(other.First, other.End, other.Lemma);
        (Tense, Voice, Modal, Inverted) = (other.Tense, other.Voice, other.Modal, other.Inverted);
        (Negated, Plural, Feminine, PutAhead) = (other.Negated, other.Plural, other.Feminine, other.PutAhead);
        return this;
    }
}

/// <summary>Who acts: the subject, somebody else upon the subject, or subjects upon themselves or each other.</summary>
public enum VerbVoice
{
    Active,
    Passive,
    Reflexive,
}
