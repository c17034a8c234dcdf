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

    /// <summary>Where the words of an entry begin: at its day, where one stands before it.</summary>
    public static int First(ParsedSentence sentence, int head)
    {
        if (Dated(sentence) < 0) return sentence.Chunks[head].Start;
        for (var i = 0; i < head; i++)
            if (sentence.Chunks[i].Kind != ChunkKind.Dash) return sentence.Chunks[i].Start;
        return sentence.Chunks[head].Start;
    }

    /// <summary>"22 et 23 octobre : répétition générale": the colon behind the day that an entry begins with; -1 where none does.</summary>
    private static int Dated(ParsedSentence sentence)
    {
        var dated = false;
        for (var i = 0; i < sentence.Chunks.Count; i++)
            switch (sentence.Chunks[i].Kind)
            {
                case ChunkKind.Date: dated = true; break;
                case ChunkKind.Colon: return dated ? i : -1;
                case ChunkKind.Verb or ChunkKind.Semicolon: return -1;
                case ChunkKind.NounPhrase when dated || sentence.Chunks[i].Head is not null || i > 1: return -1;
            }
        return -1;
    }

    /// <summary>The infinitive, verb or noun that an entry begins with.</summary>
    private static int? Head(ParsedSentence sentence)
    {
        for (var i = Dated(sentence) + 1; i < sentence.Chunks.Count; i++)
            switch (sentence.Chunks[i].Kind)
            {
                case ChunkKind.Verb: return sentence.Chunks[i].Verb!.IsFinite ? null : i;
                case ChunkKind.NounPhrase: return i;
                case ChunkKind.Comma or ChunkKind.Semicolon: return null;
            }
        return null;
    }
}
