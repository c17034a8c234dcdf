using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>Engagements that a noun names: "un entretien téléphonique", "la 9e session du comité", "leur visite".</summary>
internal sealed class NounEngagements(Scene scene, ActorResolver actors)
{
    private readonly Circumstances circumstances = new(scene);
    private readonly SessionNames names = new(scene.Passage);
    private EngagementDraft? last;

    public IEnumerable<EngagementDraft> Read(int index, ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.InBrackets) continue;
            if (Naming(chunk) is not { } noun || Draft(index, sentence, i, noun) is not { } draft) continue;
            foreach (var single in IsPlural(noun) ? Several(draft) : [draft]) yield return single;
        }
    }

    private bool IsPlural(LexiconMatch noun) => noun.Lexeme.Plural || scene.Passage.Tokens[noun.First].Folded.EndsWith('s');

    /// <summary>"des rencontres bilatérales avec les chefs des délégations A et B" are two, one with each side.</summary>
    private IEnumerable<EngagementDraft> Several(EngagementDraft draft)
    {
        var sides = draft.Parties.Where(scene.Book.World.States.ContainsKey).ToArray();
        var own = draft.Actors.Count > 0 ? draft.Actors[0].Actor.Party : null;
        if (draft.Kind is not ("meeting" or "call" or "reception") || sides.Length < 3 || own is null) return [draft];
        return sides.Where(side => side != own).Select(side => draft.Between(own, side));
    }

    /// <summary>The noun of a phrase that names an engagement: in "la réunion du comité" the body, in "la 21e édition de l'exercice" the exercise.</summary>
    private static LexiconMatch? Naming(Chunk chunk)
    {
        LexiconMatch? found = null;
        foreach (var noun in chunk.Nouns)
        {
            if (noun.Lexeme.Kind is not (LexemeKind.Event or LexemeKind.Session or LexemeKind.Mechanism or LexemeKind.Body)) continue;
            if (found is null || IsGeneric(found.Value) && !IsGeneric(noun)) found = noun;
        }
        return found;
    }

    /// <summary>"session", "réunion", "travaux": what holds for any body.</summary>
    private static bool IsGeneric(LexiconMatch noun) => noun.Lexeme is { Kind: LexemeKind.Session } or { Kind: LexemeKind.Event, Id: "conference" } or { Kind: LexemeKind.Mechanism, Id: "conference", Detail: "weak" };

    private EngagementDraft? Draft(int index, ParsedSentence sentence, int at, LexiconMatch noun)
    {
        var chunk = sentence.Chunks[at];
        var context = new NounContext(scene, actors, sentence, at);
        var draft = new EngagementDraft
        {
            Kind = Kind(chunk, noun, context), Rule = Rule(noun), Sentence = index, Span = context.Span(), IsEither = noun.Lexeme.Detail == "either",
            Status = context.Status(), Denied = context.Denied,
        };
        Name(draft, chunk, noun, sentence, context);
        context.Cast(draft, index);
        (draft.Country, draft.Place) = circumstances.Where(context.Surroundings());
        if (draft.Country is null && context.SaysThere) draft.Country = scene.CountryAt(index);
        draft.When = context.When();
        if (context.IsCircumstance && draft.Actors.Count > 0 && draft.Parties.Count() < 2) draft.Add(context.ActingPeople(index), ParticipantRole.Participant);
        draft.Anaphoric = context.TakesUp && draft.Edition is null && draft.Country is null && draft.When is null && draft.Actors.All(entry => context.IsOfCarrier(entry.Actor, index))
            || IsGeneric(noun) && chunk is { Definite: true, Plural: true, Parties.Count: 0 } && draft.Edition is null
            || noun.Lexeme.Kind == LexemeKind.Session && chunk.Definite && draft.Edition is null && draft.Mechanism is null;
        if (IsGeneric(noun) && draft.Edition is not null) Continue(draft, noun);
        Parties(draft, chunk, noun, index, context);
        if (draft is { Mechanism: not null, Edition: not null, Denied: false } && !IsGeneric(noun)) last = draft;
        return Holds(draft, noun, context) ? draft : null;
    }

    /// <summary>"La 42e session s'était tenue à Accra": a session of the mechanism that was told last.</summary>
    private void Continue(EngagementDraft draft, LexiconMatch noun)
    {
        if (last is null || noun.Lexeme.Kind == LexemeKind.Body || last.Edition == draft.Edition) return;
        draft.Kind = last.Kind;
        draft.Mechanism = last.Mechanism;
        foreach (var party in last.Parties) draft.OtherParties.Add(party);
    }

    private static string Rule(LexiconMatch noun) => noun.Lexeme.Kind == LexemeKind.Event ? $"noun.{noun.Lexeme.Id}" : $"noun.{noun.Lexeme.Kind.ToString().ToLowerInvariant()}";

    private static string Kind(Chunk chunk, LexiconMatch noun, NounContext context)
    {
        if (IsGeneric(noun) && context.Antecedent is { } antecedent && MechanismOf(antecedent) is { } theirs) return KindOf(theirs);
        var kind = noun.Lexeme.Kind switch
        {
            LexemeKind.Event => noun.Lexeme.Id,
            LexemeKind.Body => noun.Lexeme.Detail ?? "conference",
            LexemeKind.Mechanism => noun.Lexeme.Id,
            _ => SessionKind(chunk, context),
        };
        return kind is "meeting" or "conference" && context.Turned() is { } turned ? turned : kind;
    }

    /// <summary>A session is one of the mechanism named in its phrase, or of the clause's subject.</summary>
    private static string SessionKind(Chunk chunk, NounContext context) =>
        MechanismOf(chunk) is { } mechanism ? KindOf(mechanism)
        : context.Carrier?.Subjects.Select(MechanismOf).FirstOrDefault(found => found is not null) is { } subject ? KindOf(subject) : "conference";

    private static string KindOf(LexiconMatch? mechanism) =>
        mechanism is { Lexeme.Kind: LexemeKind.Body } ? "conference" : mechanism?.Lexeme.Id ?? "conference";

    private static LexiconMatch? MechanismOf(Chunk chunk)
    {
        LexiconMatch? found = null;
        foreach (var noun in chunk.Nouns)
            if (noun.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body && (found is null || IsGeneric(found.Value))) found = noun;
        return found;
    }

    private void Name(EngagementDraft draft, Chunk chunk, LexiconMatch noun, ParsedSentence sentence, NounContext context)
    {
        if (draft.Kind is "visit" or "meeting" or "call" or "reception" or "ceremony" or "signing" or "port-call") return;
        draft.Edition = names.Edition(noun.First, chunk.First);
        foreach (var session in chunk.Nouns)
            if (session.First < noun.First) draft.Edition ??= names.Edition(session.First, chunk.First);
        var (named, home) = MechanismOf(chunk) is { } own && !(IsGeneric(own) && context.Antecedent is not null) ? (own, chunk)
            : context.Antecedent is { } antecedent && MechanismOf(antecedent) is { } theirs ? (theirs, antecedent)
            : noun.Lexeme.Kind == LexemeKind.Session && context.Carrier?.Subjects.FirstOrDefault(subject => MechanismOf(subject) is not null) is { } subject
                ? (MechanismOf(subject)!.Value, subject) : (noun, chunk);
        draft.Edition ??= names.Edition(named.First, home.First);
        var isNamed = named.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body || draft.Edition is not null && noun.Lexeme.Kind == LexemeKind.Event;
        if (isNamed)
        {
            var (first, end) = names.Extent(named, home, sentence.Chunks);
            draft.Mechanism = scene.Passage.Plain(first, end);
            draft.Body = named.Lexeme.Kind == LexemeKind.Body ? named.Lexeme.Id : null;
            if (named.Lexeme.Party is { } party) draft.OtherParties.Add(party);
        }
        if (draft.Kind == "exercise") draft.Mechanism = Quoted(noun, chunk) ?? draft.Mechanism;
    }

    /// <summary>An exercise's own name: in quotation marks, or capitalised after the noun.</summary>
    private string? Quoted(LexiconMatch noun, Chunk chunk)
    {
        var at = noun.End;
        while (at < chunk.End && !scene.Passage.IsSign(at, '"') && !scene.Passage.Tokens[at].IsCapitalised) at++;
        if (at >= chunk.End) return null;
        if (!scene.Passage.IsSign(at, '"')) return scene.Passage.Longest(at, LexemeKind.StateAdjective) is null ? scene.Passage.Plain(at, chunk.End) : null;
        var close = at + 1;
        while (close < chunk.End && !scene.Passage.IsSign(close, '"')) close++;
        return close > at + 1 && close < chunk.End ? scene.Passage.Plain(at + 1, close) : null;
    }

    /// <summary>The parties in the noun's own words; a standing mechanism without any belongs to those who are in play.</summary>
    private void Parties(EngagementDraft draft, Chunk chunk, LexiconMatch noun, int index, NounContext context)
    {
        foreach (var party in chunk.Parties)
            if (draft.Kind is not ("visit" or "port-call") || draft.Country != party) draft.OtherParties.Add(party);
        if (draft.Kind is "visit" or "port-call" && draft.Country is { } host && !draft.OtherParties.Contains(host)) draft.OtherParties.Add(host);
        if (draft.Parties.Count() < 2 && draft.Kind is "dialogue" or "exchange" or "patrol" && draft.Parties.All(scene.Book.World.States.ContainsKey))
            draft.OtherParties.AddRange(scene.PairAt(index).Select(actor => actor.Party).OfType<string>());
        if (!draft.Parties.Any() && context.IsCircumstance) draft.OtherParties.AddRange(context.Acting(index));
        if (draft.Kind is "visit" or "port-call" && draft.Parties.Count() < 2 && scene.Home is { } home && draft.Country is not null && draft.Country != home && draft.Actors.Count == 0) draft.OtherParties.Insert(0, home);
        if (draft.Kind == "dialogue" && draft.Parties.Any(scene.Book.World.Organisations.ContainsKey) && noun.Lexeme.Kind == LexemeKind.Body) draft.Kind = "conference";
    }

    /// <summary>Whether the words tell an engagement, rather than the idea of one.</summary>
    private static bool Holds(EngagementDraft draft, LexiconMatch noun, NounContext context)
    {
        if (context.IsMereIdea || context.IsPlannedByInfinitive && draft.When is null) return false;
        if (noun.Lexeme.Kind == LexemeKind.Event && noun.Lexeme.Detail == "weak" && (context.Carrier is null || draft.Parties.Count() < 2)) return false;
        if (draft.Kind is "visit" or "port-call" && (draft.Country is null || draft.Parties.Count() < 2) && !draft.Anaphoric) return false;
        var heldOrStated = context.Carrier is not null && context.IsHeld;
        if (draft.Kind is "signing") return heldOrStated || !draft.Anaphoric && (draft.When is not null || context.NamesInstrument);
        if (noun.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body or LexemeKind.Session)
            return draft.Edition is not null || heldOrStated && (draft.When is not null || draft.Country is not null || draft.Actors.Any(entry => entry.Role != ParticipantRole.Participant)) || draft.When is not null && (context.IsCircumstance || context.IsNominal);
        if (draft.Kind == "visit" && draft.Country is not null && draft.Actors.Any(entry => entry.Role == ParticipantRole.Guest) && !draft.Anaphoric) return true;
        if (draft.Kind == "port-call" && context.IsEnRoute && draft.Country is not null) return true;
        if (draft.Kind == "ceremony" && context.IsCelebration && draft.When is not null) return true;
        if (draft.When is not null && draft.Actors.Count >= 2 && draft.Parties.Count() >= 2) return true;
        return heldOrStated || draft.When is not null && (context.IsNominal || context.IsCircumstance && context.IsDated) || draft.Edition is not null
            || context.IsNominal && draft.Actors.Count >= 1 && draft.Parties.Count() >= 2
            || context.IsCircumstance && !draft.Anaphoric && draft.Actors.Any(entry => entry.Actor.Party is not null);
    }
}
