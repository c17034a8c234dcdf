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
    }

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

    public bool Denied => Carrier is { Verb.Negated: true } || StatusVerb == "deny" || DeniedBefore();

    private bool IsSubject => Carrier?.Subjects.Contains(chunk) ?? false;

    private IEnumerable<SupportRole> Support => Carrier?.Verb.Lemma is { } lemma
        ? scene.Language.Engagements.Support[lemma].Where(Fits).Select(verb => new SupportRole(verb.Subject)) : [];

    private string? StatusVerb => Carrier?.Verb.Lemma is { } lemma ? scene.Language.Engagements.Status.GetValueOrDefault(lemma) : null;

    public EngagementStatus Status()
    {
        if (ProposedClause()) return EngagementStatus.Proposed;
        foreach (var clause in Participles().Prepend(IsHeld ? Carrier : null).OfType<Clause>())
        {
            switch (clause.Verb.Lemma is { } lemma ? scene.Language.Engagements.Status.GetValueOrDefault(lemma) : null)
            {
                case "cancelled": return EngagementStatus.Cancelled;
                case "proposed": return EngagementStatus.Proposed;
                case "planned": return EngagementStatus.Planned;
            }
            if (clause.Verb.IsAhead) return EngagementStatus.Planned;
        }
        if (IsUpcoming) return EngagementStatus.Planned;
        return Carrier is { Verb.IsFinite: false } infinitive ? Governing.Status(scene, sentence, infinitive) ?? EngagementStatus.Held : EngagementStatus.Held;
    }

    /// <summary>"a proposé que le dialogue se tienne": the carrier stands in a clause that a proposal governs.</summary>
    private bool ProposedClause()
    {
        if (Carrier is not { Subordinate: true, Verb.Tense: VerbTense.Subjunctive or VerbTense.Present }) return false;
        var main = sentence.Clauses.LastOrDefault(clause => clause.Index < Carrier.Index && clause.Verb.IsFinite);
        return main?.Verb.Lemma is { } lemma && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "proposed";
    }

    public Edtf? When()
    {
        foreach (var clause in Participles())
            if (Circumstances.When(clause.After, []) is { } participle) return participle;
        if (IsDated && sentence.Chunks[at + 1].Date is { When: { } own }) return own;
        if (Carrier is not null && Circumstances.When(Carrier.After, Carrier.Before) is { } dated) return dated;
        return Circumstances.When([.. Following()], [.. Preceding()]);
    }

    public IEnumerable<Chunk> Surroundings() =>
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
            if (clause.Verb.Tense != VerbTense.Participle && (clause.Subjects.Contains(chunk) || clause.RelativeObject == chunk) && clause.Verb.IsFinite) return clause;
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            if (clause.Index < at && clause.Verb.Tense != VerbTense.Participle && clause.After.Contains(chunk) && (chunk.Preposition is null or "à" or "lors" || IsPartitive))
                return chunk.Preposition is null || IsPartitive || Attends(clause) ? clause : null;
        }
        return null;
    }

    /// <summary>"ont organisé des conférences": an object with a partitive article, which looks like a preposition.</summary>
    private bool IsPartitive => chunk.Preposition == "de" && scene.Passage.Is(chunk.Start, LexemeKind.Determiner);

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
        _ => chunk.Preposition is null || IsPartitive,
    };

    private bool DeniedBefore() => sentence.Clauses.Any(clause => clause.Index < at && clause.Verb.Lemma is { } lemma
        && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny");

    private sealed record SupportRole(string Role);
}
