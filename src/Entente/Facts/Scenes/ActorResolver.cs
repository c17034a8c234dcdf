using System.Runtime.InteropServices;
using Entente.Codebook;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>Who a phrase means: named people and parties, "les deux ministres", "la partie lao", "il".</summary>
internal sealed class ActorResolver(Scene scene)
{
    private readonly References references = new(scene);
    private readonly Speakers speakers = new(scene);
    private readonly List<Actor> lastSubject = scene.Memory.Actors();

    private ReadOnlySpan<Actor> LastSubject => CollectionsMarshal.AsSpan(lastSubject);

    /// <summary>Notes the subject of a clause: whom a later "il" or "elle" means.</summary>
    public void Remember(List<Actor> subject)
    {
        if (subject.Count == 0) return;
        lastSubject.Clear();
        lastSubject.AddRange(subject);
    }

    /// <summary>Adds those whom phrases mean to a list of the caller's, each once.</summary>
    public void AddTo(List<Actor> actors, Row<Chunk> phrases, int sentence)
    {
        for (var i = 0; i < phrases.Count; i++) AddTo(actors, phrases[i], sentence);
    }

    /// <summary>Adds those whom a phrase means to a list of the caller's, each once.</summary>
    public void AddTo(List<Actor> actors, Chunk phrase, int sentence)
    {
        if (phrase.Is(LexemeKind.Speaker)) AddSpeaker(actors, sentence);
        else if (phrase.IsPronoun) AddPronoun(actors, phrase, sentence);
        else if (IsObjectPronoun(phrase)) AddOther(actors, sentence);
        else if (phrase.IsPerson && IsPairOfTitles(phrase)) AddAll(actors, InPlay(phrase, sentence));
        else if (phrase.IsPerson) AddMentioned(actors, phrase);
        else if (phrase.Parties.Count == 0 && references.ByRank(phrase) is { } officer) AddOnce(actors, officer);
        else if (phrase.Is(LexemeKind.Group) && phrase.Parties.Count == 0) AddGroup(actors, phrase, sentence);
        else if (phrase.Is(LexemeKind.Group) && phrase.Head!.Id is not ("pair" or "side") && phrase is { Definite: true, Parties: [var sent] }) AddDelegates(actors, sent, sentence);
        else if (phrase.Is(LexemeKind.Troops) && phrase.Parties.Count == 0 && IsOfTheirs(phrase)) AddParties(actors, scene.PairAt(sentence));
        else if (phrase.Head is null && references.Ranked(phrase, sentence) is { } ranked) AddOnce(actors, ranked);
        else if (!phrase.Is(LexemeKind.Place) || phrase.Parties.Count > 0) AddParties(actors, phrase.Parties.Span);
    }

    /// <summary>"je", "nous": who is said to speak, else who acted last, else the story's own side.</summary>
    private void AddSpeaker(List<Actor> actors, int sentence)
    {
        if (speakers.Of(sentence) is { } speaker) AddTo(actors, speaker, sentence);
        else if (lastSubject.Count > 0) AddOnce(actors, lastSubject[0]);
        else if (scene.Home is { } home) AddOnce(actors, new Actor(null, home));
    }

    private void AddPronoun(List<Actor> actors, Chunk phrase, int sentence)
    {
        if (phrase.Plural) AddAll(actors, lastSubject.Count > 1 && !scene.HasPair(sentence) ? LastSubject : scene.PairAt(sentence));
        else if (references.Pronoun(phrase, LastSubject) is { } meant) AddOnce(actors, meant);
    }

    /// <summary>Those in play; "les deux parties" are never three.</summary>
    private Actor[] InPlay(Chunk phrase, int sentence) =>
        scene.Passage.Longest(phrase.First + 1, LexemeKind.Numeral) is { Lexeme.Value: 2 } ? scene.TwoAt(sentence) : scene.PairAt(sentence);

    /// <summary>"avec lui": the other one of those in play.</summary>
    private bool IsObjectPronoun(Chunk phrase) =>
        phrase is { Head: null, Preposition: "avec" or "par" } && phrase.End == phrase.First + 1 && scene.Passage.Is(phrase.First, LexemeKind.ObjectPronoun);

    private void AddOther(List<Actor> actors, int sentence)
    {
        foreach (var actor in scene.PairAt(sentence))
        {
            if (lastSubject.Contains(actor)) continue;
            AddOnce(actors, actor);
            return;
        }
    }

