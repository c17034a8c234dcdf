using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>What stands around a noun of engagement: the clause that carries it, and who the words around it name.</summary>
internal sealed class NounContext
{
    private readonly Scene scene;
    private readonly ActorResolver actors;
    private readonly ParsedSentence sentence;
    private readonly int at;
    private readonly Chunk chunk;

    public NounContext(Scene scene, ActorResolver actors, ParsedSentence sentence, int at)
    {
        (this.scene, this.actors, this.sentence, this.at) = (scene, actors, sentence, at);
        chunk = sentence.Chunks[at];
        Carrier = FindCarrier();
        RelativeCarrier = sentence.Clauses.FirstOrDefault(clause => clause.RelativeObject == chunk && clause != Carrier);
    }

    /// <summary>The relative clause that has the noun as its object ("la visite qu'il devait faire lundi à Berne"), beside the main one.</summary>
    private Clause? RelativeCarrier { get; }

    /// <summary>The clause that carries the noun, as its object or its subject; null when none does.</summary>
    public Clause? Carrier { get; }

    /// <summary>Whether the carrier's verb is one that holds, attends or ends an engagement.</summary>
    public bool IsHeld => Carrier?.Verb.Lemma is { } lemma
        && (IsSubject ? scene.Language.Engagements.Happen.Contains(lemma) || Support.Any() && Carrier.Verb.Voice == VerbVoice.Passive : Support.Any())
        || StatusVerb is not null;

