using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Instruments;

/// <summary>The years that a text covers, and the day that it was signed.</summary>
internal readonly struct InstrumentDates(Scene scene)
{
    /// <summary>Whole years behind the noun: "2019-2024", "pour 2026", "couvrant la période 2025-2027", "en 2020" of a plan.</summary>
    public DateExpression? Period(NounSite site, Telling telling)
    {
        if (site.Noun.Lexeme.Id is "other" or "statement") return null;
        for (var i = site.At + 1; i < site.Parsed.Chunks.Count && i - site.At < 12; i++)
        {
            var chunk = site.Parsed.Chunks[i];
            if (chunk.Kind == ChunkKind.Date && CanCover(site, telling, chunk)) return chunk.Date;
            if (!LeadsToYears(chunk)) return null;
        }
        return null;
    }

    /// <summary>The date of its signing, as the clause or the noun's own complement tells; null for one that lies ahead.</summary>
    public Edtf? Signed(NounSite site, NounField field, Telling telling)
    {
        if (telling is { Kind: TellingKind.Signing, Ahead: true }) return null;
        if (telling is { Kind: TellingKind.Signing, Clause: { } clause })
            return ByClause(clause, site) ?? Complement(site) ?? (IsNarrated(clause) ? LastDay(site) : null);
        if (telling.Kind == TellingKind.Signing)
            return Dated(site.Parsed.Chunks, site.At + 1, field.TrailingEnd) ?? (field.Governor is { } governor ? Dated(governor.After) ?? Dated(governor.Before) ?? (IsNarrated(governor) ? LastDay(site) : null) : null);
        return Complement(site);
    }

    /// <summary>An interval of years always covers; a single year after "pour", of a plan, or right behind a noun that is not dated so.</summary>
    private static bool CanCover(NounSite site, Telling telling, Chunk chunk)
    {
        if (chunk.Date is not { Type: TimexType.Date, When: { } when } || !IsYears(when)) return false;
        if (when.IsInterval || chunk.Preposition is "pour") return true;
        if (chunk.Preposition is "de" or "en" && site.Noun.Lexeme.Id is not ("plan" or "protocol")) return false;
        return chunk.Preposition is null or "de" or "sur" || chunk.Preposition == "en" && telling.Kind == TellingKind.Named;
    }

    private static bool IsYears(Edtf when)
    {
        var text = when.Text.AsSpan();
        var slash = text.IndexOf('/');
        return slash < 0 ? IsYear(text) : IsYear(text[..slash]) && IsYear(text[(slash + 1)..]);
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>What may stand between the noun and its years.</summary>
    private bool LeadsToYears(Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.NounPhrase => chunk.Preposition is not null || scene.Language.Instruments.Term.Contains(scene.Passage.Tokens[chunk.HeadAt].Folded),
        ChunkKind.Verb => chunk.Verb!.Lemma is "couvrir" or "porter" or "relier" || chunk.Verb.Tense == VerbTense.Participle,
        ChunkKind.Dash or ChunkKind.Other => true,
        _ => false,
    };

    /// <summary>"accord de juillet 2022", "traité du 26 janvier 2012", "l'accord de 2019".</summary>
    private static Edtf? Complement(NounSite site)
    {
        var next = site.At + 1 < site.Parsed.Chunks.Count ? site.Parsed.Chunks[site.At + 1] : null;
        if (next is not { Kind: ChunkKind.Date, Preposition: "de", Date: { Type: TimexType.Date, When: { } when } } || when.IsInterval) return null;
        return IsYears(when) && site.Noun.Lexeme.Id is "plan" or "protocol" ? null : when;
    }

    private static Edtf? ByClause(Clause clause, NounSite site) =>
        Dated(clause.After) ?? (clause.Verb.Tense == VerbTense.Participle ? null : Dated(clause.Before)) ?? (clause.Verb.Tense == VerbTense.Participle ? null : DatedAhead(site));

    /// <summary>A date of the clause that can date an act: no period of a text, no "depuis".</summary>
    private static Edtf? Dated(Row<Chunk> chunks) => Dated(chunks, 0, chunks.Count);

    private static Edtf? Dated(Row<Chunk> chunks, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (Dating(chunks[i]) is { } when) return when;
        return null;
    }

    private static Edtf? Dating(Chunk chunk) =>
        chunk is { Kind: ChunkKind.Date, Date: { Type: TimexType.Date or TimexType.Time, When: { } when } } && chunk.Preposition is null or "en" or "à" or "lors"
            && !IsPeriodLike(chunk, when) && !when.Text.StartsWith('/') ? when : null;

    private static bool IsPeriodLike(Chunk chunk, Edtf when) => IsYears(when) && (when.IsInterval || chunk.Preposition != "en");

    /// <summary>A date that opens the sentence dates all that it tells.</summary>
    private static Edtf? DatedAhead(NounSite site)
    {
        for (var i = 0; i < site.At; i++)
            if (site.Parsed.Chunks[i].Preposition is null && Dating(site.Parsed.Chunks[i]) is { } when) return when;
        return null;
    }

    private static bool IsNarrated(Clause clause) => clause.Verb is { Tense: VerbTense.Past or VerbTense.Present };

    /// <summary>The last day named before, which a narrated signing without a date goes on from.</summary>
    private Edtf? LastDay(NounSite site)
    {
        for (var i = scene.Passage.Dates.Count - 1; i >= 0; i--)
            if (scene.Passage.Dates[i] is { Type: TimexType.Date or TimexType.Time, Background: false, When: { IsDay: true } when } date && date.First < site.Noun.First)
                return when;
        return null;
    }
}
