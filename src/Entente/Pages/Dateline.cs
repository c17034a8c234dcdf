using Entente.Text;

namespace Entente.Pages;

/// <summary>The opening of a dispatch: place, date and agency, up to the dash. Ranges are of tokens.</summary>
/// <param name="Body">The first token after it.</param>
internal readonly record struct Dateline(int Body)
{
    public (int First, int End)? Place { get; init; }

    public (int First, int End)? Agency { get; init; }

    public (int First, int End)? Date { get; init; }

    public bool DateHasYear { get; init; }
}

/// <summary>
/// Reads a dateline: places, agencies and dates in any order, divided by commas and brackets, and closed by a dash.
/// What does not have that form is no dateline, however it starts.
/// </summary>
internal ref struct DatelineParser
{
    private const int LongestDateline = 28;
    private const int LongestPlace = 6;

    /// <summary>How many words the name of a month takes in another calendar ("Dhou al-Hijja").</summary>
    private const int LongestMonth = 4;

    private readonly PageText page;
    private readonly int first;
    private readonly int end;
    private readonly int limit;
    private int at;
    private Dateline found;
    private bool known;
    private bool bracketLast;
    private bool dashed;
    private bool hasCountry;

    public DatelineParser(PageText page, int first, int end)
    {
        this.page = page;
        (this.first, this.end, at) = (first, end, first);
        limit = Math.Min(end, first + LongestDateline);
    }

    public Dateline? Parse()
    {
        while (at < limit && !Closed())
            if (at >= limit || !Element())
                return Bracketed();
        return dashed && IsEnough() ? found with { Body = at } : Bracketed();
    }

    private bool Closed()
    {
        if (!IsClosing() || Slashed() > 0) return false;
        if (OnlyDateSoFar() && page.IsDash(at)) return false;
        at++;
        while (at < limit && page.IsDash(at)) at++;
        return dashed = at < end;
    }

    /// <summary>"/Ukrinform/.": how many tokens an agency between slashes has; 0 where none stands.</summary>
    private readonly int Slashed()
    {
        if (found.Agency is not null || !page.Tokens[at].Is('/') || at + 2 >= limit) return 0;
        var length = page.Agency(at + 1, limit);
        return length > 0 && at + 1 + length < limit && page.Tokens[at + 1 + length].Is('/') ? length : 0;
    }

    /// <summary>A dash or slash; a colon or full stop after a date or an agency.</summary>
    private readonly bool IsClosing()
    {
        var token = page.Tokens[at];
        if (token.Is('-')) return IsSpaced() || found.Agency is not null || found.Date is not null;
        if (token.Is('/') || token.Is(':')) return found.Agency is not null || found.Date is not null;
        return token.Is('.') && found.Date is not null && found.Place is not null && IsCapitalOrDash(at + 1);
    }

    /// <summary>Whether a dash has blanks on both sides.</summary>
    private readonly bool IsSpaced() =>
        page.Tokens[at].SpaceBefore && at + 1 < limit && (page.Tokens[at + 1].SpaceBefore || page.IsDash(at + 1));

    private readonly bool OnlyDateSoFar() => found is { Date: not null, Place: null, Agency: null };

    private readonly bool IsCapitalOrDash(int token) =>
        token < limit && (page.Tokens[token].IsCapitalised || page.Tokens[token].Kind == TokenKind.Sign || page.Tokens[token].IsNumber);

    private bool Element()
    {
        var before = at;
        bracketLast = false;
        if (page.Tokens[at].Is('(')) return Bracket();
        if (Slashed() is > 0 and var length)
        {
            (found, known) = (found with { Agency = (at + 1, at + 1 + length) }, true);
            at += length + 2;
            return at < limit;
        }
        if (page.Tokens[at].Is(',') || page.Tokens[at].Is('|') && found.Place is not null || (OnlyDateSoFar() && page.IsDash(at))) return ++at < limit;
        return Date() || OtherCalendar() || Agency() || Place() || at > before;
    }

    private bool Date()
    {
        var match = PageDates.At(page, at, limit);
        if (match.Length == 0) return Weekday();
        if (found.Date is not null) return false;
        found = found with { Date = (at, at + match.Length), DateHasYear = match.HasYear };
        at += match.Length;
        if (at + 1 < limit && page.Tokens[at].Is('.') && page.Tokens[at + 1].Is('(')) at++;
        return true;
    }

    /// <summary>"12 Rajab 1446": a date by the Islamic calendar, before or behind that by ours; its months are few words and its years far from ours.</summary>
    private bool OtherCalendar()
    {
        if (page.Tokens[at].Value is < 1 or > 30) return false;
        for (var i = at + 2; i < limit && i <= at + LongestMonth + 1 && !page.Tokens[i - 1].Is(','); i++)
        {
            if (page.Tokens[i].Value is not (>= 1400 and < 1500)) continue;
            at = i + 1;
            return true;
        }
        return false;
    }

    private bool Weekday()
    {
        if (found.Place is null || !page.Book.Weekdays.Contains(page.Tokens[at].Word)) return false;
        at++;
        return true;
    }

    private bool Agency()
    {
        var length = page.Agency(at, limit);
        if (length == 0 || found.Agency is not null) return false;
        found = found with { Agency = (at, at + length) };
        known = true;
        at += length;
        at += page.Match(at, limit, PhraseUse.Online);
        return true;
    }

    private bool Place()
    {
        if (!page.Tokens[at].IsCapitalised || (found.Place is not null && !MayBeCountry())) return false;
        var last = at;
        while (last + 1 < limit && last - at < LongestPlace && GoesOn(last + 1)) last++;
        if (found.Place is not null) return Country(last + 1);
        var online = page.Match(last + 1, limit, PhraseUse.Online);
        if (online > 0 && found.Agency is null) (found, known) = (found with { Agency = (at, last + 1) }, true);
        else found = found with { Place = (at, last + 1) };
        at = last + 1 + online;
        return true;
    }

    /// <summary>"Addis-Abeba, Ethiopie (…)": directly after the place and a comma.</summary>
    private readonly bool MayBeCountry() =>
        !hasCountry && found is { Agency: null, Date: null, Place: { } place } && page.Tokens[at - 1].Is(',') && place.End == at - 1;

    private bool Country(int after)
    {
        at = after;
        return hasCountry = true;
    }

    /// <summary>Capitals, words joined by a hyphen, and small words between capitals go on a name of a place.</summary>
    private readonly bool GoesOn(int token)
    {
        var next = page.Tokens[token];
        if (next.Is('.')) return token + 1 < limit && page.Tokens[token - 1].End - page.Tokens[token - 1].Start <= 3 && page.Tokens[token + 1].IsCapitalised;
        if (next.Is('/')) return !next.SpaceBefore && token + 1 < limit && page.Tokens[token + 1] is { IsCapitalised: true, SpaceBefore: false };
        if (!next.IsWord) return false;
        if (next.IsCapitalised || next.HyphenBefore) return true;
        return next.Folded is "de" or "du" or "la" or "el" or "d" or "sur" or "of" or "les" && token + 1 < limit
            && page.Tokens[token + 1] is { IsWord: true, IsCapitalised: true };
    }

    private bool Bracket()
    {
        var close = at + 1;
        while (close < limit && close < at + 9 && !page.Tokens[close].Is(')')) close++;
        if (close >= limit || !page.Tokens[close].Is(')') || close == at + 1) return false;
        Inside(at + 1, close);
        at = close + 1;
        return true;
    }

    /// <summary>An agency that is known, in capitals, or a name after a date; else a region, which says nothing here.</summary>
    private void Inside(int from, int close)
    {
        if (found.Date is null && PageDates.At(page, from, close) is { Length: > 0 } date && from + date.Length == close)
        {
            found = found with { Date = (from, close), DateHasYear = date.HasYear };
            return;
        }
        if (found.Agency is not null) return;
        if (Signatures.Agency(page, from, close) is { } agency)
        {
            (found, known, bracketLast) = (found with { Agency = agency }, true, true);
            return;
        }
        if (IsCompound(from, close))
        {
            (found, bracketLast) = (found with { Agency = (from, close) }, true);
            return;
        }
        var single = page.Tokens[from];
        var slash = close - from > 1 && page.Tokens[from + 1].Is('/');
        if ((close - from > 1 && !slash) || !single.IsWord) return;
        if (single.Shape == TokenShape.Upper || (IsAfterDate() && single.Shape == TokenShape.Title))
            (found, bracketLast) = (found with { Agency = (from, from + 1) }, true);
    }

    /// <summary>Initials joined by hyphens: "ANA-MPA".</summary>
    private readonly bool IsCompound(int from, int close)
    {
        for (var i = from; i < close; i++)
            if (page.Tokens[i].Shape != TokenShape.Upper || (i > from && !page.Tokens[i].HyphenBefore)) return false;
        return close - from > 1;
    }

    /// <summary>"Séoul, 2 mai (Nom)": after a place and its date, a name in brackets is no region of the place.</summary>
    private readonly bool IsAfterDate() => found is { Date: { } date, Place: { } place } && date.First > place.First;

    /// <summary>"Ségou, 3 juin 2025 (ABC) Le ministre": a place and a day tell that the capitals in brackets are an agency.</summary>
    private readonly bool IsPlacedAndDated() => found is { Place: not null, Date: not null, DateHasYear: true };

    /// <summary>"(KPL) Le ministre": an agency in brackets and no dash.</summary>
    private readonly Dateline? Bracketed()
    {
        if (!page.Tokens[first].Is('(') && !known && !IsPlacedAndDated()) return null;
        if (found.Agency is not { } agency || agency.End >= limit || !page.Tokens[agency.End].Is(')')) return null;
        var body = agency.End + 1;
        if (body >= end || !page.Tokens[body].IsCapitalised) return null;
        var place = found.Place is { } town && town.First < agency.First ? found.Place : null;
        return new Dateline(body)
        {
            Agency = agency, Place = place, Date = place is null ? null : found.Date, DateHasYear = place is not null && found.DateHasYear,
        };
    }

    private readonly bool IsEnough()
    {
        if (found.Agency is not null) return known || bracketLast || found.Place is not null;
        if (found.Date is not null) return found.Place is not null || found.DateHasYear;
        return !hasCountry && found.Place is { } place && place.End - place.First <= 4 && StartsBody();
    }

    /// <summary>After a place alone, a sentence must start: "France – Sénégal : …" is a subject, and no dateline.</summary>
    private readonly bool StartsBody() =>
        at + 2 < end && page.Tokens[at].IsCapitalised
        && !(page.Tokens[at + 1].Kind == TokenKind.Sign && page.Tokens[at + 1].Folded is ":" or "-" or "." or ",");
}