    /// <summary>Whether a date follows the noun at once ("après la cérémonie du 13 novembre").</summary>
    public bool IsDated => at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1].Kind == ChunkKind.Date;

    public bool IsCircumstance => chunk.Preposition is "lors" or "margin" or "après" or "pendant";

    public bool IsNominal => sentence.IsVerbless || Participles().Any();

    public bool Denied => Carrier is { Verb.Negated: true } && !FallsThrough || StatusVerb == "deny" || DeniedBefore();

    private bool IsSubject => Carrier?.Subjects.Contains(chunk) ?? false;

    private IEnumerable<SupportRole> Support => Carrier?.Verb.Lemma is { } lemma
        ? scene.Language.Engagements.Support[lemma].Where(Fits).Select(verb => new SupportRole(verb.Subject)) : [];

    private string? StatusVerb => Carrier?.Verb.Lemma is { } lemma ? scene.Language.Engagements.Status.GetValueOrDefault(lemma) : null;

    public EngagementStatus Status()
    {
        if (FallsThrough) return EngagementStatus.Cancelled;
        if (ProposedClause()) return EngagementStatus.Proposed;
        foreach (var clause in Participles().Prepend(IsHeld ? Carrier : null).OfType<Clause>())
        {
            switch (clause.Verb.Lemma is { } lemma ? scene.Language.Engagements.Status.GetValueOrDefault(lemma) : null)
            {
                case "cancelled": return EngagementStatus.Cancelled;
                case "postponed": return PutOffTo(clause) is null ? EngagementStatus.Cancelled : EngagementStatus.Planned;
                case "proposed": return EngagementStatus.Proposed;
                case "planned": return EngagementStatus.Planned;
            }
            if (clause.Verb.IsAhead) return EngagementStatus.Planned;
        }
        if (IsUpcoming) return EngagementStatus.Planned;
        return Carrier is { Verb.IsFinite: false } infinitive ? Governing.Status(scene, sentence, infinitive) ?? EngagementStatus.Held : EngagementStatus.Held;
    }

    /// <summary>"a été reportée au 18 juin": the day that it was put off to; null when none is told.</summary>
    private static Edtf? PutOffTo(Clause clause) =>
        clause.After.FirstOrDefault(next => next is { Kind: ChunkKind.Date, Date.When: not null })?.Date!.When;

    /// <summary>"n'aura pas lieu", "n'a pas pu se tenir": what was planned does not take place.</summary>
    private bool FallsThrough => IsSubject && Carrier is { Verb.Negated: true, Verb.Lemma: { } lemma } && scene.Language.Engagements.Happen.Contains(lemma)
        && (Carrier.Verb.IsAhead || Participles().Any() || RelativeCarrier is not null);

    /// <summary>"a proposé que le dialogue se tienne": the carrier stands in a clause that a proposal governs.</summary>
    private bool ProposedClause()
    {
        if (Carrier is not { Subordinate: true, Verb.Tense: VerbTense.Subjunctive or VerbTense.Present }) return false;
        var main = sentence.Clauses.LastOrDefault(clause => clause.Index < Carrier.Index && clause.Verb.IsFinite);
        return main?.Verb.Lemma is { } lemma && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "proposed";
    }

    public Edtf? When()
    {
        if (Carrier is { Verb.Lemma: { } verb } && scene.Language.Engagements.Status.GetValueOrDefault(verb) == "postponed" && PutOffTo(Carrier) is { } later) return later;
        if (IsSubject && IsHeld && Circumstances.When(Carrier!.After, []) is { } happened) return happened;
        foreach (var clause in Participles().Concat(RelativeCarrier is null ? [] : [RelativeCarrier]))
            if (Circumstances.When(clause.After, []) is { } participle) return participle;
        if (IsDated && sentence.Chunks[at + 1].Date is { When: { } own }) return own;
        if (Carrier is not null && Circumstances.When(Carrier.After, Carrier.Before) is { } dated) return dated;
        return Circumstances.When([.. Following()], [.. Preceding()]);
    }

    public IEnumerable<Chunk> Surroundings() => RelativeCarrier is not null ? RelativeCarrier.After.Concat(Around()) : Around();

    private IEnumerable<Chunk> Around() =>
        Carrier is not null ? Following().Concat(Carrier.After).Concat(Carrier.Before) : Following().Concat(Preceding());

    /// <summary>"lors de l'entretien", "cette visite": words that take up something told, when nothing new stands with them.</summary>
    public bool TakesUp => chunk.Definite && !(IsSubject && IsHeld && TellsNews()) && (IsCircumstance || IsSubject || chunk.Preposition is "de" or "à" or "dans")
        && chunk.People.Count == 0 && chunk.Parties.Count == 0;

    /// <summary>"La passation s'est déroulée à Ādaži en présence de": a known thing, with news of it.</summary>
    private bool TellsNews() => Carrier!.After.Any(next => next.Kind == ChunkKind.Date || next.Preposition is "à" or "presence" or "vicinity");

    /// <summary>Whether the carrier is an infinitive that no plan or proposal governs, so that it asserts nothing.</summary>
    public bool IsMereIdea => Carrier is { Verb: { Tense: VerbTense.Infinitive, Modal: null } } infinitive
        && infinitive.Chunk.Preposition is not "après" && Governing.Status(scene, sentence, infinitive) is null;

    public bool IsPlannedByInfinitive => Carrier is { Verb.Tense: VerbTense.Infinitive } && Status() == EngagementStatus.Planned;

    /// <summary>"la prochaine visite".</summary>
    private bool IsUpcoming => Enumerable.Range(chunk.First, chunk.End - chunk.First).Any(token => scene.Passage.Is(token, LexemeKind.Cue, "upcoming"));

    /// <summary>What "dont" stands for: "la commission, dont la 18e réunion s'était tenue".</summary>
    public Chunk? Antecedent => at >= 2 && sentence.Chunks[at - 1] is { Kind: ChunkKind.Relative, Head.Id: "dont" }
        ? sentence.Chunks.Take(at - 1).LastOrDefault(next => next.Kind == ChunkKind.NounPhrase) : null;

    /// <summary>Whether the clause says "y", a place told before.</summary>
    public bool SaysThere => (Carrier ?? RelativeCarrier) is { } clause && Enumerable.Range(clause.Chunk.First, clause.Chunk.End - clause.Chunk.First).Any(token => scene.Passage.Is(token, LexemeKind.Cue, "there"));

    /// <summary>Who acts in the clause that the noun is a circumstance of.</summary>
    public IEnumerable<Actor> ActingPeople(int index) =>
        sentence.Clauses.Where(clause => clause.Verb.IsFinite && !clause.Subordinate).Take(1)
            .SelectMany(clause => actors.Of(clause.Subjects.Where(subject => subject.IsPerson || subject is { IsPronoun: true, Plural: false }), index));

    /// <summary>Whether its own phrase names what is signed.</summary>
    public bool NamesInstrument => chunk.Nouns.Any(noun => noun.Lexeme.Kind == LexemeKind.Instrument);

    /// <summary>"en visite à", "en escale à": said of somebody nearby.</summary>
    public bool IsEnRoute => chunk.Preposition == "en";

    /// <summary>Who is "en visite": the person or party named just before, or the subject of the sentence.</summary>
    private IEnumerable<Actor> EnRoute(int index)
    {
        var before = sentence.Chunks.Take(at).Reverse().TakeWhile(next => next.Kind is not (ChunkKind.Verb or ChunkKind.Semicolon)).FirstOrDefault(next => Phrases.IsActor(next) || next.People.Count > 0);
        var named = before is null ? [] : actors.Of(before, index);
        return named.Count > 0 ? named.Take(1) : sentence.Clauses.Where(clause => clause.Verb.IsFinite && !clause.Subordinate).Take(1).SelectMany(clause => actors.Of(clause.Subjects, index)).Take(1);
    }

    /// <summary>Whether it marks an anniversary that its own phrase names ("les célébrations du 70e anniversaire").</summary>
    public bool IsCelebration => chunk.Nouns.Any(noun => noun.Lexeme is { Kind: LexemeKind.Anniversary, Id: "anniversary" });

    /// <summary>"par téléphone", "en visioconférence" in the same sentence.</summary>
    public string? Turned()
    {
        for (var i = sentence.Range.First; i < sentence.Range.End; i++)
            if (scene.Passage.Longest(i, LexemeKind.Cue) is { Lexeme: { Id: "turn", Detail: { } kind } } && Math.Abs(i - chunk.First) < 20) return kind;
        return null;
    }

    public void Cast(EngagementDraft draft, int index)
    {
        var role = Support.FirstOrDefault()?.Role ?? "participant";
        if (Carrier is not null && !IsSubject) AddSubject(draft, index, role);
        if (RelativeCarrier is { } relative) draft.Add(actors.Of(relative.Subjects, index), draft.Kind == "visit" ? ParticipantRole.Guest : ParticipantRole.Participant);
        if (IsEnRoute && draft.Kind is "visit" or "port-call") draft.Add(EnRoute(index), ParticipantRole.Guest);
        foreach (var mention in chunk.People.Concat(Listed())) AddInside(draft, mention);
        foreach (var (preposition, phrase) in Phrases.Governed(Following())) AddGoverned(draft, index, preposition, phrase);
        foreach (var (preposition, phrase) in Phrases.Governed(Preceding()))
            if (preposition is "presence" or "invitation" or "chair" or "co-chair") AddGoverned(draft, index, preposition, phrase);
        foreach (var clause in Participles()) AddAgents(draft, index, clause);
        if (Carrier is { Verb.Voice: VerbVoice.Passive } passive) AddAgents(draft, index, passive);
    }

    /// <summary>"l'aparté des ministres grec, A, et italien, B": people listed after the one in the noun's own phrase.</summary>
    private IEnumerable<People.PersonMention> Listed() => chunk.People.Count == 0 ? [] :
        Following().TakeWhile(next => next.Kind is ChunkKind.Comma or ChunkKind.Coordinator || next is { IsPerson: true, Preposition: null }).SelectMany(next => next.People);

    private void AddSubject(EngagementDraft draft, int index, string role)
    {
        var subject = actors.Of(Carrier!.Subjects, index);
        var taken = draft.Kind == "visit" ? ParticipantRole.Guest : Role(role);
        if (Carrier.Verb.Voice != VerbVoice.Passive) draft.Add(subject, taken);
    }

    private void AddInside(EngagementDraft draft, People.PersonMention mention)
    {
        var role = draft.Kind == "visit" ? ParticipantRole.Guest : ParticipantRole.Participant;
        if (scene.Cast.Who(mention) is { } person) draft.Add(new Actor(person, person.Party), role);
    }

    private void AddGoverned(EngagementDraft draft, int index, string? preposition, Chunk phrase)
    {
        ParticipantRole? role = preposition switch
        {
            "avec" or "entre" or "presence" => ParticipantRole.Participant,
            "chair" => ParticipantRole.Chair,
            "co-chair" => ParticipantRole.CoChair,
            "invitation" => ParticipantRole.Host,
            "de" when draft.Kind is "visit" or "reception" => ParticipantRole.Guest,
            "à" or "par" when draft.Kind is "reception" && phrase.IsPerson => ParticipantRole.Host,
            _ => null,
        };
        if (role is not { } taken) return;
        draft.Add(actors.Of(phrase, index), taken);
        if (phrase.IsPerson) return;
        foreach (var mention in phrase.People)
            if (scene.Cast.Who(mention) is { } person) draft.Add(new Actor(person, person.Party), taken);
    }

    /// <summary>"présidée par A", "organisée par B".</summary>
    private void AddAgents(EngagementDraft draft, int index, Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma) return;
        var role = Role(scene.Language.Engagements.Support[lemma].Select(verb => verb.Subject).FirstOrDefault() ?? "participant");
        foreach (var (preposition, phrase) in Phrases.Field(clause))
            if (preposition == "par") draft.Add(actors.Of(phrase, index), role);
    }

    private static ParticipantRole Role(string name) => name switch
    {
        "chair" => ParticipantRole.Chair,
        "co-chair" => ParticipantRole.CoChair,
        "host" => ParticipantRole.Host,
        "head-of-delegation" => ParticipantRole.HeadOfDelegation,
        "guest" => ParticipantRole.Guest,
        _ => ParticipantRole.Participant,
    };

    /// <summary>Whether somebody is in play only as the subject of the carrying verb.</summary>
    public bool IsOfCarrier(Actor actor, int index) => Carrier is not null && actors.Of(Carrier.Subjects, index).Contains(actor);

    /// <summary>The parties of who acts in the clause that an event is a circumstance of ("lors d'une cérémonie").</summary>
    public IEnumerable<string> Acting(int index) =>
        sentence.Clauses.Where(clause => clause.Verb.IsFinite && !clause.Subordinate).SelectMany(clause => actors.Of(clause.Subjects, index)).Select(actor => actor.Party).OfType<string>().Distinct();

    /// <summary>The chunks after the noun up to a finite verb of another clause.</summary>
    public IEnumerable<Chunk> Following() => IsSubject && Carrier!.Verb.IsFinite ? Direct().Concat(Carrier.After) : Direct();

    private IEnumerable<Chunk> Direct() =>
        sentence.Chunks.Skip(at + 1).TakeWhile(next => next.Kind is not (ChunkKind.Semicolon or ChunkKind.Relative) && !(next.Kind == ChunkKind.Verb && next.Verb!.IsFinite));

    private IEnumerable<Chunk> Preceding()
    {
        var from = at;
        while (from > 0 && sentence.Chunks[from - 1].Kind is not (ChunkKind.Semicolon or ChunkKind.Relative or ChunkKind.Subordinator)
            && !(sentence.Chunks[from - 1].Kind == ChunkKind.Verb && sentence.Chunks[from - 1].Verb!.IsFinite)) from--;
        return sentence.Chunks.Skip(from).Take(at - from);
    }

    /// <summary>Participles that stand at the noun ("organisé en octobre", "présidée par").</summary>
    private IEnumerable<Clause> Participles() =>
        sentence.Clauses.Where(clause => clause.Verb.Tense == VerbTense.Participle && clause.Subjects.Contains(chunk) && !Signs(clause));

    /// <summary>"la 9e session du comité du traité signé en 2012": what is signed is the text, not the session.</summary>
    private bool Signs(Clause clause) => clause.Verb.Lemma is { } lemma && scene.Language.Engagements.Verbs[lemma].Any(frame => frame.Kind == "signing");

    public TextSpan Span()
    {
        var (first, end) = (chunk.Start, chunk.End);
        if (Carrier is not null)
        {
            first = Math.Min(first, Carrier.Subjects.Where(subject => subject.First >= sentence.Range.First).Select(subject => subject.Start).DefaultIfEmpty(first).Min());
            first = Math.Min(first, Carrier.Chunk.First);
            end = Math.Max(end, Carrier.After.Where(IsContent).Select(next => next.End).DefaultIfEmpty(Carrier.Chunk.End).Max());
        }
        else end = Following().TakeWhile(next => next.Kind is not ChunkKind.Comma).Where(IsContent).Select(next => next.End).DefaultIfEmpty(end).Max();
        return scene.Passage.Span(Math.Max(first, sentence.Range.First), Math.Max(end, chunk.End));
    }

    private static bool IsContent(Chunk chunk) => chunk.Kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Dash);

    private Clause? FindCarrier()
    {
        foreach (var clause in sentence.Clauses)
            if (clause.Verb.Tense != VerbTense.Participle && clause.Subjects.Contains(chunk) && clause.Verb.IsFinite && !clause.Subordinate) return clause;
        foreach (var clause in sentence.Clauses)
            if (clause.Verb.Tense != VerbTense.Participle && (clause.Subjects.Contains(chunk) || clause.RelativeObject == chunk) && clause.Verb.IsFinite) return clause;
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            if (clause.Index < at && clause.Verb.Tense != VerbTense.Participle && clause.After.Contains(chunk) && (chunk.Preposition is null or "à" or "lors" || IsPartitive || IsMeasured))
                return chunk.Preposition is null || IsPartitive || IsMeasured || Attends(clause) ? clause : null;
        }
        return null;
    }

    /// <summary>"ont organisé des conférences": an object with a partitive article, which looks like a preposition.</summary>
    private bool IsPartitive => chunk.Preposition == "de" && scene.Passage.Is(chunk.Start, LexemeKind.Determiner);

    /// <summary>"dix jours de patrouille": a duration and what fills it.</summary>
    private bool IsMeasured => chunk.Preposition == "de" && at > 0 && sentence.Chunks[at - 1] is { Kind: ChunkKind.Date, Date.Type: TimexType.Duration };

    private bool Attends(Clause clause) =>
        chunk.Preposition == "à" && clause.Verb.Lemma is { } lemma
        && scene.Language.Engagements.Support[lemma].Any(verb => verb.Through == "à" || verb.Through == "delegation" && LeadsDelegation(clause));

    /// <summary>"dirige une délégation à la réunion".</summary>
    private static bool LeadsDelegation(Clause clause) =>
        clause.After.Any(next => next.Preposition is null && next.Nouns.Any(noun => noun.Lexeme is { Kind: LexemeKind.Group, Id: "delegation" }));

    private bool Fits(Codebook.Frames.SupportVerb verb) => verb.Through switch
    {
        "à" => chunk.Preposition == "à",
        "delegation" => chunk.Preposition == "à" && LeadsDelegation(Carrier!),
        _ => chunk.Preposition is null || IsPartitive || IsMeasured,
    };

    private bool DeniedBefore() => sentence.Clauses.Any(clause => clause.Index < at && clause.Verb.Lemma is { } lemma
        && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny");

    private sealed record SupportRole(string Role);
}
