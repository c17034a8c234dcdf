using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>When and where a clause or phrase says that something takes place.</summary>
internal readonly struct Circumstances(Scene scene)
{
    /// <summary>How many words may stand between a site and its town: "l'École militaire de Fayadiyé".</summary>
    private const int LongestSite = 4;

    /// <summary>The date nearest to a chunk: after it first, then before it, in the stretches given.</summary>
    public static Edtf? When(Stretch after, Stretch before) => First(after) ?? Last(before);

    /// <summary>The first date up to a verb or a relative.</summary>
    public static Edtf? First(Stretch stretch)
    {
        for (var i = 0; i < stretch.Count; i++)
        {
            if (stretch[i].Kind is ChunkKind.Verb or ChunkKind.Relative) return null;
            if (Dated(stretch[i]) is { } when) return OnTwoDays(stretch, i, when);
        }
        return null;
    }

    /// <summary>"mardi et mercredi": a day and the next.</summary>
    private static Edtf OnTwoDays(Stretch stretch, int first, Edtf when)
    {
        if (first + 2 >= stretch.Count || stretch[first + 1].Kind != ChunkKind.Coordinator || Dated(stretch[first + 2]) is not { IsDay: true, IsInterval: false, Earliest: { } second } next) return when;
        return when is { IsDay: true, IsInterval: false, Earliest: { } day } && day.PlusDays(1) == second ? Edtf.Interval(when, next) : when;
    }

    public static Edtf? Last(Stretch stretch)
    {
        for (var i = stretch.Count - 1; i >= 0; i--)
            if (Dated(stretch[i]) is { } when) return i >= 2 && Dated(stretch[i - 2]) is { } before && OnTwoDays(stretch, i - 2, before) is { IsInterval: true } both ? both : when;
        return null;
    }

    /// <summary>"en visite depuis lundi": what goes on since a day.</summary>
    public static Edtf? Since(Stretch stretch)
    {
        foreach (var chunk in stretch)
        {
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Relative) return null;
            if (chunk is { Kind: ChunkKind.Date, Preposition: "depuis", Date.When: { } since }) return since.IsInterval ? since : since.IsDay ? Edtf.Parse(since.Text + "/") : null;
        }
        return null;
    }

    /// <summary>"entame mardi une visite de trois jours", "quitte … au terme d'une escale de cinq jours": all the days, from the first or the last of them.</summary>
    public Edtf Lasting(Edtf when, string? phase, Stretch stretch)
    {
        if (phase is null || when is not { IsDay: true, IsInterval: false, Earliest: { } day } || Days(stretch) is not { } days) return when;
        if (scene.Language.Engagements.Begin.Contains(phase)) return Edtf.Interval(when, Edtf.Day(day.PlusDays(days - 1)));
        return scene.Language.Engagements.End.Contains(phase) ? Edtf.Interval(Edtf.Day(day.PlusDays(1 - days)), when) : when;
    }

    /// <summary>The duration in days that a stretch tells ("de trois jours"); null when it tells none.</summary>
    private static int? Days(Stretch stretch)
    {
        foreach (var chunk in stretch)
            if (chunk is { Kind: ChunkKind.Date, Preposition: "de", Date: { Type: TimexType.Duration, Value: { } value } } && value[^1] == 'D' && int.TryParse(value.AsSpan(1, value.Length - 2), out var days) && days > 1)
                return days;
        return null;
    }

    /// <summary>"se réunissent deux fois par an", "de tenir tous les six mois une réunion": what is done again and again is no engagement of its own.</summary>
    public static bool IsHabit(Clause clause)
    {
        if (clause.Verb is not { Tense: VerbTense.Present or VerbTense.Infinitive, Modal: null }) return false;
        foreach (var chunk in Stretch.Of(clause.After))
            if (chunk is { Kind: ChunkKind.Date, Date.Type: TimexType.Set }) return true;
        return false;
    }

    private static Edtf? Dated(Chunk chunk) =>
        chunk is { Kind: ChunkKind.Date, InBrackets: false, Preposition: not "depuis", Date: { Type: TimexType.Date or TimexType.Time, When: { } when } } && !IsPeriod(chunk) ? when : null;

    /// <summary>"pour 2023-2025", "pour l'année 2026": the years that a plan covers are no date of what is done with it.</summary>
    private static bool IsPeriod(Chunk chunk) =>
        chunk.Date!.When is { IsInterval: true, Earliest: { } first, Latest: { } last } && last.Year > first.Year || chunk.Date.When is { Text.Length: 4 } && (chunk.Preposition == "pour" || chunk.Preposition is null && chunk.End == chunk.First + 1);

    /// <summary>The first place named by "à", "en", "dans", "au large de"; a state only where it is no party to an act.</summary>
    public (string? Country, string? Place) Where(Clause clause)
    {
        string? country = null, place = null;
        if (!Locate(Stretch.Of(clause.After), ref country, ref place)) Locate(Stretch.Of(clause.Before), ref country, ref place);
        return (country, place);
    }

    /// <summary>"s'est envolé pour le Mali": where a clause of leaving leads.</summary>
    public (string? Country, string? Place) Toward(Clause clause)
    {
        string? country = null, place = null;
        foreach (var chunk in Stretch.Of(clause.After))
        {
            if (chunk is not { Kind: ChunkKind.NounPhrase, Preposition: "pour", IsPerson: false, Head.Kind: LexemeKind.Place or LexemeKind.State }) continue;
            if (!Locates(chunk, ref country, ref place)) country = chunk.Head.Party;
            break;
        }
        return (country, place);
    }

    /// <summary>The same of the chunks that start in a range of tokens.</summary>
    public (string? Country, string? Place) Where(Row<Chunk> chunks, int from, int end)
    {
        string? country = null, place = null;
        foreach (var chunk in chunks)
            if (chunk.First >= from && chunk.First < end && IsWhere(chunk) && Locates(chunk, ref country, ref place)) break;
        return (country, place);
    }

    private bool Locate(Stretch stretch, ref string? country, ref string? place)
    {
        foreach (var chunk in stretch)
            if (IsWhere(chunk) && Locates(chunk, ref country, ref place)) return true;
        return false;
    }

    /// <summary>Reads the place into a draft that has none yet.</summary>
    public void Locate(EngagementDraft draft, Stretch stretch)
    {
        if (draft.Place is not null) return;
        var (country, place) = (draft.Country, draft.Place);
        Locate(stretch, ref country, ref place);
        (draft.Country, draft.Place) = (country, place);
    }

    /// <summary>"a quitté Karachi", "s'envolera pour Koweït": a place that is the verb's object, or behind its own preposition.</summary>
    public void LocateObject(EngagementDraft draft, Stretch stretch, string? preposition = null)
    {
        if (draft.Country is not null) return;
        var (country, place) = (draft.Country, draft.Place);
        foreach (var chunk in stretch)
            if (chunk.Kind == ChunkKind.NounPhrase && chunk.Preposition == preposition && !chunk.IsPerson && chunk.Head?.Kind is LexemeKind.Place or LexemeKind.State)
            {
                if (!Locates(chunk, ref country, ref place)) country ??= chunk.Head?.Party;
                break;
            }
        (draft.Country, draft.Place) = (country, place);
    }

    /// <summary>"L'escale de Tanga", "le voyage du ministre à Phnom Penh": a place in the noun's own phrase; where a trip goes, not where somebody is from.</summary>
    public void LocateOwn(EngagementDraft draft, Chunk chunk)
    {
        for (var i = 0; i < chunk.Nouns.Count && draft.Place is null; i++)
            if (chunk.Nouns[i] is { Lexeme.Kind: LexemeKind.Place } place && (draft.Kind != "visit" || scene.Passage.Is(place.First - 1, LexemeKind.Preposition, "à")))
                (draft.Country, draft.Place) = (place.Lexeme.Country, scene.Passage.Plain(place.First, place.End));
    }

    /// <summary>"visitera l'école d'officiers de Thoune": the town of the site that is visited.</summary>
    public void LocateSite(EngagementDraft draft, Stretch stretch)
    {
        for (var i = 0; i < stretch.Count && draft.Country is null; i++)
            if (stretch[i] is { Kind: ChunkKind.NounPhrase, Preposition: null, IsPerson: false } site)
                foreach (var noun in site.Nouns)
                    if (noun.Lexeme.Kind == LexemeKind.Place && noun.First > site.HeadAt) (draft.Country, draft.Place) = (noun.Lexeme.Country, scene.Passage.Plain(site.HeadAt, noun.End));
    }

    /// <summary>"un crochet par Niamey": the place that a trip goes through.</summary>
    public void LocatePassage(EngagementDraft draft, Chunk? next)
    {
        if (draft.Place is null && next is { Kind: ChunkKind.NounPhrase, Preposition: "par" } && next.Is(LexemeKind.Place)) Locate(draft, next);
    }

    private void Locate(EngagementDraft draft, Chunk chunk)
    {
        var (country, place) = (draft.Country, draft.Place);
        Locates(chunk, ref country, ref place);
        (draft.Country, draft.Place) = (country, place);
    }

    private static bool IsWhere(Chunk chunk) => chunk.Kind == ChunkKind.NounPhrase
        && (chunk.Preposition is "à" or "en" or "dans" or "vicinity" or "vers" || chunk.Preposition == "de" && chunk.Is(LexemeKind.Place));

    /// <summary>Whether a phrase tells the place, so that no further one is asked; a country alone may be followed by its town.</summary>
    private bool Locates(Chunk chunk, ref string? country, ref string? place)
    {
        if (scene.Passage.Is(chunk.HeadAt, LexemeKind.Cue, "soil") && chunk.Parties.Count == 1) country ??= chunk.Parties[0];
        if (scene.Passage.Is(chunk.First, LexemeKind.Cue, "home")) country ??= scene.Home;
        for (var i = 0; i < chunk.Nouns.Count; i++)
        {
            var noun = chunk.Nouns[i];
            if (noun.First - chunk.HeadAt > LongestSite || IsSitesName(chunk, noun) || IsStray(chunk, noun)) continue;
            if (noun.Lexeme.Kind == LexemeKind.Place || noun.Lexeme is { Kind: LexemeKind.State, Detail: "metonym" })
            {
                (country, place) = (noun.Lexeme.Country, PlaceName(chunk, noun));
                return true;
            }
            if (noun.Lexeme.Kind == LexemeKind.State && noun.First == chunk.HeadAt && chunk.Preposition is "à" or "en" or "dans") country ??= noun.Lexeme.Party;
        }
        return false;
    }

    /// <summary>"au palais Victoria": a town's name right behind a site is the site's own, and tells no town.</summary>
    private static bool IsSitesName(Chunk chunk, LexiconMatch noun) => noun.Lexeme.Kind == LexemeKind.Place && noun.First == chunk.HeadAt + 1 && chunk.Head is null;

    /// <summary>"à l'école de Pahang": the name of a site that stands for a country of which the story says nothing else.</summary>
    private bool IsStray(Chunk chunk, LexiconMatch noun) =>
        noun.Lexeme is { Kind: LexemeKind.Place, Country: { } country } && noun.First > chunk.HeadAt && chunk.Head is null && country != scene.Home && scene.Counts.Of(country) <= 1 && HasTwoOthers(country);

    private bool HasTwoOthers(string country)
    {
        var others = 0;
        foreach (var party in scene.Parties)
            if (party != country && scene.Book.World.States.ContainsKey(party)) others++;
        return others > 1;
    }

    private string PlaceName(Chunk chunk, LexiconMatch noun) =>
        chunk.HeadAt == noun.First || chunk.First == noun.First ? scene.Passage.Plain(noun.First, noun.End) : scene.Passage.Plain(chunk.HeadAt, Math.Max(noun.End, chunk.HeadAt + 1));
}
