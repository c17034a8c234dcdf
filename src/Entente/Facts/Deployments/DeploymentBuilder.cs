using Entente.Codebook.Frames;
using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Engagements;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;

namespace Entente.Facts.Deployments;

/// <summary>Decides whether troops that a sentence names are deployed, and in what.</summary>
internal sealed class DeploymentBuilder(Scene scene, Sides sides)
{
    /// <summary>How many sentences back a mission is still the one spoken of.</summary>
    private const int MissionMemory = 2;

    private readonly Passage passage = scene.Passage;
    private readonly MissionFinder missions = new(scene);
    private readonly TroopMoves moves = new(scene);
    private readonly Circumstances circumstances = new(scene);

    public DeploymentDraft? Build(int index, ParsedSentence sentence, Unit unit)
    {
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (IsObject(clause, unit, sentence)) return Sent(index, sentence, clause, unit);
            if (IsSubject(clause, unit) && Gone(index, sentence, clause, unit) is { } gone) return gone;
            if (Serving(index, sentence, clause, unit) is { } serving) return serving;
        }
        return Contributed(index, sentence, unit) ?? Departing(index, sentence, unit) ?? Fronted(index, sentence, unit) ?? Standing(index, sentence, unit);
    }

    /// <summary>"la mission X, au sein de laquelle servent douze officiers malaisiens": the verb stands before its troops.</summary>
    private DeploymentDraft? Serving(int index, ParsedSentence sentence, Clause clause, Unit unit)
    {
        if (!clause.Subordinate || clause.Verb is not { Negated: false, IsAhead: false, IsFinite: true, Voice: VerbVoice.Active, Lemma: { } lemma } || unit.Party is null) return null;
        if (!scene.Language.Deployments.Move.Contains(lemma) || clause.Chunk.End > unit.First || unit.First - clause.Chunk.End > 2) return null;
        return missions.First(sentence.Range.First, clause.Chunk.First) is { } mission
            ? Make(index, sentence, unit, mission, unit.Party, null, Math.Min(mission.First, unit.First), unit.End, "deployment.serving", EngagementStatus.Held, null) : null;
    }

    /// <summary>"Le Pakistan contribue à la MONUSCO à hauteur de 1 900 casques bleus".</summary>
    private DeploymentDraft? Contributed(int index, ParsedSentence sentence, Unit unit)
    {
        if (unit.Count is null && !unit.IsUnit) return null;
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            if (clause.Chunk.End > unit.First || clause.Verb is not { Negated: false, IsAhead: false, IsFinite: true, Voice: VerbVoice.Active, Lemma: { } lemma }) continue;
            if (!scene.Language.Deployments.Contribute.Contains(lemma) || missions.First(clause.Chunk.End, unit.First) is not { } mission) return null;
            return (unit.Party ?? sides.Subject(sentence, clause, index)) is { } party
                ? Draft(index, sentence, clause, unit, mission, party, null, unit.End, "deployment.contributed", EngagementStatus.Held) : null;
        }
        return null;
    }

    /// <summary>"Engagée dans l'opération X, la frégate Y …": a participle that opens the sentence tells where the troops behind it are.</summary>
    private DeploymentDraft? Fronted(int index, ParsedSentence sentence, Unit unit)
    {
        if (sentence.Clauses is not [{ Verb.Tense: VerbTense.Participle, Verb.Lemma: { } lemma } clause, ..] || clause.Index > 1) return null;
        if (!scene.Language.Deployments.Send.Contains(lemma) || clause.Chunk.End > unit.First || !IsFirstBehindComma(unit.First, clause.Chunk.End)) return null;
        if (missions.First(clause.Chunk.End, unit.First) is not { } mission || (unit.Party ?? scene.Home) is not { } party) return null;
        return Make(index, sentence, unit, mission, party, null, clause.Chunk.First, unit.End, "deployment.fronted", EngagementStatus.Held, null);
    }

    /// <summary>Whether nothing but an article stands between the last comma and the troops.</summary>
    private bool IsFirstBehindComma(int unit, int from)
    {
        var at = unit - 1;
        while (at > from && passage.Is(at, LexemeKind.Determiner)) at--;
        return at > from && passage.IsSign(at, ',');
    }

    /// <summary>"envoyé 21 officiers": the troops stand in the field of a verb of sending.</summary>
    private bool IsObject(Clause clause, Unit unit, ParsedSentence sentence) =>
        clause.Verb.Lemma is { } lemma && scene.Language.Deployments.Send.Contains(lemma) && clause.Chunk.End <= unit.First
        && (clause.Verb.Voice == VerbVoice.Active || IsLostAuxiliary(clause, sentence, unit))
        && !HasVerbBetween(sentence, clause, unit);

    private static bool HasVerbBetween(ParsedSentence sentence, Clause clause, Unit unit)
    {
        for (var i = 0; i < sentence.Clauses.Count; i++)
            if (sentence.Clauses[i].Index > clause.Index && sentence.Clauses[i].Chunk.End <= unit.First && !IsPurpose(sentence.Clauses[i])) return true;
        return false;
    }

    /// <summary>"l'armée envoyé 21 officiers": a participle with its object right after it has lost its auxiliary.</summary>
    private bool IsLostAuxiliary(Clause clause, ParsedSentence sentence, Unit unit)
    {
        if (clause.Verb.Tense != VerbTense.Participle || clause.Index == 0 || !IsGroup(clause.Chunk.End, unit.First)) return false;
        return sentence.Chunks[clause.Index - 1].Kind is ChunkKind.Comma or ChunkKind.NounPhrase or ChunkKind.Coordinator;
    }

    /// <summary>Whether nothing but an article, or other troops and "et", stands between a verb and its object.</summary>
    private bool IsGroup(int from, int unit)
    {
        var coordinated = false;
        for (var at = from; at < unit; at++)
        {
            coordinated |= passage.Is(at, LexemeKind.Coordinator) || passage.IsSign(at, ',');
            if (at - from > 1 && passage.IsVerb(at)) return false;
        }
        return unit - from <= 2 || coordinated && unit - from < 16;
    }

    private static bool IsPurpose(Clause clause) => clause.Verb.Tense is VerbTense.Infinitive or VerbTense.Gerund;

    private bool IsSubject(Clause clause, Unit unit)
    {
        if (clause.Verb.Lemma is not { } lemma || clause.Chunk.First < unit.First) return false;
        var frames = scene.Language.Deployments;
        var sent = frames.Send.Contains(lemma) && clause.Verb.Voice == VerbVoice.Passive;
        var comes = (frames.Move.Contains(lemma) || frames.Stay.Contains(lemma) || moves.IsRelief(clause)) && clause.Verb.Tense != VerbTense.Participle;
        return (sent || comes) && (Overlaps(clause.Subjects, unit) || IsNextTo(clause, unit));
    }

    private static bool Overlaps(Row<Chunk> subjects, Unit unit)
    {
        for (var i = 0; i < subjects.Count; i++)
            if (subjects[i].First < unit.End && unit.First < subjects[i].End) return true;
        return false;
    }

    /// <summary>Only commas, a relative, dates and clitics stand between the troops and the verb.</summary>
    private bool IsNextTo(Clause clause, Unit unit)
    {
        for (var at = unit.End; at < clause.Chunk.First; at++)
        {
            var allowed = passage.DateAt(at) is not null || passage.IsSign(at, ',') || passage.Is(at, LexemeKind.Relative, "qui") || passage.Is(at, LexemeKind.Reflexive)
                || passage.Is(at, LexemeKind.Adverb) || passage.Is(at, LexemeKind.Mission) || passage.Is(at, LexemeKind.Determiner) || passage.Is(at, LexemeKind.Preposition, "de");
            if (!allowed) return false;
        }
        return clause.Chunk.First >= unit.End;
    }

    private DeploymentDraft? Sent(int index, ParsedSentence sentence, Clause clause, Unit unit)
    {
        if (clause.Verb is { Negated: true } or { IsAhead: true } or { Tense: VerbTense.Infinitive, Modal: not "avoir" } || Reach.IsWished(scene, sentence, clause)) return null;
        var end = FieldEnd(sentence, clause, unit);
        var (country, place) = circumstances.Where(clause);
        var ofMission = clause.Subjects is [var subject] && missions.IsBare(subject);
        var mission = missions.First(unit.End, end) ?? missions.First(sentence.Range.First, clause.Chunk.First) ?? (ofMission || missions.TakesUp(unit.End, end) || SaysThere(clause) ? Remembered(index) : null);
        var party = unit.Party ?? (ofMission ? mission?.Party : Sender(index, sentence, clause));
        if (mission is null && !missions.IsPeacekeeping(sentence.Range.First, end) && !IsAbroad(clause, country, party)) return null;
        return Draft(index, sentence, clause, unit, mission, party, place ?? Land(clause, country), end, "deployment.sent", EngagementStatus.Held);
    }

    /// <summary>"Le Kenya y a déployé 410 policiers": in the mission told before.</summary>
    private bool SaysThere(Clause clause)
    {
        for (var at = clause.Chunk.First; at < clause.Chunk.End; at++)
            if (passage.Is(at, LexemeKind.Cue, "there")) return true;
        return false;
    }

    /// <summary>The party of the subject; for a participle without its auxiliary, of the sentence's first phrase.</summary>
    private string? Sender(int index, ParsedSentence sentence, Clause clause)
    {
        var subjects = clause.Verb.Tense == VerbTense.Participle
            ? [.. sentence.Chunks.Where(chunk => chunk is { Kind: ChunkKind.NounPhrase, Preposition: null } && chunk.End <= clause.Chunk.First).Take(1)]
            : clause.Subjects;
        return sides.Party(subjects, index) ?? Home(subjects);
    }

    private bool IsAbroad(Clause clause, string? country, string? party) =>
        country is not null && party is not null && country != party && scene.Language.Deployments.Abroad.Contains(clause.Verb.Lemma!);

    /// <summary>The name of the state where the troops are, as printed.</summary>
    private string? Land(Clause clause, string? country) =>
        (Naming(clause.After, country) ?? Naming(clause.Before, country)) is { } chunk ? passage.Plain(chunk.HeadAt, chunk.End) : null;

    private static Chunk? Naming(Row<Chunk> chunks, string? country)
    {
        foreach (var chunk in chunks)
            if (chunk is { Head: { Kind: LexemeKind.State } head, Preposition: "à" or "en" or "dans" } && head.Party == country) return chunk;
        return null;
    }

    private DeploymentDraft? Gone(int index, ParsedSentence sentence, Clause clause, Unit unit)
    {
        if (clause.Verb is { Negated: true } or { Tense: VerbTense.Infinitive, Modal: null } || Reach.IsWished(scene, sentence, clause)) return null;
        var lemma = clause.Verb.Lemma!;
        var sent = scene.Language.Deployments.Send.Contains(lemma) && clause.Verb.Voice == VerbVoice.Passive;
        if (sent && clause.Verb.IsAhead) return null;
        var end = FieldEnd(sentence, clause, unit);
        var (country, place) = scene.Language.Deployments.Leave.Contains(lemma) && circumstances.Toward(clause) is { Country: not null } goal ? goal : circumstances.Where(clause);
        var mission = missions.First(unit.First, MainEnd(sentence, clause)) ?? missions.First(sentence.Range.First, unit.First) ?? (unit.IsUnit ? Remembered(index) : null);
        if (mission is null && !missions.IsPeacekeeping(unit.First, end) && !(sent && IsAbroad(clause, country, unit.Party)) && !moves.Leaves(clause, unit, country)) return null;
        if (mission is null && HasExercise(sentence)) return null;
        var party = unit.Party ?? AgentOf(index, sentence, clause) ?? Topic(index) ?? (sent ? null : scene.Home);
        var status = clause.Verb.IsAhead ? EngagementStatus.Planned : EngagementStatus.Held;
        return Draft(index, sentence, clause, unit, mission, party, place ?? Land(clause, country), end, sent ? "deployment.passive" : "deployment.moved", status);
    }

    private string? AgentOf(int index, ParsedSentence sentence, Clause clause)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
            if (preposition == "par" && sides.Party(phrase, index) is { } party) return party;
        return null;
    }

    /// <summary>"Départ pour Bentiu des 63 membres de …", "la relève du 10e contingent".</summary>
    private DeploymentDraft? Departing(int index, ParsedSentence sentence, Unit unit)
    {
        var cue = unit.First - 1;
        while (cue >= sentence.Range.First && unit.First - cue < 10 && !passage.IsCue(cue, Cues.Departure)) cue--;
        if (cue < sentence.Range.First || !passage.IsCue(cue, Cues.Departure) || !IsNoun(cue, sentence) || moves.IsRelieved(cue, sentence)) return null;
        if (Serves(sentence, cue + 1, unit.First)) return null;
        if ((missions.First(unit.First, sentence.Range.End) ?? Remembered(index)) is not { } mission) return null;
        var party = unit.Party ?? Topic(index) ?? ((unit.Count ?? unit.Nth) is null && !unit.IsUnit ? null : scene.Home);
        if (party is null) return null;
        var (_, place) = circumstances.Where(sentence.Chunks, cue + 1, unit.First);
        return Make(index, sentence, unit, mission, party, place, cue, Math.Max(unit.End, mission.First >= cue ? mission.End : 0), "deployment.departure", EngagementStatus.Held,
            Reach.Dated(sentence.Chunks, 0, sentence.Chunks.Count));
    }

    /// <summary>"départ", "relève" are verbs too; they are nouns at the start, and after an article or preposition.</summary>
    private bool IsNoun(int at, ParsedSentence sentence) =>
        !passage.IsVerb(at) || at == sentence.Range.First || passage.Is(at - 1, LexemeKind.Determiner) || passage.Is(at - 1, LexemeKind.Preposition);

    /// <summary>"les 350 militaires français de la mission Lynx", "des officiers effectuant … à la FISNUA": they stand there.</summary>
    private DeploymentDraft? Standing(int index, ParsedSentence sentence, Unit unit)
    {
        if (Attached(sentence, unit) is not { } mission) return null;
        var serves = Serves(sentence, unit.End, mission.First);
        if (unit.Count is null && unit.Nth is null && !serves || Promised(sentence, unit)) return null;
        var party = unit.Party ?? (serves ? Home([]) : null);
        if (party is null) return null;
        return Make(index, sentence, unit, mission, party, null, unit.First, Math.Max(unit.End, mission.End), "deployment.standing", EngagementStatus.Held, null);
    }

    /// <summary>Whether the troops stand in what is promised, asked for or planned.</summary>
    private static bool Promised(ParsedSentence sentence, Unit unit)
    {
        foreach (var clause in sentence.Clauses)
            if (clause.Chunk.End <= unit.First && (clause.Verb.IsAhead || clause.Verb is { Tense: VerbTense.Infinitive, Modal: null } && Holds(clause.After, unit))) return true;
        return false;
    }

    private static bool Holds(Row<Chunk> chunks, Unit unit)
    {
        foreach (var chunk in chunks)
            if (chunk.First <= unit.First && unit.First < chunk.End) return true;
        return false;
    }

    /// <summary>The mission that the troops' own words name, or that "au sein de", "au titre de" joins to them.</summary>
    private NamedMission? Attached(ParsedSentence sentence, Unit unit)
    {
        if (missions.First(unit.End, Math.Min(sentence.Range.End, unit.End + 16)) is not { } mission) return null;
        foreach (var chunk in sentence.Chunks)
            if (chunk.First >= unit.End && chunk.First < mission.First && (chunk.Kind is ChunkKind.Semicolon or ChunkKind.Comma || chunk.Verb is { } verb && !Places(verb))) return null;
        return mission;
    }

    /// <summary>A verb that joins troops to the mission behind it: "effectuant", "engagé dans", "qui servent au sein de".</summary>
    private bool Places(VerbGroup verb)
    {
        var frames = scene.Language.Deployments;
        if (verb.Tense == VerbTense.Gerund) return true;
        if (verb is not { Negated: false, IsAhead: false, Lemma: { } lemma }) return false;
        return frames.Send.Contains(lemma) && (verb.Tense == VerbTense.Participle || verb.Voice == VerbVoice.Passive) || verb.IsFinite && frames.Move.Contains(lemma);
    }

    private static bool Serves(ParsedSentence sentence, int from, int end)
    {
        foreach (var clause in sentence.Clauses)
            if (clause.Chunk.First >= from && clause.Chunk.First < end) return true;
        return false;
    }

    private static int FieldEnd(ParsedSentence sentence, Clause clause, Unit unit)
    {
        foreach (var chunk in sentence.Chunks)
            if (chunk.First >= Math.Max(unit.End, clause.Chunk.End) && (chunk.Kind is ChunkKind.Semicolon
                || chunk is { Kind: ChunkKind.Verb, Verb.Tense: not (VerbTense.Infinitive or VerbTense.Gerund) })) return chunk.Start;
        return sentence.Range.End;
    }

    /// <summary>Where the clause ends with all that participles add: at the next finite verb or semicolon.</summary>
    private static int MainEnd(ParsedSentence sentence, Clause clause) => Reach.ActEnd(sentence, clause.Index + 1);

    private NamedMission? Remembered(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - MissionMemory); i--)
            if (missions.Last(scene.Sentences[i]) is { } mission) return mission;
        return null;
    }

    private static bool HasExercise(ParsedSentence sentence)
    {
        foreach (var chunk in sentence.Chunks)
            foreach (var noun in chunk.Nouns)
                if (noun.Lexeme is { Kind: LexemeKind.Event, Id: "exercise" or "training" }) return true;
        return false;
    }

    /// <summary>"Vietnam. Départ pour …": the tag before an item says whose it is.</summary>
    private string? Topic(int index)
    {
        if (index == 0 || scene.Sentences[index - 1] is not { IsVerbless: true } tag || tag.Range.End - tag.Range.First > 5) return null;
        var parties = tag.Chunks.SelectMany(chunk => chunk.Parties).Distinct().ToArray();
        return parties.Length == 1 ? parties[0] : null;
    }

    /// <summary>A subject without a party of its own ("le ministère", "l'armée") is the home side's.</summary>
    private string? Home(IEnumerable<Chunk> subjects) => subjects.All(subject => subject.Parties.Count == 0) ? scene.Home : null;

    private DeploymentDraft Draft(
        int index, ParsedSentence sentence, Clause clause, Unit unit, NamedMission? mission, string? party, string? place, int end, string rule, EngagementStatus status)
    {
        var first = Math.Min(unit.First, Reach.Start(sentence, clause));
        var last = Math.Max(Math.Max(unit.End, clause.Chunk.End), mission is not null && mission.First >= first && mission.End <= end ? mission.End : 0);
        return Make(index, sentence, unit, mission, party, place, first, last, rule, status, Reach.When(sentence, clause));
    }

    private DeploymentDraft Make(
        int index, ParsedSentence sentence, Unit unit, NamedMission? mission, string? party, string? place, int first, int end, string rule,
        EngagementStatus status, Dates.Edtf? when) => new()
        {
            Sentence = index, Rule = rule, Unit = unit, Count = unit.Count, Mission = mission?.Name, Party = party, Location = place, Status = status,
            When = when, Span = Reach.Span(scene, sentence, first, end),
        };
}
