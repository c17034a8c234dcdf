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

    public List<EngagementDraft> Read()
    {
        var drafts = new List<EngagementDraft>();
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            var found = ReadSentence(i, scene.Sentences[i]);
            foreach (var draft in found) Settle(draft);
            NoteHeading(i, scene.Sentences[i]);
            Note(i, found);
            drafts.AddRange(found);
        }
        return EngagementMerger.Merge(scene, drafts);
    }

    private List<EngagementDraft> ReadSentence(int index, ParsedSentence sentence)
    {
        var found = new List<EngagementDraft>();
        foreach (var clause in sentence.Clauses)
        {
            found.AddRange(byVerb.Read(index, sentence, clause));
            if (clause.Verb.IsFinite && !clause.Subordinate) NoteSubject(index, actors.Of(clause.Subjects, index));
        }
        foreach (var draft in byNoun.Read(index, sentence))
        {
            found.Add(draft);
            NotePair(index, draft);
        }
        foreach (var clause in sentence.Clauses)
            if (clause.Verb.IsFinite && !clause.Subordinate) actors.Remember(actors.Of(clause.Subjects, index));
        foreach (var clause in sentence.Clauses) AddHeads(index, clause, found);
        foreach (var clause in sentence.Clauses) AddCompanions(index, clause, found);
        return found;
    }

    /// <summary>Who acts: a later "il" means them, and "les deux parties" too when they are of two.</summary>
    private void NoteSubject(int sentence, List<Actor> subject)
    {
        actors.Remember(subject);
        if (subject.Select(actor => actor.Party).OfType<string>().Distinct().Count(scene.Book.World.States.ContainsKey) >= 2) scene.SetPair(sentence, subject);
    }

    /// <summary>"une délégation conduite par A": who leads a delegation takes part where the delegation does.</summary>
    private void AddHeads(int index, Clause clause, List<EngagementDraft> found)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Engagements.Support[lemma].Any(verb => verb.Through == "delegation")) return;
        var delegation = clause.Subjects.FirstOrDefault(subject => subject.Nouns.Any(noun => noun.Lexeme is { Kind: LexemeKind.Group, Id: "delegation" }));
        if (delegation is null) return;
        foreach (var (preposition, phrase) in Phrases.Field(clause))
        {
            if (preposition is not "par") continue;
            foreach (var actor in actors.Of(phrase, index))
            {
                if (actor.Person is null) continue;
                if (delegation.Parties.Count > 0 && scene.Book.World.States.ContainsKey(delegation.Parties[0])) actor.Person.Party = delegation.Parties[0];
                foreach (var draft in found) draft.Add(actor with { Party = actor.Person.Party }, ParticipantRole.HeadOfDelegation);
            }
        }
    }

    /// <summary>"A, accompagnée du colonel B": a companion takes part as the one accompanied does.</summary>
    private void AddCompanions(int index, Clause clause, List<EngagementDraft> found)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Engagements.Companions.Contains(lemma) || clause.Verb.Voice != VerbVoice.Passive) return;
        var companions = Phrases.Field(clause).Where(pair => pair.Preposition is "de" or "par").SelectMany(pair => actors.Of(pair.Phrase, index)).Where(actor => actor.Person is not null).ToArray();
        var led = actors.Of(clause.Subjects, index).FirstOrDefault(actor => actor.Person is not null);
        foreach (var draft in found)
            foreach (var companion in companions)
                draft.Add(companion, draft.Actors.FirstOrDefault(entry => entry.Actor.Person == led?.Person).Role);
    }

    /// <summary>Decides what needs the whole draft: a reception by an equal is a meeting, talks of three states a conference.</summary>
    private void Settle(EngagementDraft draft)
    {
        draft.When = Ahead(draft) ?? draft.When;
        Inherit(draft);
        if (!draft.Parties.Any() && !draft.Anaphoric) draft.OtherParties.AddRange(Fallback(draft));
        if (draft.Kind == "reception" && draft.Rule != "noun.reception") draft.Kind = Received(draft);
        if (draft is { Status: EngagementStatus.Held, When.Earliest: { } day } && scene.Published?.Latest is { } published && day > published) draft.Status = EngagementStatus.Planned;
        if (NeedsOther(draft)) draft.OtherParties.AddRange(Missing(draft));
        var states = draft.Actors.Select(entry => entry.Actor.Party).OfType<string>().Distinct().Count(scene.Book.World.States.ContainsKey);
        if (draft.Kind is "meeting" && states >= 3) draft.Kind = "conference";
        if (draft.Kind == "conference" && draft.IsEither && draft.Mechanism is null && draft.Parties.Count() == 2 && draft.Parties.All(scene.Book.World.States.ContainsKey)) draft.Kind = "meeting";
    }

    /// <summary>"En marge de la conférence, il s'est entretenu", "il y signera": time and country of what was told before.</summary>
    private void Inherit(EngagementDraft draft)
    {
        if (draft.Anaphoric || draft.Denied || draft.Kind == "call" || draft.Edition is not null && draft.When is null) return;
        var sentence = scene.Sentences[draft.Sentence];
        if (draft.When is null && draft is { Rule: "verb.sign", Status: EngagementStatus.Held }) draft.When = scene.WhenAt(draft.Sentence);
        if (draft.When is null && TakesUpBefore(sentence)) draft.When = scene.WhenAt(draft.Sentence);
        if (draft.Country is null && draft.Status != EngagementStatus.Proposed && (draft.When is null ? TakesUpBefore(sentence) : IsNear(draft.When, scene.WhenAt(draft.Sentence))))
            draft.Country = scene.CountryAt(draft.Sentence);
    }

    /// <summary>A plan for "le 20 février" told in March is for next year's, where the words name no year.</summary>
    private Edtf? Ahead(EngagementDraft draft)
    {
        if (draft.Status is not (EngagementStatus.Planned or EngagementStatus.Proposed) || draft.When is not { IsInterval: false, Latest: { } last } when) return null;
        if (scene.Published?.Earliest is not { } published || last >= published || last.PlusYears(1) < published || when.Text.Length < 7) return null;
        if (draft.Span.In(scene.Passage.Text).Contains(when.Text.AsSpan(0, 4), StringComparison.Ordinal)) return null;
        return Edtf.TryParse($"{last.Year + 1:0000}{when.Text[4..]}", out var next) ? next : null;
    }

    private bool TakesUpBefore(ParsedSentence sentence) =>
        sentence.Chunks.Any(chunk => chunk is { Preposition: "margin" or "lors", Definite: true } && chunk.Nouns.Any(noun => noun.Lexeme.Kind is LexemeKind.Event or LexemeKind.Mechanism or LexemeKind.Session))
        || sentence.Clauses.Any(clause => scene.Passage.Is(clause.Chunk.First, LexemeKind.Cue, "there"));

    private static bool IsNear(Edtf when, Edtf? other) =>
        when.Earliest is { } a && other?.Earliest is { } b && Math.Abs(NodaTime.Period.DaysBetween(a, b)) <= LongestVisit;

    /// <summary>Days within which what follows is still part of the same trip.</summary>
    private const int LongestVisit = 4;

    /// <summary>Whom an engagement concerns when no word tells: those in play, or the organisation that the story is about.</summary>
    private IEnumerable<string> Fallback(EngagementDraft draft)
    {
        if (draft.Kind == "conference" && scene.Parties.Count > 0 && scene.Book.World.Organisations.ContainsKey(scene.Parties[0])) return [scene.Parties[0]];
        return draft.Kind is "ceremony" or "conference" or "other" && scene.Home is { } home ? [home]
            : scene.PairAt(draft.Sentence).Select(actor => actor.Party).OfType<string>();
    }

    /// <summary>Talks have two sides; where one is not named, it is the story's own or the one in play.</summary>
    private static bool NeedsOther(EngagementDraft draft) =>
        !draft.Anaphoric && draft.Kind is "meeting" or "call" or "reception" or "dialogue" or "exchange" && draft.Parties.Count() == 1;

    private IEnumerable<string> Missing(EngagementDraft draft)
    {
        var known = draft.Parties.First();
        if (scene.Home is { } home && home != known) return [home];
        return scene.PairAt(draft.Sentence).Select(actor => actor.Party).OfType<string>().Where(party => party != known).Take(1);
    }

    private string Received(EngagementDraft draft)
    {
        var host = draft.Actors.Where(entry => entry.Role == ParticipantRole.Host).Select(entry => Level(entry.Actor)).DefaultIfEmpty(null).Min();
        var guest = draft.Actors.Where(entry => entry.Role != ParticipantRole.Host).Select(entry => Level(entry.Actor)).DefaultIfEmpty(null).Min();
        return host is not null && host == guest ? "meeting" : "reception";
    }

    /// <summary>The protocol order of a person's highest office; null for a party without a person.</summary>
    private int? Level(Actor actor) => actor.Person?.Offices
        .Select(office => office.Title.Code is { } code && scene.Book.Offices.TryGetValue(code, out var kind) ? kind.Level : (int?)null)
        .Min();

    /// <summary>"Indonésie–Philippines." heads an item: whom it is about from there on.</summary>
    private void NoteHeading(int sentence, ParsedSentence parsed)
    {
        if (!parsed.IsVerbless || parsed.Range.End - parsed.Range.First > 8) return;
        var named = parsed.Chunks.SelectMany(chunk => chunk.Parties).Distinct().ToArray();
        if (named.Length >= 1) scene.SetPair(sentence, [.. named.Select(party => new Actor(null, party))]);
    }

    /// <summary>What later sentences may take up: who met, where and when.</summary>
    private void Note(int sentence, List<EngagementDraft> found)
    {
        foreach (var draft in found)
        {
            if (draft.Anaphoric || draft.Denied) continue;
            if (draft is { Country: { } country, Status: EngagementStatus.Held or EngagementStatus.Planned }) scene.SetCountry(sentence, country);
            if (draft.When is { } when) scene.SetWhen(sentence, when);
            NotePair(sentence, draft);
        }
    }

    private void NotePair(int sentence, EngagementDraft draft)
    {
        if (draft.Anaphoric || draft.Denied) return;
        var acting = draft.Actors.Select(entry => entry.Actor).ToList();
        if (NeedsOther(draft)) acting.AddRange(Missing(draft).Select(party => new Actor(null, party)));
        if (acting.Select(actor => actor.Party).OfType<string>().Distinct().Count() >= 2) scene.SetPair(sentence, acting);
    }
}
