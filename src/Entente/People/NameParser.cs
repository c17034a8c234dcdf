using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.People;

/// <summary>Reads a run of words that can be a person's name, by their shape and by what they are not.</summary>
internal sealed class NameParser(Passage passage)
{
    private const int LongestName = 8;

    /// <summary>The token after the name that starts here; the same token when none does.</summary>
    public int Parse(int at, int end)
    {
        if (at >= end || !CanBegin(at)) return at;
        var stop = at + 1;
        while (stop < end && stop - at < LongestName && Continues(stop, end)) stop++;
        return stop;
    }

    private bool CanBegin(int at)
    {
        var token = passage.Tokens[at];
        if (!token.IsWord || !token.IsCapitalised || passage.DateAt(at) is not null) return false;
        if (token.Shape == TokenShape.Single && !IsInitial(at)) return false;
        foreach (var match in passage.Matches.At(at))
            if (NamesElse(match.Lexeme.Kind) || match.Lexeme.Kind == LexemeKind.Place) return false;
        return !IsSentenceWord(at);
    }

    private bool Continues(int at, int end)
    {
        var token = passage.Tokens[at];
        if (token.Is('.')) return passage.Tokens[at - 1].Shape == TokenShape.Single && !token.SpaceBefore && at + 1 < end && passage.Tokens[at + 1].IsCapitalised;
        if (token.HyphenBefore) return token.IsWord;
        if (!token.IsWord || passage.DateAt(at) is not null) return false;
        if (token.IsCapitalised) return !IsNamedElse(at) || FollowsApostrophe(at);
        return (passage.Is(at, LexemeKind.Cue, "name-particle") || token.Folded == "d") && at + 1 < end
            && passage.Tokens[at + 1].IsCapitalised && CanFollowParticle(at + 1);
    }

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

    /// <summary>A word at the start of a sentence is capitalised anyway; one that the codebook knows is no name there.</summary>
    private bool IsSentenceWord(int at)
    {
        var starts = at == 0 || passage.Tokens[at - 1].Kind == TokenKind.Sign && !passage.IsSign(at - 1, ',') && !passage.IsSign(at - 1, '-');
        return starts && passage.Matches.At(at).Length > 0;
    }
}
