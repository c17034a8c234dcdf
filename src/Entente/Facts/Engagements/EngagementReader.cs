using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>Finds engagements sentence by sentence: by verbs that make one, and by nouns that name one.</summary>
internal sealed class EngagementReader(Scene scene, ActorResolver actors)
{
    private readonly VerbEngagements byVerb = new(scene, actors);
    private readonly NounEngagements byNoun = new(scene, actors);

    private readonly Attendance attendance = new(scene, actors);

    private readonly List<Actor> found = scene.Memory.Actors();

    public List<EngagementDraft> Read()
    {
        var drafts = new List<EngagementDraft>();
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            var from = drafts.Count;
            ReadSentence(i, scene.Sentences[i], drafts);
            for (var j = from; j < drafts.Count; j++) Settle(drafts[j], drafts, from);
            NoteHeading(i, scene.Sentences[i]);
            for (var j = from; j < drafts.Count; j++) Note(drafts[j]);
        }
        return EngagementMerger.Merge(scene, drafts);
    }

    private void ReadSentence(int index, ParsedSentence sentence, List<EngagementDraft> drafts)
    {
        var from = drafts.Count;
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            byVerb.Read(index, sentence, sentence.Clauses[i], drafts);
            NoteSubject(index, sentence.Clauses[i]);
        }
        var named = drafts.Count;
        byNoun.Read(index, sentence, drafts);
        for (var i = named; i < drafts.Count; i++) NotePair(drafts[i]);
        attendance.Read(index, sentence, drafts, from);
        for (var i = 0; i < sentence.Clauses.Count; i++) Remember(index, sentence.Clauses[i]);
        if (drafts.Count == from) return;
        for (var i = 0; i < sentence.Clauses.Count; i++) AddHeads(index, sentence.Clauses[i], drafts, from);
        for (var i = 0; i < sentence.Clauses.Count; i++) AddCompanions(index, sentence.Clauses[i], drafts, from);
    }

    /// <summary>Who acts: a later "il" means them, and "les deux parties" too when they are of two.</summary>
    private void NoteSubject(int sentence, Clause clause)
    {
        if (!Remember(sentence, clause) || Attendance.IsInverted(clause)) return;
        if (AreTwoStates(found) || AddPartner(sentence, clause) && AreTwoStates(found)) scene.SetPair(sentence, [.. found]);
    }

    /// <summary>"Avec son homologue chilien, A, il a constaté": whom one speaks with, where that opens the sentence.</summary>
    private bool AddPartner(int sentence, Clause clause)
    {
        if (scene.Sentences[sentence].Chunks is not [{ Preposition: "avec", IsPerson: true } partner, ..] || clause.Before.Count == 0 || !ReferenceEquals(clause.Before[0], partner)) return false;
        actors.AddTo(found, partner, sentence);
        return true;
    }

    /// <summary>Notes who acts in a main clause, if somebody does: they stand in the list at hand then.</summary>
    private bool Remember(int sentence, Clause clause)
    {
        if (!clause.Verb.IsFinite || clause.Subordinate || clause.Subjects.Count == 0) return false;
        found.Clear();
        actors.AddTo(found, clause.Subjects, sentence);
        actors.Remember(found);
        return found.Count > 0;
    }

    private bool AreTwoStates(List<Actor> subject)
    {
        string? first = null;
        foreach (var (_, party) in subject)
        {
            if (party is null || party == first || !scene.Book.World.States.ContainsKey(party)) continue;
            if (first is not null) return true;
            first = party;
        }
        return false;
    }

    /// <summary>"une délégation conduite par A": who leads a delegation takes part where the delegation does.</summary>
    private void AddHeads(int index, Clause clause, List<EngagementDraft> drafts, int from)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Engagements.LeadsDelegation(lemma) || Delegation(clause) is not { } delegation) return;
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
        {
            if (phrases.Preposition is not "par") continue;
            foreach (var actor in Who(phrases.Phrase, index))
            {
                if (actor.Person is not { } person) continue;
                if (delegation.Parties.Count > 0 && scene.Book.World.States.ContainsKey(delegation.Parties[0])) person.Party = delegation.Parties[0];
                for (var i = from; i < drafts.Count; i++) drafts[i].Add(new Actor(person, person.Party), ParticipantRole.HeadOfDelegation);
            }
        }
    }

    private static Chunk? Delegation(Clause clause)
    {
        foreach (var subject in Stretch.Of(clause.Subjects))
            for (var i = 0; i < subject.Nouns.Count; i++)
                if (subject.Nouns[i].Lexeme is { Kind: LexemeKind.Group, Id: "delegation" }) return subject;
        return null;
    }

    /// <summary>"A, accompagnée du colonel B": a companion takes part as the one accompanied does.</summary>
    private void AddCompanions(int index, Clause clause, List<EngagementDraft> drafts, int from)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Engagements.Companions.Contains(lemma) || clause.Verb.Voice != VerbVoice.Passive) return;
        found.Clear();
        actors.AddTo(found, clause.Subjects, index);
        var led = found.Find(static actor => actor.Person is not null).Person;
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
        {
            if (phrases.Preposition is not ("de" or "par")) continue;
            foreach (var companion in Who(phrases.Phrase, index))
                for (var i = from; i < drafts.Count && companion.Person is not null; i++) drafts[i].Add(companion, RoleOf(drafts[i], led));
        }
    }

    private static ParticipantRole RoleOf(EngagementDraft draft, People.Person? person)
    {
        foreach (var (actor, role) in draft.Actors)
            if (actor.Person == person) return role;
        return ParticipantRole.Participant;
    }

    private List<Actor> Who(Chunk phrase, int sentence)
    {
        found.Clear();
        actors.AddTo(found, phrase, sentence);
        return found;
    }

    /// <summary>Decides what needs the whole draft: a reception by an equal is a meeting, talks of three states a conference.</summary>
    private void Settle(EngagementDraft draft, List<EngagementDraft> drafts, int told)
    {
        if (Ahead(draft) is { } ahead) Note(draft, "when", draft.When = ahead, "a plan without a year is for the next one");
        if (TakenUp.Find(scene.Sentences[draft.Sentence], draft, drafts, told) is { } talks) Inherit(draft, talks);
        Inherit(draft);
        if (!draft.Anaphoric && draft.Parties.Count == 0)
        {
            AddFallback(draft);
            if (draft is { Kind: "ceremony", Country: { } abroad }) draft.AddParty(abroad);
            Note(draft, "parties", string.Join(' ', draft.Parties), "whom the story is about, since the words name nobody");
        }
        if (draft.Kind == "reception" && draft.IsVerbal) draft.Kind = draft.IsAmongEquals ? "meeting" : Received(draft);
        if (draft is { Status: EngagementStatus.Held, When.Earliest: { } day } && scene.Published?.Latest is { } published && day > published) draft.Status = EngagementStatus.Planned;
        if (NeedsOther(draft) && Missing(draft) is { } other)
        {
            draft.AddParty(other);
            Note(draft, "parties", other, "the other side in play, since the words name one alone");
        }
        if (draft.Kind is "meeting" && StatesActing(draft) >= 3 || draft.Kind is "dialogue" && States(draft.Parties) >= 3) draft.Kind = "conference";
        if (IsNumbered(draft) && draft.Parties.Count == 2 && AreAllTheStory(draft.Parties)) draft.Kind = "dialogue";
        if (draft is { Kind: "conference", IsEither: true, Mechanism: null, Anaphoric: false } && draft.Parties.Count == 2 && (States(draft.Parties) == 2 || draft.Actors.Count > 0)) draft.Kind = "meeting";
    }

    private int States(List<string> parties)
    {
        var count = 0;
        foreach (var party in parties)
            if (scene.Book.World.States.ContainsKey(party)) count++;
        return count;
    }

    /// <summary>How many states have somebody of their own there.</summary>
    private int StatesActing(EngagementDraft draft)
    {
        var count = 0;
        foreach (var party in draft.Parties)
            if (scene.Book.World.States.ContainsKey(party) && Acts(draft, party)) count++;
        return count;
    }

    private static bool Acts(EngagementDraft draft, string party)
    {
        foreach (var (actor, _) in draft.Actors)
            if (actor.Party == party) return true;
        return false;
    }

    /// <summary>"En marge de cet entretien": time and country of the talks that the words mean.</summary>
    private void Inherit(EngagementDraft draft, EngagementDraft talks)
    {
        if (draft.When is null && talks.When is not null) Note(draft, "when", draft.When = talks.When, "the talks that the words take up");
        if (draft.Country is null && talks.Country is not null && draft.Kind != "call") Note(draft, "country", draft.Country = talks.Country, "where the talks that the words take up took place");
    }

    /// <summary>"En marge de la conférence, il s'est entretenu", "il y signera": time and country of what was told before.</summary>
    private void Inherit(EngagementDraft draft)
    {
        if (draft.Anaphoric || draft.Denied || draft.Kind == "call" || draft.Edition is not null && draft.When is null) return;
        var takesUp = TakesUpBefore(scene.Sentences[draft.Sentence]);
        if (draft.When is null && (takesUp || draft.IsRun || draft is { Kind: "signing", IsVerbal: true, IsAttribute: false, Status: EngagementStatus.Held }))
            Note(draft, "when", draft.When = Before(draft), "the engagement told before");
        if (draft.Country is null && draft.Status != EngagementStatus.Proposed && (draft.When is null ? takesUp : IsNear(draft.When, scene.WhenAt(draft.Sentence))))
            Note(draft, "country", draft.Country = scene.CountryAt(draft.Sentence), "where the engagement told before took place");
    }

    /// <summary>When the engagement told before took place: what was held goes on from none that is still to come.</summary>
    private Edtf? Before(EngagementDraft draft)
    {
        var before = scene.WhenAt(draft.Sentence);
        var isAhead = before?.Earliest is { } day && scene.Published?.Latest is { } published && day > published;
        return isAhead && draft.Status == EngagementStatus.Held ? scene.HeldAt(draft.Sentence) : before;
    }

    private void Note(EngagementDraft draft, string field, object? value, string reason) => scene.Deliberation?.Settle(draft.Span, draft.Rule, field, value, reason);

    /// <summary>A plan for "le 20 février" told in March is for next year's, where the words name no year.</summary>
    private Edtf? Ahead(EngagementDraft draft)
    {
        if (draft.Status is not (EngagementStatus.Planned or EngagementStatus.Proposed) || draft.When is not { Latest: { } last } when || when.Text.EndsWith('/')) return null;
        if (scene.Published?.Earliest is not { } published || last >= published || last.PlusYears(1) < published || when.Text.Length < 7) return null;
        if (draft.Span.In(scene.Passage.Text).Contains(when.Text.AsSpan(0, 4), StringComparison.Ordinal)) return null;
        return Edtf.TryParse(when.Text.Replace($"{last.Year:0000}", $"{last.Year + 1:0000}", StringComparison.Ordinal), out var next) ? next : null;
    }

    private bool TakesUpBefore(ParsedSentence sentence)
    {
        foreach (var chunk in Stretch.Of(sentence.Chunks))
            if (chunk is { Preposition: "margin" or "lors", Definite: true } && NamesEngagement(chunk) || chunk.Preposition == "lors" && scene.Passage.Is(chunk.HeadAt, LexemeKind.Cue, "proceedings") || chunk.Kind == ChunkKind.Verb && SaysSameDay(chunk)) return true;
        for (var i = 0; i < sentence.Clauses.Count; i++)
            if (scene.Passage.Is(sentence.Clauses[i].Chunk.First, LexemeKind.Cue, "there")) return true;
        return false;
    }

    /// <summary>"a, au préalable, accordé une audience": on the day of what was told.</summary>
    private bool SaysSameDay(Chunk verb)
    {
        for (var at = verb.First; at < verb.End; at++)
            if (scene.Passage.Is(at, LexemeKind.Cue, "same-day")) return true;
        return false;
    }

    private static bool NamesEngagement(Chunk chunk)
    {
        for (var i = 0; i < chunk.Nouns.Count; i++)
            if (chunk.Nouns[i].Lexeme.Kind is LexemeKind.Event or LexemeKind.Mechanism or LexemeKind.Session) return true;
        return false;
    }

    private static bool IsNear(Edtf when, Edtf? other) =>
        when.Earliest is { } a && other?.Earliest is { } b && Math.Abs(NodaTime.Period.DaysBetween(a, b)) <= LongestVisit;

    /// <summary>Days within which what follows is still part of the same trip.</summary>
    private const int LongestVisit = 4;

    /// <summary>Whom an engagement concerns when no word tells: those in play, or the organisation that the story is about.</summary>
    private void AddFallback(EngagementDraft draft)
    {
        if (draft.Kind == "conference" && scene.Parties.Count > 0 && scene.Book.World.Organisations.ContainsKey(scene.Parties[0])) draft.AddParty(scene.Parties[0]);
        else if (draft.Kind is "ceremony" or "conference" or "other" && !(IsNumbered(draft) && scene.Parties.Count == 2) && scene.Home is { } home) draft.AddParty(home);
        else
            foreach (var actor in scene.ThoseAt(draft.Sentence)) draft.AddParty(actor.Party);
    }

    /// <summary>"la deuxième réunion ministérielle": a session in a row, which those in play hold.</summary>
    private static bool IsNumbered(EngagementDraft draft) => draft is { Kind: "conference", IsEither: true, Edition: not null, Mechanism: not null, Body: null };

    /// <summary>Whether parties are states, and the story names no other.</summary>
    private bool AreAllTheStory(List<string> parties) => States(parties) == parties.Count && scene.Parties.All(party => parties.Contains(party));

    /// <summary>Talks have two sides; where one is not named, it is the story's own or the one in play.</summary>
    private static bool NeedsOther(EngagementDraft draft) =>
        !draft.Anaphoric && (draft.Kind is "meeting" or "call" or "reception" or "dialogue" or "exchange" || draft.Kind is "exercise" or "patrol" && (draft.Actors.Count > 0 || draft.IsSpokenOf)) && draft.Parties.Count == 1;

    private string? Missing(EngagementDraft draft)
    {
        var known = draft.Parties[0];
        if (scene.Home is { } home && home != known) return home;
        foreach (var actor in scene.PairAt(draft.Sentence))
            if (actor.Party is { } party && party != known) return party;
        return null;
    }

    private string Received(EngagementDraft draft)
    {
        int? host = null, guest = null;
        foreach (var (actor, role) in draft.Actors)
            if (role == ParticipantRole.Host) host = Higher(host, Level(actor));
            else guest = Higher(guest, Level(actor));
        return host is not null && host == guest ? "meeting" : "reception";
    }

    private static int? Higher(int? one, int? other) => one is null || other < one ? other ?? one : one;

    /// <summary>The protocol order of a person's highest office; null for a party without a person.</summary>
    private int? Level(Actor actor)
    {
        int? highest = null;
        if (actor.Person is not null)
            foreach (var (title, _) in actor.Person.Offices)
                if (title.Code is { } code && scene.Book.Offices.TryGetValue(code, out var kind)) highest = Higher(highest, kind.Level);
        return highest;
    }

    /// <summary>"Indonésie–Philippines." heads an item: whom it is about from there on.</summary>
    private void NoteHeading(int sentence, ParsedSentence parsed)
    {
        if (!parsed.IsVerbless || parsed.Range.End - parsed.Range.First > 8) return;
        found.Clear();
        foreach (var chunk in Stretch.Of(parsed.Chunks))
            for (var i = 0; i < chunk.Parties.Count; i++)
                if (new Actor(null, chunk.Parties[i]) is var actor && !found.Contains(actor)) found.Add(actor);
        if (found.Count >= 1) scene.SetPair(sentence, [.. found]);
    }

    /// <summary>What later sentences may take up: who met, where and when.</summary>
    private void Note(EngagementDraft draft)
    {
        if (draft.Anaphoric || draft.Denied) return;
        if (draft is { Country: { } country, Status: EngagementStatus.Held or EngagementStatus.Planned }) scene.SetCountry(draft.Sentence, country);
        if (draft.When is { } when && !IsRecalled(draft, when)) scene.SetWhen(draft.Sentence, when, draft.Status == EngagementStatus.Held);
        NotePair(draft);
    }

    /// <summary>"se sont félicités de la tenue, en décembre dernier, du premier échange": what is recalled from long before is not when the story goes on.</summary>
    private bool IsRecalled(EngagementDraft draft, Dates.Edtf when) =>
        draft.Status == EngagementStatus.Held && !draft.IsVerbal && scene.HeldAt(draft.Sentence)?.Earliest is { } told && when.Latest is { } then && then.PlusDays(DaysOfStory) < told;

    /// <summary>What a story tells lies no more days apart; the rest is recalled.</summary>
    private const int DaysOfStory = 31;

    private void NotePair(EngagementDraft draft)
    {
        if (draft.Anaphoric || draft.Denied || draft.IsOneOfSeveral) return;
        var other = NeedsOther(draft) ? Missing(draft) : null;
        if (PartiesActing(draft, other) < 2)
        {
            if (draft.Kind == "conference" && draft.Parties.Count == 3 && States(draft.Parties) == 3) scene.SetPair(draft.Sentence, [.. draft.Parties.Select(party => ActorOf(draft, party))]);
            return;
        }
        var acting = new Actor[draft.Actors.Count + (other is null ? 0 : 1)];
        for (var i = 0; i < draft.Actors.Count; i++) acting[i] = draft.Actors[i].Actor;
        if (other is not null) acting[^1] = new Actor(null, other);
        scene.SetPair(draft.Sentence, acting);
    }

    /// <summary>Who takes part for a party; the party alone where nobody is named.</summary>
    private static Actor ActorOf(EngagementDraft draft, string party)
    {
        foreach (var (actor, _) in draft.Actors)
            if (actor.Party == party) return actor;
        return new Actor(null, party);
    }

    private static int PartiesActing(EngagementDraft draft, string? other)
    {
        var count = other is null ? 0 : 1;
        foreach (var party in draft.Parties)
            if (party != other && Acts(draft, party)) count++;
        return count;
    }
}
