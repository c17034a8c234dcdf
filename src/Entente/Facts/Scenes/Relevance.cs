using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>
/// Whether a story can be about diplomacy at all: it names a state, an organisation, armed forces or a mission, or an
/// office of state. A football match has a "rencontre" and a firm an "accord", but neither of these.
/// </summary>
internal static class Relevance
{
    public static bool Of(Passage passage, ReadOnlySpan<Sentence> sentences)
    {
        foreach (var sentence in sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                foreach (var match in passage.Matches.At(i))
                    if (Tells(match.Lexeme)) return true;
        return false;
    }

    private static bool Tells(Lexeme lexeme) => lexeme.Kind switch
    {
        LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.Organisation or LexemeKind.ArmedForces or LexemeKind.Body => true,
        LexemeKind.Mission => lexeme.Party is not null,
        LexemeKind.Office => lexeme.Id is not ("other" or "head-of-department" or "director-general" or "spokesperson" or "commander"),
        _ => false,
    };
}
