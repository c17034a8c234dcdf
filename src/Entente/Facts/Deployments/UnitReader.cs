using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Deployments;

/// <summary>Finds the phrases of a sentence that name troops.</summary>
internal readonly struct UnitReader(Scene scene)
{
    private readonly Passage passage = scene.Passage;
    private readonly Numbers numbers = new(scene.Passage);

    /// <summary>The first phrase of a sentence that names troops, from a token on; null when none does.</summary>
    public Unit? Next(ParsedSentence sentence, int from)
    {
        for (var at = from; at < sentence.Range.End; at++)
            if (Troops(at, sentence.Range.End) is { } noun && !IsTitle(at, sentence)) return Read(noun, sentence);
        return null;
    }

    private LexiconMatch? Troops(int at, int end) =>
        passage.DateAt(at) is null && passage.Longest(at, LexemeKind.Troops) is { } troops && troops.End <= end ? troops : null;

    /// <summary>"le commandant du contingent", "officier d'état-major": words of somebody's title name no troops.</summary>
    private static bool IsTitle(int at, ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
            for (var j = 0; j < sentence.Chunks[i].People.Count; j++)
                if (sentence.Chunks[i].People[j].HasName && IsInTitle(at, sentence.Chunks[i].People[j])) return true;
        return false;
    }

    private static bool IsInTitle(int at, PersonMention person)
    {
        for (var i = 0; i < person.Titles.Length; i++)
            if (person.Titles[i].First <= at && at < person.Titles[i].End) return true;
        return false;
    }

    private Unit Read(LexiconMatch noun, ParsedSentence sentence)
    {
        var (first, count, nth) = Before(noun.First, sentence.Range.First);
        if (noun.Lexeme.Detail == "people" && count is not null) noun = Joined(noun, sentence.Range.End);
        var named = noun;
        if (noun.Lexeme.Detail == "people" && count is not null && Behind(noun, first, sentence.Range.First, sentence.Range.End) is { } behind)
        {
            named = behind;
            nth ??= Before(behind.First, noun.End).Nth;
        }
        else if (noun.Lexeme.Detail == "people" && Inner(noun, sentence.Range.End) is { } inner)
        {
            named = inner;
            nth ??= Before(inner.First, noun.End).Nth;
        }
        string? party = null;
        var end = End(named, sentence.Range.End, ref party);
        var wordsEnd = end;
        if (count is null && Strength(end, sentence.Range.End) is { } strength) (count, end) = strength;
        return new Unit
        {
            First = first, End = end, Noun = named, Count = count, Nth = nth, Party = party ?? Adjective(first, noun.First),
            WordsEnd = wordsEnd, IsAnaphoric = count is null && IsTheirs(first - 1, named),
        };
    }

    private bool IsTheirs(int at, LexiconMatch noun) =>
        noun.Lexeme.Detail == "people" && at >= 0 && passage.IsCue(at, Cues.Possessive);

    /// <summary>What stands before the noun: its number, and "3e" or "troisième".</summary>
    private (int First, int? Count, int? Nth) Before(int noun, int from)
    {
        var at = noun;
        if (at - 1 >= from && IsAdjective(at - 1) && (numbers.Before(at - 1, from) is not null || IsOrdinal(at - 2))) at--;
        if (at - 1 >= from && IsOrdinal(at - 1)) return (at - 1, null, Ordinal(at - 1));
        return numbers.Before(at, from) is { } number ? (number.First, number.Value, null) : (at, null, null);
    }

    private bool IsOrdinal(int at) =>
        at >= 0 && passage.DateAt(at) is null && (passage.Tokens[at].Kind == TokenKind.Ordinal || passage.Is(at, LexemeKind.Ordinal));

    private int Ordinal(int at) => passage.Tokens[at].Kind == TokenKind.Ordinal ? passage.Tokens[at].Value : passage.Longest(at, LexemeKind.Ordinal)!.Value.Lexeme.Value;

    private bool IsAdjective(int at) => passage.Tokens[at] is { IsWord: true, IsCapitalised: false } && !passage.IsFunctionWord(at) && !passage.IsVerb(at) && !IsOrdinal(at)
        && !passage.Is(at, LexemeKind.Numeral);

    private string? Adjective(int from, int end)
    {
        for (var at = from; at < end; at++)
            if (passage.Longest(at, LexemeKind.StateAdjective) is { } adjective) return adjective.Lexeme.Party;
        return null;
    }

    /// <summary>"63 membres de l'hôpital de campagne": people counted in a unit.</summary>
    private LexiconMatch? Inner(LexiconMatch noun, int end)
    {
        if (!passage.Is(noun.End, LexemeKind.Preposition, "de")) return null;
        for (var at = noun.End + 1; at < Math.Min(end, noun.End + 5); at++)
        {
            if (Troops(at, end) is { Lexeme.Detail: "unit" or "ship" } inner) return inner;
            if (!passage.Is(at, LexemeKind.Determiner) && !IsOrdinal(at)) return null;
        }
        return null;
    }

    /// <summary>"275 hommes et femmes": people of two kinds, counted together.</summary>
    private LexiconMatch Joined(LexiconMatch noun, int end) =>
        passage.Is(noun.End, LexemeKind.Coordinator) && Troops(noun.End + 1, end) is { Lexeme.Detail: "people" } other ? noun with { End = other.End } : noun;

    /// <summary>"Fort de 580 hommes, le bataillon": the unit whose strength stands before it.</summary>
    private LexiconMatch? Behind(LexiconMatch people, int first, int from, int end)
    {
        if (first - 1 < from || !EndsStrength(first, from) || !passage.IsSign(people.End, ',')) return null;
        var at = people.End + 1;
        while (at < end && (passage.Is(at, LexemeKind.Determiner) || IsOrdinal(at))) at++;
        return Troops(at, end) is { Lexeme.Detail: "unit" or "ship" } unit ? unit : null;
    }

    private bool EndsStrength(int at, int from)
    {
        for (var i = Math.Max(from, at - 3); i < at; i++)
            foreach (ref readonly var match in passage.Matches.At(i))
                if (match.End == at && match.Lexeme is { Kind: LexemeKind.Cue, Id: Cues.Strength }) return true;
        return false;
    }

    /// <summary>The words after the noun that belong to it: adjectives, "de niveau 2", "n° 7", a ship's name.</summary>
    private int End(LexiconMatch noun, int limit, ref string? party)
    {
        var at = noun.End;
        while (at < limit)
        {
            var next = Step(at, limit, noun, ref party);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    private int Step(int at, int limit, LexiconMatch noun, ref string? party)
    {
        if (passage.DateAt(at) is not null) return at;
        if (passage.Longest(at, LexemeKind.StateAdjective) is { } adjective)
        {
            party ??= adjective.Lexeme.Party;
            return adjective.End;
        }
        if (passage.Is(at, LexemeKind.Preposition, "de")) return Complement(at, limit, ref party);
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Number) return at + 1;
        if (token.Kind == TokenKind.Sign) return token.Is('°') || token.Is('"') && noun.Lexeme.Detail == "ship" ? at + 1 : at;
        if (passage.IsFunctionWord(at) || passage.IsVerb(at) || passage.NamesParty(at) || passage.Is(at, LexemeKind.Office) || passage.Is(at, LexemeKind.BareOffice)) return at;
        return !token.IsCapitalised || noun.Lexeme.Detail == "ship" || token.HyphenBefore ? at + 1 : at;
    }

    /// <summary>"de niveau 2", "du génie" belong to it; "du Togo", "de l'armée togolaise" tell whose it is; a mission does neither.</summary>
    private int Complement(int at, int limit, ref string? party)
    {
        var next = passage.Longest(at, LexemeKind.Preposition)!.Value.End;
        if (CountedIn(next, limit) is { } people)
        {
            party ??= passage.Longest(people.End, LexemeKind.StateAdjective)?.Lexeme.Party;
            return at;
        }
        while (next < limit && passage.Is(next, LexemeKind.Determiner) && !passage.NamesParty(next)) next++;
        if (next >= limit || passage.Is(next, LexemeKind.Mission) || passage.IsCue(next, Cues.MissionWord) || passage.DateAt(next) is not null) return at;
        if ((passage.Longest(next, LexemeKind.State) ?? passage.Longest(next, LexemeKind.ArmedForces)) is { Lexeme.Party: { } named } owner)
        {
            party ??= named;
            return owner.End;
        }
        if (passage.IsFunctionWord(next) || passage.NamesParty(next) || passage.Tokens[next].Kind == TokenKind.Sign || passage.IsVerb(next)) return at;
        if (passage.Tokens[next].IsCapitalised && !passage.Is(next, LexemeKind.Troops) && !passage.IsCue(next, Cues.Command)) return at;
        return next + 1;
    }

    /// <summary>"(un contingent) de 150 hommes": the people who are counted in it; null when none are.</summary>
    private LexiconMatch? CountedIn(int from, int limit)
    {
        for (var at = from; at < Math.Min(limit, from + 5); at++)
            if (Troops(at, limit) is { Lexeme.Detail: "people" } people) return numbers.Before(at, from) is not null ? people : null;
        return null;
    }

    /// <summary>"(160 marins)", ", fort de 180 hommes": the strength that stands after a unit.</summary>
    private (int? Count, int End)? Strength(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + 9); i++)
        {
            if (Troops(i, limit) is { Lexeme.Detail: "people" } people && numbers.Before(i, at) is { } number && LeadsTo(at, number.First))
                return (number.Value, passage.IsSign(people.End, ')') ? people.End + 1 : people.End);
            if (passage.IsVerb(i) && !passage.IsCue(i, Cues.Strength)) return null;
        }
        return null;
    }

    /// <summary>Whether a bracket or a word such as "fort de" leads from a unit to its number.</summary>
    private bool LeadsTo(int from, int number)
    {
        for (var i = from; i < number; i++)
            if (passage.IsSign(i, '(') || passage.IsCue(i, Cues.Strength) || i == from && passage.Is(i, LexemeKind.Preposition, "de")) return true;
        return false;
    }

    /// <summary>Its words without number and state: "3e équipe de génie", "frégate Louise-Marie".</summary>
    public string What(Unit unit)
    {
        var (noun, end) = (unit.Noun, unit.WordsEnd);
        var first = IsOrdinal(noun.First - 1) ? noun.First - 1 : noun.First;
        var parts = scene.Memory.Names();
        for (var at = first; at < end;)
        {
            if (IsOwner(at, noun) is { } owner) { at = owner; continue; }
            var stop = at + 1;
            while (stop < end && IsOwner(stop, noun) is null) stop++;
            parts.Add(passage.Plain(at, stop));
            at = stop;
        }
        return parts.Count == 1 ? parts[0] : string.Join(' ', parts);
    }

    /// <summary>The end of words that tell whose the unit is; null where none start.</summary>
    private int? IsOwner(int at, LexiconMatch noun)
    {
        if (at < noun.End) return null;
        if (passage.Longest(at, LexemeKind.StateAdjective) is { } adjective) return adjective.End;
        if (!passage.Is(at, LexemeKind.Preposition, "de")) return null;
        var next = passage.Longest(at, LexemeKind.Preposition)!.Value.End;
        while (passage.Is(next, LexemeKind.Determiner) && !passage.NamesParty(next)) next++;
        return (passage.Longest(next, LexemeKind.State) ?? passage.Longest(next, LexemeKind.ArmedForces))?.End;
    }
}
