using Entente.Codebook;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>Who a phrase means: named people and parties, "les deux ministres", "la partie lao", "il".</summary>
internal sealed class ActorResolver(Scene scene)
{
    private IReadOnlyList<Actor> lastSubject = [];

    /// <summary>Notes the subject of a clause: whom a later "il" or "elle" means.</summary>
    public void Remember(IReadOnlyList<Actor> subject)
    {
        if (subject.Count > 0) lastSubject = subject;
    }

    public List<Actor> Of(IEnumerable<Chunk> phrases, int sentence)
    {
        var actors = new List<Actor>();
        foreach (var phrase in phrases)
            foreach (var actor in Of(phrase, sentence))
                if (!actors.Contains(actor)) actors.Add(actor);
        return actors;
    }

    public IReadOnlyList<Actor> Of(Chunk phrase, int sentence)
    {
        if (phrase.IsPronoun) return Pronoun(phrase, sentence);
        if (IsObjectPronoun(phrase)) return [.. scene.PairAt(sentence).Where(actor => !lastSubject.Contains(actor)).Take(1)];
        if (phrase.IsPerson && IsPairOfTitles(phrase)) return scene.PairAt(sentence);
        if (phrase.IsPerson) return [.. phrase.People.SelectMany(Mentioned)];
        if (phrase.Is(LexemeKind.Group) && phrase.Parties.Count == 0) return Group(phrase, sentence);
        if (phrase.Is(LexemeKind.Group) && phrase.Head!.Id == "delegation" && phrase is { Definite: true, Parties: [var sent] }) return Delegates(sent, sentence);
        if (phrase.Is(LexemeKind.Place) && phrase.Parties.Count == 0) return [];
        return [.. phrase.Parties.Select(party => new Actor(null, party))];
    }

    private IReadOnlyList<Actor> Pronoun(Chunk phrase, int sentence)
    {
        if (!phrase.Plural) return lastSubject.Count > 0 ? [lastSubject[0]] : [];
        return lastSubject.Count > 1 && !scene.HasPair(sentence) ? lastSubject : scene.PairAt(sentence);
    }

    /// <summary>"avec lui": the other one of those in play.</summary>
    private bool IsObjectPronoun(Chunk phrase) =>
        phrase is { Head: null, Preposition: "avec" or "par" } && phrase.End == phrase.First + 1 && scene.Passage.Is(phrase.First, LexemeKind.ObjectPronoun);

    /// <summary>"les deux ministres": a plural title with no party of its own.</summary>
    private static bool IsPairOfTitles(Chunk phrase) =>
        phrase.People.All(mention => !mention.HasName && mention.Titles.Any(title => title is { Plural: true, Parties.Count: 0 }));

    private IEnumerable<Actor> Mentioned(PersonMention mention)
    {
        if (scene.Cast.Who(mention) is { } person) return [new Actor(person, person.Party)];
        var title = mention.Titles.FirstOrDefault(title => title.Kind is TitleKind.Office or TitleKind.Counterpart);
        if (mention.HasName || title is null) return [];
        return title.Parties.Count > 0 ? title.Parties.Select(party => new Actor(null, party)) : [];
    }

    /// <summary>"la délégation vietnamienne": those of its side who are in play.</summary>
    private Actor[] Delegates(string party, int sentence)
    {
        var known = scene.PairAt(sentence).Where(actor => actor.Party == party && actor.Person is not null).ToArray();
        return known.Length > 0 ? known : [new Actor(null, party)];
    }

    private IReadOnlyList<Actor> Group(Chunk phrase, int sentence) => phrase.Head!.Id switch
    {
        "pair" or "delegation" when phrase.Plural && phrase.Definite => scene.PairAt(sentence),
        "delegation" when phrase.Definite && lastSubject.Count > 0 => lastSubject,
        _ => [],
    };
}
