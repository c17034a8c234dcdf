using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>Engagements that a verb makes: "a reçu", "s'est entretenu avec", "se rendra à", "ont signé".</summary>
internal sealed class VerbEngagements(Scene scene, ActorResolver actors)
{
    private readonly Circumstances circumstances = new(scene);
    private readonly List<Actor> found = [];

    public void Read(int index, ParsedSentence sentence, Clause clause, List<EngagementDraft> drafts)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Engagements.Verbs.Contains(lemma)) return;
        if (clause.Verb.Tense is VerbTense.Infinitive && !TellsFact(sentence, clause)) return;
        foreach (var frame in scene.Language.Engagements.Verbs[lemma])
            if (frame.Reflexive == (clause.Verb.Voice == VerbVoice.Reflexive)) Read(index, sentence, clause, frame, drafts);
    }

    /// <summary>"après avoir été reçu", "a proposé de réunir": an infinitive tells of an engagement when it is perfect or governed by a plan.</summary>
    private bool TellsFact(ParsedSentence sentence, Clause clause) =>
        clause.Chunk.Preposition is "après" || clause.Verb.Modal is not null || Governing.Status(scene, sentence, clause) is not null;

    /// <summary>"s'est entretenu avec A, puis avec B" tells two engagements.</summary>
    private void Read(int index, ParsedSentence sentence, Clause clause, VerbFrame frame, List<EngagementDraft> drafts)
    {
        var from = 0;
        for (var i = 0; i + 1 < clause.After.Count; i++)
        {
            if (clause.After[i] is not { Kind: ChunkKind.Coordinator, Head.Id: "puis" } || clause.After[i + 1].Kind != ChunkKind.NounPhrase) continue;
            Add(index, sentence, clause.With([.. clause.After.Take(i).Skip(from)]), frame, drafts);
            from = i + 1;
        }
        Add(index, sentence, from == 0 ? clause : clause.With([.. clause.After.Skip(from)]), frame, drafts);
    }

    private void Add(int index, ParsedSentence sentence, Clause clause, VerbFrame frame, List<EngagementDraft> drafts)
    {
        if (Draft(index, sentence, clause, frame) is { } draft) drafts.Add(draft);
    }

    private EngagementDraft? Draft(int index, ParsedSentence sentence, Clause clause, VerbFrame frame)
    {
        var draft = new EngagementDraft
        {
            Kind = frame.Kind, Rule = frame.Rule, IsVerbal = true, Sentence = index, Span = EngagementSpan.Of(scene.Passage, sentence, clause), Status = Status(clause), Denied = IsDenied(sentence, clause),
        };
        Cast(draft, clause, frame);
        if (frame.Object == "place") circumstances.LocateObject(draft, Stretch.Field(clause));
        circumstances.Locate(draft, Stretch.Of(clause.After));
        circumstances.Locate(draft, Stretch.Of(clause.Before));
        Date(draft, clause);
        if (clause.Verb.Tense == VerbTense.Infinitive && clause.Verb.Modal is null && Governing.Status(scene, sentence, clause) is { } status && clause.Chunk.Preposition is not "après")
        {
            draft.Status = status;
            if (status == EngagementStatus.Planned && draft.When is null) return null;
        }
        if (clause.Subordinate) draft.When ??= Circumstances.Last(new Stretch(sentence.Chunks, 0, clause.Index));
        Turn(draft, sentence, clause);
        return Holds(draft, clause, frame) ? draft : null;
    }

    private void Date(EngagementDraft draft, Clause clause)
    {
        draft.When = Circumstances.When(Stretch.Of(clause.After), Stretch.Of(clause.Before));
        if (draft.Kind is not ("visit" or "port-call")) return;
        draft.When ??= Circumstances.Since(Stretch.Of(clause.After));
        if (draft.When is { } when) draft.When = circumstances.Lasting(when, clause.Verb.Lemma, Stretch.Of(clause.After));
    }

    private void Cast(EngagementDraft draft, Clause clause, VerbFrame frame)
    {
        var passive = IsPassive(clause, frame);
        var (doer, done) = passive ? (frame.Object, frame.Subject) : (frame.Subject, frame.Object);
        if (ParticipantRoles.Of(doer) is { } subjectRole)
        {
            found.Clear();
            actors.AddTo(found, clause.Subjects, draft.Sentence);
            draft.Add(found, subjectRole);
        }
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            AddPhrase(draft, phrases.Phrase, Role(phrases.Preposition, frame, ParticipantRoles.Of(done), passive));
        for (var phrases = Stretch.Of(clause.Before).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is "invitation" or "presence") AddPhrase(draft, phrases.Phrase, Role(phrases.Preposition, frame, null, passive));
    }

    /// <summary>A participle of a verb without an object ("arrivé") is active, whatever its form.</summary>
    private static bool IsPassive(Clause clause, VerbFrame frame) =>
        clause.Verb.Voice == VerbVoice.Passive && !(clause.Verb.Tense == VerbTense.Participle && frame.Object is null);

    private static ParticipantRole? Role(string? preposition, VerbFrame frame, ParticipantRole? done, bool passive) => preposition switch
    {
        null => passive ? null : done,
        "par" => passive ? done : null,
        "avec" => ParticipantRoles.Of(frame.With),
        "à" => ParticipantRoles.Of(frame.To),
        "entre" or "presence" => ParticipantRole.Participant,
        "invitation" => ParticipantRole.Host,
        _ => null,
    };

    private void AddPhrase(EngagementDraft draft, Chunk phrase, ParticipantRole? role)
    {
        if (role is { } taken) draft.Add(Who(phrase, draft.Sentence), taken);
    }

    private List<Actor> Who(Chunk phrase, int sentence)
    {
        found.Clear();
        actors.AddTo(found, phrase, sentence);
        return found;
    }

    /// <summary>Whether what the frame needs stands there.</summary>
    private bool Holds(EngagementDraft draft, Clause clause, VerbFrame frame)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        return frame.Needs switch
        {
            "avec" => MeetsSomebody(draft, clause),
            "remote" => draft.Actors.Count >= 2 && IsRemote(clause) && !HasObject(clause, LexemeKind.Event, "call") && !HasObject(clause, LexemeKind.Event, "meeting"),
            "gathered" => passive ? draft.Parties.Count >= 2 && draft.Country is not null : HasPerson(clause),
            "stay" => draft.Actors is [({ Person: not null, Party: not null }, _), ..] && draft.When is not null && VisitHolds(draft, clause, frame),
            "object" => draft.Has(ParticipantRole.Guest) && (passive || draft.Has(ParticipantRole.Host)),
            "object-person" => HasPerson(clause),
            "place" or "place-or-site" => VisitHolds(draft, clause, frame),
            "instrument" => SignsInstrument(clause, passive),
            "anniversary" => HasObject(clause, LexemeKind.Anniversary, "anniversary"),
            "two-parties" => draft.Parties.Count >= 2,
            _ => draft.Actors.Count >= 2,
        };
    }

    private bool MeetsSomebody(EngagementDraft draft, Clause clause)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition == "avec" && Who(phrases.Phrase, draft.Sentence).Count > 0) return true;
        return false;
    }

    private static bool HasPerson(Clause clause)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Phrase.IsPerson && phrases.Preposition is null or "à") return true;
        return false;
    }

    private static bool SignsInstrument(Clause clause, bool passive) =>
        HasObject(clause, LexemeKind.Instrument) || clause.RelativeObject is { } relative && Names(relative, LexemeKind.Instrument)
        || passive && AnyNames(clause.Subjects, LexemeKind.Instrument);

    private static bool HasObject(Clause clause, LexemeKind kind, string? id = null)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is null && Names(phrases.Phrase, kind, id)) return true;
        return false;
    }

    private static bool AnyNames(IReadOnlyList<Chunk> chunks, LexemeKind kind)
    {
        foreach (var chunk in Stretch.Of(chunks))
            if (Names(chunk, kind)) return true;
        return false;
    }

    private static bool Names(Chunk chunk, LexemeKind kind, string? id = null)
    {
        for (var i = 0; i < chunk.Nouns.Count; i++)
            if (chunk.Nouns[i].Lexeme is var lexeme && lexeme.Kind == kind && (id is null || lexeme.Id == id)) return true;
        return false;
    }

    /// <summary>A visit needs a visitor and a foreign country; going about one's own country is none.</summary>
    private bool VisitHolds(EngagementDraft draft, Clause clause, VerbFrame frame)
    {
        if (frame.Needs == "place-or-site" && HasSite(clause)) draft.Country ??= scene.CountryAt(draft.Sentence);
        if (draft.Country is null) return false;
        if (draft.Kind == "port-call" && draft.Actors.Count == 0) draft.AddParty(scene.Sender(draft.Country));
        if (draft.Parties.Count == 0 && draft.Actors.Count == 0) return false;
        if (clause.Verb.Tense == VerbTense.Participle && !HasPersonSubject(clause) || clause.Verb.Lemma == "attendre" && clause.Verb.Voice != VerbVoice.Passive) return false;
        if (clause.Verb.Lemma == "attendre") draft.Status = EngagementStatus.Planned;
        var visitor = draft.Actors.Count > 0 ? draft.Actors[0].Actor.Party ?? scene.Home : draft.Parties[0];
        if (visitor == draft.Country) return false;
        draft.AddParty(draft.Country);
        return true;
    }

    /// <summary>"a visité la base navale", "s'est rendu à l'École de guerre": a place that is no person, state or event.</summary>
    private static bool HasSite(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk is { Kind: ChunkKind.NounPhrase, IsPerson: false, IsPronoun: false, Preposition: null or "à" or "dans" or "vicinity" } && !Names(chunk, LexemeKind.Event)) return true;
        return false;
    }

    private static bool HasPersonSubject(Clause clause)
    {
        foreach (var subject in Stretch.Of(clause.Subjects))
            if (subject.IsPerson) return true;
        return false;
    }

    private static EngagementStatus Status(Clause clause) => clause.Verb.IsAhead ? EngagementStatus.Planned : EngagementStatus.Held;

    /// <summary>Negated, or the complement of a denial.</summary>
    private bool IsDenied(ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb.Negated) return true;
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var other = sentence.Clauses[i];
            if (other.Index < clause.Index && other.Verb.Lemma is { } lemma && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny") return true;
        }
        return false;
    }

    /// <summary>Whether the verb's own field says "au téléphone" or the like.</summary>
    private bool IsRemote(Clause clause)
    {
        var end = clause.After.Count > 0 ? clause.After[^1].End : clause.Chunk.End;
        var first = clause.Before.Count > 0 ? clause.Before[0].Start : clause.Chunk.First;
        for (var i = first; i < end; i++)
            if (scene.Passage.Longest(i, LexemeKind.Cue) is { Lexeme: { Id: "turn", Detail: "call" } }) return true;
        return false;
    }

    /// <summary>"par téléphone", "en visioconférence" beside the verb make it a call.</summary>
    private void Turn(EngagementDraft draft, ParsedSentence sentence, Clause clause)
    {
        if (draft.Kind is not ("meeting" or "reception")) return;
        for (var i = Math.Max(sentence.Range.First, clause.Chunk.First - 24); i < Math.Min(sentence.Range.End, clause.Chunk.First + 25); i++)
            if (scene.Passage.Longest(i, LexemeKind.Cue) is { Lexeme: { Id: "turn", Detail: { } kind } }) draft.Kind = kind;
    }
}
