using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Instruments;

/// <summary>What the words around an instrument's noun make of it.</summary>
/// <param name="Clause">The clause of its signing or adoption; null where it is only named, or told by "signature de".</param>
/// <param name="Ahead">Whether the signing lies ahead.</param>
internal readonly record struct Telling(TellingKind Kind, Clause? Clause = null, bool Ahead = false);

/// <summary>How a page tells an instrument.</summary>
internal enum TellingKind
{
    /// <summary>Denied, wished for, or no instrument at all.</summary>
    None,
    Named,
    Signing,
    Adopting,
}

/// <summary>Tells signed texts from those named, denied, or wished for.</summary>
internal sealed class InstrumentWording(Scene scene)
{
    private readonly InstrumentFrames frames = scene.Language.Instruments;

    public Telling Telling(NounSite site, NounField field)
    {
        if (IsDenied(site, field) || IsConsent(site) || IsUnfinished(site)) return default;
        var making = Making(site);
        if (IsWished(site, field, making)) return default;
        if (making == "signature") return new Telling(TellingKind.Signing, Ahead: IsAhead(field));
        foreach (var clause in Acts(field))
        {
            if (clause.Verb.Negated) return default;
            if (frames.Sign.Contains(clause.Verb.Lemma!)) return new Telling(TellingKind.Signing, clause, IsAheadOf(clause, field));
            if (frames.Adopt.Contains(clause.Verb.Lemma!)) return new Telling(TellingKind.Adopting, clause, IsAheadOf(clause, field));
        }
        return new Telling(TellingKind.Named);
    }

    /// <summary>"l'accord", "le protocole", "conformément à un accord": a text that is there.</summary>
    public bool IsKnown(NounSite site) => NounWords.IsDefinite(Article(site));

    /// <summary>"l'accord" by itself, which can only take up a text told before.</summary>
    public static bool TakesUp(NounSite site) => site.Chunk.Definite && !site.Noun.Lexeme.Plural && site.Chunk.HeadAt == site.Noun.First;

    /// <summary>"leur accord", "son plan".</summary>
    public bool IsPossessed(NounSite site) => NounWords.IsPossessive(Article(site));

    /// <summary>"pour la période": a phrase that leads to years.</summary>
    public bool IsTerm(Chunk chunk) => frames.Term.Contains(scene.Passage.Tokens[chunk.HeadAt].Folded);

    /// <summary>The verbs that may tell its making: those over it, its participles, and "que A et B ont signé".</summary>
    private IEnumerable<Clause> Acts(NounField field)
    {
        foreach (var clause in field.Participles().Append(field.Relative()).Concat(Direct(field)).OfType<Clause>())
            if (clause.Verb.Lemma is { } lemma && (frames.Sign.Contains(lemma) || frames.Adopt.Contains(lemma))) yield return clause;
    }

    /// <summary>The clause over the noun, where it is the object or, in the passive, the subject.</summary>
    private static IEnumerable<Clause?> Direct(NounField field) =>
        field.Carrier is { } carrier && (field.IsSubject ? carrier.Verb.Voice != VerbVoice.Active : field.IsObject) ? [carrier] : [];

    private bool IsDenied(NounSite site, NounField field)
    {
        if (NounWords.IsNegative(Article(site)) || site.Chunk.Preposition == "sans") return true;
        foreach (var clause in field.Over)
            if (clause.Verb.Negated && (field.IsObject || field.IsSubject) && MakesText(clause)) return true;
        return field.IsDenied(scene) || IsDeniedLater(site);
    }

    /// <summary>"Le protocole, dont le projet avait été transmis, n'a pas été signé".</summary>
    private bool IsDeniedLater(NounSite site) => site.Chunk.Preposition is null && site.Parsed.Clauses.Any(clause =>
        clause.Index > site.At && clause.Verb is { Negated: true, Voice: VerbVoice.Passive, Lemma: { } lemma } && frames.Sign.Contains(lemma)
        && !clause.Subjects.Any(subject => subject.First > site.Chunk.First && subject.Nouns.Any(noun => noun.Lexeme.Kind == LexemeKind.Instrument)));

    /// <summary>What, not done, means that there is no text: signing it, and what "avoir" or "être" says of it.</summary>
    private bool MakesText(Clause clause) =>
        clause.Verb.Lemma is not { } lemma || frames.Sign.Contains(lemma) || frames.Adopt.Contains(lemma) || lemma is "avoir" or "être" or "exister" or "prévoir";

    /// <summary>"d'accord", "donner son accord", "d'un commun accord".</summary>
    private bool IsConsent(NounSite site)
    {
        if (site.Noun.Length > 1 || site.Noun.Lexeme.Id != "agreement") return false;
        var before = site.Noun.First - 1;
        return before >= site.Parsed.Range.First && scene.Passage.Tokens[before].IsWord && frames.Consent.Contains(scene.Passage.Tokens[before].Folded)
            && site.Noun.First == site.Chunk.HeadAt;
    }

    private bool IsUnfinished(NounSite site)
    {
        var end = Math.Min(site.Parsed.Range.End, site.Chunk.End + 12);
        for (var i = site.Chunk.Start; i < end; i++)
        {
            if (i >= site.Chunk.End && scene.Passage.IsSign(i, ';')) return false;
            if (scene.Passage.Is(i, LexemeKind.Cue, InstrumentFrames.Unfinished)) return true;
        }
        return false;
    }

    /// <summary>The noun of making that the instrument's noun completes ("la signature d'un accord"); null when none does.</summary>
    private string? Making(NounSite site)
    {
        for (var i = site.Noun.First - 1; i >= Math.Max(site.Parsed.Range.First, site.Noun.First - 8); i--)
        {
            var token = scene.Passage.Tokens[i];
            if (token.Kind == TokenKind.Sign && !token.Is('"') || scene.Passage.Is(i, LexemeKind.Verb) && i < site.Chunk.Start) return null;
            if (frames.Making.Contains(token.Folded)) return token.Folded;
        }
        return null;
    }

    /// <summary>A text not there yet under a verb of wish; one in force may well be discussed.</summary>
    private bool IsWished(NounSite site, NounField field, string? making)
    {
        if (making is not (null or "signature" or "conclusion")) return !IsKnown(site);
        if (making is null && IsKnown(site)) return false;
        return field.Over.Any(clause => clause.Verb.Lemma is { } lemma && frames.Wish.Contains(lemma))
            || field.Governor is null && site.Parsed.Clauses.Any(clause => clause.Index < site.At && clause.Verb.Lemma is { } other && frames.Wish.Contains(other));
    }

    private static bool IsAhead(NounField field) =>
        field.Over.Any(clause => clause.Verb.IsAhead || clause.Verb.Tense == VerbTense.Infinitive)
        || field.Participles().Any(clause => clause.Verb.Lemma is "attendre" or "prévoir" or "programmer" or "fixer");

    private static bool IsAheadOf(Clause clause, NounField field) =>
        clause.Verb.IsAhead || clause.Verb is { Tense: VerbTense.Infinitive } && !(field.Governor is { Verb.Modal: "venir" });

    private string? Article(NounSite site) => NounWords.Article(scene.Passage, site.Noun.First, site.Parsed.Range.First);
}