    /// <summary>"les deux ministres": a plural title with no party of its own.</summary>
    private static bool IsPairOfTitles(Chunk phrase)
    {
        for (var i = 0; i < phrase.People.Count; i++)
            if (phrase.People[i].HasName || !HasOpenPlural(phrase.People[i])) return false;
        return true;
    }

    private static bool HasOpenPlural(PersonMention mention)
    {
        foreach (var title in mention.Titles)
            if (title is { Plural: true, Parties.Length: 0 }) return true;
        return false;
    }

    private void AddMentioned(List<Actor> actors, Chunk phrase)
    {
        for (var i = 0; i < phrase.People.Count; i++)
        {
            var mention = phrase.People[i];
            if (scene.Cast.Who(mention) is { } person) AddOnce(actors, new Actor(person, person.Party));
            else if (!mention.HasName && OfficeOf(mention) is { } title) AddParties(actors, title.Parties);
        }
    }

    private static Title? OfficeOf(PersonMention mention)
    {
        foreach (var title in mention.Titles)
            if (title.Kind is TitleKind.Office or TitleKind.Counterpart) return title;
        return null;
    }

    /// <summary>"la délégation vietnamienne": those of its side who are in play.</summary>
    private void AddDelegates(List<Actor> actors, string party, int sentence)
    {
        var known = actors.Count;
        foreach (var actor in scene.PairAt(sentence))
            if (actor.Party == party && actor.Person is not null) AddOnce(actors, actor);
        if (actors.Count == known) AddOnce(actors, new Actor(null, party));
    }

    private void AddGroup(List<Actor> actors, Chunk phrase, int sentence)
    {
        if (phrase.Head!.Id == "delegation" && LeaderOf(phrase, sentence)?.Party is { } sender)
        {
            AddOnce(actors, new Actor(null, sender));
            return;
        }
        if (!phrase.Definite || phrase.Head!.Id == "side" && !IsCounted(phrase)) return;
        if (phrase.Plural && scene.Passage.Is(phrase.HeadAt, LexemeKind.Cue, "nations")) AddParties(actors, InPlay(phrase, sentence));
        else if (phrase.Plural) AddAll(actors, InPlay(phrase, sentence));
        else if (phrase.Head.Id == "delegation") AddAll(actors, LastSubject);
        else if (phrase.Head.Id != "pair" && references.Meant(phrase, sentence, LastSubject) is { } one) AddOnce(actors, one);
    }

    /// <summary>"une délégation conduite par le général A, de l'armée chilienne": who leads a delegation tells whose it is; null when nobody is said to.</summary>
    private Person? LeaderOf(Chunk delegation, int sentence)
    {
        foreach (var clause in scene.Sentences[sentence].Clauses)
        {
            if (clause is not { Verb: { Tense: VerbTense.Participle, Lemma: { } lemma } } || !scene.Language.Engagements.LeadsDelegation(lemma) || !clause.Subjects.Contains(delegation, ReferenceEqualityComparer.Instance)) continue;
            foreach (var phrase in clause.After)
                if (phrase is { Preposition: "par", People: [var leader, ..] }) return scene.Cast.Who(leader);
        }
        return null;
    }

    /// <summary>"des militaires de leurs pays": of those in play.</summary>
    private bool IsOfTheirs(Chunk phrase)
    {
        for (var at = phrase.HeadAt; at + 1 < phrase.End; at++)
            if (scene.Passage.Grammar.IsPossessive(scene.Passage.Tokens[at].Folded) && scene.Passage.Is(at + 1, LexemeKind.Cue, "nations")) return true;
        return false;
    }

    /// <summary>"les deux contingents": as many as are in play.</summary>
    private bool IsCounted(Chunk phrase) => phrase.Plural && scene.Passage.Is(phrase.First + 1, LexemeKind.Numeral);

    private static void AddParties(List<Actor> actors, ReadOnlySpan<string> parties)
    {
        foreach (var party in parties) AddOnce(actors, new Actor(null, party));
    }

    /// <summary>"les deux pays": the parties alone of those in play.</summary>
    private static void AddParties(List<Actor> actors, ReadOnlySpan<Actor> pair)
    {
        foreach (var actor in pair)
            if (actor.Party is not null) AddOnce(actors, new Actor(null, actor.Party));
    }

    private static void AddAll(List<Actor> actors, ReadOnlySpan<Actor> added)
    {
        foreach (var actor in added) AddOnce(actors, actor);
    }

    private static void AddOnce(List<Actor> actors, Actor actor)
    {
        if (!actors.Contains(actor)) actors.Add(actor);
    }
}
