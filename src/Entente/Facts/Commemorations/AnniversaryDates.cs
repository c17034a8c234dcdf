using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;
using NodaTime;

namespace Entente.Facts.Commemorations;

/// <summary>When the event was, and when it is marked.</summary>
/// <param name="IsPrinted">Whether the text gives the event's date, rather than the ordinal alone.</param>
/// <param name="First">The first token of the printed date.</param>
/// <param name="End">The token after it, a closing bracket included.</param>
internal readonly record struct AnniversaryDate(Edtf? Origin, Edtf? Occasion, bool IsPrinted, int? First, int? End);

/// <summary>Finds the date of an event that is commemorated: printed, or the year of the occasion less the ordinal.</summary>
internal readonly struct AnniversaryDates(Scene scene)
{
    public AnniversaryDate Of(ParsedSentence sentence, AnniversaryPhrase phrase)
    {
        var occasion = Occasion(sentence, phrase);
        var year = occasion?.Earliest?.Year ?? scene.Published?.Earliest?.Year;
        if (Printed(sentence, phrase, year) is { } printed)
            return new AnniversaryDate(Origin(printed, phrase.Nth, year), Second(printed) ?? Marked(occasion, printed, phrase.Nth), true, printed.First, Close(printed.End, sentence));
        var computed = phrase.Nth is { } nth && year is { } now && now > nth ? Edtf.Year(now - nth) : null;
        return new AnniversaryDate(computed, occasion, false, null, null);
    }

    /// <summary>The first date behind the name that can be the event's: so many years before the occasion, or a bare day in brackets.</summary>
    private DateExpression? Printed(ParsedSentence sentence, AnniversaryPhrase phrase, int? year)
    {
        foreach (var date in scene.Passage.Dates)
        {
            if (date.First < phrase.WhatEnd || date.First >= sentence.Range.End || StartOf(date) is not { } when) continue;
            if (Fits(when, phrase.Nth, year) || IsBracketed(date, phrase) && (when.Text.Length >= 8 || NamesYear(date))) return date;
        }
        return null;
    }

    private static bool Fits(Edtf when, int? nth, int? year)
    {
        if (when.Earliest is not { } first) return false;
        if (nth is null) return year is { } now && first.Year < now - 1 && when.IsDay;
        return year is { } occasion && Math.Abs(occasion - nth.Value - first.Year) <= 1;
    }

    /// <summary>Whether the date is printed with its year ("mars 2007"): an anniversary may be told years ahead, so that only a bare day asks its year of the ordinal.</summary>
    private bool NamesYear(DateExpression date)
    {
        for (var i = date.First; i < date.End; i++)
            if (scene.Passage.Tokens[i].Value is >= 1000 and < 2200) return true;
        return false;
    }

    private bool IsBracketed(DateExpression date, AnniversaryPhrase phrase)
    {
        for (var i = date.First - 1; i >= Math.Max(phrase.WhatEnd, date.First - 3); i--)
            if (scene.Passage.IsSign(i, '(')) return true;
        return false;
    }

    /// <summary>A range in brackets runs from the event to the occasion.</summary>
    private static Edtf? StartOf(DateExpression date) => date.Parts.Count > 0 ? date.Parts[0].When : date.Type == TimexType.Date ? Left(date.When) : null;

    private static Edtf? Left(Edtf? when) =>
        when is { IsInterval: true } && Edtf.TryParse(when.Text.Split('/')[0], out var left) ? left : when;

    private static Edtf? Second(DateExpression date) => date.Parts.Count > 1 ? date.Parts[^1].When : null;

    /// <summary>A day printed without its year was read as one near the publication: the ordinal gives the year.</summary>
    private Edtf? Origin(DateExpression date, int? nth, int? year)
    {
        var when = StartOf(date)!;
        if (nth is not { } count || year is not { } now || NamesYear(date) || when.Earliest is { } first && Math.Abs(now - count - first.Year) <= 1) return when;
        return when.Text.Length == 10 && Edtf.TryParse($"{now - count:0000}{when.Text[4..]}", out var moved) ? moved : when;
    }

    /// <summary>The first date of the sentence that is not the event's, near the publication.</summary>
    private Edtf? Occasion(ParsedSentence sentence, AnniversaryPhrase phrase)
    {
        foreach (var date in scene.Passage.Dates)
        {
            if (date.First < sentence.Range.First || date.First >= sentence.Range.End || date.Type is not (TimexType.Date or TimexType.Time)) continue;
            if (date.When is { Earliest: { } first } when && !date.Background && IsNear(first) && !IsBracketed(date, phrase)) return when;
        }
        return null;
    }

    private bool IsNear(LocalDate day) => scene.Published?.Earliest is not { } published || Math.Abs(published.Year - day.Year) <= 2;

    private static Edtf? Marked(Edtf? occasion, DateExpression printed, int? nth) => occasion is null || occasion == printed.When && nth is not null ? null : occasion;

    private int Close(int end, ParsedSentence sentence) => end < sentence.Range.End && scene.Passage.IsSign(end, ')') ? end + 1 : end;
}
