using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>Whose something is: the parties that a noun's own words name, else those who act in its clause.</summary>
internal readonly struct NounParties(Scene scene, StoryActors actors)
{
    /// <summary>The parties in the noun's own phrase, and behind "entre" and "avec".</summary>
    public List<string> Own(NounSite site, NounField field)
    {
        var found = Inside(site);
        Add(found, site.Noun.Inside?.Party);
        for (var i = site.Noun.End; i < site.Chunk.End; i++) Add(found, PartyAt(i));
        var end = field.ListEnd();
        for (var i = site.At + 1; i <= end; i++)
            foreach (var party in site.Parsed.Chunks[i].Parties) Add(found, party);
        AddGoverned(found, site.Sentence, new GovernedPhrases(site.Parsed.Chunks, site.At + 1, field.TrailingEnd));
        for (var i = 0; i < field.Participles.Count; i++) AddGoverned(found, site.Sentence, UpToVerb(field.Participles[i].After));
        return found;
    }

    /// <summary>The parties in the noun's very match: those of a body.</summary>
    public List<string> Inside(NounSite site)
    {
        var found = scene.Memory.Names();
        Add(found, site.Noun.Lexeme.Party);
        for (var i = site.Noun.First; i < site.Noun.End; i++) Add(found, PartyAt(i));
        return found;
    }

    /// <summary>Adds the parties of the people and groups who do what the clause tells.</summary>
    public void AddDoers(List<string> found, Clause clause, int sentence)
    {
        for (var i = 0; i < clause.Subjects.Count; i++) AddActors(found, clause.Subjects[i], sentence);
    }

    /// <summary>Adds the parties behind "avec", "entre" and "par" in the clause.</summary>
    public void AddPartners(List<string> found, Clause clause, int sentence)
    {
        AddGoverned(found, sentence, GovernedPhrases.Of(clause.Before));
        AddGoverned(found, sentence, GovernedPhrases.Of(clause.After));
    }

    /// <summary>Adds the parties of a heading that opens the sentence or stands before it ("Moldavie :", "Singapour–Brunei.").</summary>
    public void AddLabel(List<string> found, int sentence)
    {
        var chunks = scene.Sentences[sentence].Chunks;
        for (var i = 0; i + 1 < chunks.Count && i < 6; i++)
            if (chunks[i + 1].Kind == ChunkKind.Colon && chunks[i].Kind == ChunkKind.NounPhrase)
            {
                foreach (var party in chunks[i].Parties) Add(found, party);
                return;
            }
        if (sentence == 0 || !IsLabel(scene.Sentences[sentence - 1])) return;
        foreach (var chunk in scene.Sentences[sentence - 1].Chunks)
            foreach (var party in chunk.Parties) Add(found, party);
    }

    /// <summary>Makes a pair of what was found: the two in play where they fit, else the side that tells the story.</summary>
    public void Complete(List<string> found, int sentence)
    {
        if (found.Count == 0) AddPartner(found, sentence);
        if (found.Count == 0 && !scene.HasPair(sentence)) AddTwoNamed(found, sentence);
        if (found.Count >= 2) return;
        var pair = scene.ThoseAt(sentence);
        if (found.Count == 0 || IsOf(pair, found[0]))
        {
            foreach (var actor in pair) Add(found, actor.Party);
        }
        else Add(found, scene.Home);
    }

    /// <summary>"Avec le Pérou, il a été convenu d'évaluer le protocole": the state that opens the sentence, and the story's own side.</summary>
    private void AddPartner(List<string> found, int sentence)
    {
        if (scene.Home is not { } home || scene.Sentences[sentence].Chunks is not [{ Preposition: "avec", Head.Kind: LexemeKind.State, Parties: [var partner] }, ..] || partner == home) return;
        found.Add(home);
        found.Add(partner);
    }

    /// <summary>"Avec le ministre chilien A, B est convenu d'évaluer le protocole": the sides of the two whom the sentence names, where it names two.</summary>
    private void AddTwoNamed(List<string> found, int sentence)
    {
        foreach (var chunk in scene.Sentences[sentence].Chunks)
            if (chunk.IsPerson) AddActors(found, chunk, sentence);
        if (found.Count != 2) found.Clear();
    }

    private static bool IsOf(Actor[] pair, string party)
    {
        foreach (var actor in pair)
            if (actor.Party == party) return true;
        return false;
    }

    private static bool IsLabel(ParsedSentence sentence) =>
        sentence.Range.End - sentence.Range.First <= 7 && sentence.IsVerbless
        && sentence.Chunks.Any(chunk => chunk.Parties.Count > 0) && sentence.Chunks.All(chunk => chunk.Kind != ChunkKind.NounPhrase || chunk.Parties.Count > 0 || chunk.Head is null);

    private static GovernedPhrases UpToVerb(Row<Chunk> chunks)
    {
        var end = 0;
        while (end < chunks.Count && chunks[end].Kind != ChunkKind.Verb) end++;
        return new GovernedPhrases(chunks, 0, end);
    }

    private void AddGoverned(List<string> found, int sentence, GovernedPhrases phrases)
    {
        foreach (var (preposition, phrase) in phrases)
            if (preposition is "avec" or "entre" or "par") AddActors(found, phrase, sentence);
    }

    private void AddActors(List<string> found, Chunk phrase, int sentence)
    {
        foreach (var actor in actors.Of(phrase, sentence)) Add(found, actor.Party);
    }

    private string? PartyAt(int token)
    {
        foreach (ref readonly var match in scene.Passage.Matches.At(token))
            if (match.Lexeme is { Party: { } party, Kind: LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.StatePrefix or LexemeKind.Organisation
                or LexemeKind.OrganisationAdjective or LexemeKind.ArmedForces }) return party;
        return null;
    }

    private static void Add(List<string> found, string? party)
    {
        if (party is not null && !found.Contains(party)) found.Add(party);
    }
}
