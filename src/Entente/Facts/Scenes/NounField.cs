using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>What stands around a noun in its sentence: the clauses over it, the participles at it, the phrases behind it.</summary>
internal sealed class NounField
{
    private readonly Row<Clause> over = new();
    private readonly Row<Clause> participles = new();
    private NounSite site = null!;
    private bool sought, looked;
    private Clause? carrier;

    /// <summary>Makes it the field of a noun, whatever it was before.</summary>
    public NounField Begin(NounSite noun)
    {
        (site, sought, looked, carrier) = (noun, false, false, null);
        over.Clear();
        participles.Clear();
        return this;
    }

    /// <summary>The clause that holds the noun in its field or as its subject; null when none does.</summary>
    public Clause? Carrier
    {
        get
        {
            if (!sought) (sought, carrier) = (true, FindCarrier());
            return carrier;
        }
    }

    /// <summary>The finite clause over it: the carrier, or the one that governs the carrier's infinitive.</summary>
    public Clause? Governor => Carrier is null or { Verb.IsFinite: true } ? Carrier : FiniteBefore(Carrier.Index);

    public bool IsSubject => Carrier is { } clause && IsSubjectOf(clause);

    /// <summary>Whether it stands behind its carrier with no preposition, as its object.</summary>
    public bool IsObject => Carrier is { } clause && !IsSubjectOf(clause) && site.Chunk.Preposition is null;

    /// <summary>The verbs over the noun, the nearest first.</summary>
    public Row<Clause> Over
    {
        get
        {
            if (over.Count > 0 || Carrier is null) return over;
            over.Add(Carrier);
            if (Governor is { } governor && !ReferenceEquals(governor, Carrier)) over.Add(governor);
            return over;
        }
    }

    private Row<Chunk> Chunks => site.Parsed.Chunks;

    /// <summary>The chunk at which the phrases, dates and signs behind the noun end: the next verb or relative.</summary>
    public int TrailingEnd
    {
        get
        {
            var end = site.At + 1;
            while (end < Chunks.Count && Chunks[end].Kind is not (ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Verb)) end++;
            return end;
        }
    }

    /// <summary>The index of the last chunk of a list that goes on from the noun's phrase ("du Cambodge, du Laos et du Vietnam").</summary>
    public int ListEnd()
    {
        var end = site.At;
        for (var i = site.At + 1; i + 1 < Chunks.Count && Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Coordinator; i += 2)
        {
            if (Chunks[i + 1] is not { Kind: ChunkKind.NounPhrase, Preposition: "de", Head.Kind: LexemeKind.State or LexemeKind.Organisation }) break;
            end = i + 1;
        }
        return end;
    }

    /// <summary>Participles that stand at the noun, be it over its complements ("le mémorandum sur l'énergie signé en mai").</summary>
    public Row<Clause> Participles
    {
        get
        {
            if (!looked) FindParticiples();
            return participles;
        }
    }

    /// <summary>The clause of "que les ministres avaient signé", where it qualifies the noun.</summary>
    public Clause? Relative()
    {
        for (var i = site.At + 1; i < Chunks.Count; i++)
        {
            if (Chunks[i].Kind == ChunkKind.Relative) return ClauseAfter(i);
            if (!IsComplement(Chunks[i])) return null;
        }
        return null;
    }

    /// <summary>Whether a verb of denial stands over the noun, or over the "que" clause that holds it.</summary>
    public bool IsDenied(Scene scene)
    {
        for (var i = 0; i < Over.Count; i++)
            if (Denies(scene, Over[i])) return true;
        return Governor is { } governor && IsDenied(scene, governor);
    }

