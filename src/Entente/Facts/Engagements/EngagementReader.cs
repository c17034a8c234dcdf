using Entente.Codebook;
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
            NotePair(i, found);
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
        found.AddRange(byNoun.Read(index, sentence));
        foreach (var clause in sentence.Clauses) AddHeads(index, clause, found);
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

    /// <summary>Decides what needs the whole draft: a reception by an equal is a meeting, talks of three states a conference.</summary>
    private void Settle(EngagementDraft draft)
    {
        if (!draft.Parties.Any() && !draft.Anaphoric) draft.OtherParties.AddRange(Fallback(draft));
        if (draft.Kind == "reception" && draft.Rule != "noun.reception") draft.Kind = Received(draft);
        if (draft is { Status: EngagementStatus.Held, When.Earliest: { } day } && scene.Published?.Latest is { } published && day > published) draft.Status = EngagementStatus.Planned;
        if (NeedsOther(draft)) draft.OtherParties.AddRange(Missing(draft));
        var states = draft.Actors.Select(entry => entry.Actor.Party).OfType<string>().Distinct().Count(scene.Book.World.States.ContainsKey);
        if (draft.Kind is "meeting" && states >= 3) draft.Kind = "conference";
        if (draft.Kind == "conference" && draft.IsEither && draft.Mechanism is null && draft.Parties.Count() == 2 && draft.Parties.All(scene.Book.World.States.ContainsKey)) draft.Kind = "meeting";
    }

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

    private void NotePair(int sentence, List<EngagementDraft> found)
    {
        foreach (var draft in found)
        {
            if (draft is { Denied: false, Country: { } country, Status: EngagementStatus.Held }) scene.SetCountry(sentence, country);
            if (draft.Anaphoric || draft.Denied) continue;
            var acting = draft.Actors.Select(entry => entry.Actor).ToArray();
            if (acting.Select(actor => actor.Party).OfType<string>().Distinct().Count() >= 2) scene.SetPair(sentence, acting);
        }
    }
}
