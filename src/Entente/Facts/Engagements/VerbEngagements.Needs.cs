using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>What must stand with a verb for it to mean an engagement.</summary>
internal readonly partial struct VerbEngagements
{
    /// <summary>Whether what the frame needs stands there.</summary>
    private bool Holds(EngagementDraft draft, Clause clause, VerbFrame frame)
    {
        var passive = clause.Verb.Voice == VerbVoice.Passive;
        return frame.Needs switch
        {
            "avec" => MeetsSomebody(draft, clause),
            "remote" => draft.Actors.Count >= 2 && IsRemote(clause) && !HasObject(clause, LexemeKind.Event, "call") && !HasObject(clause, LexemeKind.Event, "meeting"),
            "gathered" => passive ? draft.Parties.Count >= 2 && draft.Country is not null : HasPerson(clause),
            "stay" => draft.Kind == "visit" && draft.Actors is [({ Person: not null, Party: not null }, _), ..] && draft.When is not null && VisitHolds(draft, clause, frame),
            "object" => draft.Has(ParticipantRole.Guest) && (passive && (clause.Verb.Tense != VerbTense.Participle || HasPersonSubject(clause) || AnyNames(clause.Subjects, LexemeKind.Group) || draft.Has(ParticipantRole.Host)) || draft.Has(ParticipantRole.Host) && ReceivesSomebody(clause)),
            "visit-to" => draft.Has(ParticipantRole.Host) && HasObject(clause, LexemeKind.Event, "visit"),
            "object-person" => HasPerson(clause),
            "place" or "place-or-site" or "expected" => VisitHolds(draft, clause, frame),
            "destination" => IsBound(clause) && VisitHolds(draft, clause, frame),
            "delegation-abroad" => HasObject(clause, LexemeKind.Group, "delegation") && draft.Actors is [({ Person: not null }, _), ..] && VisitHolds(draft, clause, frame),
            "traveller" => draft.Actors is [({ Person: not null }, _), ..] && VisitHolds(draft, clause, frame),
            "abroad" => IsShared(draft),
            "opening" => !HasObject(clause, LexemeKind.Event) && IsShared(draft),
            "insignia" => HasInsignia(clause) && IsShared(draft),
            "trained" => draft.Parties.Count >= 2 && HasTrainer(clause),
            "trainees" => clause.Verb.Tense != VerbTense.Infinitive && (draft.Status == EngagementStatus.Held || draft.When is not null) && draft.Actors.Count >= 2 && draft.Parties.Count >= 2 && TrainsSomebody(clause, passive),
            "instrument" => SignsInstrument(clause, passive) && (clause.Verb.Tense != VerbTense.Participle || draft.When is not null || draft.Country is not null || !IsPlural(clause)),
            "anniversary" => (HasObject(clause, LexemeKind.Anniversary, "anniversary") || CountsYears(clause)) && !IsOfTheYear(draft, clause),
            "beside" => StandsBeside(clause) && IsShared(draft),
            "two-parties" => draft.Parties.Count >= 2,
            "officials" => HasPersonSubject(clause) && draft.Parties.Count >= 2,
            _ => draft.Actors.Count >= 2,
        };
    }

    /// <summary>"a reçu la médaille": what is received must be somebody; "l'exercice que B accueillera" has its object before it.</summary>
    private static bool ReceivesSomebody(Clause clause)
    {
        if (clause.RelativeObject is { IsPerson: false }) return false;
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is null && Phrases.IsActor(phrases.Phrase)) return true;
        return Names(clause.Chunk, LexemeKind.ObjectPronoun) || clause.After.Count == 0 || clause.RelativeObject is not null;
    }

    /// <summary>An act of one side is an engagement where another takes part, or where it is done in another's country.</summary>
    private static bool IsShared(EngagementDraft draft)
    {
        if (draft.Parties.Count == 0) return false;
        if (draft.Country is { } country) draft.AddParty(country);
        return draft.Parties.Count >= 2;
    }

    /// <summary>"a remis la médaille", "a reçu le fanion".</summary>
    private bool HasInsignia(Clause clause)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is null && scene.Passage.Is(phrases.Phrase.HeadAt, LexemeKind.Cue, "insignia")) return true;
        return false;
    }

    /// <summary>"a célébré les 80 ans de la Fête nationale".</summary>
    private static bool CountsYears(Clause clause)
    {
        for (var i = 0; i + 1 < clause.After.Count; i++)
            if (clause.After[i] is { Kind: ChunkKind.Date, Date.Type: TimexType.Duration } && clause.After[i + 1] is { Preposition: "de" } origin && Names(origin, LexemeKind.Anniversary)) return true;
        return false;
    }

    /// <summary>"marquent cette année le 60e anniversaire": what a whole year marks is no event of it.</summary>
    private static bool IsOfTheYear(EngagementDraft draft, Clause clause) =>
        clause.Verb.Tense is VerbTense.Present or VerbTense.Imperfect && draft is { Country: null, When.Text.Length: 4 };

    /// <summary>"marcher aux côtés des siens".</summary>
    private static bool StandsBeside(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk.Preposition == "presence") return true;
        return false;
    }

    /// <summary>"s'entraîne sous la conduite de".</summary>
    private static bool HasTrainer(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk.Preposition == "chair") return true;
        return false;
    }

    /// <summary>"ont formé 300 soldats", "des officiers ont été formés": people, rather than "former une brigade".</summary>
    private static bool TrainsSomebody(Clause clause, bool passive)
    {
        if (passive) return AnyNames(clause.Subjects, LexemeKind.Troops) || AnyNames(clause.Subjects, LexemeKind.Group);
        return HasObject(clause, LexemeKind.Troops) || HasObject(clause, LexemeKind.Group);
    }

    private bool MeetsSomebody(EngagementDraft draft, Clause clause)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition == "avec" && Who(phrases.Phrase, draft.Sentence).Count > 0) return true;
        return false;
    }

    private static bool HasPerson(Clause clause)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Phrase.IsPerson && phrases.Preposition is null or "à") return true;
        return false;
    }

    private static bool SignsInstrument(Clause clause, bool passive) =>
        HasObject(clause, LexemeKind.Instrument) || clause.RelativeObject is { } relative && Names(relative, LexemeKind.Instrument)
        || passive && AnyNames(clause.Subjects, LexemeKind.Instrument);

    /// <summary>"signée à l'issue des travaux": what comes of the talks told before.</summary>
    private static bool EndsTalks(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk.Preposition == "lors") return true;
        return false;
    }

    /// <summary>"la mise en œuvre des accords conclus": texts in general, of which no act is told.</summary>
    private static bool IsPlural(Clause clause)
    {
        foreach (var subject in Stretch.Of(clause.Subjects))
            if (subject.Plural) return true;
        return clause.Verb.Plural;
    }

    private static bool HasObject(Clause clause, LexemeKind kind, string? id = null)
    {
        for (var phrases = Stretch.Field(clause).Governed(); phrases.MoveNext();)
            if (phrases.Preposition is null && Names(phrases.Phrase, kind, id)) return true;
        return false;
    }

    private static bool AnyNames(IReadOnlyList<Chunk> chunks, LexemeKind kind)
    {
        foreach (var chunk in Stretch.Of(chunks))
            if (Names(chunk, kind)) return true;
        return false;
    }

    private static bool Names(Chunk chunk, LexemeKind kind, string? id = null)
    {
        for (var i = 0; i < chunk.Nouns.Count; i++)
            if (chunk.Nouns[i].Lexeme is var lexeme && lexeme.Kind == kind && (id is null || lexeme.Id == id)) return true;
        return false;
    }

    /// <summary>"est venu à Riga"; "venu lui annoncer" tells why, and not where to.</summary>
    private static bool IsBound(Clause clause)
    {
        foreach (var chunk in Stretch.Of(clause.After))
            if (chunk is { Preposition: "à" or "en" or "dans", Head.Kind: LexemeKind.Place or LexemeKind.State }) return true;
        return false;
    }

    /// <summary>A visit needs a visitor and a foreign country; going about one's own country is none.</summary>
    private bool VisitHolds(EngagementDraft draft, Clause clause, VerbFrame frame)
    {
        if (frame.Needs == "place-or-site" && HasSite(clause)) draft.Country ??= scene.CountryAt(draft.Sentence);
        if (draft.Country is null) return false;
        if (draft.Kind == "port-call" && draft.Actors.Count == 0) draft.AddParty(scene.Sender(draft.Country));
        if (draft.Parties.Count == 0 && draft.Actors.Count == 0) return false;
        var expected = frame.Needs == "expected";
        if (clause.Verb.Tense == VerbTense.Participle && !HasPersonSubject(clause) && draft.Kind != "port-call" || expected && clause.Verb.Voice != VerbVoice.Passive) return false;
        if (expected) draft.Status = EngagementStatus.Planned;
        var visitor = draft.Actors.Count > 0 ? draft.Actors[0].Actor.Party ?? scene.Home : draft.Parties[0];
        if (visitor == draft.Country) return false;
        draft.AddParty(draft.Country);
        return true;
    }

    /// <summary>"a visité la base navale", "s'est rendu à l'École de guerre": a place that is no person, state or event.</summary>
    private static bool HasSite(Clause clause)
    {
        foreach (var chunk in Stretch.Field(clause))
            if (chunk is { Kind: ChunkKind.NounPhrase, IsPerson: false, IsPronoun: false, Preposition: null or "à" or "dans" or "vicinity" } && !Names(chunk, LexemeKind.Event)) return true;
        return false;
    }

    private static bool HasPersonSubject(Clause clause)
    {
        foreach (var subject in Stretch.Of(clause.Subjects))
            if (subject.IsPerson) return true;
        return false;
    }
}
