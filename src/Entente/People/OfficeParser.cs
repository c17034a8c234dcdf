using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.People;

/// <summary>
/// Reads an office with all that belongs to it: "directeur général du Département de la politique du ministère cambodgien
/// de la Défense". The office's own words come from the codebook; what follows is its complement, up to a name, a verb,
/// a comma or another title.
/// </summary>
internal sealed class OfficeParser(Passage passage)
{
    private const int LongestComplement = 40;

    private readonly List<string> named = [];

    /// <summary>The office that starts at a token; null when none does.</summary>
    public Title? Parse(int at, int end)
    {
        if (Match(at) is not { } match || match.End > end) return null;
        var bare = match.Lexeme.Kind == LexemeKind.BareOffice;
        var parties = named;
        parties.Clear();
        if ((match.Inside?.Party ?? ForcesIn(match)) is { } inside) parties.Add(inside);
        var (stop, interim) = (match.End, false);
        stop = Complement(stop, end, parties, ref interim, out var complemented);
        return new Title
        {
            Kind = TitleKind.Office,
            First = at,
            End = stop,
            Code = bare && complemented && OfBody(match, end) ? "other" : match.Lexeme.Id,
            Party = parties.Count > 0 ? parties[0] : match.Lexeme.Party,
            Parties = parties.Count > 0 ? [.. parties] : [],
            Organisation = (match.End, stop),
            Bare = bare && !complemented,
            Plural = IsPlural(passage.Tokens[HeadOf(at)]),
            Interim = interim,
        };
    }

    /// <summary>"président de la sous-commission": head of a body, where "président du Sénégal" is one of a state.</summary>
    private bool OfBody(LexiconMatch office, int end)
    {
        if (office.Lexeme.Id != "head-of-state" || !passage.Is(office.End, LexemeKind.Preposition, "de")) return false;
        var at = passage.Longest(office.End, LexemeKind.Preposition)!.Value.End;
        while (at < end && passage.Is(at, LexemeKind.Determiner) && !NamesSomething(at)) at++;
        return at < end && !NamesSomething(at) && passage.Tokens[at] is { IsWord: true, IsCapitalised: false };
    }

    /// <summary>"chef d'état-major de l'Armée nationale populaire", "secrétaire général de l'OTAN": whose name stands inside the office's own words.</summary>
    private string? ForcesIn(LexiconMatch office)
    {
        for (var at = office.First + 1; at < office.End; at++)
            if (passage.Longest(at, LexemeKind.ArmedForces) is { Lexeme.Party: { } forces }) return forces;
            else if (passage.Longest(at, LexemeKind.Organisation) is { Lexeme.Party: { } body } match && match.End <= office.End) return body;
        return null;
    }

    private LexiconMatch? Match(int at)
    {
        var full = passage.Longest(at, LexemeKind.Office);
        var bare = passage.Longest(at, LexemeKind.BareOffice);
        if (full is null || bare is null) return full ?? bare;
        return full.Value.End >= bare.Value.End ? full : bare;
    }

    /// <summary>"vice-ministres": of words that a hyphen joins, the last shows the number.</summary>
    private int HeadOf(int at)
    {
        while (passage.Grammar.IsNeverPlural(passage.Tokens[at]) && at + 1 < passage.Tokens.Length && passage.Tokens[at + 1].HyphenBefore) at++;
        return at;
    }

    /// <summary>"ministres" is a plural, "secrétaire des affaires" is none: the head word alone tells.</summary>
    private bool IsPlural(in Token head) => head.Folded[^1] is 's' or 'x' && !passage.Grammar.IsNeverPlural(head);

    /// <summary>Where the words end that belong to the office.</summary>
    private int Complement(int from, int end, List<string> parties, ref bool interim, out bool complemented)
    {
        complemented = false;
        var at = from;
        var limit = Math.Min(end, from + LongestComplement);
        while (at < limit)
        {
            var next = Step(at, end, parties, ref interim);
            if (next == at) break;
            complemented |= NamesParty(at) is null && passage.Longest(at, LexemeKind.Interim) is null;
            at = next;
        }
        return at;
    }

