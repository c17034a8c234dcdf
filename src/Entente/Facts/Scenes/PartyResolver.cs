using Entente.Codebook;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>
/// Ties people to parties whom no word ties to one: who acts belongs to the story's own side, unless visiting it; who is
/// met belongs to the place where one is met, or to the other side.
/// </summary>
internal sealed class PartyResolver(Scene scene)
{
    private readonly List<Person> acting = [];
    private readonly List<Person> met = [];
    private HashSet<Person>? opposed;
    private string? visited;

    public void Resolve()
    {
        foreach (var sentence in scene.Sentences)
        {
            Lead(sentence);
            foreach (var clause in sentence.Clauses) Resolve(sentence, clause);
        }
        foreach (var person in scene.Cast.People)
            if (person.IsTitled && opposed?.Contains(person) != true) person.Party ??= scene.Home;
    }

    /// <summary>"A, à la tête du commandement naval indien": who leads something belongs to its party.</summary>
    private void Lead(ParsedSentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].IsPerson && sentence.Chunks[i + 1].Kind == ChunkKind.Comma && sentence.Chunks[i + 2] is { Preposition: "head", Parties: [var party, ..] })
                foreach (var mention in sentence.Chunks[i].People)
                    if (scene.Cast.Who(mention) is { } person) person.Party ??= party;
    }

    private void Resolve(ParsedSentence sentence, Clause clause)
    {
        var place = Country(clause.After) ?? Country(clause.Before) ?? Country(sentence.Chunks);
        acting.Clear();
        foreach (var subject in clause.Subjects) AddPeople(acting, subject);
        var encounters = IsEncounter(clause);
        if (encounters && AreOpposed()) return;
        if (place is not null && Travels(clause)) Visit(place);
        if (place is not null && clause.Verb.Voice == VerbVoice.Active && Hosts(clause)) Tie(acting, place);
        var side = Side(clause);
        if (encounters) Met(clause, place ?? visited, side ?? scene.Home);
        Tie(acting, side ?? scene.Home);
    }

    private void Visit(string place)
    {
        Tie(acting, scene.Home != place ? scene.Home : Other(place));
        if (acting.Count == 0 || acting[0].Party != place) visited = place;
    }

    /// <summary>The party of the first who acts, where it is known; else that which the subject's words name.</summary>
    private string? Side(Clause clause)
    {
        foreach (var person in acting)
            if (person.Party is not null) return person.Party;
        foreach (var subject in clause.Subjects)
            if (subject.Parties.Count > 0) return subject.Parties[0];
        return null;
    }

    private static void Tie(List<Person> people, string? party)
    {
        foreach (var person in people) person.Party ??= party;
    }

    /// <summary>The people whom the subject meets.</summary>
    private void Met(Clause clause, string? place, string? side)
    {
        var other = place is not null && place != side ? place : Other(side);
        foreach (var (preposition, phrase) in Phrases.Field(clause))
        {
            if (preposition is not (null or "par" or "avec" or "presence" or "invitation")) continue;
            met.Clear();
            AddPeople(met, phrase);
            Tie(met, preposition == "presence" ? place ?? side : other);
        }
    }

    private bool IsEncounter(Clause clause) =>
        clause.Verb.Lemma is { } lemma && (scene.Language.Engagements.Verbs.Contains(lemma) || scene.Language.Engagements.Support.Contains(lemma) && HasEvent(clause, null));

    /// <summary>"A et B ont coprésidé": two who act together, of whom no word tells the side, may belong to one each.</summary>
    private bool AreOpposed()
    {
        if (acting.Count < 2 || acting.Exists(person => person.Party is not null)) return false;
        (opposed ??= []).UnionWith(acting);
        return true;
    }

    private bool Hosts(Clause clause)
    {
        if (clause.Verb.Lemma is { } lemma)
            foreach (var frame in scene.Language.Engagements.Verbs[lemma])
                if (frame.Subject == "host") return true;
        return false;
    }

    private bool Travels(Clause clause)
    {
        if (clause.Verb.Lemma is { } lemma)
            foreach (var frame in scene.Language.Engagements.Verbs[lemma])
                if (frame.Kind == "visit" && frame.Reflexive == (clause.Verb.Voice == VerbVoice.Reflexive)) return true;
        return HasEvent(clause, "visit");
    }

    /// <summary>Whether the clause's field names an event; one of a kind stands there as the verb's object.</summary>
    private static bool HasEvent(Clause clause, string? kind)
    {
        foreach (var chunk in clause.After)
            foreach (var noun in chunk.Nouns)
                if (noun.Lexeme.Kind == LexemeKind.Event && (kind is null || noun.Lexeme.Id == kind && chunk.Preposition is null)) return true;
        return false;
    }

    private void AddPeople(List<Person> people, Chunk chunk)
    {
        foreach (var mention in chunk.People)
            if (scene.Cast.Who(mention) is { } person) people.Add(person);
    }

    private string? Other(string? side)
    {
        foreach (var party in scene.Parties)
            if (party != side && scene.Book.World.States.ContainsKey(party)) return party;
        return null;
    }

    private static string? Country(Row<Chunk> chunks)
    {
        foreach (var chunk in chunks)
        {
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.Preposition is not ("à" or "en" or "dans" or "vicinity")) continue;
            if (chunk.Head is { Kind: LexemeKind.Place or LexemeKind.State, Country: { } country }) return country;
        }
        return null;
    }
}
