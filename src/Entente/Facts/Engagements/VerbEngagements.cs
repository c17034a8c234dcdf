using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Engagements;

/// <summary>Engagements that a verb makes: "a reçu", "s'est entretenu avec", "se rendra à", "ont signé".</summary>
internal readonly partial struct VerbEngagements(Scene scene, ActorResolver actors)
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
        if (frame.Needs == "gathered" && Gathering(sentence, clause) is { } kind)
        {
            draft.Kind = kind;
            AddHost(scene, draft);
        }

        AddThird(draft, clause);
        if (Holds(draft, clause, frame)) return draft;
        scene.Deliberation?.Drop(draft.Span, draft.Rule, frame.Needs is { } needs ? $"the frame needs {needs}" : "nobody takes part");
        return null;
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