    private int Step(int at, int end, List<string> parties, ref bool interim)
    {
        if (IsAcronymInside(at, end)) return at + 3;
        if (passage.Longest(at, LexemeKind.Interim) is { } meantime)
        {
            interim = true;
            return meantime.End;
        }
        if (NamesParty(at) is { } adjective)
        {
            if (adjective.Lexeme.Party is { } party && !parties.Contains(party)) parties.Add(party);
            return adjective.End;
        }
        if (passage.Is(at, LexemeKind.Filler) || IsTrailingAdjective(at) || IsUnknownAdjective(at)) return at + 1;
        if (passage.Is(at, LexemeKind.Coordinator)) return Coordinated(at, end, parties);
        if (passage.IsSign(at, ',')) return Listed(at, end, parties);
        return StartsComplement(at) && !StartsSession(at) ? Phrase(at, end, parties) : at;
    }

    /// <summary>"chef d'état-major des armées (CEMA) du Togo": an acronym in brackets before the rest of the office.</summary>
    private bool IsAcronymInside(int at, int end) =>
        at + 3 < end && passage.IsSign(at, '(') && passage.Tokens[at + 1].Shape == TokenShape.Upper && passage.IsSign(at + 2, ')')
        && (passage.Is(at + 3, LexemeKind.Preposition, "de") || NamesParty(at + 3) is not null);

    /// <summary>"et des Anciens combattants" goes on; "et ministre", "et le général", "et Paul Biya" do not.</summary>
    private int Coordinated(int at, int end, List<string> parties)
    {
        if (!passage.Grammar.IsAnd(passage.Tokens[at]) || at + 1 >= end) return at;
        if (NamesParty(at + 1) is { } adjective && !passage.Is(at + 1, LexemeKind.State))
        {
            if (adjective.Lexeme.Party is { } party) parties.Add(party);
            return adjective.End;
        }
        if (!passage.Is(at + 1, LexemeKind.Preposition, "de") && !passage.Is(at + 1, LexemeKind.Preposition, "à")) return at;
        if (BeginsPerson(at + 2) || BeginsPerson(at + 3) || IsPossessive(at + 2)) return at;
        var stop = Phrase(at + 1, end, parties);
        return stop == at + 1 ? at : stop;
    }

    /// <summary>"ministre des Affaires étrangères, de la Communauté nationale et des Affaires africaines": a list of complements that "et" closes.</summary>
    private int Listed(int at, int end, List<string> parties)
    {
        var known = parties.Count;
        for (var next = at; next < end && passage.IsSign(next, ',') && passage.Is(next + 1, LexemeKind.Preposition, "de") && !BeginsPerson(next + 2) && !BeginsPerson(next + 3);)
        {
            var stop = Phrase(next + 1, end, parties);
            if (stop == next + 1) break;
            if (stop < end && passage.Grammar.IsAnd(passage.Tokens[stop]) && passage.Is(stop + 1, LexemeKind.Preposition, "de") && Coordinated(stop, end, parties) is var close && close > stop) return close;
            next = stop;
        }
        if (parties.Count > known) parties.RemoveRange(known, parties.Count - known);
        return at;
    }

    /// <summary>"et de sa suite", "et de son épouse": who comes along.</summary>
    private bool IsPossessive(int at) => at < passage.Tokens.Length && passage.Grammar.IsPossessive(passage.Tokens[at].Folded);

    private bool BeginsPerson(int at) =>
        at < passage.Tokens.Length && (Match(at) is not null || passage.Is(at, LexemeKind.Rank) || passage.Is(at, LexemeKind.Honorific)
            || passage.Is(at, LexemeKind.Counterpart));

    private LexiconMatch? NamesParty(int at) =>
        passage.Longest(at, LexemeKind.StateAdjective) ?? passage.Longest(at, LexemeKind.OrganisationAdjective);

    /// <summary>"adjoint", "permanent", "délégué" after an office.</summary>
    private bool IsTrailingAdjective(int at) => passage.Is(at, LexemeKind.Cue, "office-adjective");

    /// <summary>"président du Conseil consultatif": a lower-case word that the codebook does not know.</summary>
    private bool IsUnknownAdjective(int at) =>
        passage.Tokens[at] is { IsWord: true, IsCapitalised: false, Folded.Length: > 4 } && passage.Matches.At(at).IsEmpty && !passage.Grammar.EndsLikeManner(passage.Tokens[at]);

    private bool StartsComplement(int at) =>
        passage.Longest(at, LexemeKind.Preposition)?.Lexeme.Id is "de" or "à" or "pour" or "en" or "dans" or "auprès"
        || (passage.Is(at, LexemeKind.Determiner) && Match(at - 1)?.Lexeme.Id == "commander");

