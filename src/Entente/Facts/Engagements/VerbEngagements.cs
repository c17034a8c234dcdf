using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>Engagements that a verb makes: "a reçu", "s'est entretenu avec", "se rendra à", "ont signé".</summary>
internal sealed class VerbEngagements(Scene scene, ActorResolver actors)
{
    private readonly Circumstances circumstances = new(scene);

    public IEnumerable<EngagementDraft> Read(int index, ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb.Lemma is null || clause.Verb.Tense is VerbTense.Infinitive && !TellsFact(sentence, clause)) yield break;
        foreach (var frame in scene.Language.Engagements.Verbs[clause.Verb.Lemma])
        {
            if (frame.Reflexive != (clause.Verb.Voice == VerbVoice.Reflexive)) continue;
            foreach (var part in Successive(clause))
                if (Draft(index, sentence, part, frame) is { } draft) yield return draft;
        }
    }

    /// <summary>"après avoir été reçu", "a proposé de réunir": an infinitive tells of an engagement when it is perfect or governed by a plan.</summary>
    private bool TellsFact(ParsedSentence sentence, Clause clause) =>
        clause.Chunk.Preposition is "après" || clause.Verb.Modal is not null || Governing.Status(scene, sentence, clause) is not null;

    /// <summary>"s'est entretenu avec A, puis avec B" tells two engagements.</summary>
    private static IEnumerable<Clause> Successive(Clause clause)
    {
        var from = 0;
        for (var i = 0; i + 1 < clause.After.Count; i++)
        {
            if (clause.After[i].Kind != ChunkKind.Coordinator || clause.After[i].Head!.Id is not "puis" || clause.After[i + 1].Kind != ChunkKind.NounPhrase) continue;
            yield return clause.With([.. clause.After.Take(i).Skip(from)]);
            from = i + 1;
        }
        yield return from == 0 ? clause : clause.With([.. clause.After.Skip(from)]);
    }

    private EngagementDraft? Draft(int index, ParsedSentence sentence, Clause clause, VerbFrame frame)
    {
        var draft = new EngagementDraft
        {
            Kind = frame.Kind, Rule = $"verb.{frame.Name}", Sentence = index, Span = Span(sentence, clause), Status = Status(clause), Denied = IsDenied(sentence, clause),
        };
        Cast(draft, index, clause, frame);
        (draft.Country, draft.Place) = circumstances.Where(clause.After.Concat(clause.Before));
        draft.When = Circumstances.When(clause.After, clause.Before);
        if (clause.Verb.Tense == VerbTense.Infinitive && clause.Verb.Modal is null && Governing.Status(scene, sentence, clause) is { } status && clause.Chunk.Preposition is not "après")
        {
            draft.Status = status;
            if (status == EngagementStatus.Planned && draft.When is null) return null;
        }
        if (clause.Subordinate) draft.When ??= Circumstances.When([], [.. sentence.Chunks.TakeWhile(chunk => chunk != clause.Chunk)]);
        Turn(draft, sentence, clause);
        return Holds(draft, clause, frame, index) ? draft : null;
    }

    private void Cast(EngagementDraft draft, int index, Clause clause, VerbFrame frame)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        if (passive && clause.Verb.Tense == VerbTense.Participle && frame.Object is null) passive = false;
        var (doer, done) = passive ? (frame.Object, frame.Subject) : (frame.Subject, frame.Object);
        if (Role(doer) is { } subjectRole) draft.Add(actors.Of(clause.Subjects, index), subjectRole);
        foreach (var (preposition, phrase) in Phrases.Field(clause))
        {
            var role = preposition switch
            {
                null => passive ? null : Role(done),
                "par" => passive ? Role(done) : null,
                "avec" => Role(frame.With),
                "à" => Role(frame.To),
                "entre" => ParticipantRole.Participant,
                "presence" => ParticipantRole.Participant,
                "invitation" => ParticipantRole.Host,
                _ => null,
            };
            if (role is { } taken) draft.Add(actors.Of(phrase, index), taken);
        }
        foreach (var (preposition, phrase) in Phrases.Governed(clause.Before))
            if (preposition is "invitation") draft.Add(actors.Of(phrase, index), ParticipantRole.Host);
            else if (preposition is "presence") draft.Add(actors.Of(phrase, index), ParticipantRole.Participant);
    }

    private static ParticipantRole? Role(string? name) => name switch
    {
        "participant" => ParticipantRole.Participant,
        "host" => ParticipantRole.Host,
        "guest" => ParticipantRole.Guest,
        "chair" => ParticipantRole.Chair,
        "co-chair" => ParticipantRole.CoChair,
        "head-of-delegation" => ParticipantRole.HeadOfDelegation,
        _ => null,
    };

    /// <summary>Whether what the frame needs stands there.</summary>
    private bool Holds(EngagementDraft draft, Clause clause, VerbFrame frame, int index)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        return frame.Needs switch
        {
            "avec" => Phrases.Field(clause).Any(pair => pair.Preposition == "avec" && actors.Of(pair.Phrase, index).Count > 0),
            "object" => draft.Actors.Any(entry => entry.Role == ParticipantRole.Guest) && (passive || draft.Actors.Any(entry => entry.Role == ParticipantRole.Host)),
            "object-person" => Phrases.Field(clause).Any(pair => pair.Phrase.IsPerson && pair.Preposition is null or "à"),
            "place" => VisitHolds(draft, clause),
            "place-or-site" => VisitHolds(draft, clause),
            "instrument" => Phrases.Field(clause).Any(pair => pair.Preposition is null && pair.Phrase.Nouns.Any(noun => noun.Lexeme.Kind == LexemeKind.Instrument))
                || clause.RelativeObject is { } instrument && instrument.Nouns.Any(noun => noun.Lexeme.Kind == LexemeKind.Instrument)
                || passive && clause.Subjects.Any(subject => subject.Nouns.Any(noun => noun.Lexeme.Kind == LexemeKind.Instrument)),
            "anniversary" => Phrases.Field(clause).Any(pair => pair.Preposition is null && pair.Phrase.Nouns.Any(noun => noun.Lexeme is { Kind: LexemeKind.Anniversary, Id: "anniversary" })),
            "two-parties" => draft.Parties.Count() >= 2,
            _ => draft.Actors.Count >= 2,
        };
    }

    /// <summary>A visit needs a visitor and a foreign country; going about one's own country is none.</summary>
    private bool VisitHolds(EngagementDraft draft, Clause clause)
    {
        if (clause.Verb.Lemma == "visiter") draft.Country ??= scene.CountryAt(draft.Sentence);
        if (draft.Country is null || draft.Actors.Count == 0) return false;
        if (clause.Verb.Tense == VerbTense.Participle && !clause.Subjects.Any(subject => subject.IsPerson) || clause.Verb.Lemma == "attendre" && clause.Verb.Voice != VerbVoice.Passive) return false;
        if (clause.Verb.Lemma == "attendre") draft.Status = EngagementStatus.Planned;
        var visitor = draft.Actors[0].Actor.Party ?? scene.Home;
        if (visitor == draft.Country) return false;
        draft.OtherParties.Add(draft.Country);
        return true;
    }

    private static EngagementStatus Status(Clause clause) => clause.Verb.IsAhead ? EngagementStatus.Planned : EngagementStatus.Held;

    /// <summary>Negated, or the complement of a denial.</summary>
    private bool IsDenied(ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb.Negated) return true;
        foreach (var other in sentence.Clauses)
        {
            if (other == clause || other.Index > clause.Index) continue;
            if (other.Verb.Lemma is { } lemma && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny") return true;
        }
        return false;
    }

    /// <summary>"par téléphone", "en visioconférence" beside the verb make it a call.</summary>
    private void Turn(EngagementDraft draft, ParsedSentence sentence, Clause clause)
    {
        if (draft.Kind is not ("meeting" or "reception")) return;
        for (var i = sentence.Range.First; i < sentence.Range.End; i++)
            if (scene.Passage.Longest(i, LexemeKind.Cue) is { Lexeme: { Id: "turn", Detail: { } kind } } && Math.Abs(i - clause.Chunk.First) < 25) draft.Kind = kind;
    }

    private TextSpan Span(ParsedSentence sentence, Clause clause)
    {
        var first = clause.Subjects.Where(subject => subject.First < clause.Chunk.First && subject.First >= sentence.Range.First)
            .Select(subject => subject.Start).DefaultIfEmpty(clause.Chunk.First).Min();
        var end = clause.After.Where(chunk => chunk.Kind is not (ChunkKind.Comma or ChunkKind.Coordinator)).Select(chunk => chunk.End).DefaultIfEmpty(clause.Chunk.End).Max();
        return scene.Passage.Span(first, Math.Max(end, clause.Chunk.End));
    }
}
