using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.Grammar;

/// <summary>Recognises verb groups. What the forms mean comes from the codebook's paradigms.</summary>
internal sealed class VerbParser(Passage passage, GrammarStore store)
{
    private readonly GrammarWords words = passage.Grammar;

    /// <summary>The verb group that starts at a token; null when none does.</summary>
    /// <param name="end">The end of the sentence at hand.</param>
    public VerbGroup? Parse(int at, int end) =>
        store.VerbTable.TryGet(at, out var known) ? known : store.VerbTable.Keep(at, at < end && MayBegin(at) ? Read(at, end) : null);

    /// <summary>Only verbs, and the small words that stand before them, begin a group.</summary>
    private bool MayBegin(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.Verb or LexemeKind.Negation or LexemeKind.Reflexive or LexemeKind.ObjectPronoun or LexemeKind.SpokenVerb) return true;
        return IsSpeakerAgain(at);
    }

    /// <summary>"nous <i>nous</i>", "je <i>m'</i>": who speaks, as the object.</summary>
    private bool IsSpeakerAgain(int at) => at > 0 && passage.Is(at - 1, LexemeKind.Speaker) && passage.Is(at, LexemeKind.Cue, "speaker-self");

    /// <summary>Whether "je" or "nous" stands before a token, clitics between them left out.</summary>
    private bool IsSpoken(int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 5; i--)
        {
            if (passage.Is(i, LexemeKind.Speaker)) return true;
            if (!passage.Is(i, LexemeKind.Negation) && !passage.Is(i, LexemeKind.ObjectPronoun) && !passage.Is(i, LexemeKind.Cue, "speaker-self")) return false;
        }
        return false;
    }

    private VerbGroup? Read(int at, int end)
    {
        var (start, negated, reflexive) = Clitics(at, end);
        if (start >= end || FormAt(start) is not { } form) return null;
        var clitics = start > at;
        if (!clitics && IsParticipleAside(start)) form = ParticipleAt(start)!;
        if (form.Form!.Tense == VerbTense.Gerund && IsNamedOtherwise(start)) return null;
        if (form.Form.Tense is VerbTense.Infinitive or VerbTense.Gerund) return NonFinite(at, start, end, form, reflexive, negated);
        if (form.Form.Tense == VerbTense.Participle) return clitics && !reflexive ? null : Participle(at, start, end, form);
        if (!clitics && IsNounHere(start, form)) return null;
        return Finite(at, start, end, form, negated, reflexive);
    }

    private (int At, bool Negated, bool Reflexive) Clitics(int at, int end)
    {
        var (negated, reflexive) = (false, false);
        for (var i = 0; i < 4 && at < end; i++)
        {
            if (passage.Is(at, LexemeKind.Negation) && !passage.Is(at, LexemeKind.Negation, "pas")) negated = true;
            else if (passage.Is(at, LexemeKind.Reflexive) || IsSpeakerAgain(at)) reflexive = true;
            else if (!passage.Is(at, LexemeKind.ObjectPronoun) || i == 0 && !CanBeObject(at)) break;
            at++;
        }
        return (at, negated, reflexive);
    }

    /// <summary>"l'a reçu", "le rencontrera"; but "la lutte", "le commandant" are an article and its noun.</summary>
    private bool CanBeObject(int at) => FormAt(at + 1) is { } form
        && (words.IsAuxiliary(form.Id) || !passage.Is(at, LexemeKind.Determiner) && form.Form!.Tense is not VerbTense.Participle
            || form.Form!.Tense is VerbTense.Future or VerbTense.Conditional or VerbTense.Imperfect || form.Form.Tense is VerbTense.Infinitive && !IsNamedAfter(at));

    /// <summary>"Le conseiller militaire": an infinitive that has an object is governed by a verb or a preposition before it; else the form is a noun.</summary>
    private bool IsNamedAfter(int article) =>
        passage.Is(article, LexemeKind.Determiner) && (article == 0 || passage.Tokens[article].LinesBefore > 0
            || FormAt(article - 1) is null && !passage.Is(article - 1, LexemeKind.Preposition) && !passage.Is(article - 1, LexemeKind.Negation) && !passage.Is(article - 1, LexemeKind.Adverb));

    /// <summary>
    /// The reading of a token as a verb: a finite one before a participle, and an auxiliary before a verb that shares its
    /// form ("étaient" is of être, not of étayer).
    /// </summary>
    private Lexeme? FormAt(int at)
    {
        if (at >= passage.Tokens.Length) return null;
        Lexeme? finite = null, participle = null;
        foreach (var match in passage.Matches.At(at))
        {
            var lexeme = match.Lexeme;
            if (lexeme.Kind is not (LexemeKind.Verb or LexemeKind.SpokenVerb) || match.Length > 1) continue;
            if (lexeme.Kind == LexemeKind.SpokenVerb && !IsSpoken(at)) continue;
            if (lexeme.Form!.Tense == VerbTense.Participle) participle ??= lexeme;
            else if (words.IsAuxiliary(lexeme.Id)) return lexeme;
            else finite ??= lexeme;
        }
        return finite ?? participle;
    }

    private Lexeme? ParticipleAt(int at)
    {
        if (at >= passage.Tokens.Length) return null;
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Participle }) return match.Lexeme;
        return null;
    }

    /// <summary>"L'exercice, conduit du 8 au 18 avril par la Grèce, a réuni": a form that is a participle too is one where it opens an aside.</summary>
    private bool IsParticipleAside(int at) =>
        at > 0 && passage.IsSign(at - 1, ',') && passage.Is(at + 1, LexemeKind.Preposition) && ParticipleAt(at) is not null;

    /// <summary>
    /// "la visite", "en charge", "de demande": after an article or preposition the form is a noun, and so it is at the
    /// start of a sentence or after "et" when the codebook knows the noun.
    /// </summary>
    private bool IsNounHere(int at, Lexeme form)
    {
        if (form.Form!.Tense is not (VerbTense.Present or VerbTense.Subjunctive or VerbTense.Past)) return false;
        if (words.IsAuxiliary(form.Id)) return IsCapitalisedInside(at);
        if (passage.Tokens[at].IsCapitalised && passage.Tokens[at].Shape != TokenShape.Upper) return true;
        if (passage.Is(at, LexemeKind.Cue, "square") && at + 1 < passage.Tokens.Length && passage.Tokens[at + 1].IsCapitalised) return true;
        var before = at - 1;
        if (IsObjectOfVerb(at)) return true;
        while (before >= 0 && passage.Is(before, LexemeKind.Filler)) before--;
        if (before < 0 || passage.Tokens[before].LinesBefore > 1) return HasNoun(at);
        if (passage.Is(before, LexemeKind.Determiner) || passage.Is(before, LexemeKind.Ordinal) || passage.Tokens[before].Kind is TokenKind.Number or TokenKind.Ordinal) return true;
        if (passage.Is(before, LexemeKind.Preposition) && !passage.Is(before, LexemeKind.State)) return true;
        return HasNoun(at) && (passage.Tokens[before].Kind == TokenKind.Sign || passage.Is(before, LexemeKind.Coordinator) || !EndsSubject(before));
    }

    /// <summary>"l'Afrique de l'Est": a capital behind another word of its line is a name's.</summary>
    private bool IsCapitalisedInside(int at) =>
        at > 0 && passage.Tokens[at] is { IsCapitalised: true, Shape: not TokenShape.Upper, LinesBefore: 0 } && passage.Tokens[at - 1] is { IsWord: true, Shape: not TokenShape.Upper };

    /// <summary>"prendre part", "prendra part", "ont également pris part": right behind another verb stands its object.</summary>
    private bool IsObjectOfVerb(int at)
    {
        if (at == 0 || passage.Tokens[at - 1].IsCapitalised || FormAt(at - 1) is not { } verb || words.IsAuxiliary(verb.Id)) return false;
        return verb.Form!.Tense switch
        {
            VerbTense.Infinitive or VerbTense.Future or VerbTense.Conditional => true,
            VerbTense.Participle => IsAfterAuxiliary(at - 1),
            VerbTense.Gerund => false,
            _ => !HasNoun(at - 1) && !IsNounHere(at - 1, verb),
        };
    }

    /// <summary>Whether an auxiliary stands before a participle, adverbs between them left out.</summary>
    private bool IsAfterAuxiliary(int participle)
    {
        var before = participle - 1;
        while (before > 0 && (passage.Is(before, LexemeKind.Adverb) || passage.Is(before, LexemeKind.Filler) || passage.Is(before, LexemeKind.Negation))) before--;
        return before >= 0 && FormAt(before) is { } auxiliary && words.IsAuxiliary(auxiliary.Id);
    }

    private bool EndsSubject(int at) =>
        passage.Tokens[at].IsCapitalised || passage.Is(at, LexemeKind.StateAdjective) || passage.Is(at, LexemeKind.Relative)
        || passage.Is(at, LexemeKind.SubjectPronoun) || passage.Is(at, LexemeKind.Speaker) || passage.Is(at, LexemeKind.Group) || passage.Is(at, LexemeKind.Adverb);

    private bool HasNoun(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.Event or LexemeKind.Action or LexemeKind.Goods or LexemeKind.Gift or LexemeKind.Instrument
                or LexemeKind.Troops or LexemeKind.Theme or LexemeKind.Group or LexemeKind.Mechanism or LexemeKind.Session or LexemeKind.Rank)
                return true;
        return false;
    }

    /// <summary>"commandant", "représentant": a gerund's form after an article, or one that is a title or a group.</summary>
    private bool IsNamedOtherwise(int at) => !passage.IsFrontedGerund(at) && IsNoun(at);

    private bool IsNoun(int at) =>
        at > 0 && passage.Is(at - 1, LexemeKind.Determiner) || passage.Is(at, LexemeKind.BareOffice) || passage.Is(at, LexemeKind.Office)
        || passage.Is(at, LexemeKind.Rank) || passage.Is(at, LexemeKind.Group);

    private VerbGroup Finite(int at, int verb, int end, Lexeme form, bool negated, bool reflexive)
    {
        var inverted = Inverted(verb + 1, end);
        if (inverted is not null && Plain(at, verb, inverted.End, end, form, negated, reflexive) is var asked)
        {
            asked.Inverted = inverted;
            return asked;
        }
        return Plain(at, verb, verb + 1, end, form, negated, reflexive);
    }

    /// <summary>"a-t-il", "précise-t-elle": the pronoun that a hyphen joins to its verb; null when none is.</summary>
    private Chunk? Inverted(int at, int end)
    {
        if (at < end && passage.Tokens[at].HyphenBefore && words.IsEuphonic(passage.Tokens[at])) at++;
        if (at >= end || !passage.Tokens[at].HyphenBefore || passage.Longest(at, LexemeKind.SubjectPronoun) is not { } pronoun) return null;
        var subject = store.Chunk(ChunkKind.NounPhrase, at, pronoun.End);
        (subject.Head, subject.IsPronoun, subject.Plural) = (pronoun.Lexeme, true, passage.Tokens[pronoun.End - 1].Folded.EndsWith('s'));
        return subject;
    }

    /// <param name="from">The first token behind the finite verb, and behind its pronoun.</param>
    private VerbGroup Plain(int at, int verb, int from, int end, Lexeme form, bool negated, bool reflexive)
    {
        var next = Adverbs(from, end, ref negated);
        if (words.IsAuxiliary(form.Id) && Compound(at, next, end, form, negated, reflexive) is { } compound) return compound;
        if (words.IsModal(form.Id) && Modal(at, next, end, form, negated) is { } modal) return modal;
        var group = store.Verb(at, from == next ? next : AfterNegation(from, next), form.Id);
        (group.Tense, group.Plural, group.Negated) = (form.Form!.Tense, form.Form.Plural, negated);
        group.Voice = reflexive ? VerbVoice.Reflexive : VerbVoice.Active;
        return group;
    }

    private int AfterNegation(int at, int next) => passage.Is(at, LexemeKind.Negation) ? at + 1 : Math.Min(at, next);

    /// <summary>avoir or être with a participle: "a rencontré", "ont été reçus", "s'est rendu", "sont prévues".</summary>
    private VerbGroup? Compound(int at, int next, int end, Lexeme auxiliary, bool negated, bool reflexive)
    {
        var been = false;
        if (auxiliary.Id == words.Have && ParticipleAt(next)?.Id == words.Be)
        {
            been = true;
            next = Adverbs(next + 1, end, ref negated);
        }
        if (next >= end) return null;
        var participle = ParticipleAt(next);
        if (participle is null && (!LooksLikeParticiple(next) || (auxiliary.Id == words.Have && HasNoun(next)))) return null;
        if (participle?.Id == words.Be && !been) return Copula(at, next, auxiliary, negated);
        var voice = reflexive ? VerbVoice.Reflexive : been || auxiliary.Id == words.Be && !words.MovesWithBe(participle?.Id) ? VerbVoice.Passive : VerbVoice.Active;
        var tense = Anterior(auxiliary.Form!.Tense, voice == VerbVoice.Passive && !been);
        var group = store.Verb(at, next + 1, participle?.Id);
        (group.Tense, group.Voice, group.Negated, group.Plural) = (tense, voice, negated, auxiliary.Form.Plural);
        return group;
    }

    private VerbGroup Copula(int at, int next, Lexeme auxiliary, bool negated)
    {
        var group = store.Verb(at, next + 1, words.Be);
        (group.Tense, group.Negated, group.Plural) = (Anterior(auxiliary.Form!.Tense, false), negated, auxiliary.Form.Plural);
        return group;
    }

    /// <summary>The time that a compound tells by its auxiliary: "a signé" is past, "aura signé" ahead.</summary>
    private static VerbTense Anterior(VerbTense auxiliary, bool simplePassive) => auxiliary switch
    {
        VerbTense.Present or VerbTense.Subjunctive => simplePassive ? VerbTense.Present : VerbTense.Past,
        VerbTense.Imperfect or VerbTense.Past => VerbTense.Past,
        _ => auxiliary,
    };

    /// <summary>"doit se rendre", "va visiter", "vient de rejoindre", "devrait être reçu".</summary>
    private VerbGroup? Modal(int at, int next, int end, Lexeme modal, bool negated)
    {
        var justHappened = words.IsRecentPast(modal.Id);
        if (justHappened)
        {
            if (!passage.Is(next, LexemeKind.Preposition, "de")) return null;
            next++;
        }
        var (verb, _, reflexive) = Clitics(next, end);
        if (verb >= end || FormAt(verb) is not { Form.Tense: VerbTense.Infinitive } infinitive) return null;
        var voice = reflexive ? VerbVoice.Reflexive : VerbVoice.Active;
        var stop = verb + 1;
        if (infinitive.Id == words.Be && ParticipleAt(Adverbs(stop, end, ref negated)) is { } participle)
        {
            stop = Adverbs(stop, end, ref negated) + 1;
            (infinitive, voice) = (participle, VerbVoice.Passive);
        }
        var group = store.Verb(at, stop, infinitive.Id);
        (group.Voice, group.Negated, group.Plural) = (voice, negated, modal.Form!.Plural);
        (group.Modal, group.PutAhead) = (modal.Id, words.PutsAhead(modal.Id));
        group.Tense = justHappened ? VerbTense.Past : modal.Form.Tense;
        return group;
    }

    private VerbGroup NonFinite(int at, int verb, int end, Lexeme form, bool reflexive, bool negated)
    {
        var stop = verb + 1;
        var voice = reflexive ? VerbVoice.Reflexive : VerbVoice.Active;
        var lemma = form.Id;
        if (words.IsAuxiliary(form.Id) && stop < end && ParticipleAt(stop) is { } participle)
        {
            voice = form.Id == words.Be && !words.MovesWithBe(participle.Id) && !reflexive ? VerbVoice.Passive : voice;
            lemma = participle.Id;
            stop++;
            if (lemma == words.Be && ParticipleAt(stop) is { } passive) (lemma, voice, stop) = (passive.Id, VerbVoice.Passive, stop + 1);
        }
        var group = store.Verb(at, stop, lemma);
        (group.Tense, group.Voice, group.Negated) = (form.Form!.Tense, voice, negated);
        group.Modal = form.Id == words.Have && lemma != words.Have ? words.Have : null;
        return group;
    }

    /// <summary>A participle at a noun ("signé en janvier"); not the second half of a name such as "forces armées".</summary>
    private VerbGroup? Participle(int at, int verb, int end, Lexeme form)
    {
        if (verb < end && passage.Tokens[verb].IsCapitalised && !OpensLine(verb)) return null;
        if (verb > 0 && (passage.Is(verb - 1, LexemeKind.Determiner) || HasNoun(verb) && passage.Is(verb - 1, LexemeKind.Preposition))) return null;
        var group = store.Verb(at, verb + 1, form.Id);
        (group.Tense, group.Voice) = (VerbTense.Participle, VerbVoice.Passive);
        (group.Plural, group.Feminine) = (form.Form!.Plural, form.Form.Feminine);
        return group;
    }

    /// <summary>Whether a capital says nothing: after a sign, or at the start of a line.</summary>
    private bool OpensLine(int at) => at == 0 || passage.Tokens[at].LinesBefore > 0 || passage.Tokens[at - 1].Kind == TokenKind.Sign;

    private int Adverbs(int at, int end, ref bool negated)
    {
        for (var i = 0; i < 8 && at < end; i++)
        {
            var adverb = passage.Longest(at, LexemeKind.Adverb);
            if (passage.Is(at, LexemeKind.Negation, "pas")) { negated |= !words.IsNoLonger(passage.Tokens[at]); at++; }
            else if (adverb is { } found) at = found.End;
            else if (IsMannerAdverb(at)) at++;
            else if (passage.DateAt(at) is { } date && date.End < end && IsTemporalInsert(date.First, date.End)) at = date.End;
            else if (passage.IsSign(at, ',') && InsertEnd(at, end) is { } insert) at = insert;
            else break;
        }
        return at;
    }

    /// <summary>"a, en revanche, reçu", "a eu mardi, 8 septembre, un entretien": an insertion between commas.</summary>
    private int? InsertEnd(int comma, int end)
    {
        var at = comma + 1;
        if (passage.DateAt(at) is { } date) at = date.End;
        else if (passage.Longest(at, LexemeKind.Adverb) is { } adverb) at = adverb.End;
        else if (IsStressedPronoun(at)) at++;
        else return null;
        if (at >= end || !passage.IsSign(at, ',')) return null;
        var participle = passage.Is(at + 1, LexemeKind.Negation, "pas") ? at + 2 : at + 1;
        return ParticipleAt(participle) is not null || LooksLikeParticiple(participle) ? at + 1 : null;
    }

    /// <summary>"a, elle, proposé", "a, lui, invité": the subject named again.</summary>
    private bool IsStressedPronoun(int at) => passage.Is(at, LexemeKind.SubjectPronoun) || passage.Is(at, LexemeKind.ObjectPronoun);

    /// <summary>A date between auxiliary and participle ("avait mardi reçu"): only where a participle follows.</summary>
    private bool IsTemporalInsert(int first, int end) => end > first && ParticipleAt(end) is not null;

    private bool IsMannerAdverb(int at) =>
        passage.Tokens[at] is { IsWord: true, IsCapitalised: false } token && token.Folded.Length > 6 && words.EndsLikeManner(token) && !HasNoun(at);

    private bool LooksLikeParticiple(int at)
    {
        if (at >= passage.Tokens.Length || passage.Tokens[at] is not { IsWord: true, IsCapitalised: false } token) return false;
        if (passage.Matches.At(at).Length > 0 || token.Exact.Length < 4) return false;
        return words.EndsLikeParticiple(token);
    }
}
