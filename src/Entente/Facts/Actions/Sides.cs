using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Actions;

/// <summary>Which parties stand on the sides of an act: those that phrases name, and the other one of those in play.</summary>
internal sealed class Sides(Scene scene)
{
    public ActorResolver Actors { get; } = new(scene);

    /// <summary>The first party that phrases name; null when they name none.</summary>
    public string? Party(IEnumerable<Chunk> phrases, int sentence) =>
        Actors.Of(phrases, sentence).Select(actor => actor.Party).FirstOrDefault(party => party is not null);

    /// <summary>The party of a clause's subject, or of a complement that stands between it and the verb.</summary>
    public string? Subject(ParsedSentence sentence, Clause clause, int index)
    {
        if (Party(clause.Subjects, index) is { } own) return own;
        if (clause.Subjects is not [.., { IsPronoun: false } last]) return null;
        return Party(sentence.Chunks.Where(chunk => chunk.First >= last.End && chunk.End <= clause.Chunk.First && chunk.Preposition == "de"), index);
    }

    public string? Party(Chunk phrase, int sentence) => Party([phrase], sentence);

    /// <summary>Who stands against a party: the other one of the pair in play, else the state that the story names most.</summary>
    public string? Other(string? party, int sentence)
    {
        if (party is null) return null;
        var pair = scene.PairAt(sentence).Select(actor => actor.Party).OfType<string>().Distinct().ToArray();
        if (pair.Contains(party) && pair.FirstOrDefault(other => other != party) is { } partner) return partner;
        return scene.Parties.FirstOrDefault(other => other != party && scene.Book.World.States.ContainsKey(other));
    }

    /// <summary>Notes the subject of a main clause, so that a later "il" means it.</summary>
    public void Remember(Clause clause, int sentence)
    {
        if (clause.Verb.IsFinite && !clause.Subordinate) Actors.Remember(Actors.Of(clause.Subjects, sentence));
    }
}
