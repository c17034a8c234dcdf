using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.People;

/// <summary>Reads a run of words that can be a person's name, by their shape and by what they are not.</summary>
internal sealed class NameParser(Passage passage)
{
    /// <summary>The most tokens of a name.</summary>
    public const int LongestName = 14;

    /// <summary>The token after the name that starts here; the same token when none does.</summary>
    /// <param name="titled">Whether a title stands before it, which makes a name of more words.</param>
    public int Parse(int at, int end, bool titled = false)
    {
        if (at >= end || !CanBegin(at, end, titled)) return at;
        var stop = at + 1;
        while (stop < end && stop - at < LongestName && Continues(stop, end)) stop++;
        return stop;
    }

    private bool CanBegin(int at, int end, bool titled)
    {
        var token = passage.Tokens[at];
        if (titled && IsJoinedParticle(at, end)) return true;
        if (!token.IsWord || !token.IsCapitalised || passage.DateAt(at) is not null || IsShoutedVerb(at)) return false;
        if (IsElidedName(at, end)) return !passage.Is(at, LexemeKind.Place);
        if (token.Shape == TokenShape.Single && !IsInitial(at)) return false;
        if (IsNamedElse(at) || passage.Is(at, LexemeKind.Place)) return BeginsAllTheSame(at, end, titled);
        return !IsSentenceWord(at);
    }

    /// <summary>"Milan Petrovic", and after a title "Jordan Petit", "Le Van Tam": a known word before one that can only be a name.</summary>
    private bool BeginsAllTheSame(int at, int end, bool titled)
    {
        if (!IsNextUnknown(at, end)) return false;
        if (titled) return AreAll(at, kind => IsFunction(kind) || kind is LexemeKind.Place or LexemeKind.State or LexemeKind.StateAdjective);
        return !passage.Is(at - 1, LexemeKind.Preposition) && !passage.Is(at - 1, LexemeKind.Determiner) && AreAll(at, kind => kind is LexemeKind.Place);
    }

    private bool Continues(int at, int end)
    {
        var token = passage.Tokens[at];
        if (token.Is('.')) return passage.Tokens[at - 1].Shape == TokenShape.Single && !token.SpaceBefore && at + 1 < end && passage.Tokens[at + 1].IsCapitalised;
        if (token.HyphenBefore) return token.IsWord;
        if (!token.IsWord || passage.DateAt(at) is not null || IsShoutedVerb(at)) return false;
        if (token.IsCapitalised) return !IsNamedElse(at) || FollowsApostrophe(at) || IsElidedName(at, end) || IsInside(at, end);
        return AfterParticles(at, end) is var next && next > at && next < end && passage.Tokens[next].IsCapitalised && CanFollowParticle(next);
    }

    /// <summary>"le général al-Haddad": behind a title a name may begin with a small word that a hyphen joins to it.</summary>
    private bool IsJoinedParticle(int at, int end) =>
        at + 1 < end && passage.Is(at, LexemeKind.Cue, "name-particle") && passage.Tokens[at + 1] is { IsWord: true, HyphenBefore: true, IsCapitalised: true };

    /// <summary>"van der Laan": two particles may stand in a row.</summary>
    private int AfterParticles(int at, int end)
    {
        var next = at;
        while (next < end && next < at + 2 && passage.Is(next, LexemeKind.Cue, "name-particle")) next++;
        return next;
    }

    /// <summary>"Jean Maurice Ripert", "Zakaria Cheik Ibrahim", "Jean-Yves Le Drian", "Vo Minh Son": a known word inside a name.</summary>
    private bool IsInside(int at, int end)
    {
        if (passage.Tokens[at].Shape != TokenShape.Title || passage.Tokens[at].LinesBefore > 0) return false;
        if (AreAll(at, IsFunction)) return IsNextUnknown(at, end) || EndsName(at + 1, end);
        return IsNextUnknown(at, end) && AreAll(at, kind => kind is LexemeKind.State or LexemeKind.Honorific || !NamesElse(kind));
    }

