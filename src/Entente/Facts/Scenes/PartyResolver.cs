using Entente.Codebook;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>
/// Ties people to parties whom no word ties to one. What a place tells comes first, over the whole story: who receives
/// belongs to the place, who is received or travels does not. Then what is only likely: who acts belongs to the story's own
/// side or to that of whom one acts with, who is met to the other side.
/// </summary>
internal sealed class PartyResolver
{
    private readonly Scene scene;
    private readonly TakenOffices taken;
    private readonly SideWords words;
    private readonly List<Person> acting = [];
    private readonly List<Person> met = [];
    private readonly string[] states;

    /// <summary>Those who may be of the other side, or certainly are none of the story's own.</summary>
    private HashSet<Person>? opposed;
    private string? visited;

    /// <summary>The side of who acted last: that of a later "il".</summary>
    private string? told;

    public PartyResolver(Scene story)
    {
        (scene, taken) = (story, new TakenOffices(story));
        states = [.. story.Parties.Where(story.Book.World.States.ContainsKey)];
        words = new SideWords(story, Tie, Away);
    }

    public void Resolve()
    {
        Secretaries();
        foreach (var sentence in scene.Sentences)
        {
            words.Read(sentence);
            foreach (var clause in sentence.Clauses) Place(sentence, clause);
            foreach (var clause in sentence.Clauses)
            {
                Accompany(clause);
                Represent(clause);
            }
        }
        for (var i = 0; i < scene.Sentences.Count; i++) words.ReadOfKnown(i);
        foreach (var sentence in scene.Sentences)
            foreach (var clause in sentence.Clauses) Resolve(sentence, clause);
        foreach (var person in scene.Cast.People)
            if (person.IsTitled && opposed?.Contains(person) != true) Tie(person, HomeOf(person));
    }

    /// <summary>"le secrétaire général, A": of the organisation that the story names most.</summary>
    private void Secretaries()
    {
        if (scene.Parties.Count == 0 || scene.Parties[0] is not { } body || !scene.Book.World.Organisations.ContainsKey(body)) return;
        foreach (var person in scene.Cast.People)
            foreach (var (title, _) in person.Offices)
                if (scene.Passage.Is(title.First, LexemeKind.Cue, "secretariat") && title.Party is null && title.Code == "other") person.Party ??= body;
    }

