using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Mechanisms;

/// <summary>What the words around a mechanism's noun make of it.</summary>
internal readonly struct MechanismWording(Scene scene)
{
    private readonly SessionNames names = new(scene.Passage);

    public bool IsPossessed(NounSite site) => ArticleOf(site).IsPossessive;

    /// <summary>
    /// The edition: before the noun, before the session of it ("la 9e session du comité"), behind an acronym, or in the
    /// clause of which it is the subject ("Le comité a ouvert sa 43e session").
    /// </summary>
    public int? Edition(NounSite site, NounField field)
    {
        var noun = site.Noun;
        var acronym = scene.Passage.Tokens[noun.End - 1].Shape == TokenShape.Upper || scene.Passage.IsSign(noun.End - 1, '+');
        return names.Edition(noun.First, site.Chunk.First) ?? OfSessionBefore(site) ?? names.EditionAfter(noun.End, acronym) ?? names.OfItsKind(site.Parsed.Chunks, site.At)
            ?? (field.IsSubject ? OfSessionIn(field.Carrier!) : null) ?? OfSessionBehind(site);
    }

    /// <summary>Whether the words tell a mechanism that is there or was agreed on: not denied, not merely proposed.</summary>
    public bool Stands(NounSite site, NounField field, int? edition)
    {
        var article = ArticleOf(site);
        if (article.IsNegative || field.IsDenied(scene)) return false;
        var isNew = edition is not null || !article.IsDefinite;
        if (!isNew) return true;
        return !(edition is null && IsNegated(field)) && !IsWished(field);
    }

    private static bool IsNegated(NounField field)
    {
        for (var i = 0; i < field.Over.Count; i++)
            if (field.Over[i].Verb is { Negated: true, Lemma: not null } && (field.IsObject || field.IsSubject)) return true;
        return false;
    }

    /// <summary>Whether a noun names a mechanism rather than an ordinary gathering.</summary>
    public bool Names(NounSite site, int? edition, List<string> own, bool isShort, bool isKnown, bool isCreated)
    {
        if (site.Noun.Lexeme.Id == "conference" && IsSessionOfAnother(site)) return false;
        if (site.Noun.Lexeme.Detail == "strong") return edition is not null || !ArticleOf(site).IsPlural;
        if (IsSessionOfAnother(site)) return false;
        if (site.Noun.Lexeme.Id == "dialogue" && isCreated && !ArticleOf(site).IsPlural) return true;
        if (edition is not null) return isKnown || !isShort || site.Noun.Lexeme.Id != "conference" && (own.Count > 0 || scene.Passage.Tokens[site.Noun.First].IsCapitalised);
        return IsQuotedName(site) || site.Noun.Lexeme.Id != "exchange" && IsStanding(site) && !ArticleOf(site).IsPlural;
    }

    /// <summary>"ont créé un groupe de travail": a verb of setting up has it as its object.</summary>
    public bool IsCreated(NounSite site, NounField field) =>
        field.Carrier is { Verb: { Negated: false, Lemma: { } lemma } } && (field.IsObject || field.IsSubject || site.Chunk.Preposition is null) && scene.Language.Mechanisms.Create.Contains(lemma);

    /// <summary>Whether nothing follows the session that would say of what it is.</summary>
    public bool IsBareSession(NounSite site)
    {
        if (IsSessionOfAnother(site)) return false;
        return site.Chunk.End <= site.Noun.End + 1 && !site.Chunk.Nouns.Any(noun => noun.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body && noun.First != site.Noun.First);
    }

    private Article ArticleOf(NounSite site) => Article.Of(scene.Passage, site.Noun.First, site.Parsed.Range.First);

    /// <summary>"la 14e session de la commission": the ordinal of the session noun that the noun completes.</summary>
    private int? OfSessionBefore(NounSite site)
    {
        for (var i = site.Noun.First - 1; i >= Math.Max(site.Parsed.Range.First, site.Noun.First - 7); i--)
        {
            if (scene.Passage.Is(i, LexemeKind.Session)) return names.Edition(i, site.Parsed.Range.First + 3);
            if (scene.Passage.Tokens[i].Kind == TokenKind.Sign || scene.Passage.Is(i, LexemeKind.Verb) && !scene.Passage.Is(i, LexemeKind.Filler)) return null;
        }
        return null;
    }

    private int? OfSessionIn(Clause clause)
    {
        foreach (var chunk in clause.After)
            if (chunk.Kind == ChunkKind.NounPhrase && scene.Passage.Is(chunk.HeadAt, LexemeKind.Session) && names.Edition(chunk.HeadAt, chunk.First) is { } edition) return edition;
        return null;
    }

    /// <summary>"dont la 16e réunion", "lors de sa 22e session", "pour la 8e fois": an ordinal behind the name that counts its sessions.</summary>
    private int? OfSessionBehind(NounSite site)
    {
        var linked = false;
        for (var i = site.Noun.End; i + 1 < Math.Min(site.Parsed.Range.End, site.Noun.End + 24); i++)
        {
            var token = scene.Passage.Tokens[i];
            if (token.Is(';') || IsAnother(i)) return null;
            linked |= scene.Language.Mechanisms.Links.Contains(token.Folded) || scene.Language.Mechanisms.Its.Contains(token.Folded);
            if (linked && names.OrdinalAt(i) is { } ordinal && Counts(i + 1)) return ordinal;
        }
        return null;
    }

    private bool IsAnother(int at) => scene.Passage.Is(at, LexemeKind.Body) || scene.Passage.Longest(at, LexemeKind.Mechanism) is { Lexeme.Detail: "strong" };

    private bool Counts(int at) => scene.Passage.Is(at, LexemeKind.Session) || scene.Language.Mechanisms.Times.Contains(scene.Passage.Tokens[at].Folded);

    /// <summary>"réunion du comité": a gathering of another mechanism, which the next noun names.</summary>
    private bool IsSessionOfAnother(NounSite site)
    {
        for (var i = site.Noun.End; i < Math.Min(site.Parsed.Range.End, site.Noun.End + 5); i++)
        {
            if (scene.Passage.Is(i, LexemeKind.Mechanism) || scene.Passage.Is(i, LexemeKind.Body)) return true;
            if (i == site.Noun.End && IsAdjective(i)) continue;
            if (!scene.Passage.Is(i, LexemeKind.Preposition, "de") && !scene.Passage.Is(i, LexemeKind.Determiner) && !scene.Passage.Is(i, LexemeKind.Filler)
                && !scene.Passage.Is(i, LexemeKind.Ordinal) && scene.Passage.Tokens[i].Kind != TokenKind.Ordinal) return false;
        }
        return false;
    }

    /// <summary>"réunion extraordinaire": a word that the codebook does not know, right behind the noun.</summary>
    private bool IsAdjective(int at) => scene.Passage.Tokens[at] is { IsWord: true, IsCapitalised: false } && scene.Passage.Matches.At(at).Length == 0;

    private bool IsQuotedName(NounSite site) => scene.Passage.IsSign(site.Noun.End, '"');

    private bool IsStanding(NounSite site)
    {
        var next = site.Noun.End;
        return next < site.Parsed.Range.End && scene.Language.Mechanisms.Standing.Contains(scene.Passage.Tokens[next].Folded);
    }

    private bool IsWished(NounField field)
    {
        for (var i = 0; i < field.Over.Count; i++)
            if (Wishes(field.Over[i])) return true;
        return field.Governor is { } governor && field.FiniteBefore(governor.Index) is { } before && Wishes(before) && field.HasLink(before.Index, governor.Index);
    }

    private bool Wishes(Clause clause) => clause.Verb.Lemma is { } lemma
        && (scene.Language.Mechanisms.Wish.Contains(lemma) || scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "proposed");
}
