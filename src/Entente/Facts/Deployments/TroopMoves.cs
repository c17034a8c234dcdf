using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Deployments;

/// <summary>Verbs that need more than themselves to tell that troops come, go or stand somewhere.</summary>
internal readonly struct TroopMoves(Scene scene)
{
    /// <summary>"prend la relève de", "assure la relève de": the subject comes, and whom the noun names goes.</summary>
    public bool IsRelief(Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Deployments.Relieve.Contains(lemma)) return false;
        for (var at = clause.Chunk.End; at < Math.Min(scene.Passage.Tokens.Length, clause.Chunk.End + 3); at++)
            if (scene.Passage.IsCue(at, Cues.Departure)) return true;
        return false;
    }

    /// <summary>Whether a noun of going is the object of "prendre", so that the troops behind it are relieved.</summary>
    public bool IsRelieved(int cue, ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Clauses.Count; i++)
            if (sentence.Clauses[i].Chunk.End <= cue && cue - sentence.Clauses[i].Chunk.End < 3 && IsRelief(sentence.Clauses[i])) return true;
        return false;
    }

    /// <summary>"Le 15e contingent s'est envolé pour Goma", "20 soldats se trouvent au Mali": counted troops that leave for another country or stand there.</summary>
    public bool Leaves(Clause clause, Unit unit, string? country)
    {
        if (unit.Party is null || country is null || country == unit.Party) return false;
        if (scene.Language.Deployments.Stay.Contains(clause.Verb.Lemma!)) return unit.Count is not null && clause.Verb.Voice != VerbVoice.Active;
        return unit.IsUnit && (unit.Count ?? unit.Nth) is not null && scene.Language.Deployments.Leave.Contains(clause.Verb.Lemma!);
    }
}
