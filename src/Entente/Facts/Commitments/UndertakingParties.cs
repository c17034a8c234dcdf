using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Who is bound by an undertaking, or speaks and is addressed.</summary>
internal readonly struct UndertakingParties(Scene scene, ActorResolver actors)
{
    /// <summary>Those whom a phrase means, while its parties are gathered.</summary>
    private readonly List<Actor> meant = scene.Memory.Actors();

    /// <summary>The parties that a clause's subject means; those at hand for "il a été convenu".</summary>
    public List<string> Subject(Clause clause, int sentence)
    {
        if (clause.Subjects is [{ IsPronoun: true, Plural: false }] && clause.Verb.Voice == VerbVoice.Passive) return With(sentence) ?? Pair(sentence);
        return Of(clause.Subjects, sentence);
    }

    /// <summary>"Avec le Pérou, il a été convenu": the story's own side and the state that opens the sentence; null where none does.</summary>
    private List<string>? With(int sentence)
    {
        if (scene.Home is not { } home || scene.Sentences[sentence].Chunks is not [{ Preposition: "avec", Head.Kind: LexemeKind.State, Parties: [var partner] }, ..] || partner == home) return null;
        var parties = scene.Memory.Names();
        parties.Add(home);
        parties.Add(partner);
        return parties;
    }

    public List<string> Of(Row<Chunk> phrases, int sentence)
    {
        var parties = scene.Memory.Names();
        for (var i = 0; i < phrases.Count; i++) Add(phrases[i], sentence, parties);
        return parties;
    }

    /// <summary>The parties of those of the phrases that can act.</summary>
    public List<string> OfActing(Row<Chunk> phrases, int sentence)
    {
        var parties = scene.Memory.Names();
        for (var i = 0; i < phrases.Count; i++)
            if (FutureUndertakings.CanAct(phrases[i])) Add(phrases[i], sentence, parties);
        return parties;
    }

    /// <summary>The parties of those of the phrases whom a verb of asking addresses.</summary>
    public List<string> OfAddressed(Row<Chunk> phrases, int sentence)
    {
        var parties = scene.Memory.Names();
        foreach (var phrase in phrases)
            if (phrase.Preposition is null or "à") Add(phrase, sentence, parties);
        return parties;
    }

    /// <summary>The parties that a phrase's own words name.</summary>
    public List<string> Named(Chunk phrase)
    {
        var parties = scene.Memory.Names();
        foreach (var party in phrase.Parties) parties.Add(party);
        return parties;
    }

    /// <summary>Gathers the parties that phrases mean into a list of the caller's.</summary>
    public void Gather(List<string> into, Row<Chunk> phrases, int sentence)
    {
        into.Clear();
        foreach (var phrase in phrases) Add(phrase, sentence, into);
    }

    public List<string> Of(Chunk phrase, int sentence)
    {
        var parties = scene.Memory.Names();
        Add(phrase, sentence, parties);
        return parties;
    }

    private void Add(Chunk phrase, int sentence, List<string> parties)
    {
        if (Members(phrase) is { } organisation)
        {
            if (!parties.Contains(organisation)) parties.Add(organisation);
            return;
        }
        if (Several(phrase) is { } several)
        {
            foreach (var party in several)
                if (!parties.Contains(party)) parties.Add(party);
            return;
        }
        meant.Clear();
        actors.AddTo(meant, phrase, sentence);
        foreach (var actor in meant)
            if (actor.Party is { } party && !parties.Contains(party)) parties.Add(party);
    }

    public List<string> Pair(int sentence)
    {
        var (pair, parties) = (scene.PairAt(sentence), scene.Memory.Names());
        foreach (var actor in pair)
            if (actor.Party is { } party && !parties.Contains(party)) parties.Add(party);
        return parties;
    }

    /// <summary>Both or all sides: the subject's and those with whom it agreed.</summary>
    public List<string> Joint(Clause clause, int sentence)
    {
        var parties = Subject(clause, sentence);
        AddPartners(clause, clause.Before, sentence, parties);
        AddPartners(clause, clause.After, sentence, parties);
        if (parties.Count >= 2 || parties.Count == 1 && !IsState(parties[0])) return parties;
        var pair = Pair(sentence);
        if (clause.Verb.Plural && parties.Count == 1 && !pair.Contains(parties[0])) pair = States(2);
        if (pair.Count < 2) pair = States(2);
        return parties.Count == 0 || pair.Contains(parties[0]) ? pair : parties;
    }

    /// <summary>"avec la France": those with whom the subject agreed.</summary>
    private void AddPartners(Clause clause, Row<Chunk> chunks, int sentence, List<string> parties)
    {
        foreach (var (preposition, phrase) in GovernedPhrases.Of(chunks))
            if (preposition == "avec" && phrase.Start < clause.Verb.End + 12) Add(phrase, sentence, parties);
    }

    /// <summary>The speaker first, then who is addressed: by name, else named in what is said, else the other side at hand.</summary>
    public List<string> SpeakerFirst(Clause clause, int sentence, Row<Chunk> addressed, Item item)
    {
        var parties = Subject(clause, sentence);
        var others = Addressed(addressed, sentence);
        if (parties.Count == 0) return others;
        if (others.Count == 0 && !IsAddressed(addressed))
            others = Named(item, parties) is { Count: > 0 } named ? named : OtherSide(parties, sentence);
        foreach (var other in others)
            if (!parties.Contains(other)) parties.Add(other);
        return parties;
    }

    private static bool IsAddressed(Row<Chunk> phrases)
    {
        foreach (var phrase in phrases)
            if (phrase.Preposition is null or "à" && !phrase.IsPronoun) return true;
        return false;
    }

    private List<string> Addressed(Row<Chunk> phrases, int sentence)
    {
        var parties = scene.Memory.Names();
        for (var i = 0; i < phrases.Count; i++)
            if (phrases[i].Preposition is null or "à" or "auprès") Add(phrases[i], sentence, parties);
        return parties;
    }

    private List<string> OtherSide(List<string> speaker, int sentence)
    {
        var (pair, found) = (Pair(sentence), scene.Memory.Names());
        if ((pair.Exists(speaker.Contains) ? FirstBut(speaker, pair) : null) is { } other) found.Add(other);
        else if (Organisation() is { } organisation) found.Add(organisation);
        return found;
    }

    private static string? FirstBut(List<string> known, List<string> parties)
    {
        foreach (var party in parties)
            if (!known.Contains(party)) return party;
        return null;
    }

    /// <summary>The party that the story names most of those that are no states.</summary>
    public string? Organisation()
    {
        foreach (var party in scene.Parties)
            if (!IsState(party)) return party;
        return null;
    }

    /// <summary>The parties that the words of an item name.</summary>
    private List<string> Named(Item item, List<string> speaker)
    {
        var parties = scene.Memory.Names();
        for (var i = item.First; i < item.End; i++)
            foreach (var match in scene.Passage.Matches.At(i))
                if (match.Lexeme is { Kind: LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.Organisation or LexemeKind.ArmedForces, Party: { } party }
                    && !speaker.Contains(party) && !parties.Contains(party)) parties.Add(party);
        return parties;
    }

    /// <summary>"les ministres de la Défense de l'OTAN": the organisation that its members' people act for.</summary>
    private string? Members(Chunk phrase)
    {
        if (!phrase.Plural || phrase.IsPronoun || phrase.Parties.Count > 0 || !phrase.Is(LexemeKind.Group) && !phrase.IsPerson) return null;
        for (var i = phrase.First; i < phrase.End; i++)
            if (scene.Passage.Longest(i, LexemeKind.Organisation) is { Lexeme.Party: { } organisation }) return organisation;
        return null;
    }

    /// <summary>"les trois parties": as many of the states that the story names most.</summary>
    private List<string>? Several(Chunk phrase)
    {
        if (!phrase.Plural || phrase.IsPronoun || phrase.Parties.Count > 0 || !phrase.Is(LexemeKind.Group) && !phrase.IsPerson) return null;
        for (var i = phrase.First; i <= phrase.HeadAt; i++)
            if (scene.Passage.Longest(i, LexemeKind.Numeral) is { Lexeme.Value: >= 3 and <= 10 } numeral)
                return States(numeral.Lexeme.Value) is { } states && states.Count == numeral.Lexeme.Value ? states : null;
        return null;
    }

    private List<string> States(int count)
    {
        var states = scene.Memory.Names();
        foreach (var party in scene.Parties)
            if (states.Count < count && IsState(party)) states.Add(party);
        return states;
    }

    public bool IsState(string party) => scene.Book.World.States.ContainsKey(party);
}
