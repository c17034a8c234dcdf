using Entente.Codebook;
using Entente.Pages;

namespace Entente.Facts.Actions;

/// <summary>Questions about single words that the readers of actions share.</summary>
internal static class Words
{
    public static bool IsCue(this Passage passage, int at, string id) => passage.Is(at, LexemeKind.Cue, id);

    /// <summary>Whether a form can only be a verb here: a finite form without a noun of the same letters.</summary>
    public static bool IsVerb(this Passage passage, int at)
    {
        var verb = false;
        foreach (var match in passage.Matches.At(at))
        {
            if (match.Lexeme.Kind == LexemeKind.Verb) verb = true;
            else if (match.Lexeme.Kind is LexemeKind.Goods or LexemeKind.Action or LexemeKind.Filler or LexemeKind.Troops or LexemeKind.Theme or LexemeKind.Event) return false;
        }
        return verb;
    }

    /// <summary>Whether a word names a state, an army, an organisation or a mission.</summary>
    public static bool NamesParty(this Passage passage, int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.Organisation or LexemeKind.OrganisationAdjective
                or LexemeKind.ArmedForces or LexemeKind.Mission) return true;
        return false;
    }

    /// <summary>Whether a word links or governs: an article, preposition, conjunction, pronoun or adverb.</summary>
    public static bool IsFunctionWord(this Passage passage, int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.Determiner or LexemeKind.Preposition or LexemeKind.Coordinator or LexemeKind.Relative
                or LexemeKind.Subordinator or LexemeKind.SubjectPronoun or LexemeKind.Reflexive or LexemeKind.Negation or LexemeKind.Adverb) return true;
        return false;
    }
}
