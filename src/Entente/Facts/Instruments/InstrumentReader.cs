using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Instruments;

/// <summary>Finds texts between parties: signed, about to be, or in force.</summary>
internal sealed class InstrumentReader
{
    private readonly Scene scene;
    private readonly StoryActors actors;
    private readonly NounSites sites;
    private readonly NounParties parties;
    private readonly InstrumentWording wording;
    private readonly InstrumentDates dates;

    public InstrumentReader(Scene scene, ActorResolver resolver)
    {
        (this.scene, actors, sites) = (scene, new StoryActors(scene, resolver), new NounSites(scene, KindSet.Of(LexemeKind.Instrument)));
        (parties, wording, dates) = (new NounParties(scene, actors), new InstrumentWording(scene), new InstrumentDates(scene));
    }

    public IReadOnlyList<Instrument> Read()
    {
        List<InstrumentDraft>? drafts = null;
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            foreach (var site in sites.In(i))
                if (Draft(site) is { } draft) (drafts ??= []).Add(draft);
            actors.ReadAll(i);
        }
        return drafts is null ? [] : InstrumentMerger.Merge(drafts).ConvertAll(Fact);
    }

    private InstrumentDraft? Draft(NounSite site)
    {
        var field = scene.Memory.Field(site);
        var telling = wording.Telling(site, field);
        if (telling.Kind == TellingKind.None) return Dropped(site, "wished for, denied, or not told to exist");
        var own = parties.Own(site, field);
        var period = dates.Period(site, telling);
        var signed = dates.Signed(site, field, telling);
        if (!Counts(site, telling, own, period is not null, signed is not null)) return Dropped(site, "a bare noun, without party, period, day or act");
        var draft = new InstrumentDraft
        {
            Kind = site.Noun.Lexeme.Id, Rule = Rule(telling, period is not null), Span = Span(site, period?.End, telling, signed is not null),
            Anaphoric = own.Count == 0 && period is null && signed is null && telling.Kind == TellingKind.Named && site.Noun.Length == 1,
            Named = own.Count > 1, Period = period?.When, Signed = signed,
            Title = scene.Passage.Plain(site.Noun.First, Math.Max(site.Noun.End, NameEnd(site))), Subject = Subject(site),
        };
        draft.Parties.AddRange(Parties(site, field, telling, own));
        return draft;
    }

    private InstrumentDraft? Dropped(NounSite site, string reason)
    {
        scene.Deliberation?.Drop(scene.Passage.Span(site.Noun.First, site.Noun.End), "instrument." + site.Noun.Lexeme.Id, reason);
        return null;
    }

    /// <summary>Whether the words tell a text, rather than the idea of one: the vaguer the noun, the more must stand with it.</summary>
    private bool Counts(NounSite site, Telling telling, List<string> own, bool hasPeriod, bool isSigned)
    {
        var dated = hasPeriod || isSigned;
        if (site.Noun.Lexeme.Detail == "weak") return hasPeriod || telling.Kind == TellingKind.Signing && wording.IsKnown(site);
        if (telling.Kind != TellingKind.Named) return site.Noun.Lexeme.Detail != "bare" || telling.Kind == TellingKind.Signing || own.Count > 0 || dated;
        if (dated) return true;
        if (site.Noun.Lexeme.Detail == "bare") return !site.Noun.Lexeme.Plural && (wording.IsKnown(site) && (own.Count > 0 || IsProper(site)) || InstrumentWording.TakesUp(site));
        return own.Count > 0 || wording.IsKnown(site);
    }

    /// <summary>"la Convention sur le droit de la mer": a capital and a subject make a proper name.</summary>
    private bool IsProper(NounSite site) => scene.Passage.Tokens[site.Noun.First].Shape == TokenShape.Title && Subject(site) is not null;

    private static string Rule(Telling telling, bool hasPeriod) => telling.Kind switch
    {
        TellingKind.Signing => telling.Ahead ? "instrument.planned" : "instrument.signed",
        TellingKind.Adopting => "instrument.adopted",
        _ => hasPeriod ? "instrument.period" : "instrument.named",
    };

    private List<string> Parties(NounSite site, NounField field, Telling telling, List<string> own)
    {
        if (own.Count >= 2 || site.Noun.Lexeme.Detail == "world") return own;
        if (telling.Clause is { } clause)
        {
            parties.AddPartners(own, clause, site.Sentence);
            if (IsDoing(clause, site)) parties.AddDoers(own, clause, site.Sentence);
        }
        else if (wording.IsPossessed(site) && field.Governor is { } governor) parties.AddDoers(own, governor, site.Sentence);
        if (own.Count < 2) parties.AddLabel(own, site.Sentence);
        if (own.Count < 2) parties.Complete(own, site.Sentence);
        return own;
    }

    private static bool IsDoing(Clause clause, NounSite site) =>
        clause.Verb.Voice != VerbVoice.Passive && !clause.Subjects.Contains(site.Chunk, ReferenceEqualityComparer.Instance);

    private static int NameEnd(NounSite site)
    {
        var end = site.Chunk.End;
        foreach (var person in site.Chunk.People)
            if (person.First > site.Noun.First) end = Math.Min(end, person.First);
        return end;
    }

    /// <summary>What stands behind "sur", "en matière de", "relatif à".</summary>
    private string? Subject(NounSite site)
    {
        var next = site.At + 1 < site.Parsed.Chunks.Count ? site.Parsed.Chunks[site.At + 1] : null;
        return next is { Kind: ChunkKind.NounPhrase, Preposition: "sur" or "en" or "dans" or "pour" } && !wording.IsTerm(next) && next.Start == site.Chunk.End
            ? scene.Passage.Plain(next.First, next.End) : null;
    }

    /// <summary>From the noun's phrase to its period or the words that tell its signing.</summary>
    private TextSpan Span(NounSite site, int? period, Telling telling, bool signed)
    {
        var first = Math.Max(site.Chunk.First, site.Noun.First - 4);
        var end = Math.Max(Math.Max(site.Noun.End, NameEnd(site)), period ?? 0);
        if (telling.Clause is { Verb.Tense: VerbTense.Participle } participle && participle.Chunk.First > site.Noun.First)
            end = Math.Max(end, participle.After.Where(chunk => signed && chunk.Kind == ChunkKind.Date).Select(chunk => chunk.End).DefaultIfEmpty(participle.Chunk.End).First());
        else if (Subject(site) is not null) end = Math.Max(end, site.Parsed.Chunks[site.At + 1].End);
        return scene.Passage.Span(first, end);
    }

    private Instrument Fact(InstrumentDraft draft) => new()
    {
        Kind = draft.Kind, Parties = [.. draft.Parties], Period = draft.Period, Signed = draft.Signed, Title = draft.Title, Subject = draft.Subject,
        Span = draft.Span, Quote = draft.Span.In(scene.Passage.Text).ToString(), Rule = draft.Rule,
    };
}
