using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>Who says what is quoted: "« Nous livrerons … », a déclaré le ministre".</summary>
internal readonly struct Speakers(Scene scene)
{
    /// <summary>For how many sentences before or after it a verb of saying tells who speaks.</summary>
    private const int Reach = 2;

    /// <summary>The phrase that names who speaks in a sentence; null when no verb of saying near it tells.</summary>
    public Chunk? Of(int sentence)
    {
        if (In(sentence) is { } here) return here;
        for (var distance = 1; distance <= Reach; distance++)
            if (In(sentence - distance) is { } before) return before;
        for (var distance = 1; distance <= Reach; distance++)
            if (In(sentence + distance) is { } after) return after;
        return null;
    }

    private Chunk? In(int sentence)
    {
        if (sentence < 0 || sentence >= scene.Sentences.Count) return null;
        var clauses = scene.Sentences[sentence].Clauses;
        for (var i = 0; i < clauses.Count; i++)
            if (clauses[i].Verb is { IsFinite: true, Lemma: { } lemma } && scene.Passage.Grammar.IsSpeech(lemma) && Subject(clauses[i]) is { } speaker) return speaker;
        return null;
    }

    /// <summary>Behind a quote the subject follows its verb ("a déclaré le ministre").</summary>
    private static Chunk? Subject(Clause clause)
    {
        if (clause.After is [{ Kind: ChunkKind.NounPhrase, Preposition: null } inverted, ..] && Phrases.IsActor(inverted)) return inverted;
        for (var i = 0; i < clause.Subjects.Count; i++)
            if (Phrases.IsActor(clause.Subjects[i]) && !clause.Subjects[i].Is(LexemeKind.Speaker)) return clause.Subjects[i];
        return null;
    }
}
