using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Assistances;

/// <summary>Reads the words for what is given: "un lot de 70 véhicules tout-terrain", "douze motos et des postes de radio".</summary>
internal readonly struct ThingReader(Passage passage)
{
    private readonly Numbers numbers = new(passage);

    /// <summary>The first thing that stands in a range of tokens and that no preposition but "de" governs.</summary>
    public (int First, int End)? Direct(int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (IsKeepsake(at, end)) return null;
            if (Goods(at, end) is null && !IsCounted(at, from, end)) continue;
            var first = Start(at, from);
            if (!IsGoverned(first, from)) return (first, End(at, end));
        }
        return null;
    }

    /// <summary>The thing after a noun of giving: "don d'un lot de", "remise officielle de".</summary>
    public (int First, int End)? Complement(int from, int end)
    {
        for (var at = from; at < Math.Min(end, from + 12); at++)
        {
            if (passage.IsCue(at, Cues.Keepsake) || passage.IsVerb(at)) return null;
            if (Goods(at, end) is not null || IsCounted(at, from, end)) return (Start(at, from), End(at, end));
        }
        return null;
    }

    /// <summary>A paper or honour, or a token that stands for no goods ("les clés de la ville").</summary>
    private bool IsKeepsake(int at, int end)
    {
        if (passage.IsCue(at, Cues.Keepsake)) return !passage.Is(at, LexemeKind.Goods);
        if (!passage.IsCue(at, Cues.Token)) return false;
        for (var next = at + 1; next < Math.Min(end, at + 6); next++)
            if (Goods(next, end) is not null || IsCounted(next, at, end)) return false;
        return true;
    }

    /// <summary>The words of a thing, without the articles after "et".</summary>
    public string Text(int first, int end)
    {
        var parts = new List<string>();
        for (var at = first; at < end;)
        {
            var stop = at + 1;
            while (stop < end && !passage.Is(stop - 1, LexemeKind.Coordinator)) stop++;
            parts.Add(passage.Plain(at, stop));
            while (stop < end && (passage.Is(stop, LexemeKind.Determiner) && !passage.Is(stop, LexemeKind.Numeral) || passage.Is(stop, LexemeKind.Preposition, "de"))) stop++;
            at = stop;
        }
        return string.Join(' ', parts);
    }

    /// <summary>The last thing before a participle, with nothing but its own words between.</summary>
    public (int First, int End)? Before(int verb, int from)
    {
        (int, int)? found = null;
        for (var at = from; at < verb;)
        {
            if (Goods(at, verb) is null) { at++; continue; }
            var (first, end) = (Start(at, from), End(at, verb));
            found = Touches(AfterWorth(end, verb), verb) ? (first, end) : null;
            at = Math.Max(AfterWorth(end, verb), at + 1);
        }
        return found;
    }

    /// <summary>Over "d'une valeur de 50 000 euros", which belongs to the thing before it.</summary>
    private int AfterWorth(int at, int limit)
    {
        if (!passage.IsCue(at, Cues.Appraised)) return at;
        for (var next = at + 1; next < Math.Min(limit, at + 12); next++)
            if (Goods(next, limit) is { } sum && numbers.Before(next, at) is not null) return End(sum.First, limit);
        return at;
    }

    private bool Touches(int end, int verb)
    {
        for (var i = end; i < verb; i++)
            if (!passage.Is(i, LexemeKind.Adverb) && passage.DateAt(i) is null && !passage.IsSign(i, ',') && !(i == end && IsAdjectiveBefore(i, verb))) return false;
        return true;
    }

    /// <summary>"du matériel roulant offert par": an adjective with a verb's form right before the participle.</summary>
    private bool IsAdjectiveBefore(int at, int verb) => at + 1 == verb && passage.Tokens[at] is { IsWord: true, IsCapitalised: false } && !passage.IsFunctionWord(at);

    private LexiconMatch? Goods(int at, int end) =>
        passage.DateAt(at) is null && passage.Longest(at, LexemeKind.Goods) is { } goods && goods.End <= end ? goods : null;

    /// <summary>"5 000 cahiers": a number before a noun that the codebook does not know; a number within a name counts nothing ("l'école Mali 2 Nord").</summary>
    private bool IsCounted(int at, int from, int end) =>
        at > from && at < end && passage.Tokens[at].IsWord && passage.Matches.At(at).Length == 0 && passage.DateAt(at) is null && numbers.Before(at, from) is { Value: > 1 } number
        && !(passage.Tokens[at].IsCapitalised && number.First > from && passage.Tokens[number.First - 1].IsCapitalised);

    /// <summary>A thing starts with its number or adjective; articles are left out.</summary>
    private int Start(int at, int from)
    {
        var first = at;
        if (first - 1 >= from && IsAdjective(first - 1) && (passage.Is(first - 2, LexemeKind.Determiner) || numbers.Before(first - 1, from) is not null)) first--;
        if (numbers.Before(first, from) is { } number) first = number.First;
        return first;
    }

    private bool IsAdjective(int at) =>
        passage.Tokens[at] is { IsWord: true, IsCapitalised: false } && !passage.IsFunctionWord(at) && !passage.IsVerb(at)
        && !passage.Is(at, LexemeKind.Numeral) && !passage.Is(at, LexemeKind.Gift) && passage.DateAt(at) is null;

    private bool IsGoverned(int first, int from)
    {
        var at = first - 1;
        while (at >= from && (passage.Is(at, LexemeKind.Determiner) || passage.Tokens[at].Folded is "quelque" or "environ") && !IsContraction(at)) at--;
        return at >= from && Preposition(at) is { } preposition && preposition is not "de";
    }

    /// <summary>"aux", "du" are determiners to some, and prepositions here.</summary>
    private bool IsContraction(int at) => passage.Is(at, LexemeKind.Preposition);

    /// <summary>The preposition that ends at a token.</summary>
    private string? Preposition(int at)
    {
        for (var from = at; from > at - 5 && from >= 0; from--)
            if (passage.Longest(from, LexemeKind.Preposition) is { } match && match.End == at + 1) return match.Lexeme.Id;
        return null;
    }

    private int End(int noun, int limit)
    {
        var at = passage.Longest(noun, LexemeKind.Goods)?.End ?? noun + 1;
        while (at < limit)
        {
            var next = Step(at, limit);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    private int Step(int at, int limit)
    {
        if (passage.DateAt(at) is not null) return at;
        if (at + 1 < limit && passage.Tokens[at + 1].HyphenBefore && passage.Tokens[at] is { IsWord: true, IsCapitalised: false }) return at + 2;
        if (Goods(at, limit) is { } goods) return goods.End;
        if (passage.Tokens[at].Kind == TokenKind.Sign) return passage.IsSign(at, ',') ? Coordinated(at, limit) : at;
        if (passage.Is(at, LexemeKind.Coordinator)) return Coordinated(at, limit);
        if (passage.Longest(at, LexemeKind.Preposition) is { } preposition) return Governed(at, preposition, limit);
        if (passage.NamesParty(at) || passage.IsFunctionWord(at) || passage.IsVerb(at) || passage.Is(at, LexemeKind.Honorific)) return at;
        return at + 1;
    }

    /// <summary>"de matériel", "contre les incendies" go on; "d'une valeur de", "de la Chine" do not.</summary>
    private int Governed(int at, LexiconMatch preposition, int limit)
    {
        if (preposition.Lexeme.Id is not ("de" or "contre")) return at;
        var next = preposition.End;
        while (next < limit && passage.Is(next, LexemeKind.Determiner) && passage.DateAt(next) is null) next++;
        if (next >= limit || passage.NamesParty(next) || passage.IsCue(next, Cues.Measure) || passage.DateAt(next) is not null) return at;
        if (passage.IsFunctionWord(next) || passage.Is(next, LexemeKind.Rank) || passage.Tokens[next].Kind == TokenKind.Sign) return at;
        while (next + 1 < limit && passage.Tokens[next].Kind == TokenKind.Number && passage.DateAt(next + 1) is null && passage.Tokens[next + 1].Kind == TokenKind.Number) next++;
        return Goods(next, limit)?.End ?? next + 1;
    }

    /// <summary>"et un lot de gilets", "et de postes de radio": only where a further thing follows.</summary>
    private int Coordinated(int at, int limit)
    {
        var next = at + 1;
        while (next < limit && next <= at + 6 && Goods(next, limit) is null)
        {
            var link = passage.Is(next, LexemeKind.Determiner) || passage.Is(next, LexemeKind.Preposition, "de") || passage.Is(next, LexemeKind.Numeral)
                || passage.Tokens[next].Kind == TokenKind.Number || passage.Is(next, LexemeKind.Coordinator) || IsAdjective(next);
            if (!link || passage.IsCue(next, Cues.Measure)) return at;
            next++;
        }
        return next < limit && Goods(next, limit) is { } goods && !passage.Is(next, LexemeKind.Gift) ? goods.End : at;
    }
}
