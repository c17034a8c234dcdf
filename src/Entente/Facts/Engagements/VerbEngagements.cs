using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Engagements;

/// <summary>Engagements that a verb makes: "a reçu", "s'est entretenu avec", "se rendra à", "ont signé".</summary>
internal readonly struct VerbEngagements(Scene scene, ActorResolver actors)
{
    private readonly Circumstances circumstances = new(scene);
    private readonly SessionNames sessions = new(scene.Passage);
    private readonly List<Actor> found = scene.Memory.Actors();

    public void Read(int index, ParsedSentence sentence, Clause clause, List<EngagementDraft> drafts)
    {
        if (clause.Verb.Lemma is not { } lemma || !scene.Language.Engagements.Verbs.Contains(lemma)) return;
        if (clause.Verb.Tense is VerbTense.Infinitive && !TellsFact(sentence, clause) || IsMerelyPossible(clause.Verb) || Circumstances.IsHabit(clause) || IsOfEvent(sentence, clause)) return;
        if (IsSitting(clause, lemma)) return;
        foreach (var frame in scene.Language.Engagements.Verbs[lemma])
            if (frame.Reflexive == (clause.Verb.Voice == VerbVoice.Reflexive)) Read(index, sentence, clause, frame, drafts);
    }

    /// <summary>"au défilé marquant le 80e anniversaire": what a participle says of an event is no engagement besides it.</summary>
    private static bool IsOfEvent(ParsedSentence sentence, Clause clause) =>
        clause is { Verb.Tense: VerbTense.Gerund, Index: > 0 } && clause.Chunk.Preposition is null && sentence.Chunks[clause.Index - 1] is { Head.Kind: LexemeKind.Event };

    /// <summary>"le dialogue s'est réuni": the noun tells the session.</summary>
    private bool IsSitting(Clause clause, string lemma) =>
        clause.Verb.Voice == VerbVoice.Reflexive && scene.Language.Engagements.Convene.Contains(lemma) && clause.Subjects is [{ IsPerson: false } subject] && Names(subject, LexemeKind.Mechanism);

    /// <summary>"le dialogue, le cinquième du genre, avait réuni A et B": what brings them together is what the sentence opens with.</summary>
    private static string? Gathering(ParsedSentence sentence, Clause clause)
    {
        if (clause.Subjects is not [{ IsPerson: false, Parties.Count: 0 }]) return null;
        for (var i = 0; i < clause.Index; i++)
            foreach (var noun in sentence.Chunks[i].Nouns)
                if (noun.Lexeme is { Kind: LexemeKind.Mechanism, Detail: "strong", Id: var kind }) return kind;
        return null;
    }

    /// <summary>"peut rencontrer", "veut se rendre": what one can or wants to do is not told to happen.</summary>
    private static bool IsMerelyPossible(VerbGroup verb) => verb is { Modal: not null, Tense: VerbTense.Present, PutAhead: false };

    /// <summary>"après avoir été reçu", "a proposé de réunir": an infinitive tells of an engagement when it is perfect or governed by a plan.</summary>
    private bool TellsFact(ParsedSentence sentence, Clause clause) =>
        clause.Chunk.Preposition is "après" || clause.Verb.Modal is not null || Governing.Status(scene, sentence, clause) is not null || Governing.IsSequel(sentence, clause);

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
        if (Draft(index, sentence, clause, frame, drafts) is not { } draft) return;
        if (Severally(draft, clause, frame) is not { } own) drafts.Add(draft);
        else
            foreach (var side in draft.Parties.ToArray())
                if (side != own) drafts.Add(draft.Between(scene.Memory, own, side));
    }

    /// <summary>"A a rencontré les ministres chilien et péruvien": who meets several meets each by himself, unless the verb has them meet one another; the side of who does, null where all met together.</summary>
    private string? Severally(EngagementDraft draft, Clause clause, VerbFrame frame)
    {
        if (draft is not { IsVerbal: true, Parties.Count: > 2, Actors: [({ Person: not null, Party: { } own }, _), ..] } || frame.Object is null || frame.Reflexive || clause.Verb.Plural) return null;
        if (draft.Kind != "meeting" && !(draft.Kind == "reception" && SaysSeverally(clause))) return null;
        foreach (var party in draft.Parties)
            if (!scene.Book.World.States.ContainsKey(party)) return null;
        return own;
    }

    private EngagementDraft? Draft(int index, ParsedSentence sentence, Clause clause, VerbFrame frame, List<EngagementDraft> drafts)
    {
        var draft = scene.Memory.Engagement(Kind(frame, clause), frame.Rule, index, EngagementSpan.Of(scene.Passage, sentence, clause));
        (draft.IsVerbal, draft.Status, draft.Denied) = (true, Status(clause), IsDenied(sentence, clause));
        (draft.Further, draft.IsRun) = (GoesOn(sentence, clause), clause.Verb.Tense == VerbTense.Gerund);
        draft.IsAttribute = clause.Verb.Tense == VerbTense.Participle && !EndsTalks(clause);
        Cast(draft, clause, frame);
        if (frame.For == "place") circumstances.LocateObject(draft, Stretch.Field(clause), "pour");
        if (frame.For == "place" && draft.Country is null) return null;
        if (frame.Object == "place") circumstances.LocateObject(draft, Stretch.Field(clause));
        circumstances.Locate(draft, Stretch.Of(clause.After));
        circumstances.Locate(draft, Stretch.Of(clause.Before));
        if (frame is { Kind: "visit", Needs: "place-or-site" }) circumstances.LocateSite(draft, Stretch.Field(clause));
        Date(draft, sentence, clause, frame);
        if (clause.Verb.Tense == VerbTense.Infinitive && clause.Verb.Modal is null && Governing.Status(scene, sentence, clause) is { } status && clause.Chunk.Preposition is not "après")
        {
            draft.Status = status;
            if (status == EngagementStatus.Planned && draft.When is null) return null;
        }
        if (Governing.IsSequel(sentence, clause)) GoOn(draft, drafts);
        if (clause.Subordinate) draft.When ??= Circumstances.Last(new Stretch(sentence.Chunks, 0, clause.Index));
        Turn(draft, sentence, clause);
        if (frame.Needs == "gathered" && Gathering(sentence, clause) is { } kind) draft.Kind = kind;
        AddThird(draft, clause);
        if (Holds(draft, clause, frame)) return draft;
        scene.Deliberation?.Drop(draft.Span, draft.Rule, frame.Needs is { } needs ? $"the frame needs {needs}" : "nobody takes part");
        return null;
    }

    /// <summary>"les trois ministres se sont retrouvés à Phnom Penh": of three of whom two are in play, the host is the third.</summary>
    private void AddThird(EngagementDraft draft, Clause clause)
    {
        if (draft is not { Kind: "meeting", Country: { } host, Parties.Count: 2 } || draft.Parties.Contains(host)) return;
        if (clause.Subjects is not [{ Plural: true, Definite: true } subject] || scene.Passage.Longest(subject.First + 1, LexemeKind.Numeral) is not { Lexeme.Value: 3 }) return;
        draft.AddParty(host);
        draft.Kind = "conference";
    }

    private bool SaysSeverally(Clause clause)
    {
        var end = clause.After.Count > 0 ? clause.After[^1].End : clause.Chunk.End;
        for (var at = clause.Chunk.First; at < end; at++)
            if (scene.Passage.Longest(at, LexemeKind.Cue) is { Lexeme.Id: "severally" }) return true;
        return false;
    }

    /// <summary>"il s'est ensuite entretenu", "auparavant, il avait rencontré": a word in the verb or before it opens a further encounter.</summary>
    private bool GoesOn(ParsedSentence sentence, Clause clause)
    {
        var first = clause.Before.Count > 0 ? Math.Min(clause.Before[0].Start, clause.Chunk.First) : clause.Chunk.First;
        if (clause.Subjects.Count > 0 && clause.Subjects[0].Start is var subject && subject < first && subject >= sentence.Range.First) first = subject;
        while (first > sentence.Range.First && scene.Passage.Is(first - 1, LexemeKind.Adverb)) first--;
        for (var i = first; i < clause.Chunk.End; i++)
            if (scene.Passage.Is(i, LexemeKind.Cue, "further")) return true;
        return false;
    }

    /// <summary>"a été reçue par A, avant de s'entretenir avec B": what follows shares the day and the place of what came first.</summary>
    private static void GoOn(EngagementDraft draft, List<EngagementDraft> drafts)
    {
        if (drafts.Count == 0 || drafts[^1] is not { } before || before.Sentence != draft.Sentence) return;
        draft.Status = before.Status;
        if (draft.Kind != "visit") (draft.When, draft.Country, draft.Place) = (draft.When ?? before.When, draft.Country ?? before.Country, draft.Place ?? before.Place);
    }

    /// <summary>What arrives, calls or stays is a port call when it is a vessel.</summary>
    private string Kind(VerbFrame frame, Clause clause) => frame.Kind == "visit" && IsVessel(clause) ? "port-call" : frame.Kind;

    private bool IsVessel(Clause clause)
    {
        foreach (var subject in Stretch.Of(clause.Subjects))
            if (IsVessel(subject)) return true;
        return NamedVessel(clause) is not null;
    }

    private bool IsVessel(Chunk chunk) => chunk.Head is { } head && scene.Language.Engagements.Vessels.Contains(head.Id);

    /// <summary>"La frégate marocaine Hassan II": a vessel whose name looks like a person's, right before the subject.</summary>
    private Chunk? NamedVessel(Clause clause)
    {
        for (var i = 0; i + 1 < clause.Before.Count && clause.Subjects.Count > 0; i++)
            if (ReferenceEquals(clause.Before[i + 1], clause.Subjects[0])) return clause.Subjects[0].IsPerson && IsVessel(clause.Before[i]) ? clause.Before[i] : null;
        return null;
    }

    /// <summary>"Les 22 et 23 octobre, A et B ont coprésidé … et signé": the date before the verb whose subject and auxiliary a participle shares.</summary>
    private static Edtf? Shared(ParsedSentence sentence, Clause clause)
    {
        if (clause.Index == 0 || sentence.Chunks[clause.Index - 1].Kind != ChunkKind.Coordinator || clause.Verb.Tense != VerbTense.Past) return null;
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
            if (sentence.Clauses[i] is { Verb.Tense: VerbTense.Past, Subordinate: false } first && first.Index < clause.Index) return Circumstances.When(Stretch.Empty, Stretch.Of(first.Before));
        return null;
    }

    private void Date(EngagementDraft draft, ParsedSentence sentence, Clause clause, VerbFrame frame)
    {
        if (frame.Needs == "anniversary")
        {
            draft.When = Circumstances.When(UpToAnniversary(clause), Stretch.Of(clause.Before));
            return;
        }
        draft.When = Circumstances.When(Stretch.Of(clause.After), Stretch.Of(clause.Before)) ?? Shared(sentence, clause);
        if (draft.Kind is not ("visit" or "port-call")) return;
        draft.When ??= Circumstances.Since(Stretch.Of(clause.After));
        if (draft.When is { } when) draft.When = circumstances.Lasting(when, clause.Verb.Lemma, Stretch.Of(clause.After));
    }

    /// <summary>What follows the anniversary dates the event that it is of: "le 77e anniversaire de la première mission, en 1948".</summary>
    private static Stretch UpToAnniversary(Clause clause)
    {
        var end = 0;
        while (end < clause.After.Count && !Names(clause.After[end], LexemeKind.Anniversary)) end++;
        return new Stretch(clause.After, 0, end);
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
            if (NamedVessel(clause) is { } vessel) AddPhrase(draft, vessel, subjectRole);
        }
        for (var phrases = Field(clause, frame).Governed(); phrases.MoveNext();)
            AddPhrase(draft, phrases.Phrase, Role(phrases.Preposition, frame, ParticipantRoles.Of(done), passive));
        for (var phrases = Stretch.Of(clause.Before).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is "invitation" or "presence") AddPhrase(draft, phrases.Phrase, Role(phrases.Preposition, frame, null, passive));
    }

    /// <summary>"le plan signé en février à Hanoï, coopérer avec le Laos": what a participle tells of a text ends at the comma.</summary>
    private static Stretch Field(Clause clause, VerbFrame frame) =>
        frame.Kind == "signing" && clause is { Verb.Tense: VerbTense.Participle, Index: > 0 } ? Stretch.Field(clause).Until(ChunkKind.Comma) : Stretch.Field(clause);

    /// <summary>A participle of a verb without an object ("arrivé") is active, whatever its form.</summary>
    private static bool IsPassive(Clause clause, VerbFrame frame) =>
        clause.Verb.Voice == VerbVoice.Passive && !(clause.Verb.Tense == VerbTense.Participle && frame.Object is null);

    private static ParticipantRole? Role(string? preposition, VerbFrame frame, ParticipantRole? done, bool passive) => preposition switch
    {
        null => passive ? null : done,
        "par" => passive ? done : null,
        "avec" => ParticipantRoles.Of(frame.With),
        "chair" when frame.Kind == "training" => ParticipantRole.Participant,
        "à" => ParticipantRoles.Of(frame.To),
        "entre" or "presence" => ParticipantRole.Participant,
        "invitation" => ParticipantRole.Host,
        _ => null,
    };

    private void AddPhrase(EngagementDraft draft, Chunk phrase, ParticipantRole? role)
    {
        if (role is not { } taken || NamesSession(phrase)) return;
        draft.Add(Who(phrase, draft.Sentence), taken);
        draft.IsAmongEquals |= IsCounterpart(phrase);
    }

    /// <summary>"présent à l'occasion des 45e et 46e Sommets": a session is nobody who takes part.</summary>
    private bool NamesSession(Chunk phrase)
    {
        if (phrase.IsPerson || EngagementNames.Naming(phrase) is not { } noun) return false;
        return noun.Lexeme.Kind != LexemeKind.Body || sessions.Edition(noun.First, phrase.First) is not null;
    }

    /// <summary>"son homologue"; "celui du Cambodge" is no equal of who acts.</summary>
    private bool IsCounterpart(Chunk phrase)
    {
        for (var i = 0; i < phrase.People.Count; i++)
            foreach (var title in phrase.People[i].Titles)
                if (title.Kind == TitleKind.Counterpart && !scene.Passage.Is(title.First, LexemeKind.Cue, "that")) return true;
        return false;
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
            "stay" => draft.Kind == "visit" && draft.Actors is [({ Person: not null, Party: not null }, _), ..] && draft.When is not null && VisitHolds(draft, clause, frame),
            "object" => draft.Has(ParticipantRole.Guest) && (passive && (clause.Verb.Tense != VerbTense.Participle || HasPersonSubject(clause) || AnyNames(clause.Subjects, LexemeKind.Group) || draft.Has(ParticipantRole.Host)) || draft.Has(ParticipantRole.Host) && ReceivesSomebody(clause)),
            "visit-to" => draft.Has(ParticipantRole.Host) && HasObject(clause, LexemeKind.Event, "visit"),
            "object-person" => HasPerson(clause),
            "place" or "place-or-site" or "expected" => VisitHolds(draft, clause, frame),
            "traveller" => draft.Actors is [({ Person: not null }, _), ..] && VisitHolds(draft, clause, frame),
            "abroad" => IsShared(draft),
            "opening" => !HasObject(clause, LexemeKind.Event) && IsShared(draft),
            "insignia" => HasInsignia(clause) && IsShared(draft),
            "trained" => draft.Parties.Count >= 2 && HasTrainer(clause),
            "trainees" => clause.Verb.Tense != VerbTense.Infinitive && (draft.Status == EngagementStatus.Held || draft.When is not null) && draft.Actors.Count >= 2 && draft.Parties.Count >= 2 && TrainsSomebody(clause, passive),
            "instrument" => SignsInstrument(clause, passive) && (clause.Verb.Tense != VerbTense.Participle || draft.When is not null || draft.Country is not null || !IsPlural(clause)),
            "anniversary" => (HasObject(clause, LexemeKind.Anniversary, "anniversary") || CountsYears(clause)) && !IsOfTheYear(draft, clause),
            "beside" => StandsBeside(clause) && IsShared(draft),
            "two-parties" => draft.Parties.Count >= 2,
            "officials" => HasPersonSubject(clause) && draft.Parties.Count >= 2,
            _ => draft.Actors.Count >= 2,
        };
    }

    /// <summary>"a reçu la médaille": what is received must be somebody; "l'exercice que B accueillera" has its object before it.</summary>
    private static bool ReceivesSomebody(Clause clause)
    {
        if (clause.RelativeObject is { IsPerson: false }) return false;
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is null && Phrases.IsActor(phrases.Phrase)) return true;
        return Names(clause.Chunk, LexemeKind.ObjectPronoun) || clause.After.Count == 0 || clause.RelativeObject is not null;
    }

    /// <summary>An act of one side is an engagement where another takes part, or where it is done in another's country.</summary>
    private static bool IsShared(EngagementDraft draft)
    {
        if (draft.Parties.Count == 0) return false;
        if (draft.Country is { } country) draft.AddParty(country);
        return draft.Parties.Count >= 2;
    }

    /// <summary>"a remis la médaille", "a reçu le fanion".</summary>
    private bool HasInsignia(Clause clause)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is null && scene.Passage.Is(phrases.Phrase.HeadAt, LexemeKind.Cue, "insignia")) return true;
        return false;
    }

    /// <summary>"a célébré les 80 ans de la Fête nationale".</summary>
    private static bool CountsYears(Clause clause)
    {
        for (var i = 0; i + 1 < clause.After.Count; i++)
            if (clause.After[i] is { Kind: ChunkKind.Date, Date.Type: TimexType.Duration } && clause.After[i + 1] is { Preposition: "de" } origin && Names(origin, LexemeKind.Anniversary)) return true;
        return false;
    }

    /// <summary>"marquent cette année le 60e anniversaire": what a whole year marks is no event of it.</summary>
    private static bool IsOfTheYear(EngagementDraft draft, Clause clause) =>
        clause.Verb.Tense is VerbTense.Present or VerbTense.Imperfect && draft is { Country: null, When.Text.Length: 4 };

    /// <summary>"marcher aux côtés des siens".</summary>
    private static bool StandsBeside(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk.Preposition == "presence") return true;
        return false;
    }

    /// <summary>"s'entraîne sous la conduite de".</summary>
    private static bool HasTrainer(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk.Preposition == "chair") return true;
        return false;
    }

    /// <summary>"ont formé 300 soldats", "des officiers ont été formés": people, rather than "former une brigade".</summary>
    private static bool TrainsSomebody(Clause clause, bool passive)
    {
        if (passive) return AnyNames(clause.Subjects, LexemeKind.Troops) || AnyNames(clause.Subjects, LexemeKind.Group);
        return HasObject(clause, LexemeKind.Troops) || HasObject(clause, LexemeKind.Group);
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

    /// <summary>"signée à l'issue des travaux": what comes of the talks told before.</summary>
    private static bool EndsTalks(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk.Preposition == "lors") return true;
        return false;
    }

    /// <summary>"la mise en œuvre des accords conclus": texts in general, of which no act is told.</summary>
    private static bool IsPlural(Clause clause)
    {
        foreach (var subject in Stretch.Of(clause.Subjects))
            if (subject.Plural) return true;
        return clause.Verb.Plural;
    }

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
        var expected = frame.Needs == "expected";
        if (clause.Verb.Tense == VerbTense.Participle && !HasPersonSubject(clause) && draft.Kind != "port-call" || expected && clause.Verb.Voice != VerbVoice.Passive) return false;
        if (expected) draft.Status = EngagementStatus.Planned;
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

    /// <summary>Negated, or the complement of a denial; one that stands in a relative ("A, qui a démenti tout projet, se rendra") denies no verb outside it.</summary>
    private bool IsDenied(ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb.Negated) return true;
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var other = sentence.Clauses[i];
            if (other.Index < clause.Index && (!other.Subordinate || clause.Subordinate || !clause.Verb.IsFinite) && other.Verb.Lemma is { } lemma && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny") return true;
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

    /// <summary>"par téléphone", "en visioconférence" beside the verb make it a call; "avec les honneurs militaires" in its field makes a welcome a ceremony.</summary>
    private void Turn(EngagementDraft draft, ParsedSentence sentence, Clause clause)
    {
        if (draft.Kind is not ("meeting" or "reception")) return;
        if (draft.Kind == "reception")
            foreach (var chunk in Stretch.Field(clause))
                if (chunk.Preposition == "avec" && scene.Passage.Longest(chunk.First, LexemeKind.Cue) is { Lexeme: { Id: "honours", Detail: { } honoured } }) draft.Kind = honoured;
        for (var i = Math.Max(sentence.Range.First, clause.Chunk.First - 24); i < Math.Min(sentence.Range.End, clause.Chunk.First + 25); i++)
            if (scene.Passage.Longest(i, LexemeKind.Cue) is { Lexeme: { Id: "turn", Detail: { } kind } }) draft.Kind = kind;
    }
}
