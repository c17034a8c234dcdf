using Entente.Codebook;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>Whom a noun means that names nobody: "son hôte", "le visiteur", "le diplomate", "l'officier général", "le second".</summary>
internal readonly struct References(Scene scene)
{
    /// <param name="subject">Who acted last.</param>
    public Actor? Meant(Chunk phrase, int sentence, ReadOnlySpan<Actor> subject) => phrase.Head!.Id switch
    {
        "guest" => Guest(sentence) ?? Facing(sentence, subject),
        "other" => Facing(sentence, subject),
        "diplomat" => Bearing(IsDiplomat, phrase, sentence, subject),
        "officer" => Bearing(IsOfficer, phrase, sentence, subject),
        "commander" => Bearing(IsCommander, phrase, sentence, subject),
        _ => null,
    };

    /// <summary>"le premier", "le second": which one of two in play; null for a phrase that says more than that.</summary>
    public Actor? Ranked(Chunk phrase, int sentence)
    {
        if (phrase is not { Definite: true, Plural: false } || phrase.End != phrase.First + 2) return null;
        return scene.Passage.Longest(phrase.First + 1, LexemeKind.Ordinal) is { Lexeme.Value: var place and (1 or 2) } && scene.PairAt(sentence) is { Length: 2 } pair
            ? pair[place - 1]
            : null;
    }

    /// <summary>"il", "elle", "ce dernier": who acted last, unless that is a man where a woman is meant; the last one named for "ce dernier".</summary>
    public Actor? Pronoun(Chunk phrase, ReadOnlySpan<Actor> subject)
    {
        var gender = new Genders(scene.Passage).Of(phrase.First);
        var isLatter = scene.Passage.Is(phrase.First, LexemeKind.Cue, "latter");
        if (!isLatter && subject.Length > 0 && new Genders(scene.Passage).May(subject[0].Person, gender)) return subject[0];
        return LastNamed(phrase.First, gender) ?? (subject.Length > 0 ? subject[0] : null);
    }

    /// <summary>The last one spoken of before a token who may be of a gender.</summary>
    private Actor? LastNamed(int before, Gender? gender)
    {
        var genders = new Genders(scene.Passage);
        for (var i = scene.Cast.Mentions.Count - 1; i >= 0; i--)
            if (scene.Cast.Mentions[i] is var mention && mention.End <= before && scene.Cast.Who(mention) is { IsTitled: true } person && genders.May(person, gender)) return new Actor(person, person.Party);
        return null;
    }

    /// <summary>"l'amiral", "le Général d'Armée": the last one named of that rank; null for a phrase that says more than the rank.</summary>
    public Actor? ByRank(Chunk phrase)
    {
        if (phrase is not { Definite: true, Plural: false, IsPerson: false } || scene.Passage.Longest(phrase.HeadAt, LexemeKind.Rank) is not { } rank || rank.End != phrase.End) return null;
        for (var i = scene.Cast.Mentions.Count - 1; i >= 0; i--)
            if (scene.Cast.Mentions[i] is { Person: { Rank.Title.Code: { } code } person } mention && mention.First < phrase.First && code == rank.Lexeme.Id) return new Actor(person, person.Party);
        return null;
    }

    /// <summary>The one in play who is not at home where the story is; null when nothing tells them apart.</summary>
    private Actor? Guest(int sentence)
    {
        var host = scene.CountryAt(sentence) ?? scene.Home;
        var (guest, isAtHome) = ((Actor?)null, false);
        foreach (var actor in scene.PairAt(sentence))
            if (actor.Party == host) isAtHome = true;
            else if (actor.Party is not null) guest ??= actor;
        return isAtHome ? guest : null;
    }

    /// <summary>The first in play who is not of the side that acted last.</summary>
    private Actor? Facing(int sentence, ReadOnlySpan<Actor> subject)
    {
        if (subject.Length == 0) return null;
        foreach (var actor in scene.PairAt(sentence))
            if (actor != subject[0] && (actor.Party is null || actor.Party != subject[0].Party)) return actor;
        return null;
    }

    /// <summary>Who bears what the noun says: of those who acted last, of those in play, else the last one named before.</summary>
    private Actor? Bearing(Predicate<Person> bears, Chunk phrase, int sentence, ReadOnlySpan<Actor> subject) =>
        Bearing(bears, subject) ?? Bearing(bears, scene.PairAt(sentence)) ?? Named(bears, phrase.First);

    private static Actor? Bearing(Predicate<Person> bears, ReadOnlySpan<Actor> actors)
    {
        foreach (var actor in actors)
            if (actor.Person is { } person && bears(person)) return actor;
        return null;
    }

    private Actor? Named(Predicate<Person> bears, int before)
    {
        for (var i = scene.Cast.Mentions.Count - 1; i >= 0; i--)
            if (scene.Cast.Mentions[i] is { Person: { } person } mention && mention.First < before && bears(person)) return new Actor(person, person.Party);
        return null;
    }

    private static bool IsDiplomat(Person person)
    {
        foreach (var (title, _) in person.Offices)
            if (title.Code is "ambassador" or "special-envoy" or "minister-of-foreign-affairs") return true;
        return false;
    }

    private static bool IsCommander(Person person)
    {
        foreach (var (title, _) in person.Offices)
            if (title.Code is "commander" or "commander-in-chief") return true;
        return false;
    }

    /// <summary>Whoever bears a rank, a minister left out: one calls him minister.</summary>
    private static bool IsOfficer(Person person)
    {
        foreach (var (title, _) in person.Offices)
            if (title.Code is not null && title.Code.Contains("minister", StringComparison.Ordinal)) return false;
        return person.Rank is not null;
    }
}
