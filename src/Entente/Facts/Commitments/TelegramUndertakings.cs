using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Undertakings of sentences without a finite verb: "accord des 27 pour prolonger …", "objectif porté à …".</summary>
internal sealed class TelegramUndertakings(Scene scene)
{
    public IEnumerable<Draft> Read(ParsedSentence sentence)
    {
        if (!sentence.IsVerbless) yield break;
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.Preposition is not null) continue;
            if (Verb(sentence, i) is not { } verb) continue;
            var item = ItemSplitter.Split(scene, sentence, chunk.First, verb, ofNouns: false)[0];
            yield return new Draft(sentence, item, Modality.Agreed, Parties(sentence, chunk), "telegram");
            yield break;
        }
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
    private Row<string> Parties(ParsedSentence sentence, Chunk noun)
    {
        if (noun.Parties.Count > 0) return noun.Parties;
        var named = sentence.Chunks.SelectMany(chunk => chunk.Parties).Where(IsOrganisation).FirstOrDefault() ?? scene.Parties.FirstOrDefault(IsOrganisation);
        return named is null ? [] : [named];
    }

    private bool IsOrganisation(string party) => !scene.Book.World.States.ContainsKey(party);
}
