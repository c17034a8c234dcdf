using Entente.Codebook;
using Entente.Pages;

namespace Entente.Grammar;

/// <summary>Finds the clauses of a sentence: for each verb its subject and its field.</summary>
internal sealed class ClauseBuilder(Passage passage, GrammarStore store)
{
    private readonly GrammarWords words = passage.Grammar;
    private readonly Inversions inversions = new(passage);
    private Row<Chunk> chunks = [];
    private Row<Clause> clauses = [];

    public void Build(ParsedSentence sentence)
    {
        (chunks, clauses) = (sentence.Chunks, sentence.Clauses);
        for (var i = 0; i < chunks.Count; i++)
            if (chunks[i].Kind == ChunkKind.Verb) clauses.Add(At(i));
    }

    private Clause At(int index)
    {
        if (Completed(index) is { } completed) return Finite(index, completed);
        var clause = store.Clause(chunks[index], index);
        if (clause.Verb.IsFinite) Subjects(clause);
        else if (clause.Verb.Tense == VerbTense.Participle) Modified(clause);
        else Inherited(clause);
        Surround(clause);
        if (clause.Subordinate) clause.RelativeObject = RelativeObject(index);
        return clause;
    }

    private void Surround(Clause clause)
    {
        clause.After.Show(chunks, clause.Index + 1, FieldEnd(clause.Index));
        clause.Before.Show(chunks, FieldStart(clause.Index), clause.Index);
    }

    /// <summary>"le protocole que les ministres ont signé": what "que" stands for.</summary>
    private Chunk? RelativeObject(int index)
    {
        for (var i = index - 1; i > 0; i--)
            if (chunks[i].Kind == ChunkKind.Relative) return words.IsObjectRelative(chunks[i].Head) ? Antecedent(i) : null;
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
        if (chunks[index - 1].Kind == ChunkKind.Coordinator && LastMain() is { Verb.Tense: VerbTense.Past } earlier) return Past(verb, earlier.Verb.Voice);
        var hasObject = index + 1 < chunks.Count && chunks[index + 1] is { Kind: ChunkKind.NounPhrase, Preposition: null, IsPronoun: false };
        return hasObject && !verb.Plural && !verb.Feminine && LosesAuxiliary(index) ? Past(verb, VerbVoice.Active) : null;
    }

    private VerbGroup Past(VerbGroup participle, VerbVoice voice)
    {
        var past = store.Verb(participle);
        (past.Tense, past.Voice) = (VerbTense.Past, voice);
        return past;
    }

