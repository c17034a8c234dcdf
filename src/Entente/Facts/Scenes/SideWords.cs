using Entente.Codebook;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>
/// Whose people are by the words beside them: a side named before them, what they lead, whose message or kin they are, and
/// that who makes a trip to a country is not of it.
/// </summary>
/// <param name="tie">Gives somebody a party, where nothing has given one yet.</param>
/// <param name="away">The side that is not of a place.</param>
internal sealed class SideWords(Scene scene, Action<Person, string?> tie, Func<string, string?> away)
{
    public void Read(ParsedSentence sentence)
    {
        Lead(sentence);
        Bear(sentence);
        Sides(sentence);
        Trips(sentence);
    }

    /// <summary>What can be told only when the sides of those who act are known.</summary>
    public void ReadOfKnown(int index)
    {
        var sentence = scene.Sentences[index];
        Kin(sentence);
        foreach (var clause in sentence.Clauses)
        {
            Convey(clause);
            ConveyTo(index, clause);
            if (SaysSeverally(clause)) InTurn(index, clause);
        }
    }

    /// <summary>"a rencontré séparément A et B": two met apart may be of two sides.</summary>
    public bool SaysSeverally(Clause clause)
    {
        var end = clause.After.Count > 0 ? clause.After[^1].End : clause.Chunk.End;
        for (var at = clause.Chunk.First; at < end; at++)
            if (scene.Passage.Longest(at, LexemeKind.Cue) is { Lexeme.Id: "severally" }) return true;
        return false;
    }

    /// <summary>"a rencontré séparément A et B. Le Laos a … Avec le Cambodge, il a été …": two met apart are of the two states with which the sentences after it open, in their order.</summary>
    private void InTurn(int index, Clause clause)
    {
        var met = new List<Person>();
        foreach (var chunk in clause.After)
            foreach (var mention in chunk.People)
                if (scene.Cast.Who(mention) is { Party: null } person) met.Add(person);
        if (met.Count != 2) return;
        var states = new List<string>();
        for (var i = index + 1; i < scene.Sentences.Count && i <= index + met.Count; i++)
            if (scene.Sentences[i].Chunks is [{ Head.Kind: LexemeKind.State, Parties: [var state] }, ..] && !states.Contains(state)) states.Add(state);
        if (states.Count != met.Count) return;
        for (var i = 0; i < met.Count; i++) tie(met[i], states[i]);
    }

    /// <summary>"du côté marocain, A, et du côté saoudien B": a side told before people is theirs; "côté vietnamien, le texte a été signé par A"; "A pour le Mali, B pour le Niger".</summary>
    private void Sides(ParsedSentence sentence)
    {
        string? side = null;
        Chunk? before = null;
        var fronted = sentence.Chunks.Count > 0 && IsSide(sentence.Chunks[0]);
        foreach (var chunk in sentence.Chunks)
        {
            if (IsSide(chunk) && chunk.Parties is [var party]) side = party;
            else if (chunk is { Preposition: "pour", Head.Kind: LexemeKind.State, Parties: [var state] } && before is { IsPerson: true }) Tie(before, state);
            else if (chunk.IsPerson && chunk.Preposition is null or "par" && side is not null)
            {
                Tie(chunk, side);
                fronted = false;
            }
            else if (chunk.Kind is not (ChunkKind.Comma or ChunkKind.Coordinator) && !fronted) side = null;
            before = chunk;
        }
    }

    /// <summary>"du côté marocain", "côté marocain": without a preposition only where no article makes it somebody who acts.</summary>
    private static bool IsSide(Chunk chunk) =>
        chunk is { IsPerson: false, Nouns: [.., { Lexeme: { Kind: LexemeKind.Group, Id: "pair" or "side" } }] } && (chunk.Preposition is not null || chunk.HeadAt == chunk.First && !chunk.Plural);

