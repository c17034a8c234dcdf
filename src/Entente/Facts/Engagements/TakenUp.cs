using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>The talks that words take up ("en marge de cet entretien"), though something else was told since.</summary>
internal static class TakenUp
{
    /// <summary>The last talks held that a sentence before tells; null where the words take up none.</summary>
    /// <param name="told">How many of the drafts stand in sentences before.</param>
    public static EngagementDraft? Find(ParsedSentence sentence, EngagementDraft draft, List<EngagementDraft> drafts, int told)
    {
        if (draft.Anaphoric || draft.Denied || draft.Status != EngagementStatus.Held || !TakesUpTalks(sentence)) return null;
        for (var i = told - 1; i >= 0; i--)
            if (drafts[i] is { Anaphoric: false, Denied: false, Status: EngagementStatus.Held, When: not null } known && AreTalks(known.Kind)) return known;
        return null;
    }

    private static bool TakesUpTalks(ParsedSentence sentence)
    {
        foreach (var chunk in Stretch.Of(sentence.Chunks))
            if (chunk is { Preposition: "margin", Definite: true, People.Count: 0 } && EngagementNames.Naming(chunk) is { Lexeme: { Kind: LexemeKind.Event, Id: var kind } } && AreTalks(kind)) return true;
        return false;
    }

    private static bool AreTalks(string kind) => kind is "meeting" or "reception" or "call";
}
