using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>What a noun of engagement is a word for: its kind, its mechanism or exercise by name, its edition.</summary>
internal readonly struct EngagementNames(Scene scene)
{
    private readonly SessionNames names = new(scene.Passage);

    /// <summary>The noun of a phrase that names an engagement: in "la réunion du comité" the body, in "la 21e édition de l'exercice" the exercise.</summary>
    public static LexiconMatch? Naming(Chunk chunk)
    {
        LexiconMatch? found = null;
        for (var i = 0; i < chunk.Nouns.Count; i++)
        {
            var noun = chunk.Nouns[i];
            if (noun.Lexeme.Kind is not (LexemeKind.Event or LexemeKind.Session or LexemeKind.Mechanism or LexemeKind.Body) || IsPurpose(chunk, noun)) continue;
            if (found is null || IsGeneric(found.Value) && !IsGeneric(noun)) found = noun;
        }
        return found;
    }

    /// <summary>"vedettes de patrouille", "équipes de visite": what something is for.</summary>
    private static bool IsPurpose(Chunk chunk, LexiconMatch noun) =>
        noun.Lexeme.Kind == LexemeKind.Event && noun.First == chunk.HeadAt + 2 && chunk.Head?.Kind is LexemeKind.Troops or LexemeKind.Goods or LexemeKind.Group;

    /// <summary>"une réunion du comité d'organisation": work at home on an event.</summary>
    public static bool IsOfOrganisers(Chunk chunk)
    {
        foreach (var noun in chunk.Nouns)
            if (noun.Lexeme is { Kind: LexemeKind.Group, Id: "organisers" }) return true;
        return false;
    }

    /// <summary>"session", "réunion", "travaux": what holds for any body.</summary>
    public static bool IsGeneric(LexiconMatch noun) => noun.Lexeme is { Kind: LexemeKind.Session } or { Kind: LexemeKind.Event, Id: "conference" } or { Kind: LexemeKind.Mechanism, Id: "conference", Detail: "weak" };

    /// <summary>Whether a noun ("réunion") means talks between two as well as a conference, whatever else it may name.</summary>
    public bool IsEither(LexiconMatch noun)
    {
        foreach (var match in scene.Passage.Matches.At(noun.First))
            if (match.End == noun.End && match.Lexeme is { Kind: LexemeKind.Event, Detail: "either" }) return true;
        return false;
    }

    /// <summary>The frame's name: the kind of the noun, or what sort of word it is.</summary>
    public static string Rule(LexiconMatch noun) => noun.Lexeme.Kind switch
    {
        LexemeKind.Event => EventRule(noun.Lexeme.Id),
        LexemeKind.Session => "noun.session",
        LexemeKind.Body => "noun.body",
        _ => "noun.mechanism",
    };

    private static string EventRule(string kind) => kind switch
    {
        "meeting" => "noun.meeting", "visit" => "noun.visit", "ceremony" => "noun.ceremony", "conference" => "noun.conference",
        "exercise" => "noun.exercise", "signing" => "noun.signing", _ => $"noun.{kind}",
    };

    public string Kind(LexiconMatch noun, NounSetting setting)
    {
        if (IsGeneric(noun) && setting.Chunk.Parties.Count < 2 && BodyBehind(setting, setting.Chunk) is { } body) return body.Lexeme.Detail ?? "conference";
        if (IsGeneric(noun) && setting.Antecedent is { } antecedent && MechanismOf(antecedent) is { } theirs) return KindOf(theirs);
        var kind = noun.Lexeme.Kind switch
        {
            LexemeKind.Event or LexemeKind.Mechanism => noun.Lexeme.Id,
            LexemeKind.Body => noun.Lexeme.Detail ?? "conference",
            _ => SessionKind(setting),
        };
        if (kind is "dialogue" or "meeting" && setting.SaysCue(setting.Chunk, "multilateral")) return "conference";
        if (kind == "reception" && IsForAnniversary(setting)) return "ceremony";
        return (kind == "meeting" || kind == "conference" && IsEither(noun)) && Turned(setting) is { } turned ? turned : kind;
    }

    /// <summary>"une réception à l'occasion du 80e anniversaire": one that celebrates receives nobody in audience.</summary>
    private static bool IsForAnniversary(NounSetting setting)
    {
        foreach (var chunk in setting.Following)
            if (chunk.Preposition is "lors" or "pour")
                foreach (var noun in chunk.Nouns)
                    if (noun.Lexeme.Kind == LexemeKind.Anniversary) return true;
        return false;
    }

    /// <summary>A session is one of the mechanism named in its phrase, or of the clause's subject.</summary>
    private static string SessionKind(NounSetting setting) => (MechanismOf(setting.Chunk) ?? SubjectMechanism(setting)?.Noun) is { } mechanism ? KindOf(mechanism) : "conference";

    private static (LexiconMatch Noun, Chunk Home)? SubjectMechanism(NounSetting setting)
    {
        if (setting.Carrier is null) return null;
        foreach (var subject in Stretch.Of(setting.Carrier.Subjects))
            if (MechanismOf(subject) is { } mechanism) return (mechanism, subject);
        return null;
    }

    private static string KindOf(LexiconMatch mechanism) => mechanism.Lexeme.Kind == LexemeKind.Body ? "conference" : mechanism.Lexeme.Id;

    /// <summary>"par téléphone", "en visioconférence" in the same sentence.</summary>
    private string? Turned(NounSetting setting)
    {
        var range = setting.Sentence.Range;
        for (var i = Math.Max(range.First, setting.Chunk.First - 19); i < Math.Min(range.End, setting.Chunk.First + 20); i++)
            if (scene.Passage.Longest(i, LexemeKind.Cue) is { Lexeme: { Id: "turn", Detail: { } kind } }) return kind;
        return null;
    }

    private static LexiconMatch? MechanismOf(Chunk chunk)
    {
        LexiconMatch? found = null;
        foreach (var noun in chunk.Nouns)
            if (noun.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body && (found is null || IsGeneric(found.Value))) found = noun;
        return found;
    }

    /// <summary>Reads edition, mechanism and body into a draft; talks and trips have none.</summary>
    public void Name(EngagementDraft draft, LexiconMatch noun, NounSetting setting)
    {
        if (draft.Kind is "visit" or "meeting" or "call" or "reception" or "ceremony" or "signing" or "port-call") return;
        var chunk = setting.Chunk;
        draft.Edition = names.Edition(noun.First, chunk.First);
        foreach (var session in chunk.Nouns)
            if (session.First < noun.First) draft.Edition ??= names.Edition(session.First, chunk.First);
        var (named, home) = Named(noun, setting);
        draft.Edition ??= names.Edition(named.First, home.First);
        draft.Edition ??= TimesMet(setting);
        if (named.Lexeme is { Kind: LexemeKind.Mechanism, Id: not "conference" }) draft.Edition ??= names.OfItsKind(setting.Sentence.Chunks, setting.At);
        if (named.Lexeme.Kind != LexemeKind.Body && BodyBehind(setting, home) is { } body)
        {
            (draft.Body, draft.Edition) = (body.Lexeme.Id, draft.Edition ?? names.EditionAfter(body.End, acronym: true));
            if (body.Lexeme.Party is { } owner) draft.OtherParties.Add(owner);
        }
        if (named.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body || draft.Edition is not null && noun.Lexeme.Kind == LexemeKind.Event)
        {
            var (first, end) = names.Extent(named, home, setting.Sentence.Chunks);
            if (draft.Edition is not null || !IsGeneric(named) || end > named.End && (chunk.Definite || chunk.Parties.Count != 2 || !IsEither(named))) draft.Mechanism = scene.Passage.Plain(first, end);
            if (named.Lexeme.Kind == LexemeKind.Body) draft.Body = named.Lexeme.Id;
            if (named.Lexeme.Party is { } party) draft.OtherParties.Add(party);
        }
        if (draft.Kind == "exercise") draft.Agenda = Subject(noun, chunk);
        if (noun.Lexeme.Detail == "name") draft.Mechanism = scene.Passage.Plain(noun.First, Numbered(noun.End));
        else if (draft.Kind == "exercise") draft.Mechanism = Quoted(noun, chunk) ?? Apposed(setting) ?? draft.Mechanism;
    }

    /// <summary>"la commission, réunie pour la première fois", "la commission s'est réunie pour la 3e fois".</summary>
    private int? TimesMet(NounSetting setting)
    {
        foreach (var clause in setting.Participles)
            if (Times(clause.After) is { } told) return told;
        return setting.IsSubject ? Times(setting.Carrier!.After) : null;
    }

    /// <summary>The number in "une première fois", "pour la 3e fois"; null where a field counts nothing.</summary>
    public int? Times(Row<Chunk> field)
    {
        for (var i = 0; i < field.Count; i++)
            if (field[i] is { Kind: ChunkKind.NounPhrase } chunk && chunk.End - chunk.First >= 2 && scene.Language.Mechanisms.Times.Contains(scene.Passage.Tokens[chunk.End - 1].Folded)) return names.OrdinalAt(chunk.End - 2);
        return null;
    }

    /// <summary>The body whose acronym stands in brackets behind the phrase that names a session.</summary>
    private LexiconMatch? BodyBehind(NounSetting setting, Chunk home)
    {
        var at = setting.At;
        while (at >= 0 && !ReferenceEquals(home, setting.Sentence.Chunks[at])) at--;
        return at >= 0 && names.BodyInBrackets(setting.Sentence.Chunks, at) is { Lexeme.Detail: not null } body ? body : null;
    }

    /// <summary>The mechanism whose session the noun is, with its phrase: in the noun's own phrase, before "dont", as the subject; else the noun itself.</summary>
    private static (LexiconMatch Noun, Chunk Home) Named(LexiconMatch noun, NounSetting setting)
    {
        var possessor = setting.IsPossessed && IsGeneric(noun) ? SubjectMechanism(setting) : null;
        if (possessor is { } of) return of;
        if (MechanismOf(setting.Chunk) is { } own && !(IsGeneric(own) && setting.Antecedent is not null)) return (own, setting.Chunk);
        if (setting.Antecedent is { } antecedent && MechanismOf(antecedent) is { } theirs) return (theirs, antecedent);
        return noun.Lexeme.Kind == LexemeKind.Session && SubjectMechanism(setting) is { } subject ? subject : (noun, setting.Chunk);
    }

    /// <summary>"Flintlock 2020", "Edelweiss 24": the number that goes with a name.</summary>
    private int Numbered(int end) => end < scene.Passage.Tokens.Length && scene.Passage.Tokens[end].Kind == TokenKind.Number ? end + 1 : end;

    /// <summary>"un exercice commun, « Edelweiss 24 »": a name in quotation marks behind a comma.</summary>
    private string? Apposed(NounSetting setting)
    {
        var (chunks, next) = (setting.Sentence.Chunks, setting.At + 1);
        while (next < chunks.Count && chunks[next].Kind is ChunkKind.NounPhrase or ChunkKind.Coordinator) next++;
        if (next + 3 >= chunks.Count || chunks[next].Kind != ChunkKind.Comma || chunks[next + 2].Kind != ChunkKind.NounPhrase) return null;
        return scene.Passage.IsSign(chunks[next + 1].First, '"') && scene.Passage.IsSign(chunks[next + 3].First, '"') ? scene.Passage.Plain(chunks[next + 2].First, chunks[next + 2].End) : null;
    }

    /// <summary>What an exercise is for, behind its noun ("exercice conjoint de secours"): "secours"; null where nothing tells.</summary>
    public string? Subject(LexiconMatch noun, Chunk chunk)
    {
        for (var at = noun.First + 1; at < chunk.End; at++)
            if (scene.Passage.Longest(at, LexemeKind.Preposition) is { Lexeme.Id: "de" } of && of.End < chunk.End) return scene.Passage.Plain(of.End, chunk.End);
        return null;
    }

    /// <summary>An exercise's own name: in quotation marks, or capitalised after the noun.</summary>
    public string? Quoted(LexiconMatch noun, Chunk chunk)
    {
        var at = noun.End;
        while (at < chunk.End && !scene.Passage.IsSign(at, '"') && !scene.Passage.Tokens[at].IsCapitalised) at++;
        if (at >= chunk.End) return null;
        if (!scene.Passage.IsSign(at, '"')) return scene.Passage.Longest(at, LexemeKind.StateAdjective) is null ? scene.Passage.Plain(at, chunk.End) : null;
        var close = at + 1;
        while (close < chunk.End && !scene.Passage.IsSign(close, '"')) close++;
        return close > at + 1 && close < chunk.End ? scene.Passage.Plain(at + 1, close) : null;
    }
}
