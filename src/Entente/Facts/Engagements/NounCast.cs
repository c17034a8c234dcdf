using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Engagements;

/// <summary>Who takes part in what a noun names, by the words around it.</summary>
internal readonly struct NounCast(Scene scene, ActorResolver actors)
{
    private readonly List<Actor> found = scene.Memory.Actors();

    public void Cast(EngagementDraft draft, NounSetting setting)
    {
        AddSubjects(draft, setting);
        if (setting.Antecedent is { IsPerson: true } antecedent) AddPhrase(draft, antecedent, OwnRole(draft));
        foreach (var mention in setting.Chunk.People) AddNamed(draft, mention);
        if (setting.Chunk.People.Count > 0) AddListed(draft, setting.Following);
        AddGoverned(draft, setting, setting.Following);
        AddGoverned(draft, setting, setting.Predicate);
        AddAround(draft, setting.Preceding);
        AddGathered(draft, setting);
        foreach (var clause in setting.Participles) AddAgents(draft, clause);
        if (setting.Carrier is { Verb.Voice: VerbVoice.Passive } passive) AddAgents(draft, passive);
    }

    /// <summary>"La réunion a regroupé, outre A, B et C": whom the verb brings together.</summary>
    private void AddGathered(EngagementDraft draft, NounSetting setting)
    {
        if (setting is not { IsSubject: true, Carrier: { Verb: { Voice: VerbVoice.Active, Lemma: { } lemma } } carrier } || !setting.Frames.Gather.Contains(lemma)) return;
        for (var phrases = Stretch.Field(carrier).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is null or "besides") AddPhrase(draft, phrases.Phrase, ParticipantRole.Participant);
    }

    /// <summary>Who acts in the main clause, where the noun is only its circumstance: people alone.</summary>
    public void AddActing(EngagementDraft draft, NounSetting setting)
    {
        if (setting.Main is not { } main) return;
        foreach (var subject in main.Subjects)
            if (subject.IsPerson || subject is { IsPronoun: true, Plural: false }) draft.Add(Who(subject, draft.Sentence), ParticipantRole.Participant);
    }

    /// <summary>"A a quitté Karachi au terme d'une escale": whose stay it is.</summary>
    public void AddStaying(EngagementDraft draft, Clause main)
    {
        draft.Add(Who(main.Subjects, draft.Sentence), ParticipantRole.Guest);
        if (draft.Actors.Count > 0) return;
        foreach (var subject in Stretch.Of(main.Subjects))
            for (var i = 0; i < subject.Parties.Count; i++) draft.AddParty(subject.Parties[i]);
    }

    /// <summary>The parties of who acts in the clauses that an event is a circumstance of ("lors d'une cérémonie").</summary>
    public void AddActingParties(EngagementDraft draft, NounSetting setting)
    {
        foreach (var clause in setting.Sentence.Clauses)
            if (clause.Verb.IsFinite && !clause.Subordinate)
                foreach (var actor in Who(clause.Subjects, draft.Sentence)) draft.AddParty(actor.Party);
    }

    /// <summary>Whether all who take part do so only as the subject of the carrying verb.</summary>
    public bool IsOfCarrierAlone(EngagementDraft draft, NounSetting setting)
    {
        if (draft.Actors.Count == 0) return true;
        if (setting.Carrier is null) return false;
        var subject = Who(setting.Carrier.Subjects, draft.Sentence);
        foreach (var (actor, _) in draft.Actors)
            if (!subject.Contains(actor)) return false;
        return true;
    }

    private List<Actor> Who(Chunk phrase, int sentence)
    {
        found.Clear();
        actors.AddTo(found, phrase, sentence);
        return found;
    }

    private List<Actor> Who(Row<Chunk> phrases, int sentence)
    {
        found.Clear();
        actors.AddTo(found, phrases, sentence);
        return found;
    }

    private void AddSubjects(EngagementDraft draft, NounSetting setting)
    {
        if (setting.Carrier is { Verb.Voice: not VerbVoice.Passive } carrier && !setting.IsSubject) AddDoers(draft, setting, carrier);
        if (setting.RelativeCarrier is { } relative) draft.Add(Who(relative.Subjects, draft.Sentence), OwnRole(draft));
        if (setting.IsEnRoute && draft.Kind is "visit" or "port-call") AddTraveller(draft, setting);
        if (setting.IsTheirs) AddOwners(draft, setting);
    }

    /// <summary>"Au cours de leur entretien, lundi à Lomé, A et B ont évoqué": whose talks they are, the subject of the sentence tells, where it names both sides.</summary>
    private void AddOwners(EngagementDraft draft, NounSetting setting)
    {
        if (draft.Actors.Count > 0 || setting.Main is not { } main) return;
        var owners = Who(main.Subjects, draft.Sentence);
        if (owners.Count >= 2 && owners[0].Party != owners[^1].Party) draft.Add(owners, ParticipantRole.Participant);
    }

    /// <summary>Who holds, attends or plans it takes part; who only speaks of it ("ont jugé réussi le 3e échange") tells no more than the parties.</summary>
    private void AddDoers(EngagementDraft draft, NounSetting setting, Clause carrier)
    {
        var doers = Who(carrier.Subjects, draft.Sentence);
        if (setting.Support is not null || setting.StatusOf(carrier) is not null || carrier.RelativeObject == setting.Chunk)
            draft.Add(doers, draft.Kind == "visit" ? ParticipantRole.Guest : ParticipantRoles.Of(setting.Support?.Subject) ?? ParticipantRole.Participant);
        else if (draft.Parties.Count < 2)
        {
            draft.IsSpokenOf = doers.Count > 0;
            foreach (var actor in doers) draft.AddParty(actor.Party);
        }
    }

    /// <summary>Who is "en visite": the person or party named just before, or the subject of the sentence.</summary>
    private void AddTraveller(EngagementDraft draft, NounSetting setting)
    {
        if (ActorBefore(setting) is { } before && Who(before, draft.Sentence).Count > 0 || setting.Main is { } main && Who(main.Subjects, draft.Sentence).Count > 0)
            draft.Add(found[0], ParticipantRole.Guest);
    }

    private static Chunk? ActorBefore(NounSetting setting)
    {
        for (var i = setting.At - 1; i >= 0; i--)
        {
            var chunk = setting.Sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Semicolon) return null;
            if (Phrases.IsActor(chunk) || chunk.People.Count > 0) return chunk;
        }
        return null;
    }

    private static ParticipantRole OwnRole(EngagementDraft draft) => draft.Kind == "visit" ? ParticipantRole.Guest : ParticipantRole.Participant;

    private void AddNamed(EngagementDraft draft, PersonMention mention) => AddNamed(draft, mention, OwnRole(draft));

    private void AddNamed(EngagementDraft draft, PersonMention mention, ParticipantRole role)
    {
        if (scene.Cast.Who(mention) is { } person) draft.Add(new Actor(person, person.Party), role);
    }

    /// <summary>"l'aparté des ministres grec, A, et italien, B": people listed after the one in the noun's own phrase.</summary>
    private void AddListed(EngagementDraft draft, Stretch following)
    {
        foreach (var next in following)
        {
            if (next.Kind is not (ChunkKind.Comma or ChunkKind.Coordinator) && next is not { IsPerson: true, Preposition: null }) return;
            foreach (var mention in next.People) AddNamed(draft, mention);
        }
    }

    private void AddGoverned(EngagementDraft draft, NounSetting setting, Stretch stretch)
    {
        for (var phrases = stretch.Governed(); phrases.MoveNext();)
            if ((Granted(draft, setting, phrases) ?? Joined(draft, setting, phrases) ?? (phrases.Preposition == "de" && IsParted(phrases.Phrase) ? null : Role(draft, phrases.Preposition, phrases.Phrase))) is { } role) AddPhrase(draft, phrases.Phrase, role);
    }

    /// <summary>"une réunion du ministre A et de son homologue B": a second one whose talks they are.</summary>
    private ParticipantRole? Joined(EngagementDraft draft, NounSetting setting, GovernedPhrases phrases) =>
        phrases is { Preposition: "de", Phrase.IsPerson: true } && setting.Chunk.People.Count > 0 && draft.Kind is "meeting" or "call" or "conference"
        && phrases.Phrase.Start > 0 && scene.Passage.Grammar.IsAnd(scene.Passage.Tokens[phrases.Phrase.Start - 1]) ? ParticipantRole.Participant : null;

    /// <summary>"arrivé pour une visite d'État, et du président B": behind a comma, "de" hangs on something before the noun.</summary>
    private bool IsParted(Chunk phrase)
    {
        var before = phrase.Start - 1;
        if (before > 0 && scene.Passage.Grammar.IsAnd(scene.Passage.Tokens[before])) before--;
        return scene.Passage.IsSign(before, ',') && !(scene.Passage.DateAt(before - 1) is { } inset && scene.Passage.IsSign(inset.First - 2, ',')); // ", en mai dernier, du général A"
    }

    /// <summary>"a accordé une audience à B", "a dispensé un stage à des garde-côtes": to whom the subject gives it.</summary>
    private static ParticipantRole? Granted(EngagementDraft draft, NounSetting setting, GovernedPhrases phrases)
    {
        if (phrases.Preposition != "à" || setting.IsSubject) return null;
        if (draft.Kind is "reception" or "meeting" && setting.Support?.Subject == "host" && phrases.Phrase.IsPerson) return ParticipantRole.Guest;
        return draft.Kind == "training" && setting.Support is not null && phrases.Phrase.Head?.Kind is LexemeKind.Troops or LexemeKind.Group ? ParticipantRole.Participant : null;
    }

    /// <summary>"Sous la présidence de A, la réunion": before the noun only these count.</summary>
    private void AddAround(EngagementDraft draft, Stretch preceding)
    {
        for (var phrases = preceding.Governed(); phrases.MoveNext();)
            if (phrases.Preposition is "presence" or "invitation" or "chair" or "co-chair") AddPhrase(draft, phrases.Phrase, Role(draft, phrases.Preposition, phrases.Phrase)!.Value);
    }

    private static ParticipantRole? Role(EngagementDraft draft, string? preposition, Chunk phrase) => preposition switch
    {
        "avec" or "entre" or "presence" => ParticipantRole.Participant,
        "chair" => ParticipantRole.Chair,
        "co-chair" => ParticipantRole.CoChair,
        "devant" when draft.Kind == "ceremony" && phrase.IsPerson => ParticipantRole.Participant,
        "invitation" => ParticipantRole.Host,
        "de" when draft.Kind is "visit" or "reception" => ParticipantRole.Guest,
        "à" or "par" when draft.Kind is "reception" && phrase.IsPerson => ParticipantRole.Host,
        _ => null,
    };

    private void AddPhrase(EngagementDraft draft, Chunk phrase, ParticipantRole role)
    {
        draft.Add(Who(phrase, draft.Sentence), role);
        if (phrase.IsPerson) return;
        foreach (var mention in phrase.People) AddNamed(draft, mention, role);
    }

    /// <summary>"présidée par A", "organisée par B".</summary>
    private void AddAgents(EngagementDraft draft, Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma) return;
        var role = ParticipantRole.Participant;
        if (scene.Language.Engagements.Support.Contains(lemma))
            foreach (var verb in scene.Language.Engagements.Support[lemma])
            {
                role = ParticipantRoles.Of(verb.Subject) ?? ParticipantRole.Participant;
                break;
            }
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition == "par") draft.Add(Who(phrases.Phrase, draft.Sentence), role);
    }
}
