using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>
/// What stands around a noun of engagement: the clause that carries it, the participles and the relative at it, and the
/// chunks before and after it. What it says of status and date is read by <see cref="NounStatus"/>, who takes part by
/// <see cref="NounCast"/>.
/// </summary>
internal sealed class NounSetting
{
    private readonly Row<Clause> participles = new();
    private Scene scene = null!;

    /// <summary>Makes it the setting of a chunk's noun, whatever it was before.</summary>
    public NounSetting Begin(Scene story, ParsedSentence sentence, int at)
    {
        (scene, Sentence, At, Chunk) = (story, sentence, at, sentence.Chunks[at]);
        participles.Clear();
        (RelativeCarrier, RelativeSubject) = (null, null);
        Carrier = FindCarrier();
        IsSubject = Carrier is not null && Holds(Carrier.Subjects, Chunk);
        Support = FindSupport();
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.RelativeObject == Chunk && clause != Carrier) RelativeCarrier ??= clause;
            if (clause is { Subordinate: true, Verb.IsFinite: true } && clause != Carrier && Holds(clause.Subjects, Chunk)) RelativeSubject ??= clause;
            if (clause.Verb.Tense == VerbTense.Participle && Holds(clause.Subjects, Chunk) && !IsOfInner(clause) && !Signs(clause) && !SetsUp(clause)) participles.Add(clause);
        }
        return this;
    }

    public ParsedSentence Sentence { get; private set; } = null!;

    /// <summary>The index of the noun's chunk.</summary>
    public int At { get; private set; }

    public Chunk Chunk { get; private set; } = null!;

    /// <summary>The clause that carries the noun, as its object or its subject; null when none does.</summary>
    public Clause? Carrier { get; private set; }

    /// <summary>The relative clause that has the noun as its object ("la visite qu'il devait faire lundi à Berne"), beside the main one.</summary>
    public Clause? RelativeCarrier { get; private set; }

    /// <summary>The relative clause whose subject the noun is ("l'exercice, qui mobilise du 20 au 31 mai"), beside the clause that carries it.</summary>
    public Clause? RelativeSubject { get; private set; }

    /// <summary>Participles that stand at the noun ("organisé en octobre", "présidée par").</summary>
    public Row<Clause> Participles => participles;

    public bool IsSubject { get; private set; }

    /// <summary>How the carrier's verb carries the noun; null when it is no such verb.</summary>
    public SupportVerb? Support { get; private set; }

    public EngagementFrames Frames => scene.Language.Engagements;

    /// <summary>Whether the carrier's verb is one that holds, attends or ends an engagement.</summary>
    public bool IsHeld => Carrier is not null && (IsSubject ? Happens(Carrier) || Support is not null && Carrier.Verb.Voice == VerbVoice.Passive : Support is not null)
        || StatusOf(Carrier) is not null;

    /// <summary>"la réunion du comité (CCEM) de la CEDEAO": what goes on with the phrase behind an acronym.</summary>
    public Chunk? BehindBrackets => At + 4 < Sentence.Chunks.Count && Sentence.Chunks[At + 2].InBrackets && Sentence.Chunks[At + 4] is { Preposition: "de" } behind ? behind : null;

    /// <summary>"sa troisième réunion de l'année".</summary>
    public bool IsPossessed => scene.Passage.Grammar.IsPossessive(scene.Passage.Tokens[Chunk.First].Folded);

    /// <summary>"au cours de leur entretien, lundi": talks that a day tells apart from those told before, of whoever the sentence is about.</summary>
    public bool IsTheirs => IsCircumstance && IsPossessed && (IsDated || IsFollowedByInset);

    /// <summary>"la 17e réunion du Réseau des instituts", "le 2e Salon de la défense": words behind the noun say of what it is, if not of what was told last, by its acronym.</summary>
    public bool IsOf(LexiconMatch noun, string? last)
    {
        if (IsPossessed) return false;
        for (var i = noun.End; i < Chunk.End; i++)
            if (scene.Passage.Is(i, LexemeKind.Preposition, "de")) return last is null || !last.EndsWith($"({scene.Passage.Plain(Chunk.End - 1, Chunk.End)})", StringComparison.Ordinal);
        return false;
    }

    /// <summary>"la prochaine visite".</summary>
    public bool IsUpcoming => SaysCue(Chunk, "upcoming") || scene.Passage.Is(Chunk.First - 1, LexemeKind.Cue, "upcoming");

    /// <summary>"a ouvert les travaux de la Réunion": its first or last day is told as past, though not which.</summary>
    public bool IsOpened => Carrier is { Verb: { Tense: VerbTense.Past, Lemma: { } lemma } } && !IsSubject && (Frames.Begin.Contains(lemma) || Frames.End.Contains(lemma));

    /// <summary>"La réunion se poursuit": it goes on as the story is told.</summary>
    public bool IsUnderWay => IsSubject && Carrier is { Verb: { Tense: VerbTense.Present, Negated: false, Lemma: { } lemma } } && Frames.UnderWay.Contains(lemma);

    /// <summary>"coïncidait avec la deuxième réunion": on the day of what was told before.</summary>
    public bool IsCoincident => Chunk.Preposition == "avec" && Carrier is { Verb: { Negated: false, Lemma: { } lemma } } && Frames.Coincide.Contains(lemma);

    /// <summary>"au cours de leur entretien, lundi à Lomé, A et B ont": whether a day stands between commas behind the noun, alone or with a place.</summary>
    public bool IsFollowedByInset
    {
        get
        {
            if (Next is not { Kind: ChunkKind.Comma } || At + 3 >= Sentence.Chunks.Count || Sentence.Chunks[At + 2].Kind != ChunkKind.Date) return false;
            var after = Sentence.Chunks[At + 3] is { Preposition: "à" or "en" or "dans" } ? At + 4 : At + 3;
            return after < Sentence.Chunks.Count && Sentence.Chunks[after].Kind == ChunkKind.Comma;
        }
    }

    /// <summary>Whether a date follows the noun at once ("après la cérémonie du 13 novembre").</summary>
    public bool IsDated => Next is { Kind: ChunkKind.Date };

    /// <summary>"la Retraite des ministres (18-20 février)": the days in brackets behind the noun; null when none stand there.</summary>
    public Edtf? InBrackets => At + 2 < Sentence.Chunks.Count && scene.Passage.IsSign(Sentence.Chunks[At + 1].First, '(')
        && Sentence.Chunks[At + 2] is { Kind: ChunkKind.Date, InBrackets: true, Date.When: { } when } ? when : null;

    public Chunk? Next => At + 1 < Sentence.Chunks.Count ? Sentence.Chunks[At + 1] : null;

    public Chunk? Previous => At > 0 ? Sentence.Chunks[At - 1] : null;

    public bool IsCircumstance => Chunk.Preposition is "lors" or "margin" or "après" or "pendant";

    /// <summary>Whether the verb of "que son pays organise en mars" holds it.</summary>
    public bool IsHeldByRelative => RelativeCarrier?.Verb.Lemma is { } lemma && (Frames.Support.Contains(lemma) || Frames.Happen.Contains(lemma) || Frames.HappenItself.Contains(lemma) || Frames.Status.ContainsKey(lemma));

    /// <summary>The verb that tells a phase of it: the one that carries it, or that of the main clause.</summary>
    public string? Phase => (Carrier ?? Main)?.Verb.Lemma;

    public bool IsNominal => Sentence.IsVerbless || participles.Count > 0;

    /// <summary>"en visite à", "en escale à": said of somebody nearby.</summary>
    public bool IsEnRoute => Chunk.Preposition == "en";

    /// <summary>Whether its own phrase names what is signed.</summary>
    public bool NamesInstrument => Names(LexemeKind.Instrument);

    /// <summary>Whether it marks an anniversary that its own phrase names ("les célébrations du 70e anniversaire").</summary>
    public bool IsCelebration
    {
        get
        {
            foreach (var noun in Chunk.Nouns)
                if (noun.Lexeme is { Kind: LexemeKind.Anniversary, Id: "anniversary" }) return true;
            return false;
        }
    }

    /// <summary>What "dont" stands for: "la commission, dont la 18e réunion s'était tenue".</summary>
    public Chunk? Antecedent
    {
        get
        {
            if (Previous is not { Kind: ChunkKind.Relative, Head.Id: "dont" }) return null;
            for (var i = At - 2; i >= 0; i--)
                if (Sentence.Chunks[i].Kind == ChunkKind.NounPhrase) return Sentence.Chunks[i];
            return null;
        }
    }

    /// <summary>"lors de l'entretien", "cette visite": words that take up something told, when nothing new stands with them.</summary>
    public bool TakesUp => IsBareKnown && !(IsSubject && IsHeld && TellsNews()) && (IsCircumstance || IsSubject || Chunk.Preposition is "de" or "à" or "dans");

    /// <summary>"L'audience s'est déroulée à Paris": a known thing, of which more is told.</summary>
    public bool Resumes => IsBareKnown && IsSubject && IsHeld;

    /// <summary>"À l'issue de l'entretien, une séance de travail s'est tenue": something new, which follows what was told.</summary>
    public bool Follows
    {
        get
        {
            if (Chunk.Definite) return false;
            foreach (var chunk in new Stretch(Sentence.Chunks, 0, At))
                if (chunk is { Definite: true, Preposition: "lors" or "après" } && NamesEvent(chunk)) return true;
            return false;
        }
    }

    private static bool NamesEvent(Chunk chunk)
    {
        for (var i = 0; i < chunk.Nouns.Count; i++)
            if (chunk.Nouns[i].Lexeme.Kind == LexemeKind.Event) return true;
        return false;
    }

    private bool IsBareKnown => Chunk is { Definite: true, People.Count: 0, Parties.Count: 0 };

    /// <summary>Whether the clause says "y", a place told before.</summary>
    public bool SaysThere => (Carrier ?? RelativeCarrier) is { } clause && SaysCue(clause.Chunk, "there");

    /// <summary>The first finite main clause: who acts in it is in play where the noun is only a circumstance.</summary>
    public Clause? Main
    {
        get
        {
            for (var i = 0; i < Sentence.Clauses.Count; i++)
                if (Sentence.Clauses[i] is { Verb.IsFinite: true, Subordinate: false } clause) return clause;
            return null;
        }
    }

    /// <summary>The chunks after the noun, up to a finite verb of another clause.</summary>
    public Stretch Following
    {
        get
        {
            var end = At + 1;
            while (end < Sentence.Chunks.Count && !EndsFollowing(end)) end++;
            return new Stretch(Sentence.Chunks, At + 1, end);
        }
    }

    /// <summary>The field of the verb whose subject the noun is; else nothing.</summary>
    public Stretch Predicate => IsSubject && Carrier!.Verb.IsFinite ? Stretch.Of(Carrier.After) : Stretch.Empty;

    public Stretch Preceding
    {
        get
        {
            var from = At;
            while (from > 0 && !StartsPreceding(Sentence.Chunks[from - 1])) from--;
            return new Stretch(Sentence.Chunks, from, At);
        }
    }

    /// <summary>Whether the phrase names something of a kind.</summary>
    public bool Names(LexemeKind kind)
    {
        foreach (var noun in Chunk.Nouns)
            if (noun.Lexeme.Kind == kind) return true;
        return false;
    }

    public bool SaysCue(Chunk chunk, string cue)
    {
        for (var i = chunk.First; i < chunk.End; i++)
            if (scene.Passage.Is(i, LexemeKind.Cue, cue)) return true;
        return false;
    }

    /// <summary>What a clause's verb says that became of the noun: <c>planned</c>, <c>cancelled</c>…; null when nothing, as with "s'inscrit dans".</summary>
    public string? StatusOf(Clause? clause) =>
        clause is { Verb: { Lemma: { } lemma, Voice: not VerbVoice.Reflexive } } && !OffersGoods(clause) ? Frames.Status.GetValueOrDefault(lemma) : null;

    /// <summary>"la remise d'un avion que le Ghana offre": goods are offered, and not the occasion.</summary>
    private bool OffersGoods(Clause clause)
    {
        if (clause.RelativeObject != Chunk) return false;
        for (var i = Chunk.First; i < Chunk.End; i++)
            if (scene.Passage.Is(i, LexemeKind.Goods) || scene.Passage.Is(i, LexemeKind.Gift)) return true;
        return false;
    }

    public bool Happens(Clause clause) => clause.Verb.Lemma is { } lemma
        && (Frames.Happen.Contains(lemma) || Frames.HappenItself.Contains(lemma) && clause.Verb is not { Voice: VerbVoice.Active, Tense: not VerbTense.Participle });

    public static bool Holds(Row<Chunk> chunks, Chunk chunk)
    {
        for (var i = 0; i < chunks.Count; i++)
            if (ReferenceEquals(chunks[i], chunk)) return true;
        return false;
    }

    private bool EndsFollowing(int index)
    {
        var chunk = Sentence.Chunks[index];
        return chunk.Kind is ChunkKind.Semicolon or ChunkKind.Relative || chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true }
            || Sentence.Chunks[index - 1].Kind == ChunkKind.Comma && IsClauseSubject(chunk);
    }

    private static bool StartsPreceding(Chunk chunk) =>
        chunk.Kind is ChunkKind.Semicolon or ChunkKind.Relative or ChunkKind.Subordinator || chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true };

    /// <summary>"Lors de la rencontre avec A, les deux parties ont": the subject of the clause is none of the noun's company.</summary>
    private bool IsClauseSubject(Chunk next)
    {
        if (next is not { Kind: ChunkKind.NounPhrase, Preposition: null }) return false;
        for (var i = 0; i < Sentence.Clauses.Count; i++)
            if (Sentence.Clauses[i].Verb.IsFinite && Holds(Sentence.Clauses[i].Subjects, next)) return true;
        return false;
    }

    /// <summary>"La passation s'est déroulée à Ādaži en présence de": a known thing, with news of it.</summary>
    private bool TellsNews()
    {
        foreach (var next in Stretch.Of(Carrier!.After))
            if (next.Kind == ChunkKind.Date || next.Preposition is "à" or "presence" or "vicinity") return true;
        return false;
    }

    /// <summary>"la 9e session du comité du traité signé en 2012": what is signed is the text, not the session.</summary>
    private bool Signs(Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma || !Frames.Verbs.Contains(lemma)) return false;
        foreach (var frame in Frames.Verbs[lemma])
            if (frame.Kind == "signing") return true;
        return false;
    }

    /// <summary>"la cérémonie de remise de vingt véhicules offerts": a plural agrees with a noun behind the one that is in the singular.</summary>
    private bool IsOfInner(Clause clause) => clause is { Verb.Plural: true, Subjects.Count: 1 } && Chunk is { Plural: true, Nouns: { Count: > 0 } nouns } && !nouns[0].Lexeme.Plural;

    /// <summary>"une commission conjointe, créée le 12 février": the day on which a body was set up is none of its sessions.</summary>
    private bool SetsUp(Clause clause) =>
        clause.Verb.Lemma is { } lemma && scene.Language.Mechanisms.Create.Contains(lemma) && (Names(LexemeKind.Mechanism) || Names(LexemeKind.Body));

    private Clause? FindCarrier()
    {
        Clause? subordinate = null, relative = null;
        for (var i = 0; i < Sentence.Clauses.Count; i++)
        {
            var clause = Sentence.Clauses[i];
            if (!clause.Verb.IsFinite) continue;
            var isSubject = Holds(clause.Subjects, Chunk);
            if (isSubject && !clause.Subordinate) return clause;
            if (isSubject) subordinate ??= clause;
            if (clause.RelativeObject == Chunk) relative ??= clause;
        }
        var governing = subordinate is null || !Happens(subordinate) && StatusOf(subordinate) is null ? Governing() : null;
        if (subordinate is not null) return governing is not null && Carries(governing) ? governing : subordinate; // "ont suivi un exercice qui mobilise"
        return relative is null || governing is not null && Carries(governing) ? governing : relative;
    }

    private bool Carries(Clause clause) => StatusOf(clause) is not null || clause.Verb.Lemma is { } lemma && Frames.Support.Contains(lemma);

    /// <summary>The last clause before the noun that has it as its object, or behind a preposition that its verb asks for.</summary>
    private Clause? Governing()
    {
        var isObject = Chunk.Preposition is null || IsPartitive || IsMeasured || IsOfAction;
        if (!isObject && Chunk.Preposition is not ("à" or "pour" or "de" or "avec")) return null;
        for (var i = Sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = Sentence.Clauses[i];
            if (clause.Index < At && clause.Verb.Tense != VerbTense.Participle && Holds(clause.After, Chunk)) return isObject || Attends(clause) ? clause : null;
        }
        return null;
    }

    /// <summary>"ont organisé des conférences": an object with a partitive article, which looks like a preposition.</summary>
    private bool IsPartitive => Chunk.Preposition == "de" && scene.Passage.Is(Chunk.Start, LexemeKind.Determiner);

    /// <summary>"dix jours de patrouille": a duration and what fills it.</summary>
    private bool IsMeasured => Chunk.Preposition == "de" && Previous is { Kind: ChunkKind.Date, Date.Type: TimexType.Duration };

    /// <summary>"la tenue, les 26 et 27 juin au large de Busan, d'un exercice": what an action apart from it is the action of.</summary>
    private bool IsOfAction
    {
        get
        {
            if (Chunk.Preposition != "de") return false;
            for (var i = At - 1; i >= 0; i--)
            {
                var chunk = Sentence.Chunks[i];
                if (chunk is { Kind: ChunkKind.NounPhrase, Preposition: null }) return chunk.Is(LexemeKind.Action);
                if (chunk.Kind is not (ChunkKind.Date or ChunkKind.Comma or ChunkKind.NounPhrase) || chunk.Kind == ChunkKind.NounPhrase && chunk.Preposition is not ("à" or "en" or "dans" or "vicinity")) return false;
            }
            return false;
        }
    }

    /// <summary>"un accueil officiel, suivi d'une séance de travail".</summary>
    public bool FollowsUp => Chunk.Preposition is "de" or "par" && Previous is { Kind: ChunkKind.Verb, Verb: { Tense: VerbTense.Participle, Lemma: { } lemma } } && Frames.Follow.Contains(lemma);

    private bool Attends(Clause clause)
    {
        if (clause.Verb.Lemma is not { } lemma || !Frames.Support.Contains(lemma)) return false;
        foreach (var verb in Frames.Support[lemma])
            if (verb.Through == Chunk.Preposition || verb.Through == "delegation" && Chunk.Preposition == "à" && LeadsDelegation(clause)) return true;
        return false;
    }

    /// <summary>"dirige une délégation à la réunion".</summary>
    private static bool LeadsDelegation(Clause clause)
    {
        foreach (var next in Stretch.Of(clause.After))
        {
            if (next.Preposition is not null) continue;
            foreach (var noun in next.Nouns)
                if (noun.Lexeme is { Kind: LexemeKind.Group, Id: "delegation" }) return true;
        }
        return false;
    }

    private SupportVerb? FindSupport()
    {
        if (Carrier?.Verb.Lemma is not { } lemma || !Frames.Support.Contains(lemma)) return null;
        foreach (var verb in Frames.Support[lemma])
            if (Fits(verb)) return verb;
        return null;
    }

    private bool Fits(SupportVerb verb) => verb.Through switch
    {
        "delegation" => Chunk.Preposition == "à" && LeadsDelegation(Carrier!),
        { } preposition => Chunk.Preposition == preposition,
        null => Chunk.Preposition is null || IsPartitive || IsMeasured || IsOfAction,
    };
}
