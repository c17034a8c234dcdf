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
internal readonly struct InstrumentWording(Scene scene)
{
    private readonly InstrumentFrames frames = scene.Language.Instruments;

    public Telling Telling(NounSite site, NounField field)
    {
        if (IsDenied(site, field) || IsConsent(site) || IsUnfinished(site)) return default;
        var making = Making(site);
        if (IsWished(site, field, making)) return default;
        if (making == "signature") return new Telling(TellingKind.Signing, Ahead: IsAhead(field));
        if (IsHopedFor(site, field)) return default;
        return Act(field) is { } act ? Made(act, field) : new Telling(TellingKind.Named);
    }

    /// <summary>"le pacte, que A espérait parapher", "Quant à un accord, A dit espérer le conclure": the making of it is what is wished.</summary>
    private bool IsHopedFor(NounSite site, NounField field)
    {
        var clauses = site.Parsed.Clauses;
        var fronted = site.At == 0 && site.Chunk.Preposition is not null;
        for (var i = 0; i < clauses.Count; i++)
            if (clauses[i].Index > site.At && IsWishToMake(clauses, i)) return fronted || field.Relative() is { } relative && relative.Index == clauses[i].Index;
        return false;
    }

    /// <summary>A verb of wish with the making of a text under it, or in one group with it.</summary>
    private bool IsWishToMake(Row<Clause> clauses, int at)
    {
        if (clauses[at].Verb.Lemma is not { } lemma || !frames.Wish.Contains(lemma)) return false;
        return at + 1 < clauses.Count && clauses[at + 1].Verb is { Tense: VerbTense.Infinitive, Lemma: { } made } && frames.Sign.Contains(made);
    }

    private Telling Made(Clause act, NounField field)
    {
        if (act.Verb.Negated || IsLeftUndone(act, field)) return default;
        var kind = frames.Sign.Contains(act.Verb.Lemma!) ? TellingKind.Signing : TellingKind.Adopting;
        return new Telling(kind, act, IsAheadOf(act, field));
    }

    /// <summary>"espérait le signer", "se sont gardés de le parapher": the verb over the signing tells that it has not been done.</summary>
    private bool IsLeftUndone(Clause act, NounField field)
    {
        if (act.Verb.Modal is { } modal && frames.Wish.Contains(modal)) return true;
        return act.Verb is { Tense: VerbTense.Infinitive, Modal: null } && field.FiniteBefore(act.Index)?.Verb.Lemma is { } lemma
            && (frames.Refrain.Contains(lemma) || frames.Wish.Contains(lemma) && act.Index > 0);
    }

    /// <summary>"l'accord", "le protocole", "conformément à un accord": a text that is there.</summary>
    public bool IsKnown(NounSite site) => ArticleOf(site).IsDefinite;

    /// <summary>"l'accord" by itself, which can only take up a text told before.</summary>
    public static bool TakesUp(NounSite site) => site.Chunk.Definite && !site.Noun.Lexeme.Plural && site.Chunk.HeadAt == site.Noun.First;

    /// <summary>"leur accord", "son plan".</summary>
    public bool IsPossessed(NounSite site) => ArticleOf(site).IsPossessive;

    /// <summary>"pour la période": a phrase that leads to years.</summary>
    public bool IsTerm(Chunk chunk) => frames.Term.Contains(scene.Passage.Tokens[chunk.HeadAt].Folded);

    /// <summary>The verb that tells its making: a participle at it, that of "que A et B ont signé", or the one over it.</summary>
    private Clause? Act(NounField field)
    {
        for (var i = 0; i < field.Participles.Count; i++)
            if (IsMaking(field.Participles[i])) return field.Participles[i];
        if (field.Relative() is { } relative && IsMaking(relative)) return relative;
        return Direct(field) is { } direct && IsMaking(direct) ? direct : null;
    }

    private bool IsMaking(Clause clause) => clause.Verb.Lemma is { } lemma && (frames.Sign.Contains(lemma) || frames.Adopt.Contains(lemma));

    /// <summary>The clause over the noun, where it is the object or, in the passive, the subject.</summary>
    private static Clause? Direct(NounField field) =>
        field.Carrier is { } carrier && (field.IsSubject ? carrier.Verb.Voice != VerbVoice.Active : field.IsObject) ? carrier : null;

    private bool IsDenied(NounSite site, NounField field)
    {
        if (ArticleOf(site).IsNegative || site.Chunk.Preposition == "sans") return true;
        for (var i = 0; i < field.Over.Count; i++)
            if (field.Over[i].Verb.Negated && (field.IsObject || field.IsSubject) && MakesText(field.Over[i])) return true;
        return field.IsDenied(scene) || IsDeniedLater(site);
    }

    /// <summary>"Le protocole, dont le projet avait été transmis, n'a pas été signé".</summary>
    private bool IsDeniedLater(NounSite site)
    {
        if (site.Chunk.Preposition is not null) return false;
        foreach (var clause in site.Parsed.Clauses)
            if (clause.Index > site.At && clause.Verb is { Negated: true, Voice: VerbVoice.Passive, Lemma: { } lemma } && frames.Sign.Contains(lemma) && !IsOfLater(clause, site)) return true;
        return false;
    }

    /// <summary>Whether a clause has another instrument, behind this one, as its subject.</summary>
    private static bool IsOfLater(Clause clause, NounSite site) =>
        clause.Subjects.Any(subject => subject.First > site.Chunk.First && subject.Nouns.Any(noun => noun.Lexeme.Kind == LexemeKind.Instrument));

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
        return HasWish(field.Over, int.MaxValue) || field.Governor is null && HasWish(site.Parsed.Clauses, site.At);
    }

    private bool HasWish(Row<Clause> clauses, int before)
    {
        for (var i = 0; i < clauses.Count; i++)
            if (clauses[i].Index < before && clauses[i].Verb.Lemma is { } lemma && frames.Wish.Contains(lemma)) return true;
        return false;
    }

    private static bool IsAhead(NounField field)
    {
        for (var i = 0; i < field.Over.Count; i++)
            if (field.Over[i].Verb.IsAhead || field.Over[i].Verb.Tense == VerbTense.Infinitive) return true;
        for (var i = 0; i < field.Participles.Count; i++)
            if (field.Participles[i].Verb.Lemma is "attendre" or "prévoir" or "programmer" or "fixer") return true;
        return false;
    }

    private static bool IsAheadOf(Clause clause, NounField field) =>
        clause.Verb.IsAhead || clause.Verb is { Tense: VerbTense.Infinitive } && !(field.Governor is { Verb.Modal: "venir" });

    private Article ArticleOf(NounSite site) => Article.Of(scene.Passage, site.Noun.First, site.Parsed.Range.First);
}
