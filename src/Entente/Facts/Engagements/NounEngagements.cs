using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>Engagements that a noun names: "un entretien téléphonique", "la 9e session du comité", "leur visite".</summary>
internal sealed class NounEngagements(Scene scene, ActorResolver actors)
{
    private readonly Circumstances circumstances = new(scene);
    private readonly NounCast cast = new(scene, actors);
    private readonly EngagementNames names = new(scene);

    /// <summary>The numbered session told last: what "la 42e session" goes on from.</summary>
    private EngagementDraft? last;

    public void Read(int index, ParsedSentence sentence, List<EngagementDraft> found)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.InBrackets || EngagementNames.Naming(chunk) is not { } noun) continue;
            if (Draft(index, new NounSetting(scene, sentence, i), noun) is not { } draft) continue;
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
            if (side != own) found.Add(draft.Between(own, side));
    }

    private EngagementDraft? Draft(int index, NounSetting setting, LexiconMatch noun)
    {
        var status = new NounStatus(scene, setting);
        var draft = new EngagementDraft
        {
            Kind = names.Kind(noun, setting), Rule = EngagementNames.Rule(noun), Sentence = index, Span = EngagementSpan.Of(scene.Passage, setting), IsEither = noun.Lexeme.Detail == "either",
            Status = status.Status, Denied = status.Denied,
        };
        names.Name(draft, noun, setting);
        cast.Cast(draft, setting);
        Locate(draft, setting);
        draft.When = status.When();
        if (setting.IsCircumstance && draft.Actors.Count > 0 && draft.Parties.Count < 2) cast.AddActing(draft, setting);
        Relate(draft, setting, noun);
        if (EngagementNames.IsGeneric(noun) && draft.Edition is not null) Continue(draft, noun);
        AddParties(draft, noun, setting);
        if (draft is { Mechanism: not null, Edition: not null, Denied: false } && !EngagementNames.IsGeneric(noun)) last = draft;
        return Holds(draft, noun, setting, status) ? draft : null;
    }

    private void Locate(EngagementDraft draft, NounSetting setting)
    {
        if (setting.RelativeCarrier is { } relative) circumstances.Locate(draft, Stretch.Of(relative.After));
        circumstances.Locate(draft, setting.Following);
        circumstances.Locate(draft, setting.Predicate);
        if (setting.Carrier is { } carrier)
        {
            circumstances.Locate(draft, Stretch.Of(carrier.After));
            circumstances.Locate(draft, Stretch.Of(carrier.Before));
        }
        else circumstances.Locate(draft, setting.Preceding);
        if (draft.Country is null && setting.SaysThere) draft.Country = scene.CountryAt(draft.Sentence);
    }

    /// <summary>Whether the words tell something new, or take up what was told before.</summary>
    private void Relate(EngagementDraft draft, NounSetting setting, LexiconMatch noun)
    {
        var isGeneric = EngagementNames.IsGeneric(noun) && setting.Chunk is { Definite: true, Plural: true, Parties.Count: 0 } && draft.Edition is null;
        var isUnnamed = noun.Lexeme.Kind == LexemeKind.Session && setting.Chunk.Definite && draft.Edition is null && draft.Mechanism is null;
        var isBare = setting.TakesUp && draft.Edition is null && draft.Country is null && draft.When is null && cast.IsOfCarrierAlone(draft, setting);
        draft.Anaphoric = isBare || isGeneric || isUnnamed;
        draft.Resumes = !draft.Anaphoric && setting.Resumes && draft.Edition is null && draft.Mechanism is null;
    }

    /// <summary>"La 42e session s'était tenue à Accra": a session of the mechanism that was told last.</summary>
    private void Continue(EngagementDraft draft, LexiconMatch noun)
    {
        if (last is null || noun.Lexeme.Kind == LexemeKind.Body || last.Edition == draft.Edition) return;
        draft.Kind = last.Kind;
        draft.Mechanism = last.Mechanism;
        foreach (var party in last.Parties) draft.OtherParties.Add(party);
    }

    /// <summary>The parties in the noun's own words; a standing mechanism without any belongs to those who are in play.</summary>
    private void AddParties(EngagementDraft draft, LexiconMatch noun, NounSetting setting)
    {
        var travels = draft.Kind is "visit" or "port-call";
        foreach (var party in setting.Chunk.Parties)
            if (!travels || draft.Country != party) draft.OtherParties.Add(party);
        if (travels) draft.AddParty(draft.Country);
        if (draft.Parties.Count < 2 && draft.Kind is "dialogue" or "exchange" or "patrol" && AreStates(draft.Parties))
            foreach (var actor in scene.PairAt(draft.Sentence)) draft.AddParty(actor.Party);
        if (draft.Parties.Count == 0 && setting.IsCircumstance) cast.AddActingParties(draft, setting);
        if (travels && draft.Parties.Count < 2 && scene.Home is { } home && draft.Country is not null && draft.Country != home && draft.Actors.Count == 0) draft.OtherParties.Insert(0, home);
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

    /// <summary>Whether the words tell an engagement, rather than the idea of one.</summary>
    private static bool Holds(EngagementDraft draft, LexiconMatch noun, NounSetting setting, NounStatus status)
    {
        if (status.IsMereIdea || draft.When is null && status.IsPlannedByInfinitive) return false;
        var parties = draft.Parties.Count;
        if (noun.Lexeme is { Kind: LexemeKind.Event, Detail: "weak" } && (setting.Carrier is null || parties < 2)) return false;
        if (draft.Kind is "visit" or "port-call" && (draft.Country is null || parties < 2) && !draft.Anaphoric) return false;
        var carried = setting.Carrier is not null && setting.IsHeld;
        if (draft.Kind is "signing") return carried || !draft.Anaphoric && (draft.When is not null || setting.NamesInstrument);
        if (noun.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body or LexemeKind.Session)
            return draft.Edition is not null || carried && (draft.When is not null || draft.Country is not null || HasRole(draft)) || draft.When is not null && (setting.IsCircumstance || setting.IsNominal);
        if (draft.Kind == "visit" && draft.Country is not null && draft.Has(ParticipantRole.Guest) && !draft.Anaphoric) return true;
        if (draft.Kind == "port-call" && setting.IsEnRoute && draft.Country is not null) return true;
        if (draft.Kind == "ceremony" && setting.IsCelebration && draft.When is not null) return true;
        if (draft.When is not null && draft.Actors.Count >= 2 && parties >= 2) return true;
        return carried || draft.When is not null && (setting.IsNominal || setting.IsCircumstance && setting.IsDated) || draft.Edition is not null
            || setting.IsNominal && draft.Actors.Count >= 1 && parties >= 2
            || setting.IsCircumstance && !draft.Anaphoric && HasParty(draft);
    }

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
