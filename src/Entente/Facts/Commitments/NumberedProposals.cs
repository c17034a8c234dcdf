using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>"X a mis trois propositions sur la table. La première : organiser …": proposals that the next sentences number.</summary>
internal readonly struct NumberedProposals(Scene scene, UndertakingParties parties)
{
    public void Read(int index, List<Draft> drafts)
    {
        foreach (var clause in scene.Sentences[index].Clauses)
            if (clause.Verb.IsFinite && !clause.Verb.Negated && Announces(clause))
            {
                Read(index, clause, drafts);
                return;
            }
    }

    private void Read(int index, Clause clause, List<Draft> drafts)
    {
        for (var i = index + 1; i < scene.Sentences.Count && Infinitive(scene.Sentences[i]) is { } verb; i++)
        {
            var sentence = scene.Sentences[i];
            foreach (var item in scene.Memory.Items(scene, sentence, sentence.Chunks[verb].Start, verb, ofNouns: false))
                drafts.Add(new Draft(sentence, item, Modality.Proposed, parties.SpeakerFirst(clause, index, new Row<Chunk>(), item), "commitment.numbered"));
        }
    }

    /// <summary>Whether the verb has proposals as its object.</summary>
    private bool Announces(Clause clause)
    {
        foreach (var chunk in clause.After)
            if (chunk is { Kind: ChunkKind.NounPhrase, Preposition: null or "de" } && Holds(chunk, LexemeKind.Cue, "numbered")) return true;
        return false;
    }

    private bool Holds(Chunk chunk, LexemeKind kind, string? id = null)
    {
        for (var i = chunk.First; i < chunk.End; i++)
            if (id is null ? scene.Passage.Is(i, kind) : scene.Passage.Is(i, kind, id)) return true;
        return false;
    }

    /// <summary>The infinitive behind "La première :"; null where a sentence begins otherwise.</summary>
    private int? Infinitive(ParsedSentence sentence)
    {
        if (sentence.Chunks is not [{ Kind: ChunkKind.NounPhrase } number, { Kind: ChunkKind.Colon or ChunkKind.Comma }, { Verb.Tense: VerbTense.Infinitive }, ..]) return null;
        return Holds(number, LexemeKind.Ordinal) ? 2 : null;
    }
}
