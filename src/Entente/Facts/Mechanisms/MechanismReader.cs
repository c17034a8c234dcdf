using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Text;

namespace Entente.Facts.Mechanisms;

/// <summary>Finds standing bodies, dialogues, commissions and series of sessions, each with its edition.</summary>
internal sealed class MechanismReader
{
    private readonly Scene scene;
    private readonly StoryActors actors;
    private readonly NounSites sites;
    private readonly NounParties parties;
    private readonly MechanismWording wording;
    private readonly SessionNames names;

    public MechanismReader(Scene scene, ActorResolver resolver)
    {
        (this.scene, actors, names) = (scene, new StoryActors(scene, resolver), new SessionNames(scene.Passage));
        sites = new NounSites(scene, KindSet.Of(LexemeKind.Mechanism, LexemeKind.Body, LexemeKind.Session));
        (parties, wording) = (new NounParties(scene, actors), new MechanismWording(scene));
    }

    public IReadOnlyList<Mechanism> Read()
    {
        var merger = new MechanismMerger();
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            var end = 0;
            foreach (var site in sites.In(i))
            {
                if (IsOwnAcronym(site, end)) continue;
                if (Draft(site, merger) is { } draft) merger.Add(draft);
                end = site.Noun.End;
            }
            actors.ReadAll(i);
        }
        return merger.Drafts.Count == 0 ? [] : merger.Drafts.ConvertAll(Fact);
    }

    /// <summary>"réunion … (ADSOM)": the acronym in brackets behind the name.</summary>
    private bool IsOwnAcronym(NounSite site, int end) =>
        end > 0 && site.Noun.First - end <= 2 && scene.Passage.IsSign(site.Noun.First - 1, '(') && scene.Passage.IsSign(site.Noun.End, ')');

    private MechanismDraft? Draft(NounSite site, MechanismMerger known)
    {
        var field = scene.Memory.Field(site);
        var edition = wording.Edition(site, field);
        if (site.Noun.Lexeme.Kind == LexemeKind.Session) return Session(site, field, edition, known.Last);
        if (!wording.Stands(site, field, edition)) return null;
        if (site.Noun.Lexeme.Kind == LexemeKind.Mechanism && names.BodyInBrackets(site.Parsed.Chunks, site.At) is { Lexeme.Detail: not null } body && site.Chunk.Parties.Count < 2 && !(edition is null && scene.Language.Mechanisms.Organs.Contains(body.Lexeme.Id)))
            return Abbreviated(site, edition ?? names.EditionAfter(body.End, acronym: true), body);
        return site.Noun.Lexeme.Kind == LexemeKind.Body ? Body(site, field, edition) : Named(site, field, edition, known);
    }

    /// <summary>"La 42e session s'était tenue": a session of the mechanism named last.</summary>
    private MechanismDraft? Session(NounSite site, NounField field, int? edition, MechanismDraft? last)
    {
        if (edition is null || last is null || !wording.IsBareSession(site) || !wording.Stands(site, field, edition)) return null;
        return new MechanismDraft
        {
            Name = last.Name, Head = last.Head, Body = last.Body, Parties = [.. last.Parties], Words = last.Words, Edition = edition, IsShort = true,
            Rule = "mechanism.session", Span = Span(site, site.Noun.End),
        };
    }

    /// <summary>"la 18e Réunion des ministres de la Défense (ADMM)": a session that only its acronym ties to a body.</summary>
    private MechanismDraft? Abbreviated(NounSite site, int? edition, LexiconMatch body)
    {
        var end = names.WithAcronym(body.First - 1);
        return new MechanismDraft
        {
            Name = scene.Passage.Plain(site.Noun.First, end), Head = Head(site), Body = body.Lexeme.Id, Edition = edition, Words = Words(site.Noun.First, end),
            Parties = body.Lexeme.Party is { } party ? [party] : [.. site.Chunk.Parties], Rule = "mechanism.body", Span = Span(site, end),
        };
    }

    private MechanismDraft? Body(NounSite site, NounField field, int? edition)
    {
        var lexeme = site.Noun.Lexeme;
        if (lexeme.Detail is null || site.Noun.Length == 1 && !scene.Passage.Tokens[site.Noun.First].IsCapitalised || scene.Passage.Is(site.Noun.First, LexemeKind.Instrument) || edition is null && scene.Language.Mechanisms.Organs.Contains(lexeme.Id)) return null;
        var end = names.WithAcronym(site.Noun.End);
        return new MechanismDraft
        {
            Name = BodyName(site, end), Head = Head(site), Body = lexeme.Id, Parties = BodyParties(site, field), Edition = edition,
            Rule = "mechanism.body", Span = Span(site, end),
        };
    }

    /// <summary>An organisation's own body is the organisation's; one that belongs to none, theirs who act in its clause; one at whose margin others met, nobody's.</summary>
    private List<string> BodyParties(NounSite site, NounField field)
    {
        var found = parties.Inside(site);
        if (site.Noun.Lexeme.Party is not null || found.Count > 1 || found.Count == 1 && scene.Book.World.Organisations.ContainsKey(found[0])) return found;
        if (site.Chunk.Preposition == "margin") return found;
        if (field.Governor is { } governor)
        {
            parties.AddDoers(found, governor, site.Sentence);
            parties.AddPartners(found, governor, site.Sentence);
        }
        if (found.Count == 0) parties.Complete(found, site.Sentence);
        return found;
    }

    /// <summary>The name as printed; a plus that the page lost between an acronym and its bracket is put back.</summary>
    private string BodyName(NounSite site, int end)
    {
        var name = scene.Passage.Plain(site.Noun.First, end);
        const string plus = "-Plus";
        if (end == site.Noun.End || !site.Noun.Lexeme.Id.EndsWith(plus, StringComparison.Ordinal)) return name;
        var acronym = site.Noun.Lexeme.Id[..^plus.Length];
        return name.Replace($"({acronym} )", $"({acronym}+)", StringComparison.Ordinal).Replace($"({acronym})", $"({acronym}+)", StringComparison.Ordinal);
    }

    private MechanismDraft? Named(NounSite site, NounField field, int? edition, MechanismMerger known)
    {
        var own = parties.Own(site, field);
        var end = NameEnd(site, field);
        var isShort = end - site.Noun.First == 1;
        var before = isShort ? known.WithHead(Head(site)) : null;
        if (isShort && before is null && scene.Passage.Is(site.Noun.First, LexemeKind.Session)) return Session(site, field, edition, known.Last);
        if (!wording.Names(site, edition, own, isShort, before is not null, wording.IsCreated(site, field))) return null;
        var all = before is not null && own.Count == 0 ? before.Parties : Parties(site, field, own);
        if (all.Count == 0 && edition is null) return null;
        return new MechanismDraft
        {
            Name = before?.Name ?? scene.Passage.Plain(site.Noun.First, end), Head = Head(site), Body = before?.Body, Parties = [.. all], Edition = edition,
            IsShort = isShort, Words = before?.Words ?? Words(site.Noun.First, end), Rule = edition is null ? "mechanism.named" : "mechanism.edition",
            Span = Span(site, end),
        };
    }

    private int NameEnd(NounSite site, NounField field)
    {
        var list = field.ListEnd();
        if (list > site.At) return names.WithAcronym(site.Parsed.Chunks[list].End);
        return names.Extent(site.Noun, site.Chunk, site.Parsed.Chunks).End;
    }

    private List<string> Parties(NounSite site, NounField field, List<string> own)
    {
        if (own.Count >= 2 || own.Count == 1 && scene.Book.World.Organisations.ContainsKey(own[0])) return own;
        if (wording.IsPossessed(site) && field.Governor is { } governor) parties.AddDoers(own, governor, site.Sentence);
        if (own.Count < 2) parties.AddLabel(own, site.Sentence);
        if (own.Count >= 2) return own;
        if (own.Count == 0 && site.Noun.Lexeme.Id == "conference" && Organisation() is { } organisation) own.Add(organisation);
        else parties.Complete(own, site.Sentence);
        return own;
    }

    /// <summary>The organisation that the story names most: whose an unowned conference is.</summary>
    private string? Organisation()
    {
        foreach (var party in scene.Parties)
            if (scene.Book.World.Organisations.ContainsKey(party)) return party;
        return null;
    }

    /// <summary>The first word of its noun; "rencontre" and "échange d'amitié" are one.</summary>
    private string Head(NounSite site) => site.Noun.Lexeme is { Kind: LexemeKind.Mechanism, Id: "exchange" } exchange ? exchange.Id : scene.Passage.Tokens[site.Noun.First].Folded.TrimEnd('s');

    /// <summary>The words of a name that carry meaning, without those of parties.</summary>
    private HashSet<string> Words(int first, int end)
    {
        var words = new HashSet<string>();
        for (var i = first + 1; i < end; i++)
        {
            if (!scene.Passage.Tokens[i].IsWord || scene.Passage.Tokens[i].Folded.Length < 3 || scene.Passage.Is(i, LexemeKind.State) || scene.Passage.Is(i, LexemeKind.StateAdjective)
                || scene.Passage.Is(i, LexemeKind.Preposition) || scene.Passage.Is(i, LexemeKind.Determiner)) continue;
            words.Add(scene.Passage.Tokens[i].Folded.TrimEnd('s'));
        }
        return words;
    }

    private TextSpan Span(NounSite site, int end)
    {
        var first = Math.Max(site.Parsed.Range.First, Math.Max(site.Chunk.First, site.Noun.First - 8));
        return scene.Passage.Span(Math.Min(first, site.Noun.First), Math.Max(end, site.Noun.End));
    }

    private Mechanism Fact(MechanismDraft draft) => new()
    {
        Name = draft.Name, Parties = [.. draft.Parties], Edition = draft.Edition, Body = draft.Body,
        Span = draft.Span, Quote = draft.Span.In(scene.Passage.Text).ToString(), Rule = draft.Rule,
    };
}