    /// <summary>"a nié que A ait rencontré B et qu'un accord ait été conclu": subjunctives hang on the verb before them.</summary>
    private bool IsDenied(Scene scene, Clause governor)
    {
        var clauses = site.Parsed.Clauses;
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (clauses[i].Index >= governor.Index || clauses[i].Verb.Tense is VerbTense.Infinitive or VerbTense.Participle) continue;
            if (Denies(scene, clauses[i])) return HasLink(clauses[i].Index, governor.Index);
            if (!IsSubjunctive(scene, clauses[i].Verb)) return false;
        }
        return false;
    }

    /// <summary>A subjunctive, or a compound whose auxiliary is one ("aient rencontré").</summary>
    private static bool IsSubjunctive(Scene scene, VerbGroup verb)
    {
        if (verb.Tense == VerbTense.Subjunctive) return true;
        for (var i = verb.First; i < verb.End; i++)
            foreach (ref readonly var match in scene.Passage.Matches.At(i))
                if (match.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Subjunctive }) return true;
        return false;
    }

    /// <summary>Whether a relative or a conjunction stands between two chunks.</summary>
    public bool HasLink(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (Chunks[i].Kind is ChunkKind.Relative or ChunkKind.Subordinator) return true;
        return false;
    }

    /// <summary>The last finite clause before a chunk.</summary>
    public Clause? FiniteBefore(int index)
    {
        for (var i = site.Parsed.Clauses.Count - 1; i >= 0; i--)
            if (site.Parsed.Clauses[i].Index < index && site.Parsed.Clauses[i].Verb.IsFinite) return site.Parsed.Clauses[i];
        return null;
    }

    private static bool Denies(Scene scene, Clause clause) =>
        clause.Verb.Lemma is { } lemma && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny";

    private void FindParticiples()
    {
        looked = true;
        var clauses = site.Parsed.Clauses;
        for (var i = 0; i < clauses.Count; i++)
            if (clauses[i].Verb.Tense == VerbTense.Participle && clauses[i].Index > site.At && Reaches(clauses[i].Index)) participles.Add(clauses[i]);
    }

    private Clause? ClauseAfter(int index)
    {
        for (var i = 0; i < site.Parsed.Clauses.Count; i++)
            if (site.Parsed.Clauses[i].Index > index) return site.Parsed.Clauses[i];
        return null;
    }

    private bool Reaches(int index)
    {
        if (index - site.At > 7) return false;
        var between = false;
        for (var i = site.At + 1; i < index; i++)
        {
            between |= Chunks[i].Preposition is "entre" or "avec";
            if (!IsComplement(Chunks[i]) && !(between && IsFurtherParty(i))) return false;
        }
        return true;
    }

    /// <summary>The "et B" of "entre A et B".</summary>
    private bool IsFurtherParty(int index) => Chunks[index].Kind == ChunkKind.Coordinator
        || Phrases.IsActor(Chunks[index]) && Chunks[index - 1].Kind is ChunkKind.Coordinator or ChunkKind.Comma;

    private static bool IsComplement(Chunk chunk) => chunk.Kind is ChunkKind.Comma or ChunkKind.Date or ChunkKind.Dash or ChunkKind.Other
        || chunk.Kind == ChunkKind.NounPhrase && chunk.Preposition is not null || chunk.Kind == ChunkKind.NounPhrase && chunk.Head is null && !chunk.IsPerson;

    private Clause? FindCarrier()
    {
        for (var i = 0; i < site.Parsed.Clauses.Count; i++)
            if (site.Parsed.Clauses[i].Verb.IsFinite && IsSubjectOf(site.Parsed.Clauses[i])) return site.Parsed.Clauses[i];
        for (var i = site.Parsed.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = site.Parsed.Clauses[i];
            if (clause.Index < site.At && clause.Verb.Tense != VerbTense.Participle && Holds(clause.After)) return clause;
        }
        return null;
    }

    private bool IsSubjectOf(Clause clause) => Holds(clause.Subjects);

    private bool Holds(Row<Chunk> chunks)
    {
        for (var i = 0; i < chunks.Count; i++)
            if (ReferenceEquals(chunks[i], site.Chunk)) return true;
        return false;
    }
}
