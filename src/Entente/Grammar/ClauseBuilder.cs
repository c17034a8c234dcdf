using Entente.Codebook;

namespace Entente.Grammar;

/// <summary>Finds the clauses of a sentence: for each verb its subject and its field.</summary>
internal sealed class ClauseBuilder(IReadOnlyList<Chunk> chunks)
{
    private readonly List<Clause> clauses = [];

    public List<Clause> Build()
    {
        for (var i = 0; i < chunks.Count; i++)
            if (chunks[i].Kind == ChunkKind.Verb) clauses.Add(At(i));
        return clauses;
    }

    private Clause At(int index)
    {
        if (Completed(index) is { } completed) return Finite(index, completed);
        var verb = chunks[index].Verb!;
        var subordinate = false;
        var subjects = verb.IsFinite ? Subjects(index, out subordinate)
            : verb.Tense == VerbTense.Participle ? Modified(index) : Inherited(index);
        return new Clause
        {
            Chunk = chunks[index], Index = index, Subjects = subjects, Subordinate = subordinate,
            After = After(index), Before = Before(index), RelativeObject = subordinate ? RelativeObject(index) : null,
        };
    }

    /// <summary>"le protocole que les ministres ont signé": what "que" stands for.</summary>
    private Chunk? RelativeObject(int index)
    {
        for (var i = index - 1; i > 0; i--)
            if (chunks[i].Kind == ChunkKind.Relative) return chunks[i].Head!.Id is "que" or "qu'" ? Antecedent(i).FirstOrDefault() : null;
        return null;
    }

    /// <summary>
    /// "ont signé un accord et assisté à": a participle after "et" shares the auxiliary before it. "l'armée envoyé 21
    /// officiers": a participle with an object of its own has lost its auxiliary.
    /// </summary>
    private VerbGroup? Completed(int index)
    {
        var verb = chunks[index].Verb!;
        if (verb.Tense != VerbTense.Participle || index == 0) return null;
        var earlier = clauses.LastOrDefault(clause => clause.Verb.IsFinite && !clause.Subordinate);
        if (chunks[index - 1].Kind == ChunkKind.Coordinator && earlier is { Verb.Tense: VerbTense.Past })
            return verb with { Tense = VerbTense.Past, Voice = earlier.Verb.Voice };
        var hasObject = index + 1 < chunks.Count && chunks[index + 1] is { Kind: ChunkKind.NounPhrase, Preposition: null, IsPronoun: false };
        return hasObject && !verb.Plural && !verb.Feminine && LosesAuxiliary(index)
            ? verb with { Tense = VerbTense.Past, Voice = VerbVoice.Active } : null;
    }

    private bool LosesAuxiliary(int index) =>
        chunks[index - 1] is { Kind: ChunkKind.NounPhrase, Preposition: null } || chunks[index - 1].Kind == ChunkKind.Comma && clauses.Count > 0 && clauses[^1].Chunk.Verb!.Tense == VerbTense.Participle && clauses[^1].Verb.IsFinite;

    private Clause Finite(int index, VerbGroup verb)
    {
        var subjects = chunks[index - 1] is { Kind: ChunkKind.NounPhrase, Preposition: null } subject ? [subject] : FromBefore(index);
        return new Clause
        {
            Chunk = chunks[index] with { Verb = verb }, Index = index, Subjects = subjects,
            After = After(index), Before = Before(index),
        };
    }

