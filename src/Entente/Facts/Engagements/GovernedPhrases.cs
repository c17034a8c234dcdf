using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>
/// Goes through the phrases of a stretch. A phrase without a preposition that "et" or a comma joins to one before it takes
/// that one's ("avec A et B").
/// </summary>
internal struct GovernedPhrases(Stretch stretch)
{
    private int at = -1;
    private bool joined;
    private bool afterActor;

    public string? Preposition { get; private set; }

    public readonly Chunk Phrase => stretch[at];

    public bool MoveNext()
    {
        while (++at < stretch.Count)
        {
            var chunk = stretch[at];
            if (chunk.Kind == ChunkKind.NounPhrase) return Take(chunk);
            if (chunk.Kind is ChunkKind.Comma or ChunkKind.Coordinator) joined = true;
            else if (chunk.Kind is ChunkKind.Verb or ChunkKind.Relative) (Preposition, joined) = (null, false);
        }
        return false;
    }

    private bool Take(Chunk phrase)
    {
        if (!(joined && afterActor && Phrases.Continues(Preposition, phrase))) Preposition = phrase.Preposition;
        (joined, afterActor) = (false, Phrases.IsActor(phrase));
        return true;
    }
}
