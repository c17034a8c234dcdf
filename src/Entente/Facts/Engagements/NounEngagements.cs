using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>Engagements that a noun names: "un entretien téléphonique", "la 9e session du comité", "leur visite".</summary>
internal sealed class NounEngagements(Scene scene, ActorResolver actors)
{
    /// <summary>Editions so near each other are told of in one text as those of one series.</summary>
    private const int NearEditions = 2;

    private readonly Circumstances circumstances = new(scene);
    private readonly NounCast cast = new(scene, actors);
    private readonly EngagementNames names = new(scene);
    private readonly Ellipses ellipses = new(scene);

    /// <summary>The mechanism or exercise told last: what "la 42e session" and "la troisième" go on from.</summary>
    private EngagementDraft? last;

    /// <summary>The one told last with its edition: what "la première édition" goes back from.</summary>
    private EngagementDraft? numbered;

    /// <summary>The noun of an engagement named last, and its sentence: what "celle-ci se tiendra" means.</summary>
    private LexiconMatch? named;

    private int namedAt = -2;

    /// <summary>The draft before in the same sentence: what "suivi d'un entretien" followed.</summary>
    private EngagementDraft? before;

    public void Read(int index, ParsedSentence sentence, List<EngagementDraft> found)
    {
        before = null;
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.InBrackets) continue;
            if (EngagementNames.Naming(chunk) is not { } noun)
            {
                if (named is { } meant && namedAt >= index - 1 && ellipses.Pronoun(index, sentence, i, meant, last) is { } pronoun) found.Add(pronoun);
                else if ((before ?? last) is { } known && ellipses.Draft(index, sentence, i, known) is { } elliptic) found.Add(elliptic);
                continue;
            }
            (named, namedAt) = (noun, index);
            if (Draft(index, scene.Memory.Setting(scene, sentence, i), noun) is not { } draft) continue;
            if (IsPlural(noun)) AddSeveral(found, draft);
            else found.Add(draft);
        }
    }

    private bool IsPlural(LexiconMatch noun) => noun.Lexeme.Plural || scene.Passage.Tokens[noun.First].Folded.EndsWith('s');

    /// <summary>"des rencontres bilatérales avec les chefs des délégations A et B" are two, one with each side.</summary>
    private void AddSeveral(List<EngagementDraft> found, EngagementDraft draft)
    {
        string[] sides = draft.Kind is "meeting" or "call" or "reception" && draft.Parties.Count >= 3 ? [.. draft.Parties.Where(scene.Book.World.States.ContainsKey)] : [];
        var own = draft.Actors.Count > 0 ? draft.Actors[0].Actor.Party : null;
        if (sides.Length < 3 || own is null)
        {
            found.Add(draft);
            return;
        }
        foreach (var side in sides)
            if (side != own) found.Add(draft.Between(scene.Memory, own, side));
    }

    private EngagementDraft? Draft(int index, NounSetting setting, LexiconMatch noun)
    {
        if (IsMannerOfAnother(setting, noun)) return null;
        var status = new NounStatus(scene, setting, index);
        var draft = scene.Memory.Engagement(names.Kind(noun, setting), EngagementNames.Rule(noun), index, EngagementSpan.Of(scene.Passage, setting));
        (draft.IsEither, draft.Status, draft.Denied, draft.Follows) = (names.IsEither(noun), status.Status, status.Denied, setting.Follows);
        names.Name(draft, noun, setting);
        cast.Cast(draft, setting);
        Locate(draft, setting);
        var stays = IsStay(draft, setting);
        if (stays) cast.AddStaying(draft, setting.Main!);
        Date(draft, setting, status);
        if (setting.FollowsUp && before is not null) TakeOver(draft, before);
        if (setting.IsCircumstance && (draft.Actors.Count > 0 || draft.Kind == "ceremony" && !setting.Chunk.Definite) && draft.Parties.Count < 2) cast.AddActing(draft, setting);
        if (setting.IsCircumstance && !setting.Chunk.Definite && draft.Actors.Count == 0 && draft.Kind is "call" or "meeting") cast.AddActing(draft, setting);
        Relate(draft, setting, noun);
        if (EngagementNames.IsGeneric(noun) && draft is { Edition: not null, Body: null } && !setting.IsOf(noun, last?.Mechanism)) Continue(draft, noun);
        if (EngagementNames.IsGeneric(noun) && setting.IsUpcoming && draft is { Edition: null, Body: null, Actors.Count: 0 } && !setting.IsOf(noun, last?.Mechanism)) GoOnFrom(draft, setting);
        var chaired = TakesUpChaired(draft, noun, setting);
        AddParties(draft, noun, setting);
        if (draft is { Mechanism: not null, Denied: false } && (draft.Edition is not null || !EngagementNames.IsGeneric(noun) && draft.Mechanism != last?.Mechanism)) last = draft;
        if (ReferenceEquals(last, draft) && draft.Edition is not null) numbered = draft;
        before = draft;
        if (chaired || (stays || setting.FollowsUp) && draft.Parties.Count >= 2 || Holds(draft, noun, setting, status)) return draft;
        scene.Deliberation?.Drop(draft.Span, draft.Rule, Lack(draft, status));
        return null;
    }

    /// <summary>"une conférence, tenue en salle et par visioconférence": how another engagement was held, named just before.</summary>
    private static bool IsMannerOfAnother(NounSetting setting, LexiconMatch noun)
    {
        if (noun.Lexeme is not { Kind: LexemeKind.Event, Id: "call" } || setting.Chunk.Preposition is not ("par" or "en")) return false;
        for (var i = setting.At - 1; i >= 0 && setting.Sentence.Chunks[i] is var chunk && !(chunk.Kind is ChunkKind.Semicolon or ChunkKind.Relative || chunk is { Kind: ChunkKind.Verb, Verb.IsFinite: true }); i--)
            if (chunk.Kind == ChunkKind.NounPhrase && EngagementNames.Naming(chunk) is { Lexeme: { Kind: LexemeKind.Event, Id: not "call" } or { Kind: LexemeKind.Mechanism } }) return true;
        return false;
    }

    /// <summary>"a quitté Karachi au terme d'une escale de cinq jours", "est arrivé pour une visite": the main verb tells a phase of the trip.</summary>
    private bool IsStay(EngagementDraft draft, NounSetting setting) => draft.Kind is "visit" or "port-call" && draft.Country is not null && setting is { Carrier: null, Chunk.Preposition: "lors" or "après" }
        && setting.Main is { Verb.Lemma: { } lemma } && scene.Language.Engagements.End.Contains(lemma);

    /// <summary>"un accueil officiel, suivi d'une séance de travail": the same people, on the same day, at the same place.</summary>
    private static void TakeOver(EngagementDraft draft, EngagementDraft before)
    {
        foreach (var (actor, _) in before.Actors) draft.Add(actor, ParticipantRole.Participant);
        foreach (var party in before.OtherParties) draft.AddParty(party);
        (draft.When, draft.Country, draft.Place) = (draft.When ?? before.When, draft.Country ?? before.Country, draft.Place ?? before.Place);
    }

    private void Date(EngagementDraft draft, NounSetting setting, NounStatus status)
    {
        draft.When = status.When();
        if (draft.When is null && IsStay(draft, setting)) draft.When = Circumstances.When(Stretch.Of(setting.Main!.After), Stretch.Of(setting.Main.Before));
        if (draft.Kind == "signing" && draft.When is { Text.Length: 4 }) draft.When = null;
        if (draft.Kind is not ("visit" or "port-call" or "exercise" or "training" or "patrol")) return;
        draft.When ??= Circumstances.Since(setting.Following) ?? Circumstances.Since(setting.Preceding);
        if (draft.When is { } when) draft.When = circumstances.Lasting(when, setting.Phase, setting.Following);
    }

    private void Locate(EngagementDraft draft, NounSetting setting)
    {
        if (setting.RelativeCarrier is { } relative) circumstances.Locate(draft, Stretch.Of(relative.After));
        if (draft.Kind is "port-call" or "visit") circumstances.LocateOwn(draft, setting.Chunk);
        if (draft.Kind == "visit") circumstances.LocatePassage(draft, setting.Next);
        circumstances.Locate(draft, setting.Following);
        circumstances.Locate(draft, setting.Predicate);
        if (setting.Carrier is { } carrier)
        {
            circumstances.Locate(draft, Stretch.Of(carrier.After));
            circumstances.Locate(draft, Stretch.Of(carrier.Before));
        }
        else circumstances.Locate(draft, setting.Preceding);
        if (draft.Kind is "visit" or "port-call" && setting.Main is { Verb.Lemma: { } verb } main && scene.Language.Engagements.End.Contains(verb)) circumstances.LocateObject(draft, Stretch.Field(main));
        if (draft.Country is null && setting.SaysThere) draft.Country = scene.CountryAt(draft.Sentence);
    }

    /// <summary>Whether the words tell something new, or take up what was told before.</summary>
    private void Relate(EngagementDraft draft, NounSetting setting, LexiconMatch noun)
    {
        var isGeneric = EngagementNames.IsGeneric(noun) && setting.Chunk is { Definite: true, Plural: true, Parties.Count: 0 } && draft.Edition is null && (draft.When is null || draft.Country is null);
        var isUnnamed = noun.Lexeme.Kind == LexemeKind.Session && setting.Chunk.Definite && draft.Edition is null && draft.Mechanism is null && !setting.IsUpcoming;
        var tellsSigning = draft.Kind == "signing" && setting is { NamesInstrument: true, Support: not null };
        var isBare = setting.TakesUp && !tellsSigning && draft.Edition is null && draft.Country is null && draft.When is null && cast.IsOfCarrierAlone(draft, setting);
        draft.Anaphoric = isBare || isGeneric || isUnnamed;
        if (isUnnamed && last is not null) draft.Kind = last.Kind;
        draft.Resumes = !draft.Anaphoric && !setting.IsUpcoming && setting.Resumes && draft.Edition is null && draft.Mechanism is null;
        if (setting.IsUnderWay && (draft.Anaphoric || draft.Resumes)) (draft.Anaphoric, draft.Resumes, draft.When) = (true, false, draft.When ?? scene.Published);
    }

    /// <summary>"Coprésidée par A et B, la réunion a vu": what the words say of the session told last is who chaired it.</summary>
    private bool TakesUpChaired(EngagementDraft draft, LexiconMatch noun, NounSetting setting)
    {
        if (last is null || !EngagementNames.IsGeneric(noun) || setting is not { IsSubject: true, Chunk: { Definite: true, Plural: false, Parties.Count: 0, People.Count: 0 } }) return false;
        if (draft is not { Edition: null, When: null, Country: null } || !(draft.Has(ParticipantRole.Chair) || draft.Has(ParticipantRole.CoChair))) return false;
        (draft.Anaphoric, draft.Resumes, draft.Kind, draft.Mechanism) = (true, false, last.Kind, null);
        return true;
    }

    /// <summary>"La 42e session s'était tenue à Accra": a session of the mechanism that was told last.</summary>
    private void Continue(EngagementDraft draft, LexiconMatch noun)
    {
        if (Continued(draft) is not { } antecedent || noun.Lexeme.Kind == LexemeKind.Body || antecedent.Edition == draft.Edition) return;
        draft.Kind = antecedent.Kind;
        draft.Mechanism = antecedent.Mechanism;
        foreach (var party in antecedent.Parties) draft.OtherParties.Add(party);
    }

    /// <summary>What a numbered session is one of: of a series whose number is near, rather than of a body that was named without one since.</summary>
    private EngagementDraft? Continued(EngagementDraft draft) =>
        last is { Edition: null } && numbered is { Edition: { } known } && Math.Abs(known - draft.Edition!.Value) <= NearEditions ? numbered : last;

    /// <summary>"La prochaine réunion est prévue à Madrid": the session after the one told last.</summary>
    private void GoOnFrom(EngagementDraft draft, NounSetting setting)
    {
        if (last is not { Edition: { } edition, Status: EngagementStatus.Held } || setting is not { IsSubject: true, Chunk.Plural: false, Chunk.Parties.Count: 0 }) return;
        (draft.Kind, draft.Mechanism, draft.Body, draft.Edition) = (last.Kind, last.Mechanism, last.Body, edition + 1);
        foreach (var party in last.Parties) draft.AddParty(party);
    }

    /// <summary>The parties in the noun's own words; a standing mechanism without any belongs to those who are in play.</summary>
    private void AddParties(EngagementDraft draft, LexiconMatch noun, NounSetting setting)
    {
        var travels = draft.Kind is "visit" or "port-call";
        foreach (var party in setting.Chunk.Parties)
            if (!travels || draft.Country != party) draft.OtherParties.Add(party);
        if (!travels && draft.Mechanism is not null && setting.BehindBrackets is { } behind)
            for (var i = 0; i < behind.Parties.Count; i++) draft.AddParty(behind.Parties[i]);
        if (travels) draft.AddParty(draft.Country);
        if (draft.Parties.Count < 2 && draft.Kind is "dialogue" or "exchange" or "patrol" && AreStates(draft.Parties))
            foreach (var actor in scene.ThoseAt(draft.Sentence)) draft.AddParty(actor.Party);
        if (setting.Chunk.Parties.Count == 0) VerbEngagements.AddHost(scene, draft);
        if (draft.Kind == "port-call" && draft.Parties.Count < 2 && draft.Country is { } port) draft.AddParty(scene.Sender(port));
        if (draft.Parties.Count == 0 && setting.IsCircumstance) cast.AddActingParties(draft, setting);
        if (travels && draft.Parties.Count < 2 && scene.Home is { } home && draft.Country is not null && draft.Country != home && draft.Actors.Count == 0) draft.OtherParties.Insert(0, home);
        if (draft.Kind == "ceremony" && draft.Country is { } abroad && draft.Actors.Count > 0 && !draft.Parties.Contains(abroad)) draft.AddParty(abroad);
        if (IsCancelledTrip(draft) && draft.Parties.Count == 1 && scene.Home is { } expecting) draft.AddParty(expecting);
        if (draft.Kind == "dialogue" && noun.Lexeme.Kind == LexemeKind.Body && HasOrganisation(draft.Parties)) draft.Kind = "conference";
    }

    private bool AreStates(List<string> parties)
    {
        foreach (var party in parties)
            if (!scene.Book.World.States.ContainsKey(party)) return false;
        return true;
    }

    private bool HasOrganisation(List<string> parties)
    {
        foreach (var party in parties)
            if (scene.Book.World.Organisations.ContainsKey(party)) return true;
        return false;
    }

    /// <summary>What the words of an engagement that does not hold leave out, for those who ask.</summary>
    private static string Lack(EngagementDraft draft, NounStatus status)
    {
        if (status.IsMereIdea) return "merely an idea: wished for, a habit, in general, or without an article";
        if (IsVaguePlan(draft)) return "a plan without a day, a place or a name";
        if (draft.Parties.Count < 2) return "fewer than two parties, and no verb that makes it take place";
        return draft.Kind is "visit" or "port-call" && draft.Country is null ? "no country is told" : "no day, and no verb that makes it take place";
    }

    /// <summary>Whether the words tell an engagement, rather than the idea of one.</summary>
    private static bool Holds(EngagementDraft draft, LexiconMatch noun, NounSetting setting, NounStatus status)
    {
        if (status.IsMereIdea || draft.When is null && status.IsPlannedByInfinitive) return false;
        var parties = draft.Parties.Count;
        if (parties < 2 && EngagementNames.IsOfOrganisers(setting.Chunk)) return false;
        if (noun.Lexeme is { Kind: LexemeKind.Event, Detail: "weak" } && (setting.Carrier is null || parties < 2)) return false;
        if (IsCancelledTrip(draft) && (draft.Actors.Count > 0 || setting.Chunk.Parties.Count > 0) && !draft.Anaphoric) return true;
        if (draft.Kind is "visit" or "port-call" && (draft.Country is null || parties < 2) && !draft.Anaphoric) return false;
        if (IsVaguePlan(draft)) return false;
        var carried = setting.Carrier is not null && setting.IsHeld || setting.IsHeldByRelative;
        if (draft.Kind is "signing") return carried || !draft.Anaphoric && (draft.When is not null && !setting.IsPossessed || setting.NamesInstrument);
        if (noun.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body or LexemeKind.Session)
            return draft.Edition is not null || carried && draft.Resumes && parties >= 2 || carried && (setting.IsSubject || setting.StatusOf(setting.Carrier) is null) && (draft.When is not null || draft.Country is not null || HasRole(draft) || noun.Lexeme.Kind == LexemeKind.Body && setting.IsOpened && draft.Actors.Count > 0 || setting.IsSubject && draft.Actors.Count >= 2 && parties >= 2) || draft.When is not null && (setting.IsCircumstance || setting.IsNominal);
        if (draft.Kind == "visit" && draft.Country is not null && draft.Has(ParticipantRole.Guest) && !draft.Anaphoric) return true;
        if (noun.Lexeme.Detail == "name" && (draft.When is not null || draft.Country is not null)) return true;
        if (draft.Kind == "port-call" && setting.IsEnRoute && draft.Country is not null) return true;
        if (draft.Kind == "ceremony" && setting.IsCelebration && draft.When is not null) return true;
        if (draft.When is not null && draft.Actors.Count >= 2 && parties >= 2) return true;
        return carried || draft.When is not null && (setting.IsNominal || setting.IsCircumstance && setting.IsDated) || draft.Edition is not null
            || setting.IsNominal && draft.Actors.Count >= 1 && parties >= 2
            || setting.IsCircumstance && !draft.Anaphoric && HasParty(draft);
    }

    /// <summary>"La visite d'une délégation uruguayenne, annoncée pour juin, a été annulée": what falls through needs no place.</summary>
    private static bool IsCancelledTrip(EngagementDraft draft) => draft is { Kind: "visit" or "port-call", Status: EngagementStatus.Cancelled };

    /// <summary>"Ce plan prévoit des exercices conjoints": what is planned without a day, a place or a name is an undertaking alone.</summary>
    private static bool IsVaguePlan(EngagementDraft draft) => draft is { Status: EngagementStatus.Planned, When: null, Place: null, Edition: null, Mechanism: null }
        && (draft.Country is null || draft.Actors.Count == 0) && draft.Kind is "exercise" or "patrol" or "training" or "exchange" or "visit" or "ceremony";

    private static bool HasRole(EngagementDraft draft)
    {
        foreach (var (_, role) in draft.Actors)
            if (role != ParticipantRole.Participant) return true;
        return false;
    }

    private static bool HasParty(EngagementDraft draft)
    {
        foreach (var (actor, _) in draft.Actors)
            if (actor.Party is not null) return true;
        return false;
    }
}