    /// <summary>The noun that a participle stands at: the phrase before it.</summary>
    private List<Chunk> Modified(int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= 4; i--)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && chunks[i].Preposition is not "chair") return [.. Chain(i)];
            if (chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Other or ChunkKind.Date or ChunkKind.Dash)) break;
        }
        return index == 0 && NextNoun(index) is { } next ? [next] : [];
    }

    /// <summary>A phrase and those before it that it hangs on by prepositions: "le mémorandum | sur l'industrie | signé".</summary>
    private IEnumerable<Chunk> Chain(int index)
    {
        for (var i = index; i >= 0 && chunks[i].Kind == ChunkKind.NounPhrase; i--)
        {
            yield return chunks[i];
            if (chunks[i].Preposition is null or "lors" or "margin") yield break;
        }
    }

    /// <summary>"Reçue par le ministre, la générale …": the subject of a fronted participle follows the comma.</summary>
    private Chunk? NextNoun(int index)
    {
        var i = index + 1;
        while (i < chunks.Count && chunks[i].Kind != ChunkKind.Comma) i++;
        return i + 1 < chunks.Count && chunks[i + 1].Kind == ChunkKind.NounPhrase ? chunks[i + 1] : null;
    }

    /// <summary>An infinitive or gerund shares the subject of the verb before it.</summary>
    private List<Chunk> Inherited(int index)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            if (clauses[i].Verb.IsFinite && clauses[i].Index < index) return [.. clauses[i].Subjects];
        return [];
    }

    private List<Chunk> Subjects(int index, out bool subordinate)
    {
        subordinate = false;
        var i = BeforeInsets(index - 1);
        if (i >= 0 && chunks[i].Kind == ChunkKind.Relative)
        {
            subordinate = true;
            return chunks[i].Head!.Id is "qui" ? Antecedent(i) : Inverted(index);
        }
        return Preverbal(index, i, ref subordinate);
    }

    /// <summary>Steps back over adverbs, a relative clause between commas and an inset between dashes: they part a subject from its verb.</summary>
    private int BeforeInsets(int from)
    {
        var i = from;
        while (i >= 0 && chunks[i].Kind is ChunkKind.Other or ChunkKind.Date) i--;
        if (i < 1) return i;
        if (chunks[i].Kind == ChunkKind.Comma && RelativeBefore(i) is { } relative) return chunks[relative - 1].Kind == ChunkKind.Comma ? relative - 2 : relative - 1;
        if (chunks[i].Kind == ChunkKind.Comma && chunks[i - 1].Kind == ChunkKind.Dash) i--;
        if (chunks[i].Kind != ChunkKind.Dash) return i;
        for (var j = i - 1; j > 0; j--)
            if (chunks[j].Kind == ChunkKind.Dash) return j - 1;
        return i;
    }

    /// <summary>The relative pronoun of the clause that a comma closes; null when it closes none.</summary>
    private int? RelativeBefore(int comma)
    {
        var finite = false;
        for (var i = comma - 1; i > 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Semicolon or ChunkKind.Colon) return null;
            finite |= chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.IsFinite;
            if (chunks[i].Kind == ChunkKind.Relative && chunks[i].Head!.Id is not ("que" or "qu'")) return finite ? i : null;
        }
        return null;
    }

    /// <summary>The phrase that "qui" stands for: the last noun phrase, over a comma and a participle's field if need be.</summary>
    private List<Chunk> Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase) return [chunks[i]];
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Semicolon) break;
        }
        return [];
    }

    /// <summary>"que présidait le chef de l'État": after a relative other than "qui" the subject may follow the verb.</summary>
    private List<Chunk> Inverted(int index)
    {
        for (var i = index + 1; i < chunks.Count && chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Comma); i++)
            if (chunks[i] is { Kind: ChunkKind.NounPhrase, Preposition: null }) return [chunks[i]];
        return [];
    }

    /// <summary>The last noun phrases before the verb that no preposition governs, with those coordinated to them.</summary>
    private List<Chunk> Preverbal(int index, int from, ref bool subordinate)
    {
        var found = new List<Chunk>();
        for (var i = from; i >= 0; i--)
        {
            var chunk = chunks[i];
            if (chunk.Kind is ChunkKind.Semicolon or ChunkKind.Colon) break;
            if (chunk.Kind == ChunkKind.Relative && found.Count > 0) { subordinate = true; break; }
            if (chunk.Kind == ChunkKind.Relative || chunk.Kind == ChunkKind.Subordinator) { subordinate = true; break; }
            if (chunk.Kind == ChunkKind.Verb && chunk.Verb!.IsFinite && !ClosedByRelative(i)) break;
            if (IsSubject(chunk) && (found.Count == 0 || Coordinated(i, found[0]))) found.Insert(0, chunk);
            else if (found.Count > 0 && chunk.Kind == ChunkKind.NounPhrase && chunk.Preposition is null) break;
        }
        return found.Count == 0 ? FromBefore(index) : [.. found.Select(Doubled)];
    }

    /// <summary>"L'escale, elle, a été supprimée": a pronoun that only takes up the phrase before its comma.</summary>
    private Chunk Doubled(Chunk subject)
    {
        var i = IndexOf(subject);
        return subject.IsPronoun && i >= 2 && chunks[i - 1].Kind == ChunkKind.Comma && IsSubject(chunks[i - 2]) ? chunks[i - 2] : subject;
    }

    private int IndexOf(Chunk chunk)
    {
        for (var i = 0; i < chunks.Count; i++)
            if (ReferenceEquals(chunks[i], chunk)) return i;
        return -1;
    }

    /// <summary>A finite verb inside a relative clause that a comma has closed does not end the search for the subject.</summary>
    private bool ClosedByRelative(int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i < 8; i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative) return true;
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Semicolon) return false;
        }
        return false;
    }

    private static bool IsSubject(Chunk chunk) => chunk is { Kind: ChunkKind.NounPhrase, Preposition: null };

    /// <summary>"A, B et C ont": phrases linked by commas and "et" alone.</summary>
    private bool Coordinated(int index, Chunk next)
    {
        for (var i = index + 1; i < chunks.Count && chunks[i] != next; i++)
            if (chunks[i].Kind == ChunkKind.Coordinator) return true;
        return false;
    }

    /// <summary>"a reçu A puis s'est entretenu avec B": a verb without a subject takes that of the finite verb before it.</summary>
    private List<Chunk> FromBefore(int index)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            if (clauses[i].Verb.IsFinite && !clauses[i].Subordinate && clauses[i].Index < index) return [.. clauses[i].Subjects];
        return [];
    }

    private List<Chunk> After(int index)
    {
        var after = new List<Chunk>();
        for (var i = index + 1; i < chunks.Count && !EndsField(i, index); i++) after.Add(chunks[i]);
        return after;
    }

    /// <summary>A field ends at a semicolon, a relative that is not closed, or before a further finite verb's own subject.</summary>
    private bool EndsField(int at, int verb)
    {
        var chunk = chunks[at];
        if (chunk.Kind == ChunkKind.Semicolon) return true;
        if (chunk.Kind == ChunkKind.Verb && chunk.Verb!.IsFinite && at > verb) return true;
        if (chunk.Kind != ChunkKind.Coordinator && chunk.Kind != ChunkKind.Comma) return false;
        for (var i = at + 1; i < chunks.Count && i - at <= 3; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb) return chunks[i].Verb!.IsFinite;
            if (chunks[i].Kind is not (ChunkKind.NounPhrase or ChunkKind.Other or ChunkKind.Date) || chunks[i].Preposition is not null && chunks[i].Kind == ChunkKind.NounPhrase) return false;
        }
        return false;
    }

    private List<Chunk> Before(int index)
    {
        var before = new List<Chunk>();
        for (var i = index - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.Semicolon or ChunkKind.Colon); i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.IsFinite) break;
            before.Insert(0, chunks[i]);
        }
        return before;
    }
}