    /// <summary>"le ministre de la Défense à la 18e ADMM": a session to which the holder goes is no part of the office.</summary>
    private bool StartsSession(int at)
    {
        if (!passage.Is(at, LexemeKind.Preposition, "à") || Match(at - 1) is { Lexeme.Id: "ambassador" or "special-envoy" }) return false;
        var next = passage.Longest(at, LexemeKind.Preposition)!.Value.End;
        while (next < passage.Tokens.Length && (passage.Is(next, LexemeKind.Determiner) || passage.Tokens[next].Kind == TokenKind.Ordinal || passage.Is(next, LexemeKind.Ordinal))) next++;
        return passage.Is(next, LexemeKind.Body) && passage.Longest(next, LexemeKind.Body) is { Length: > 1 } || passage.Is(next, LexemeKind.Session) || passage.Is(next, LexemeKind.Event);
    }

    /// <summary>One preposition and its noun phrase.</summary>
    private int Phrase(int at, int end, List<string> parties)
    {
        var start = at;
        var attached = passage.Is(at, LexemeKind.Preposition, "auprès");
        at = passage.Longest(at, LexemeKind.Preposition) is { } preposition ? preposition.End : at;
        while (at < end && passage.Is(at, LexemeKind.Determiner) && !NamesSomething(at)) at++;
        if (at >= end || BeginsPerson(at) && !attached || passage.DateAt(at) is not null || IsInfinitive(at) || passage.Is(at, LexemeKind.Reflexive)) return start;
        var first = at;
        while (at < end && Belongs(at, first, parties, out var next)) at = next;
        return at == first ? start : at;
    }

    /// <summary>"a chargé le ministre de suivre": what the office holder is to do, no part of the office.</summary>
    private bool IsInfinitive(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Infinitive }) return true;
        return false;
    }

    private bool Belongs(int at, int first, List<string> parties, out int next)
    {
        next = at + 1;
        var token = passage.Tokens[at];
        if (token.Is('"') && QuoteEnd(at) is { } close)
        {
            next = close + 1;
            return true;
        }
        if (token.Kind is TokenKind.Ordinal or TokenKind.Number) return passage.DateAt(at) is null;
        if (!token.IsWord || passage.DateAt(at) is not null) return false;
        if (Entity(at) is { } entity)
        {
            if (entity.Lexeme.Party is { } party && !parties.Contains(party)) parties.Add(party);
            next = entity.End;
            return true;
        }
        if (at > first && (BeginsPerson(at) || Breaks(at))) return false;
        return !token.IsCapitalised || at == first || token.HyphenBefore || IsCommonWord(at);
    }

    /// <summary>Where a short quoted name closes ("chef du bureau « politique »"); null for a longer quote.</summary>
    private int? QuoteEnd(int open)
    {
        for (var at = open + 1; at < passage.Tokens.Length && at < open + 6; at++)
            if (passage.IsSign(at, '"')) return at;
        return null;
    }

    private LexiconMatch? Entity(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.State or LexemeKind.Organisation or LexemeKind.Body or LexemeKind.Mission
                or LexemeKind.ArmedForces or LexemeKind.StateAdjective or LexemeKind.OrganisationAdjective or LexemeKind.Place)
                return match;
        return null;
    }

    private bool NamesSomething(int at) => Entity(at) is not null;

    private bool Breaks(int at) =>
        passage.Is(at, LexemeKind.Relative) || passage.Is(at, LexemeKind.Coordinator) || passage.Is(at, LexemeKind.Preposition)
        || passage.Is(at, LexemeKind.SubjectPronoun) || passage.Is(at, LexemeKind.Negation) || passage.Is(at, LexemeKind.Reflexive)
        || passage.Is(at, LexemeKind.Determiner) || passage.Is(at, LexemeKind.Adverb) || passage.Is(at, LexemeKind.Interim) || IsVerb(at);

    private bool IsVerb(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: not VerbTense.Participle }) return true;
        return false;
    }

    /// <summary>A capitalised word that is no name: "Défense <i>Nationale</i>", "Affaires <i>Étrangères</i>".</summary>
    private bool IsCommonWord(int at) => passage.Is(at, LexemeKind.Filler) || passage.Matches.At(at).Length > 0 && !passage.Is(at, LexemeKind.Place);
}
