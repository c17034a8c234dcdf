using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>The phrases of a clause's field, each with the preposition that counts for it.</summary>
internal static class Phrases
{
    /// <summary>
    /// The phrases after a verb up to the next verb. A phrase without a preposition that "et" or a comma joins to one
    /// before it takes that one's ("avec A et B").
    /// </summary>
    public static GovernedPhrases Field(Clause clause)
    {
        var end = 0;
        while (end < clause.After.Count && clause.After[end].Kind != ChunkKind.Verb) end++;
        return new GovernedPhrases(clause.After, 0, end);
    }

    /// <summary>"avec A et B", "aux côtés de A et du général B": what stands joined is governed alike; not after a place ("au siège de l'état-major, le général").</summary>
    internal static bool Continues(string? preposition, Chunk chunk) =>
        preposition is not (null or "vicinity" or "dans") && IsActor(chunk) && (chunk.Preposition is null || chunk.Preposition == "de" && preposition != "à");

    /// <summary>Whether a phrase can take part in something: a person, a party, a group.</summary>
    public static bool IsActor(Chunk chunk) =>
        chunk.IsPerson || chunk.IsPronoun || chunk.Head?.Kind is LexemeKind.State or LexemeKind.Organisation or LexemeKind.Group or LexemeKind.ArmedForces;
}
