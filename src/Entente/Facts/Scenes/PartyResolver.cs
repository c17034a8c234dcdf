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
    private static readonly string[] MetBy = ["par", "avec", "presence", "invitation"];

    private readonly string[] states = [.. scene.Parties.Where(scene.Book.World.States.ContainsKey)];
    private readonly HashSet<Person> opposed = [];
    private string? visited;

    public void Resolve()
    {
        foreach (var sentence in scene.Sentences)
        {
            Lead(sentence);
            foreach (var clause in sentence.Clauses) Resolve(sentence, clause);
        }
        foreach (var person in scene.Cast.People)
            if (person.IsTitled && !opposed.Contains(person)) person.Party ??= scene.Home;
    }

    /// <summary>"A, à la tête du commandement naval indien": who leads something belongs to its party.</summary>
    private void Lead(ParsedSentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].IsPerson && sentence.Chunks[i + 1].Kind == ChunkKind.Comma && sentence.Chunks[i + 2] is { Preposition: "head", Parties: [var party, ..] })
                foreach (var person in People(sentence.Chunks[i])) person.Party ??= party;
    }

    private void Resolve(ParsedSentence sentence, Clause clause)
    {
        var place = Country(clause.After) ?? Country(clause.Before) ?? Country(sentence.Chunks);
        var acting = clause.Subjects.SelectMany(People).ToArray();
        if (AreOpposed(clause, acting)) return;
        if (Travels(clause) && place is not null)
        {
            foreach (var person in acting) person.Party ??= scene.Home != place ? scene.Home : Other(place);
            visited = acting.FirstOrDefault()?.Party != place ? place : visited;
        }
        if (Hosts(clause) && clause.Verb.Voice == VerbVoice.Active && place is not null)
            foreach (var person in acting) person.Party ??= place;
        var side = acting.FirstOrDefault(person => person.Party is not null)?.Party ?? clause.Subjects.SelectMany(subject => subject.Parties).FirstOrDefault();
        if (IsEncounter(clause)) Met(clause, place ?? visited, side ?? scene.Home);
        foreach (var person in acting) person.Party ??= side ?? scene.Home;
    }

    /// <summary>The people whom the subject meets.</summary>
    private void Met(Clause clause, string? place, string? side)
    {
        var other = place is not null && place != side ? place : Other(side);
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition is null || MetBy.Contains(preposition))
                foreach (var person in People(phrase)) person.Party ??= preposition == "presence" ? place ?? side : other;
    }

    private bool IsEncounter(Clause clause) =>
        clause.Verb.Lemma is { } lemma && (scene.Language.Engagements.Verbs.Contains(lemma)
            || scene.Language.Engagements.Support.Contains(lemma) && clause.After.Any(chunk => chunk.Nouns.Any(noun => noun.Lexeme.Kind == LexemeKind.Event)));

    /// <summary>"A et B ont coprésidé": two who act together, of whom no word tells the side, may belong to one each.</summary>
    private bool AreOpposed(Clause clause, Person[] acting)
    {
        if (acting.Length < 2 || !IsEncounter(clause) || acting.Any(person => person.Party is not null)) return false;
        opposed.UnionWith(acting);
        return true;
    }

    private bool Hosts(Clause clause) =>
        clause.Verb.Lemma is { } lemma && scene.Language.Engagements.Verbs[lemma].Any(frame => frame.Subject == "host");

    private bool Travels(Clause clause) =>
        clause.Verb.Lemma is { } lemma && scene.Language.Engagements.Verbs[lemma].Any(frame => frame.Kind == "visit" && frame.Reflexive == (clause.Verb.Voice == VerbVoice.Reflexive))
        || clause.After.Any(chunk => chunk.Preposition is null && chunk.Nouns.Any(noun => noun.Lexeme is { Kind: LexemeKind.Event, Id: "visit" }));

    private IEnumerable<Person> People(Chunk chunk) => chunk.People.Select(scene.Cast.Who).OfType<Person>();

    private string? Other(string? side) => states.FirstOrDefault(state => state != side);

    private static string? Country(IEnumerable<Chunk> chunks)
    {
        foreach (var chunk in chunks)
        {
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.Preposition is not ("à" or "en" or "dans" or "vicinity")) continue;
            if (chunk.Head is { Kind: LexemeKind.Place or LexemeKind.State, Country: { } country }) return country;
        }
        return null;
    }
}