    /// <summary>The last finite verb so far that stands in no clause under another.</summary>
    private Clause? LastMain()
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
            if (clauses[i].Verb.IsFinite && !clauses[i].Subordinate) return clauses[i];
        return null;
    }

    private bool LosesAuxiliary(int index) =>
        chunks[index - 1] is { Kind: ChunkKind.NounPhrase, Preposition: null } || chunks[index - 1].Kind == ChunkKind.Comma && clauses.Count > 0 && clauses[^1].Chunk.Verb!.Tense == VerbTense.Participle && clauses[^1].Verb.IsFinite;

    private Clause Finite(int index, VerbGroup verb)
    {
        var clause = store.Clause(store.Chunk(chunks[index], verb), index);
        if (chunks[index - 1] is { Kind: ChunkKind.NounPhrase, Preposition: null } subject) clause.Subjects.Add(subject);
        else TakeBefore(clause);
        Surround(clause);
        return clause;
    }

    /// <summary>The noun that a participle stands at: the phrase before it.</summary>
    private void Modified(Clause clause)
    {
        var index = clause.Index;
        for (var i = index - 1; i >= 0 && index - i <= 4; i--)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && chunks[i].Preposition is not "chair")
            {
                if (IsApart(i, index) && LastMain() is { } main && main.Verb.Plural == clause.Verb.Plural && main.Subjects.Count > 0)
                {
                    clause.Subjects.CopyFrom(main.Subjects);
                    return;
                }
                AddChain(clause.Subjects, i);
                return;
            }
            if (chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Other or ChunkKind.Date or ChunkKind.Dash)) break;
        }
        if (index > 0) return;
        if (Ahead(index) is { IsPerson: false } ahead) clause.Subjects.Add(ahead);
        else AddNext(clause);
    }

    /// <summary>"s'est tenu à Riga, coprésidé par": a comma parts a participle from the place before it; it is said of the subject.</summary>
    private bool IsApart(int place, int participle) => chunks[participle - 1].Kind == ChunkKind.Comma
        && chunks[place] is { Preposition: "à" or "en" or "dans", Head.Kind: LexemeKind.Place or LexemeKind.State };

    /// <summary>A phrase and those before it that it hangs on by prepositions: "le mémorandum | sur l'industrie | signé".</summary>
    private void AddChain(Row<Chunk> chain, int index)
    {
        for (var i = index; i >= 0 && chunks[i].Kind == ChunkKind.NounPhrase; i--)
        {
            chain.Add(chunks[i]);
            if (chunks[i].Preposition is null or "lors" or "margin") return;
        }
    }

    /// <summary>"Réunis mardi à Riga, en Lettonie, les ministres A, B et C …": the subject of a fronted participle follows a comma, before any verb; further people may be listed with it.</summary>
    private void AddNext(Clause clause)
    {
        for (var i = clause.Index + 1; i + 1 < chunks.Count && chunks[i + 1].Kind is not (ChunkKind.Semicolon or ChunkKind.Verb); i++)
            if (chunks[i].Kind is ChunkKind.Comma or ChunkKind.Coordinator && IsSubject(chunks[i + 1]) && (clause.Subjects.Count == 0 || chunks[i + 1].IsPerson)) clause.Subjects.Add(chunks[i + 1]);
    }

    /// <summary>"a invité le ministre à se rendre": whom some verbs have do what the infinitive tells; null when the subject does it.</summary>
    private Chunk? Controlled(Clause governing, int infinitive)
    {
        if (!words.ControlsObject(governing.Verb.Lemma) || governing.Verb.Voice == VerbVoice.Passive) return null;
        for (var i = governing.Index + 1; i < infinitive; i++)
            if (IsSubject(chunks[i]) || chunks[i] is { Kind: ChunkKind.NounPhrase, Preposition: "de" } && passage.Is(chunks[i].Start, LexemeKind.Determiner)) return chunks[i];
        return null;
    }

    /// <summary>An infinitive or gerund shares the subject of the verb before it, unless that has somebody else do it.</summary>
    private void Inherited(Clause clause)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (IsOnTheWay(clauses[i], clause)) clause.Subjects.CopyFrom(clauses[i].Subjects);
            else if (clauses[i].Verb.Tense == VerbTense.Infinitive && i == clauses.Count - 1 && Controlled(clauses[i], clause.Index) is { } seen) clause.Subjects.Add(seen);
            else if (!clauses[i].Verb.IsFinite) continue;
            else if (Controlled(clauses[i], clause.Index) is { } done) clause.Subjects.Add(done);
            else clause.Subjects.CopyFrom(clauses[i].Subjects);
            return;
        }
        if (clause.Verb.Tense == VerbTense.Gerund && Ahead(clause.Index) is { } ahead) clause.Subjects.Add(ahead);
    }

    /// <summary>"Recevant ensuite l'ambassadeur, A, il a plaidé": the subject of a gerund that opens the sentence stands behind a comma, right before the verb.</summary>
    private Chunk? Ahead(int gerund)
    {
        for (var i = gerund + 2; i < chunks.Count && chunks[i].Kind is not (ChunkKind.Semicolon or ChunkKind.Relative); i++)
            if (chunks[i] is { Kind: ChunkKind.Verb, Verb.IsFinite: true }) return IsSubject(chunks[i - 1]) && chunks[i - 2].Kind == ChunkKind.Comma ? chunks[i - 1] : null;
        return null;
    }

    /// <summary>"A s'est entretenu avec B, arrivé pour prendre part à": who has come does what the infinitive tells.</summary>
    private bool IsOnTheWay(Clause participle, Clause infinitive) =>
        infinitive.Chunk.Preposition == "pour" && participle is { Verb.Tense: VerbTense.Participle, Subjects.Count: > 0 } && words.MovesWithBe(participle.Verb.Lemma);

    private void Subjects(Clause clause)
    {
        if (inversions.Add(chunks, clause.Index, LastMain() is not null, clause.Subjects)) return;
        var i = BeforeInsets(clause.Index - 1);
        if (i < 0 || chunks[i].Kind != ChunkKind.Relative)
        {
            Preverbal(clause, i);
            return;
        }
        clause.Subordinate = true;
        if ((words.IsSubjectRelative(chunks[i].Head) ? Antecedent(i) : Inverted(clause.Index)) is { } subject) clause.Subjects.Add(subject);
    }

    /// <summary>Steps back over adverbs, a relative clause between commas and an inset between dashes: they part a subject from its verb.</summary>
    private int BeforeInsets(int from)
    {
        var i = from;
        while (i >= 0 && chunks[i].Kind is ChunkKind.Other or ChunkKind.Date) i--;
        if (i < 1) return i;
        if (QuotedBefore(i) is { } quoted) return quoted - 1;
        if (chunks[i].Kind == ChunkKind.Comma && RelativeBefore(i) is { } relative) return chunks[relative - 1].Kind == ChunkKind.Comma ? relative - 2 : relative - 1;
        if (chunks[i].Kind == ChunkKind.Comma && AppositionBefore(i) is { } apposition && !chunks[from + 1].Verb!.Plural) return apposition - 1;
        if (chunks[i].Kind == ChunkKind.Comma && chunks[i - 1].Kind == ChunkKind.Dash) i--;
        if (chunks[i].Kind != ChunkKind.Dash) return i;
        for (var j = i - 1; j > 0; j--)
            if (chunks[j].Kind == ChunkKind.Dash) return j - 1;
        return i;
    }

    /// <summary>"Un exercice, « Edelweiss 24 », est prévu": the first comma around a name in quotation marks; null when the comma closes none.</summary>
    private int? QuotedBefore(int comma) =>
        comma >= 5 && chunks[comma].Kind == ChunkKind.Comma && IsQuotationMark(comma - 1) && chunks[comma - 2] is { Kind: ChunkKind.NounPhrase, Preposition: null }
            && IsQuotationMark(comma - 3) && chunks[comma - 4].Kind == ChunkKind.Comma ? comma - 4 : null;

    private bool IsQuotationMark(int chunk) => chunks[chunk] is { Kind: ChunkKind.Other, First: var first } && passage.IsSign(first, '"');

    /// <summary>"Le Premier ministre A, lui-même ancien général, entendait": the comma behind somebody named that opens what another comma closes; null where none does.</summary>
    private int? AppositionBefore(int comma)
    {
        var i = comma - 1;
        while (i > 1 && comma - i <= 2 && chunks[i].Kind is ChunkKind.NounPhrase or ChunkKind.Other && chunks[i] is not { People: [{ HasName: true }, ..] }) i--;
        return i > 0 && i < comma - 1 && chunks[i].Kind == ChunkKind.Comma && chunks[i - 1] is { Kind: ChunkKind.NounPhrase, Preposition: null, People: [{ HasName: true }, ..] } ? i : null;
    }

    /// <summary>The relative pronoun of the clause that a comma closes; null when it closes none.</summary>
    private int? RelativeBefore(int comma)
    {
        var finite = false;
        for (var i = comma - 1; i > 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Semicolon or ChunkKind.Colon) return null;
            finite |= chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.IsFinite;
            if (chunks[i].Kind == ChunkKind.Relative && !words.IsObjectRelative(chunks[i].Head)) return finite ? i : null;
        }
        return null;
    }

    /// <summary>The phrase that "qui" stands for: the last noun phrase, over a comma and a participle's field if need be.</summary>
    private Chunk? Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0; i--)
        {
            if (chunks[i] is { Kind: ChunkKind.NounPhrase, InBrackets: false }) return chunks[i];
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Semicolon) break;
        }
        return null;
    }

    /// <summary>"que présidait le chef de l'État": after a relative other than "qui" the subject may follow the verb.</summary>
    private Chunk? Inverted(int index)
    {
        for (var i = index + 1; i < chunks.Count && chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Comma); i++)
            if (chunks[i] is { Kind: ChunkKind.NounPhrase, Preposition: null }) return chunks[i];
        return null;
    }

    /// <summary>The last noun phrases before the verb that no preposition governs, with those coordinated to them.</summary>
    private void Preverbal(Clause clause, int from)
    {
        var found = clause.Subjects;
        if (Shared(clause, from) is { } sharing)
        {
            found.CopyFrom(sharing.Subjects);
            clause.Subordinate = sharing.Subordinate;
            return;
        }
        for (var i = from; i >= 0; i--)
        {
            var chunk = chunks[i];
            if (chunk.Kind is ChunkKind.Semicolon or ChunkKind.Colon) break;
            if (chunk.Kind is ChunkKind.Relative or ChunkKind.Subordinator)
            {
                clause.Subordinate = true;
                break;
            }
            if (chunk.Kind == ChunkKind.Verb && chunk.Verb!.IsFinite && !ClosedByRelative(i)) break;
            if (IsObjectOfGerund(i)) continue;
            if (IsSubject(chunk) && (found.Count == 0 || Coordinated(i, found[0]) || found.Count > 1 && IsListed(i, found[0]))) found.AddFirst(chunk);
            else if (found.Count > 0 && IsSubject(chunk)) break;
        }
        if (found.Count == 0) TakeBefore(clause);
        for (var i = 0; i < found.Count; i++)
            if (found[i].IsPronoun) found.Replace(i, Doubled(found[i]));
    }

    /// <summary>"Un plan couvrant les années 2026 à 2028 sera signé": behind a noun a gerund has its own object, and the noun is the subject.</summary>
    private bool IsObjectOfGerund(int index) =>
        index > 1 && chunks[index - 1] is { Kind: ChunkKind.Verb, Verb.Tense: VerbTense.Gerund } && chunks[index - 2] is { Kind: ChunkKind.NounPhrase };

    /// <summary>"a rendu compte de ses entretiens et a transmis": the verb with which one right behind "et" shares its subject: the main one, or the one in the relative before it whose tense it has.</summary>
    private Clause? Shared(Clause clause, int before)
    {
        if (before < 1 || chunks[before].Kind != ChunkKind.Coordinator || chunks[before - 1].Kind == ChunkKind.Comma || LastMain() is not { Subjects.Count: > 0 } main) return null;
        for (var i = clauses.Count - 1; i >= 0; i--)
            if (clauses[i].Verb.IsFinite) return clauses[i].Subordinate && clauses[i].Subjects.Count > 0 && (clauses[i].Verb.Tense == clause.Verb.Tense || main.Verb.Tense != clause.Verb.Tense) ? clauses[i] : main;
        return null;
    }

    /// <summary>"L'escale, elle, a été supprimée": a pronoun that only takes up the phrase before its comma.</summary>
    private Chunk Doubled(Chunk subject)
    {
        var i = IndexOf(subject);
        if (i < 2 || chunks[i - 1].Kind != ChunkKind.Comma || i + 1 < chunks.Count && chunks[i + 1].Kind != ChunkKind.Comma && clauses is [{ Verb.Tense: VerbTense.Gerund, Index: 0 }, ..]) return subject;
        return IsSubject(chunks[i - 2]) ? chunks[i - 2] : Relativised(i) ?? subject;
    }

    /// <summary>"La visite que le ministre devait effectuer, elle, a été annulée": what a pronoun between commas takes up over a relative clause.</summary>
    private Chunk? Relativised(int pronoun)
    {
        if (pronoun + 1 >= chunks.Count || chunks[pronoun + 1].Kind != ChunkKind.Comma) return null;
        for (var i = pronoun - 2; i > 0 && chunks[i].Kind != ChunkKind.Semicolon; i--)
            if (chunks[i].Kind == ChunkKind.Relative) return Antecedent(i);
        return null;
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

    /// <summary>A phrase without a preposition; an acronym in brackets ("le comité (CCEM)") is none of its own.</summary>
    private static bool IsSubject(Chunk chunk) => chunk is { Kind: ChunkKind.NounPhrase, Preposition: null, InBrackets: false };

    /// <summary>"le Togo, le Ghana et le Bénin ont": a further actor before the comma of a list.</summary>
    private bool IsListed(int index, Chunk next) =>
        chunks[index + 1].Kind == ChunkKind.Comma && chunks[index + 2] == next
        && (chunks[index].IsPerson || chunks[index].Head?.Kind is LexemeKind.State or LexemeKind.Organisation or LexemeKind.ArmedForces);

    /// <summary>"A, B et C ont": phrases linked by commas and "et" alone.</summary>
    private bool Coordinated(int index, Chunk next)
    {
        for (var i = index + 1; i < chunks.Count && chunks[i] != next; i++)
            if (chunks[i].Kind == ChunkKind.Coordinator) return true;
        return false;
    }

    /// <summary>"a reçu A puis s'est entretenu avec B": a verb without a subject takes that of the finite verb before it.</summary>
    private void TakeBefore(Clause clause)
    {
        if (LastMain() is { } main) clause.Subjects.CopyFrom(main.Subjects);
    }

    private int FieldEnd(int index)
    {
        var end = index + 1;
        while (end < chunks.Count && !EndsField(end, index)) end++;
        return end;
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

    private int FieldStart(int index)
    {
        var start = index;
        while (start > 0 && chunks[start - 1].Kind is not (ChunkKind.Semicolon or ChunkKind.Colon) && chunks[start - 1] is not { Kind: ChunkKind.Verb, Verb.IsFinite: true }) start--;
        return start;
    }
}
