using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>Whose something is: the parties that a noun's own words name, else those who act in its clause.</summary>
internal sealed class NounParties(Scene scene, ActorResolver actors)
{
    /// <summary>The parties in the noun's own phrase, and behind "entre" and "avec".</summary>
    public List<string> Own(NounSite site, NounField field)
    {
        var found = new List<string>();
        Add(found, site.Noun.Lexeme.Party);
        Add(found, site.Noun.Inside?.Party);
        for (var i = site.Noun.First; i < site.Chunk.End; i++) Add(found, PartyAt(i));
        for (var i = site.At + 1; i <= field.ListEnd(); i++)
            foreach (var party in site.Parsed.Chunks[i].Parties) Add(found, party);
        AddGoverned(found, site.Sentence, field.Trailing);
        foreach (var clause in field.Participles()) AddGoverned(found, site.Sentence, clause.After.TakeWhile(chunk => chunk.Kind != ChunkKind.Verb));
        return found;
    }

    /// <summary>The parties in the noun's very match: those of a body.</summary>
    public List<string> Inside(NounSite site)
    {
        var found = new List<string>();
        Add(found, site.Noun.Lexeme.Party);
        for (var i = site.Noun.First; i < site.Noun.End; i++) Add(found, PartyAt(i));
        return found;
    }

    /// <summary>The parties of the people and groups who do what the clause tells.</summary>
    public IEnumerable<string> Doers(Clause clause, int sentence) =>
        actors.Of(clause.Subjects, sentence).Select(actor => actor.Party).OfType<string>().Distinct();

    /// <summary>The parties behind "avec", "entre" and "par" in the clause.</summary>
    public List<string> Partners(Clause clause, int sentence)
    {
        var found = new List<string>();
        AddGoverned(found, sentence, clause.Before);
        AddGoverned(found, sentence, clause.After);
        return found;
    }

    /// <summary>The parties of a heading that opens the sentence or stands before it ("Moldavie :", "Singapour–Brunei.").</summary>
    public IEnumerable<string> Label(int sentence)
    {
        var chunks = scene.Sentences[sentence].Chunks;
        for (var i = 0; i + 1 < chunks.Count && i < 6; i++)
            if (chunks[i + 1].Kind == ChunkKind.Colon && chunks[i].Kind == ChunkKind.NounPhrase) return chunks[i].Parties;
        return sentence > 0 && IsLabel(scene.Sentences[sentence - 1]) ? scene.Sentences[sentence - 1].Chunks.SelectMany(chunk => chunk.Parties).Distinct() : [];
    }

    /// <summary>The two parties in play; none where the story is not about two states.</summary>
    public IEnumerable<string> Pair(int sentence) => scene.PairAt(sentence).Select(actor => actor.Party).OfType<string>().Distinct();

    private static bool IsLabel(ParsedSentence sentence) =>
        sentence.Range.End - sentence.Range.First <= 7 && sentence.IsVerbless
        && sentence.Chunks.Any(chunk => chunk.Parties.Count > 0) && sentence.Chunks.All(chunk => chunk.Kind != ChunkKind.NounPhrase || chunk.Parties.Count > 0 || chunk.Head is null);

    private void AddGoverned(List<string> found, int sentence, IEnumerable<Chunk> chunks)
    {
        foreach (var (preposition, phrase) in Phrases.Governed(chunks))
            if (preposition is "avec" or "entre" or "par")
                foreach (var actor in actors.Of(phrase, sentence)) Add(found, actor.Party);
    }

    private string? PartyAt(int token)
    {
        foreach (var match in scene.Passage.Matches.At(token))
            if (match.Lexeme is { Party: { } party, Kind: LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.StatePrefix or LexemeKind.Organisation
                or LexemeKind.OrganisationAdjective or LexemeKind.ArmedForces }) return party;
        return null;
    }

    private static void Add(List<string> found, string? party)
    {
        if (party is not null && !found.Contains(party)) found.Add(party);
    }
}
