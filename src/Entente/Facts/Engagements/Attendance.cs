using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>
/// Who was there, told in a sentence of its own: "Étaient présents à la rencontre A et B", "Y ont pris part A pour le
/// Mali et B pour le Niger", "A et B ont assisté à l'audience". They take part in what was told before.
/// </summary>
internal readonly struct Attendance(Scene scene, ActorResolver actors)
{
    /// <summary>How many sentences back the engagement may stand.</summary>
    private const int Reach = 4;

    private readonly List<Actor> found = scene.Memory.Actors();

    /// <summary>Adds those who were there to the engagement told last, where a sentence tells nothing else.</summary>
    /// <param name="told">How many of the drafts stand in sentences before.</param>
    public void Read(int index, ParsedSentence sentence, List<EngagementDraft> drafts, int told)
    {
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (Appears(clause) && Last(drafts, told, index, "ceremony") is { Kind: "ceremony" } parade) Join(parade, clause);
            AddChairs(index, clause, drafts, told);
            AddPartner(index, sentence, clause, drafts, told);
            if (!TellsAttendance(clause)) continue;
            found.Clear();
            actors.AddTo(found, clause.Subjects, index);
            found.RemoveAll(static actor => actor.Person is null);
            if (found.Count == 0 || Last(drafts, told, index, Named(clause)) is not { } attended) continue;
            attended.Add(found, ParticipantRole.Participant);
            if (attended.Kind == "dialogue" && attended.Parties.Count > 2) attended.Kind = "conference";
        }
    }

    /// <summary>"Il était coprésidé par A et B": whom the passive of a verb of chairing names chaired what was told last.</summary>
    private void AddChairs(int index, Clause clause, List<EngagementDraft> drafts, int told)
    {
        if (clause is not { Subordinate: false, Subjects: [{ IsPronoun: true, Plural: false }], Verb: { IsFinite: true, Voice: VerbVoice.Passive, Negated: false, IsAhead: false, Lemma: { } lemma } }) return;
        if (Chairing(lemma) is not { } role || Last(drafts, told, index, null) is not { } chaired) return;
        found.Clear();
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition == "par") actors.AddTo(found, phrases.Phrase, index);
        found.RemoveAll(static actor => actor.Person is null);
        chaired.Add(found, role);
    }

    /// <summary>"a eu des entretiens bilatéraux. Avec son homologue chilien, A, il a constaté": with whom the talks were that were told last.</summary>
    private void AddPartner(int index, ParsedSentence sentence, Clause clause, List<EngagementDraft> drafts, int told)
    {
        if (clause is not { Index: > 0, Verb.IsFinite: true, Subordinate: false } || sentence.Chunks is not [{ Preposition: "avec", IsPerson: true } partner, ..]) return;
        if (Last(drafts, told, index, "meeting") is not { Kind: "meeting" } talks || clause.Before.Count == 0 || !ReferenceEquals(clause.Before[0], partner)) return;
        found.Clear();
        actors.AddTo(found, partner, index);
        found.RemoveAll(actor => actor.Person is null || actor.Party is null || !talks.Parties.Contains(actor.Party) || talks.HasPersonOf(actor.Party));
        talks.Add(found, ParticipantRole.Participant);
    }

    private ParticipantRole? Chairing(string lemma)
    {
        if (!scene.Language.Engagements.Support.Contains(lemma)) return null;
        foreach (var verb in scene.Language.Engagements.Support[lemma])
            if (ParticipantRoles.Of(verb.Subject) is ParticipantRole.Chair or ParticipantRole.CoChair) return ParticipantRoles.Of(verb.Subject);
        return null;
    }

    /// <summary>"Après les colonnes vietnamiennes sont apparus quatre contingents : ceux de la Chine et du Laos": troops that a parade shows.</summary>
    private bool Appears(Clause clause) => clause.Verb is { IsFinite: true, Negated: false, Modal: null, IsAhead: false, Lemma: { } lemma } && scene.Language.Engagements.Appear.Contains(lemma) && HasTroops(clause);

    private static bool HasTroops(Clause clause)
    {
        foreach (var chunk in Stretch.Of(clause.Subjects))
            if (chunk.Head?.Kind is LexemeKind.Troops or LexemeKind.ArmedForces or LexemeKind.Group) return true;
        foreach (var chunk in Stretch.Of(clause.After))
            if (chunk is { Preposition: null, Head.Kind: LexemeKind.Troops or LexemeKind.ArmedForces or LexemeKind.Group }) return true;
        return false;
    }

    private static void Join(EngagementDraft parade, Clause clause)
    {
        foreach (var chunk in Stretch.Of(clause.Subjects)) Add(parade, chunk);
        foreach (var chunk in Stretch.Of(clause.After))
            if (chunk.Preposition is null) Add(parade, chunk);
    }

    private static void Add(EngagementDraft parade, Chunk chunk)
    {
        for (var i = 0; i < chunk.Parties.Count; i++) parade.AddParty(chunk.Parties[i]);
    }

    /// <summary>A verb of attending, with "y" or with what was told before; être with "présent".</summary>
    private bool TellsAttendance(Clause clause)
    {
        if (clause.Verb is not { IsFinite: true, Negated: false, Modal: null, Lemma: { } lemma } || clause.Subordinate || clause.Verb.IsAhead) return false;
        if (lemma == scene.Passage.Grammar.Be) return IsInverted(clause) && clause.After is [var first, ..] && scene.Passage.Is(first.HeadAt, LexemeKind.Cue, "present");
        return scene.Language.Engagements.Attend.Contains(lemma) && (SaysThere(clause) || Named(clause) is not null);
    }

    /// <summary>Whether the subject follows its verb: a list of who was there is no pair that acts together.</summary>
    public static bool IsInverted(Clause clause) => clause.Subjects.Count > 0 && clause.Subjects[0].First > clause.Chunk.First;

    private bool SaysThere(Clause clause)
    {
        for (var at = clause.Chunk.First; at < clause.Chunk.End; at++)
            if (scene.Passage.Is(at, LexemeKind.Cue, "there")) return true;
        return false;
    }

    /// <summary>The kind of what was attended ("à la rencontre"), where the words only take it up.</summary>
    private string? Named(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk.Preposition == "à" && scene.Passage.Is(chunk.HeadAt, LexemeKind.Cue, "proceedings")) return "conference";
            else if (chunk is { Preposition: "à", Definite: true, People.Count: 0 } && EngagementNames.Naming(chunk) is { Lexeme.Kind: LexemeKind.Event or LexemeKind.Session or LexemeKind.Mechanism } noun) return Kind(noun);
        return null;
    }

    private static string Kind(LexiconMatch noun) => noun.Lexeme.Kind == LexemeKind.Session ? "conference" : noun.Lexeme.Id;

    private static EngagementDraft? Last(List<EngagementDraft> drafts, int told, int index, string? kind)
    {
        for (var i = told - 1; i >= 0 && index - drafts[i].Sentence <= Reach; i--)
            if (drafts[i] is { Anaphoric: false, Denied: false, Status: EngagementStatus.Held } draft && MayBe(draft.Kind, kind)) return draft;
        return null;
    }

    /// <summary>Whether people attend engagements of a kind, and the words that take one up fit it: talks are called by many nouns.</summary>
    private static bool MayBe(string known, string? named) => known is not ("visit" or "port-call" or "call") && (named is null || known == named || IsTalks(known) && IsTalks(named));

    private static bool IsTalks(string kind) => kind is "meeting" or "reception" or "dialogue" or "conference";
}