    /// <summary>"A, à la tête du commandement naval indien": who leads something belongs to its party.</summary>
    private void Lead(ParsedSentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].IsPerson && sentence.Chunks[i + 1].Kind == ChunkKind.Comma && sentence.Chunks[i + 2] is { Preposition: "head", Parties: [var party, ..] })
                Tie(sentence.Chunks[i], party);
    }

    /// <summary>"A, porteur d'un message du président B": one's messenger is of one's own side.</summary>
    private void Bear(ParsedSentence sentence)
    {
        for (var i = 2; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i - 1].Kind == ChunkKind.Comma && sentence.Chunks[i - 2] is { IsPerson: true, People: [var bearer, ..] } && sentence.Chunks[i] is { IsPerson: false, People.Count: > 0 } message
                && scene.Passage.Is(message.HeadAt, LexemeKind.Cue, "bearer") && scene.Cast.Who(bearer)?.Party is { } party) Tie(message, party);
    }

    /// <summary>"a transmis les salutations du président B": the greetings that one conveys are of one's own side.</summary>
    private void Convey(Clause clause)
    {
        if (clause.Verb is not { Voice: VerbVoice.Active, Lemma: { } lemma } || !scene.Language.Engagements.Convey.Contains(lemma) || PartyOf(clause.Subjects) is not { } own) return;
        foreach (var chunk in clause.After)
            if (chunk is { Kind: ChunkKind.NounPhrase, IsPerson: false, People.Count: > 0 } && scene.Passage.Is(chunk.HeadAt, LexemeKind.Cue, "greeting")) Tie(chunk, own);
    }

    /// <summary>"Le président l'a prié de transmettre ses salutations au roi A": the greetings that a guest is given to take home are for one of his own side.</summary>
    private void ConveyTo(int index, Clause clause)
    {
        if (clause.Verb is not { Tense: VerbTense.Infinitive, Lemma: { } lemma } || !scene.Language.Engagements.Convey.Contains(lemma)) return;
        var greets = false;
        foreach (var chunk in clause.After)
        {
            greets |= chunk.Kind == ChunkKind.NounPhrase && scene.Passage.Is(chunk.HeadAt, LexemeKind.Cue, "greeting");
            if (greets && chunk is { Preposition: "à", IsPerson: true } && SpeakerAt(index, clause) is { } speaker) Tie(chunk, away(speaker));
        }
    }

    /// <summary>The side of who asks: the subject's, behind a pronoun that of who acted in the sentence before, else the story's own.</summary>
    private string? SpeakerAt(int index, Clause clause)
    {
        if (PartyOf(clause.Subjects) is { } own) return own;
        if (index > 0)
            foreach (var before in scene.Sentences[index - 1].Clauses)
                if (PartyOf(before.Subjects) is { } theirs) return theirs;
        return scene.Home;
    }

    /// <summary>"fils aîné du Premier ministre A, le général B", "B a succédé à son père, A": kin are of one side.</summary>
    private void Kin(ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.IsPerson || !scene.Passage.Is(chunk.HeadAt, LexemeKind.Cue, "kin")) continue;
            var kin = chunk.People.Count > 0 ? i : i + 2 < sentence.Chunks.Count && sentence.Chunks[i + 1].Kind == ChunkKind.Comma && sentence.Chunks[i + 2].IsPerson ? i + 2 : -1;
            if (kin >= 0 && SideAround(sentence.Chunks, i, kin) is { } side) Tie(sentence.Chunks[kin], side);
        }
    }

    /// <summary>The party of the person told last before a chunk, else of the first one behind another.</summary>
    private string? SideAround(Row<Chunk> chunks, int before, int behind)
    {
        for (var i = before - 1; i >= 0; i--)
            if (PartyOf(chunks[i]) is { } party) return party;
        for (var i = behind + 1; i < chunks.Count; i++)
            if (PartyOf(chunks[i]) is { } party) return party;
        return null;
    }

    /// <summary>"la visite d'État au Cambodge du secrétaire général A", "la visite de A au Cambodge": who makes a trip is not of where it goes.</summary>
    private void Trips(ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var trip = sentence.Chunks[i];
            if (trip.Kind != ChunkKind.NounPhrase || trip.Head is not { Kind: LexemeKind.Event, Id: "visit" }) continue;
            var (goal, traveller) = ((string?)null, trip.People.Count > 0 ? trip : null);
            for (var j = i + 1; j < sentence.Chunks.Count && sentence.Chunks[j].Kind == ChunkKind.NounPhrase; j++)
                if (sentence.Chunks[j] is { Preposition: "à" or "en", Head: { Kind: LexemeKind.Place or LexemeKind.State, Country: var country } }) goal ??= country;
                else if (sentence.Chunks[j] is { Preposition: "de", IsPerson: true } person) traveller ??= person;
            if (goal is not null && traveller is { People: [{ HasName: true }, ..] } && away(goal) is { } own) Tie(traveller, own);
        }
    }

    private string? PartyOf(Row<Chunk> subjects)
    {
        foreach (var subject in subjects)
            if (PartyOf(subject) is { } party) return party;
        return null;
    }

    private string? PartyOf(Chunk chunk)
    {
        foreach (var mention in chunk.People)
            if (scene.Cast.Who(mention)?.Party is { } party) return party;
        return null;
    }

    private void Tie(Chunk chunk, string? party)
    {
        foreach (var mention in chunk.People)
            if (scene.Cast.Who(mention) is { } person) tie(person, party);
    }
}