    /// <summary>"A, accompagné de B": who goes along belongs to the same side.</summary>
    private void Accompany(Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma || clause.Verb.Voice != VerbVoice.Passive || !scene.Language.Engagements.Companions.Contains(lemma)) return;
        acting.Clear();
        foreach (var subject in clause.Subjects) AddPeople(acting, subject);
        if (acting.Count == 0 || Side(clause) is not { } side) return;
        met.Clear();
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition is "de" or "par") AddPeople(met, phrase);
        Tie(met, side);
    }

    /// <summary>"la partie tchadienne a été représentée par A", "la délégation turque était conduite par B": who acts for a side belongs to it.</summary>
    private void Represent(Clause clause)
    {
        if (clause is not { Verb: { Voice: VerbVoice.Passive, Lemma: { } lemma }, Subjects: [{ IsPerson: false, Parties: [var side] } subject] } || !subject.Is(LexemeKind.Group)) return;
        if (!scene.Language.Engagements.Support.Contains(lemma)) return;
        met.Clear();
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition == "par") AddPeople(met, phrase);
        Tie(met, side);
    }

    /// <summary>"A est arrivé à Hanoï", "A a reçu B à Hanoï", "reçu à Cotonou par A, B": the host is of the place, the guest is not.</summary>
    private void Place(ParsedSentence sentence, Clause clause)
    {
        acting.Clear();
        foreach (var subject in clause.Subjects) AddPeople(acting, subject);
        if (Travels(clause) && (Country(clause.After) ?? Country(clause.Before) ?? Country(sentence.Chunks)) is { } goal) Visit(goal);
        else if (Hosts(clause) && !GathersBoth(clause)) Receive(clause, Country(clause.After) ?? Country(clause.Before) ?? visited);
    }

    private void Receive(Clause clause, string? place)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive || clause.Verb.Tense == VerbTense.Participle;
        met.Clear();
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition == (passive ? "par" : null) && !IsBehindColon(clause, phrase)) AddPeople(met, phrase);
        var (hosts, guests) = passive ? (met, acting) : (acting, met);
        Tie(hosts, Accredited(guests) ?? place);
        if (place is not null) Tie(guests, IsForeign(hosts, place) ? place : Away(place));
    }

    /// <summary>"Pour les recevoir : A, B": whom a colon announces is no object.</summary>
    private static bool IsBehindColon(Clause clause, Chunk phrase)
    {
        for (var i = 0; i < clause.After.Count && clause.After[i].First < phrase.First; i++)
            if (clause.After[i].Kind == ChunkKind.Colon) return true;
        return false;
    }

    /// <summary>"La représentante de l'ONU a reçu à Bunia le gouverneur": who receives in another's country receives its own people.</summary>
    private static bool IsForeign(List<Person> hosts, string place) => hosts is [{ Party: { } party }, ..] && party != place;

    /// <summary>"l'ambassadeur de France au Togo": the state to which one of those received is sent; null when none is an envoy.</summary>
    private static string? Accredited(List<Person> guests)
    {
        foreach (var guest in guests)
            foreach (var (title, _) in guest.Offices)
                if (title is { Code: "ambassador" or "defence-attache", Parties: [_, var host, ..] }) return host;
        return null;
    }

    /// <summary>The side that is not of a place.</summary>
    private string? Away(string place) => scene.Home != place ? scene.Home : Other(place);

    /// <summary>The story's own side; nobody is minister or ambassador of an organisation.</summary>
    private string? HomeOf(Person person)
    {
        if (OfCommand(person) is { } command) return command;
        if (scene.Home is null || scene.Book.World.States.ContainsKey(scene.Home) || !person.Offices.Exists(office => office.Title.Code is { } code && scene.Book.Offices.TryGetValue(code, out var kind) && kind.OfState)) return scene.Home;
        return states.Length > 0 ? states[0] : null;
    }

    /// <summary>"Le commandant en chef adjoint cambodgien, A … Le commandant en chef, B": chief and deputy of the one command that is told.</summary>
    private string? OfCommand(Person person)
    {
        if (!IsInCommand(person)) return null;
        foreach (var other in scene.Cast.People)
            if (other.Party is not null && IsInCommand(other)) return other.Party;
        return null;
    }

    private static bool IsInCommand(Person person) => person.Offices.Exists(office => office.Title.Code is "commander-in-chief" or "deputy-commander");

    private void Resolve(ParsedSentence sentence, Clause clause)
    {
        var place = Country(clause.After) ?? Country(clause.Before) ?? Country(sentence.Chunks);
        acting.Clear();
        foreach (var subject in clause.Subjects) AddPeople(acting, subject);
        var encounters = IsEncounter(clause);
        if (clause.Verb.Voice == VerbVoice.Passive && ChairsJointly(clause)) Oppose(clause);
        if (encounters && AreOpposed()) return;
        if (encounters && acting.Count > 0) KeepApart(clause);
        if (place is not null && clause.Verb.Voice == VerbVoice.Active && Hosts(clause)) Tie(acting, place);
        var side = Side(clause) ?? (encounters && place is not null && acting.Count > 0 && MeetsForeigners(clause, place) ? place : null);
        if (encounters && !AreBoth(clause) && !GathersBoth(clause)) Met(clause, place ?? visited, side ?? (IsTakenUp(clause) ? told : null) ?? scene.Home);
        foreach (var person in acting)
            if (opposed?.Contains(person) != true) Tie(person, side ?? SpeakersOwn(sentence, clause, person) ?? HomeOf(person));
        told = side ?? (acting.Count > 0 ? acting[0].Party : null) ?? told;
    }

    /// <summary>"s'est entretenu à Hanoï avec A, attaché du Laos": who meets others at a place of which none of them is, and which is not theirs who are named, is at home there.</summary>
    private bool MeetsForeigners(Clause clause, string place)
    {
        var foreign = false;
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition is null or "par" or "avec")
                foreach (var mention in phrase.People)
                {
                    if (scene.Cast.Who(mention)?.Party is not { } party || party == place) return false;
                    foreign |= party == scene.Home || scene.Home is null;
                }
        return foreign;
    }

    /// <summary>"Il a été reçu par": a subject that means somebody told before.</summary>
    private static bool IsTakenUp(Clause clause) => clause.Subjects is [{ IsPronoun: true, Plural: false }];

    /// <summary>"le dialogue avait réuni A et B": those whom an event brings together are of either side.</summary>
    private bool GathersBoth(Clause clause) => acting.Count == 0 && clause is { Verb: { Voice: VerbVoice.Active, Lemma: { } lemma }, Subjects: [{ IsPronoun: false, Parties.Count: 0 }] }
        && scene.Language.Engagements.Gather.Contains(lemma);

    /// <summary>Who receives an ambassador or "son homologue américain" is not of that party, be it the most named.</summary>
    private void KeepApart(Clause clause)
    {
        if (scene.Home is not { } home || acting.Exists(person => person.Party is not null) || !Meets(clause, home)) return;
        var own = Other(home) is { } other && (IsHost(other) || scene.Counts.Of(other) > 1) ? other : null;
        foreach (var person in acting)
            if (own is not null) person.Party = own;
            else (opposed ??= []).Add(person);
    }

    /// <summary>"le visiteur lao a assuré que le Premier ministre A entendait": an office of state that somebody speaks of without a side is of his own.</summary>
    private string? SpeakersOwn(ParsedSentence sentence, Clause clause, Person person)
    {
        if (!clause.Subordinate || clause.RelativeObject is not null || told is null || !IsOfState(person)) return null;
        for (var i = 0; i < sentence.Clauses.Count && sentence.Clauses[i].Index < clause.Index; i++)
            if (sentence.Clauses[i].Verb is { Lemma: { } lemma } && scene.Passage.Grammar.IsSpeech(lemma)) return told;
        return null;
    }

    private bool IsOfState(Person person) =>
        person.Offices.Exists(office => office.Title is { Party: null, Code: { } code } && scene.Book.Offices.TryGetValue(code, out var kind) && kind.OfState);

    /// <summary>Whether the field of an encounter names people of a party by their own words.</summary>
    private static bool Meets(Clause clause, string party)
    {
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition is null or "par" or "avec")
                foreach (var mention in phrase.People)
                    if (mention.Party == party || Array.Exists(mention.Titles, title => title.Party == party)) return true;
        return false;
    }

    /// <summary>"l'ambassadeur de France en Mauritanie": the state that an envoy is sent to.</summary>
    private bool IsHost(string state)
    {
        foreach (var mention in scene.Cast.Mentions)
            foreach (var title in mention.Titles)
                if (title is { Code: "ambassador" or "defence-attache", Parties: [_, var host, ..] } && host == state) return true;
        return false;
    }

    private void Visit(string place)
    {
        var own = Away(place);
        Tie(acting, own);
        if (own is null) (opposed ??= []).UnionWith(acting);
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

    private void Tie(List<Person> people, string? party)
    {
        foreach (var person in people) Tie(person, party);
    }

    /// <summary>Of two holders of one office that one person holds at a time, the second is of the other side.</summary>
    private void Tie(Person person, string? party)
    {
        if (person.Party is not null || party is null) return;
        if (!taken.By(person, party)) person.Party = party;
        else if (Other(party) is { } other && !taken.By(person, other)) person.Party = other;
    }

    /// <summary>"les deux ministres ont été reçus", "Ont assisté à l'entretien A et B": both sides together, so that nobody is of one by that.</summary>
    private bool AreBoth(Clause clause) => clause is { Index: 0, Verb.IsFinite: true } || acting.Count == 0 && clause.Verb.Voice == VerbVoice.Passive && clause.Subjects is [{ Plural: true, Definite: true, Parties.Count: 0 }];

    /// <summary>The people whom the subject meets.</summary>
    private void Met(Clause clause, string? place, string? side)
    {
        var other = place is not null && place != side ? place : Other(side);
        foreach (var (preposition, phrase) in Phrases.Field(clause))
        {
            if (preposition is not (null or "par" or "avec" or "presence" or "invitation") && !(preposition == "à" && phrase.IsPerson) || IsBehindColon(clause, phrase)) continue;
            met.Clear();
            AddPeople(met, phrase);
            if (words.SaysSeverally(clause) && met.TrueForAll(person => person is { IsTitled: false, Party: null })) continue;
            if (preposition != "presence" && PartyOf(met) is { } theirs && theirs != side) other = theirs;
            Tie(met, preposition == "presence" ? place ?? side : other);
        }
    }

    /// <summary>"son homologue lao, A, ainsi que le Premier ministre, B": who is listed after somebody of a side is of that side.</summary>
    private static string? PartyOf(List<Person> people)
    {
        foreach (var person in people)
            if (person.Party is not null) return person.Party;
        return null;
    }

    private bool IsEncounter(Clause clause) =>
        clause.Verb.Lemma is { } lemma && (BringsTogether(lemma) || scene.Language.Engagements.Support.Contains(lemma) && HasEvent(clause, null));

    /// <summary>Announcing, coming and leading bring nobody together by themselves.</summary>
    private bool BringsTogether(string lemma)
    {
        if (scene.Language.Engagements.Verbs.Contains(lemma))
            foreach (var frame in scene.Language.Engagements.Verbs[lemma])
                if (frame.Needs is not ("delegation-abroad" or "destination" or "expected")) return true;
        return false;
    }

    /// <summary>"A et B ont coprésidé": two who act together, of whom no word tells the side, may belong to one each.</summary>
    private bool AreOpposed()
    {
        if (acting.Count < 2 || acting.Exists(person => person.Party is not null)) return false;
        (opposed ??= []).UnionWith(acting);
        return true;
    }

    private bool ChairsJointly(Clause clause)
    {
        if (clause.Verb.Lemma is { } lemma)
            foreach (var verb in scene.Language.Engagements.Support[lemma])
                if (verb.Subject == "co-chair") return true;
        return false;
    }

    /// <summary>"coprésidée par A et par B": two chairs of whom no word tells the side may belong to one each.</summary>
    private void Oppose(Clause clause)
    {
        met.Clear();
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition == "par") AddPeople(met, phrase);
        if (met.Count > 1 && met.TrueForAll(person => person.Party is null)) (opposed ??= []).UnionWith(met);
    }

    private bool Hosts(Clause clause)
    {
        if (clause.Verb.Lemma is { } lemma)
            foreach (var frame in scene.Language.Engagements.Verbs[lemma])
                if (frame.Subject == "host" && (frame.Needs != "expected" || clause.Verb.Voice == VerbVoice.Passive)) return true;
        return false;
    }

    /// <summary>"se rend à", "effectue une visite"; who leads a delegation may lead it at home. "s'est entretenu avec A, dont la visite a débuté" tells A's visit, not the subject's.</summary>
    private bool Travels(Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Engagements.Verbs.Contains(lemma)) return HasEvent(clause, "visit");
        foreach (var frame in scene.Language.Engagements.Verbs[lemma])
            if (frame is { Kind: "visit", Needs: not "delegation-abroad" } && frame.Reflexive == (clause.Verb.Voice == VerbVoice.Reflexive)) return true;
        return false;
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
        foreach (var party in states)
            if (party != side) return party;
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
