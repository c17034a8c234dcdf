using Entente.Grammar;

namespace Entente.Facts.Appointments;

/// <summary>Finds whom an appointee follows, where a preposition tells it.</summary>
internal static class Predecessors
{
    /// <summary>
    /// "en remplacement de Y", "des mains de Y": the phrase of the one replaced, behind a token; of "son compatriote, le général Y" the name.
    /// </summary>
    public static Chunk? Find(ParsedSentence sentence, int from)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Preposition == "replacement" && sentence.Chunks[i].First >= from) return Name(sentence.Chunks, i);
        return null;
    }

    private static Chunk Name(Row<Chunk> chunks, int at)
    {
        for (var i = at; i < Math.Min(chunks.Count, at + 3) && (i == at || chunks[i].Kind == ChunkKind.Comma || chunks[i] is { Preposition: null, IsPerson: true }); i++)
            if (chunks[i].People.Count > 0 && chunks[i].People[0].HasName) return chunks[i];
        return chunks[at];
    }
}