    /// <summary>Whether all that the codebook knows of a word, it knows of that word alone, and it is of some kinds.</summary>
    private bool AreAll(int at, Func<LexemeKind, bool> kinds)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Length > 1 || !kinds(match.Lexeme.Kind)) return false;
        return true;
    }

    /// <summary>A small word that only its capital makes a name.</summary>
    private static bool IsFunction(LexemeKind kind) => kind is LexemeKind.Determiner or LexemeKind.Preposition or LexemeKind.Coordinator or LexemeKind.Relative
        or LexemeKind.Subordinator or LexemeKind.SubjectPronoun or LexemeKind.ObjectPronoun or LexemeKind.Negation or LexemeKind.Adverb or LexemeKind.Numeral
        or LexemeKind.Verb or LexemeKind.Cue;

    private bool IsNextUnknown(int at, int end) =>
        at + 1 < end && passage.Tokens[at + 1] is { IsWord: true, Shape: TokenShape.Title, HyphenBefore: false, SpaceBefore: true, LinesBefore: 0 } && AreAll(at + 1, kind => kind == LexemeKind.Cue);

    /// <summary>What can stand after a whole name: a sign, a verb, a small word.</summary>
    private bool EndsName(int at, int end)
    {
        if (at >= end || passage.Tokens[at].Kind == TokenKind.Sign) return true;
        if (passage.Tokens[at].IsCapitalised) return false;
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.Verb or LexemeKind.Preposition or LexemeKind.Coordinator or LexemeKind.Relative) return true;
        return false;
    }

    /// <summary>"N'Guessan": an elided syllable with a capital on either side of its apostrophe.</summary>
    private bool IsElidedName(int at, int end) =>
        at + 1 < end && passage.Tokens[at].Shape == TokenShape.Single && passage.Is(at, LexemeKind.Negation)
        && passage.Tokens[at + 1] is { IsWord: true, Shape: TokenShape.Title, SpaceBefore: false, HyphenBefore: false };

    private bool CanFollowParticle(int at) =>
        passage.Tokens[at].IsWord && !IsNamedElse(at) && !passage.Is(at, LexemeKind.Place);

    private bool IsNamedElse(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (NamesElse(match.Lexeme.Kind)) return true;
        return false;
    }

    private bool FollowsApostrophe(int at) => !passage.Tokens[at].SpaceBefore;

    private bool IsInitial(int at) =>
        at + 1 < passage.Tokens.Length && (passage.Tokens[at + 1].Is('.') || !passage.Tokens[at + 1].SpaceBefore) && !passage.Tokens[at + 1].Is(',');

    /// <summary>Words that name a state, a body or a title are no names of people, and function words are none.</summary>
    private static bool NamesElse(LexemeKind kind) => kind is LexemeKind.State or LexemeKind.Organisation or LexemeKind.Body
        or LexemeKind.Mission or LexemeKind.ArmedForces or LexemeKind.Office or LexemeKind.BareOffice or LexemeKind.Rank
        or LexemeKind.Honorific or LexemeKind.Determiner or LexemeKind.Preposition or LexemeKind.Coordinator or LexemeKind.Relative
        or LexemeKind.Subordinator or LexemeKind.SubjectPronoun or LexemeKind.Negation or LexemeKind.Reflexive or LexemeKind.Event
        or LexemeKind.Instrument or LexemeKind.Mechanism or LexemeKind.Counterpart or LexemeKind.Adverb or LexemeKind.Numeral
        or LexemeKind.Ordinal or LexemeKind.Group;

    /// <summary>"LE MINISTRE DE LA DEFENSE RECOIT", "PHAN VAN GIANG RECOIT": among words in capitals a verb is one.</summary>
    private bool IsShoutedVerb(int at)
    {
        if (at == 0 || passage.Tokens[at].Shape != TokenShape.Upper || passage.Tokens[at - 1].Shape != TokenShape.Upper) return false;
        foreach (var match in passage.Matches.At(at))
            if (match is { Length: 1, Lexeme: { Kind: LexemeKind.Verb, Form.Tense: not (VerbTense.Participle or VerbTense.Infinitive) } }) return true;
        return false;
    }

    /// <summary>A word at the start of a sentence is capitalised anyway; one that the codebook knows is no name there.</summary>
    private bool IsSentenceWord(int at)
    {
        var starts = at == 0 || passage.Tokens[at - 1].Kind == TokenKind.Sign && !passage.IsSign(at - 1, ',') && !passage.IsSign(at - 1, '-');
        return starts && passage.Matches.At(at).Length > 0;
    }
}
