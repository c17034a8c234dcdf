using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Undertakings of sentences without a finite verb: "accord des 27 pour prolonger …", "objectif porté à …".</summary>
internal readonly struct TelegramUndertakings(Scene scene, UndertakingParties parties)
{
    /// <summary>The first undertaking of a sentence without a verb; null when it tells none.</summary>
    public Draft? Read(ParsedSentence sentence)
    {
        if (!sentence.IsVerbless) return null;
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.Preposition is not null || Verb(sentence, i) is not { } verb) continue;
            var item = scene.Memory.Items(scene, sentence, chunk.First, verb, ofNouns: false)[0];
            return new Draft(sentence, item, Modality.Agreed, Parties(sentence, chunk), "commitment.telegram");
        }
        return null;
    }

    /// <summary>The verb that tells what was agreed, right after a noun of agreement or a target.</summary>
    private int? Verb(ParsedSentence sentence, int at)
    {
        var chunk = sentence.Chunks[at];
        var next = at + 1;
        while (next < sentence.Chunks.Count && sentence.Chunks[next].Kind is ChunkKind.Other || next < sentence.Chunks.Count && sentence.Chunks[next] is { Kind: ChunkKind.NounPhrase, Preposition: "de" or "entre" or "à" }) next++;
        if (next >= sentence.Chunks.Count || sentence.Chunks[next].Verb is not { } verb) return null;
        if (verb.Tense == VerbTense.Infinitive && sentence.Chunks[next].Preposition is "pour" or "à" or "de" && Is(chunk, "telegram")) return next;
        return verb is { Tense: VerbTense.Participle, Lemma: { } lemma } && Is(chunk, "target") && scene.Language.Undertakings.TargetVerbs.Contains(lemma) ? next : null;
    }

    private bool Is(Chunk chunk, string cue)
    {
        for (var i = chunk.First; i <= chunk.HeadAt; i++)
            if (scene.Passage.Is(i, LexemeKind.Cue, cue)) return true;
        return false;
    }

    /// <summary>The parties that the noun names, else an organisation that the sentence names, else the story's.</summary>
    private List<string> Parties(ParsedSentence sentence, Chunk noun)
    {
        if (noun.Parties.Count > 0) return parties.Named(noun);
        var found = scene.Memory.Names();
        if ((Organisation(sentence) ?? parties.Organisation()) is { } organisation) found.Add(organisation);
        return found;
    }

    private string? Organisation(ParsedSentence sentence)
    {
        foreach (var chunk in sentence.Chunks)
            foreach (var party in chunk.Parties)
                if (!parties.IsState(party)) return party;
        return null;
    }
}
