using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>
/// The noun phrases among some chunks, each with the preposition that counts for it: a phrase without one that "et" or a
/// comma joins to one before it takes that one's ("avec A et B").
/// </summary>
internal struct GovernedPhrases(Row<Chunk> chunks, int from, int end)
{
    private int next = from;
    private string? preposition;
    private bool joined;
    private bool afterActor;

    public static GovernedPhrases Of(Row<Chunk> chunks) => new(chunks, 0, chunks.Count);

    public (string? Preposition, Chunk Phrase) Current { get; private set; }

    public readonly GovernedPhrases GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < end)
        {
            var chunk = chunks[next++];
            if (chunk.Kind == ChunkKind.NounPhrase) return Take(chunk);
            if (chunk.Kind is ChunkKind.Comma or ChunkKind.Coordinator) joined = true;
            else if (chunk.Kind is ChunkKind.Verb or ChunkKind.Relative) (preposition, joined) = (null, false);
        }
        return false;
    }

    private bool Take(Chunk chunk)
    {
        preposition = joined && afterActor && Phrases.Continues(preposition, chunk) ? preposition : chunk.Preposition;
        Current = (preposition, chunk);
        (joined, afterActor) = (false, Phrases.IsActor(chunk));
        return true;
    }
}
