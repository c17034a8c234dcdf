using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;

namespace Entente.Facts.Commitments;

/// <summary>A list of undertakings under a sentence that ends in a colon.</summary>
internal readonly struct BulletList(Scene scene)
{
    /// <summary>Whether nothing but a colon follows a clause, and list items come next.</summary>
    public bool IsOpened(int index, Clause clause)
    {
        var chunks = scene.Sentences[index].Chunks;
        var last = chunks.Count - 1;
        return last > clause.Index && chunks[last].Kind == ChunkKind.Colon
            && !HasFinite(chunks, clause.Index + 1) && Entries(index).Any();
    }

    private static bool HasFinite(Row<Chunk> chunks, int from)
    {
        for (var i = from; i < chunks.Count; i++)
            if (chunks[i] is { Kind: ChunkKind.Verb, Verb.IsFinite: true }) return true;
        return false;
    }

    /// <summary>The entries of the list: each its sentence, and the chunk that heads it.</summary>
    public IEnumerable<(ParsedSentence Sentence, int Head)> Entries(int index)
    {
        for (var i = index + 1; i < scene.Sentences.Count; i++)
        {
            var sentence = scene.Sentences[i];
            if (Head(sentence) is not { } head || sentence.Block != BlockKind.ListItem && !StartsWithDash(sentence)) yield break;
            if (sentence.Chunks[head].Kind == ChunkKind.Verb || sentence.IsVerbless) yield return (sentence, head);
        }
    }

    private static bool StartsWithDash(ParsedSentence sentence) => sentence.Chunks.Count > 0 && sentence.Chunks[0].Kind == ChunkKind.Dash;

    /// <summary>The infinitive, verb or noun that an entry begins with.</summary>
    private static int? Head(ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
            switch (sentence.Chunks[i].Kind)
            {
                case ChunkKind.Verb: return sentence.Chunks[i].Verb!.IsFinite ? null : i;
                case ChunkKind.NounPhrase: return i;
                case ChunkKind.Comma or ChunkKind.Semicolon: return null;
            }
        return null;
    }
}
