using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>What the verb over an infinitive makes of it.</summary>
internal static class Governing
{
    /// <summary>"a proposé d'organiser" proposes, "ont convenu de tenir" plans; null when the verb does neither.</summary>
    public static EngagementStatus? Status(Scene scene, ParsedSentence sentence, Clause infinitive)
    {
        var witnessed = false;
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            if (clause.Index >= infinitive.Index) continue;
            witnessed |= clause.Verb is { Tense: VerbTense.Infinitive, Lemma: { } seen } && scene.Language.Engagements.Witness.Contains(seen);
            if (clause.Verb is { Tense: VerbTense.Participle, Lemma: { } come } && clause.Index == infinitive.Index - 1 && scene.Language.Engagements.Achieve.Contains(come)) return null; // "venu assister à": why somebody is there
            if (!clause.Verb.IsFinite) continue;
            if (clause.Verb.Lemma is not { } lemma || clause.Verb.Negated) return null;
            if (witnessed) return scene.Language.Undertakings.Wishes.Contains(lemma) ? EngagementStatus.Proposed : null;
            if (scene.Language.Engagements.Achieve.Contains(lemma)) return Achieved(clause.Verb) ?? (scene.Passage.Grammar.PutsAhead(lemma) && clause.Verb.Tense is VerbTense.Imperfect ? EngagementStatus.Planned : null);
            return scene.Language.Engagements.Status.GetValueOrDefault(lemma) switch
            {
                "proposed" => EngagementStatus.Proposed,
                "planned" => EngagementStatus.Planned,
                _ => scene.Language.Undertakings.Verbs.ContainsKey(lemma) ? EngagementStatus.Planned : null,
            };
        }
        return null;
    }

    /// <summary>"a reçu A avant de rencontrer B": an infinitive that goes on from the verb before it.</summary>
    public static bool IsSequel(ParsedSentence sentence, Clause infinitive) =>
        infinitive is { Verb: { Tense: VerbTense.Infinitive, Modal: null }, Chunk.Preposition: null, Index: > 0 } && sentence.Chunks[infinitive.Index - 1].Kind == ChunkKind.Coordinator
        && LastFinite(sentence, infinitive) is { Verb: { Tense: VerbTense.Past or VerbTense.Future, Modal: null, Negated: false } };

    private static Clause? LastFinite(ParsedSentence sentence, Clause infinitive)
    {
        Clause? last = null;
        for (var i = 0; i < sentence.Clauses.Count && sentence.Clauses[i].Index < infinitive.Index; i++)
            if (sentence.Clauses[i].Verb.IsFinite || sentence.Clauses[i].Verb.Tense == VerbTense.Infinitive) last = sentence.Clauses[i];
        return last;
    }

    /// <summary>"est allé présenter", "ira présenter"; "peut présenter" tells neither.</summary>
    private static EngagementStatus? Achieved(VerbGroup verb) =>
        verb.Tense == VerbTense.Past ? EngagementStatus.Held : verb.Tense == VerbTense.Future ? EngagementStatus.Planned : null;
}
