using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Actions;

/// <summary>Which parties stand on the sides of an act: those that phrases name, and the other one of those in play.</summary>
internal sealed class Sides(Scene scene)
{
    private readonly StoryActors actors = new(scene);

    /// <summary>Notes that a clause was read, so that a later "il" can mean its subject.</summary>
    public void ReadTo(int sentence, int clause) => actors.ReadTo(sentence, clause);

    public string? Party(Chunk phrase, int sentence) => actors.Party(phrase, sentence);

    /// <summary>The first party that phrases name; null when they name none.</summary>
    public string? Party(Row<Chunk> phrases, int sentence)
    {
        for (var i = 0; i < phrases.Count; i++)
            if (actors.Party(phrases[i], sentence) is { } party) return party;
        return null;
    }

    /// <summary>Whom a pronoun among some phrases means.</summary>
    public Person? Meant(Row<Chunk> phrases, int sentence)
    {
        for (var i = 0; i < phrases.Count; i++)
            if (phrases[i].IsPronoun && actors.Of(phrases[i], sentence) is [var actor, ..]) return actor.Person;
        return null;
    }

    /// <summary>Whether phrases name parties of two sides or more.</summary>
    public bool AreSeveral(Row<Chunk> phrases, int sentence)
    {
        string? first = null;
        for (var i = 0; i < phrases.Count; i++)
            foreach (var actor in actors.Of(phrases[i], sentence))
                if (actor.Party is { } party && (first ??= party) != party) return true;
        return false;
    }

    /// <summary>The party of a clause's subject, or of a complement that stands between it and the verb.</summary>
    public string? Subject(ParsedSentence sentence, Clause clause, int index)
    {
        if (Party(clause.Subjects, index) is { } own) return own;
        if (clause.Subjects is not [.., { IsPronoun: false } last]) return null;
        for (var i = 0; i < sentence.Chunks.Count && sentence.Chunks[i].End <= clause.Chunk.First; i++)
            if (sentence.Chunks[i].First >= last.End && sentence.Chunks[i].Preposition == "de" && Party(sentence.Chunks[i], index) is { } party) return party;
        return null;
    }

    /// <summary>Who stands against a party: the other one of the pair in play, else the state that the story names most.</summary>
    public string? Other(string? party, int sentence)
    {
        if (party is null) return null;
        return OfPair(party, sentence) ?? OfStory(party);
    }

    private string? OfPair(string party, int sentence)
    {
        string? other = null;
        var isOne = false;
        foreach (var actor in scene.PairAt(sentence))
            if (actor.Party == party) isOne = true;
            else other ??= actor.Party;
        return isOne ? other : null;
    }

    private string? OfStory(string party)
    {
        foreach (var other in scene.Parties)
            if (other != party && scene.Book.World.States.ContainsKey(other)) return other;
        return null;
    }
}
