using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>What stands around a noun in its sentence: the clauses over it, the participles at it, the phrases behind it.</summary>
internal sealed class NounField
{
    private readonly NounSite site;

    public NounField(NounSite site)
    {
        this.site = site;
        Carrier = FindCarrier();
        Governor = Carrier is null or { Verb.IsFinite: true } ? Carrier : FiniteBefore(Carrier.Index);
    }

    /// <summary>The clause that holds the noun in its field or as its subject; null when none does.</summary>
    public Clause? Carrier { get; }

    /// <summary>The finite clause over it: the carrier, or the one that governs the carrier's infinitive.</summary>
    public Clause? Governor { get; }

    public bool IsSubject => Carrier is { } clause && IsSubjectOf(clause);

    /// <summary>Whether it stands behind its carrier with no preposition, as its object.</summary>
    public bool IsObject => Carrier is { } clause && !IsSubjectOf(clause) && site.Chunk.Preposition is null;

    /// <summary>The verbs over the noun, the nearest first.</summary>
    public IEnumerable<Clause> Over => Carrier is null ? [] : Governor is null || ReferenceEquals(Governor, Carrier) ? [Carrier] : [Carrier, Governor];

    private IReadOnlyList<Chunk> Chunks => site.Parsed.Chunks;

    /// <summary>The phrases, dates and signs behind the noun, up to the next verb or relative.</summary>
    public IEnumerable<Chunk> Trailing =>
        Chunks.Skip(site.At + 1).TakeWhile(chunk => chunk.Kind is not (ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Verb));

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
    public IEnumerable<Clause> Participles()
    {
        foreach (var clause in site.Parsed.Clauses)
            if (clause.Verb.Tense == VerbTense.Participle && clause.Index > site.At && Reaches(clause.Index)) yield return clause;
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
        bool Denies(Clause? clause) => clause?.Verb.Lemma is { } lemma && scene.Language.Engagements.Status.GetValueOrDefault(lemma) == "deny";
        if (Over.Any(Denies)) return true;
        if (Governor is not { } governor || FiniteBefore(governor.Index) is not { } before || !Denies(before)) return false;
        return Chunks.Skip(before.Index).Take(governor.Index - before.Index).Any(chunk => chunk.Kind is ChunkKind.Relative or ChunkKind.Subordinator);
    }

    private Clause? ClauseAfter(int index) => site.Parsed.Clauses.FirstOrDefault(clause => clause.Index > index);

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
        foreach (var clause in site.Parsed.Clauses)
            if (clause.Verb.IsFinite && IsSubjectOf(clause)) return clause;
        for (var i = site.Parsed.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = site.Parsed.Clauses[i];
            if (clause.Index < site.At && clause.Verb.Tense != VerbTense.Participle && Holds(clause.After)) return clause;
        }
        return null;
    }

    private Clause? FiniteBefore(int index) => site.Parsed.Clauses.LastOrDefault(clause => clause.Index < index && clause.Verb.IsFinite);

    private bool IsSubjectOf(Clause clause) => Holds(clause.Subjects);

    private bool Holds(IReadOnlyList<Chunk> chunks)
    {
        foreach (var chunk in chunks)
            if (ReferenceEquals(chunk, site.Chunk)) return true;
        return false;
    }
}
