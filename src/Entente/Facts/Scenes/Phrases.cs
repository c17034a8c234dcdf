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
    public static IEnumerable<(string? Preposition, Chunk Phrase)> Field(Clause clause) => Governed(clause.After.TakeWhile(chunk => chunk.Kind != ChunkKind.Verb));

    /// <summary>All phrases of the clause, before its verb and after it.</summary>
    public static IEnumerable<(string? Preposition, Chunk Phrase)> Around(Clause clause) =>
        Governed(clause.Before).Concat(Governed(clause.After));

    public static IEnumerable<(string? Preposition, Chunk Phrase)> Governed(IEnumerable<Chunk> chunks)
    {
        string? preposition = null;
        var (joined, afterActor) = (false, false);
        foreach (var chunk in chunks)
        {
            if (chunk.Kind is ChunkKind.Comma or ChunkKind.Coordinator)
            {
                joined = true;
                continue;
            }
            if (chunk.Kind != ChunkKind.NounPhrase)
            {
                if (chunk.Kind is ChunkKind.Verb or ChunkKind.Relative) (preposition, joined) = (null, false);
                continue;
            }
            preposition = joined && afterActor && Continues(preposition, chunk) ? preposition : chunk.Preposition;
            yield return (preposition, chunk);
            (joined, afterActor) = (false, IsActor(chunk));
        }
    }

    /// <summary>"avec A et B", "aux côtés de A et du général B": what stands joined is governed alike; not after a place ("au siège de l'état-major, le général").</summary>
    internal static bool Continues(string? preposition, Chunk chunk) =>
        preposition is not (null or "vicinity" or "dans") && IsActor(chunk) && (chunk.Preposition is null || chunk.Preposition == "de" && preposition != "à");

    /// <summary>Whether a phrase can take part in something: a person, a party, a group.</summary>
    public static bool IsActor(Chunk chunk) =>
        chunk.IsPerson || chunk.IsPronoun || chunk.Head?.Kind is LexemeKind.State or LexemeKind.Organisation or LexemeKind.Group or LexemeKind.ArmedForces;
}
