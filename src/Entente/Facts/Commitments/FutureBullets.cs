using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;

namespace Entente.Facts.Commitments;

/// <summary>"…, les deux parties :" and a list under it whose entries begin with a future: "– patrouilleront ensemble".</summary>
internal readonly struct FutureBullets(Scene scene, UndertakingParties parties)
{
    public void Read(int index, List<Draft> drafts)
    {
        if (Subject(scene.Sentences[index]) is not { } subject) return;
        var bound = parties.Of(subject, index);
        if (bound.Count == 0) return;
        for (var i = index + 1; i < scene.Sentences.Count && Future(scene.Sentences[i]) is { } verb; i++)
            foreach (var item in scene.Memory.Items(scene, scene.Sentences[i], scene.Sentences[i].Chunks[verb].Start, verb, ofNouns: false))
                drafts.Add(new Draft(scene.Sentences[i], item, bound.Count > 1 ? Modality.Agreed : Modality.Pledged, bound, "commitment.future"));
    }

    /// <summary>The phrase right before the colon that a sentence ends in.</summary>
    private static Chunk? Subject(ParsedSentence sentence)
    {
        var last = sentence.Chunks.Count - 1;
        return last > 0 && sentence.Chunks[last].Kind == ChunkKind.Colon && sentence.Chunks[last - 1] is { Kind: ChunkKind.NounPhrase, Preposition: null } subject
            && FutureUndertakings.CanAct(subject) ? subject : null;
    }

    /// <summary>The future that an entry of a list begins with.</summary>
    private static int? Future(ParsedSentence sentence)
    {
        if (sentence.Block != BlockKind.ListItem && sentence.Chunks is not [{ Kind: ChunkKind.Dash }, ..]) return null;
        for (var i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Verb is { } verb) return verb is { Tense: VerbTense.Future, Negated: false } ? i : null;
            else if (sentence.Chunks[i].Kind is not (ChunkKind.Dash or ChunkKind.Other)) return null;
        return null;
    }
}
