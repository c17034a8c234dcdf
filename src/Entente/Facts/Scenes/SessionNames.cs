using Entente.Codebook;
using Entente.Dates;
using Entente.Grammar;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>Names and editions of mechanisms and sessions, as their words give them.</summary>
internal readonly struct SessionNames(Passage passage)
{
    /// <summary>How many phrases may stand between a session and its acronym ("élargie aux partenaires (ADMM-Plus)").</summary>
    private const int Reach = 3;

    /// <summary>The edition that stands before a noun ("7e Dialogue", "la neuvième session"); null when none does.</summary>
    public int? Edition(int noun, int first)
    {
        for (var i = noun - 1; i >= Math.Max(first - 3, 0) && noun - i <= 5; i--)
        {
            if (OrdinalAt(i) is { } ordinal) return IsTally(noun + 1) ? null : ordinal;
            if (!passage.Is(i, LexemeKind.Filler) && !passage.Is(i, LexemeKind.Ordinal) && !passage.Tokens[i].HyphenBefore) return null;
        }
        return null;
    }

    /// <summary>"le troisième dialogue en trois ans": a span behind the noun tells that its ordinal only counts.</summary>
    private bool IsTally(int at)
    {
        for (var i = at; i < Math.Min(at + 2, passage.Tokens.Length); i++)
            if (passage.DateAt(i) is { Type: TimexType.Duration }) return passage.Is(i, LexemeKind.Preposition, "en") || i > 0 && passage.Is(i - 1, LexemeKind.Preposition, "en");
        return false;
    }

    /// <summary>The number behind a noun: "ADMM-19", "ADSOM 17", "n° 6"; a year is none.</summary>
    public int? EditionAfter(int end, bool acronym)
    {
        if (IsNumero(end) && Count(end + 1) is { } numbered) return numbered;
        return acronym && end < passage.Tokens.Length && passage.DateAt(end) is null ? Count(end) : null;
    }

    /// <summary>"un dialogue sur la politique de défense, le cinquième du genre", "la rencontre d'amitié, deuxième du nom": the ordinal behind the comma.</summary>
    public int? OfItsKind(Row<Chunk> chunks, int phrase)
    {
        var comma = phrase + 1;
        while (comma < chunks.Count && (chunks[comma] is { Kind: ChunkKind.NounPhrase, Preposition: not null } || IsBracketed(chunks[comma]))) comma++;
        if (comma + 1 >= chunks.Count || chunks[comma].Kind != ChunkKind.Comma) return null;
        var at = chunks[comma + 1].First;
        var isKnown = passage.Is(at, LexemeKind.Determiner);
        if (isKnown) at++;
        if (at + 1 >= passage.Tokens.Length) return null;
        return passage.Is(at + 1, LexemeKind.Preposition, "de") || isKnown && (passage.IsSign(at + 1, ',') || passage.IsSign(at + 1, '.')) ? OrdinalAt(at) : null;
    }

    /// <summary>The acronym of a name, and its brackets.</summary>
    private bool IsBracketed(Chunk chunk) =>
        chunk.End == chunk.Start + 1 && (passage.IsSign(chunk.Start, '(') || passage.IsSign(chunk.Start, ')') || passage.IsSign(chunk.Start - 1, '(') && passage.IsSign(chunk.End, ')'));

    /// <summary>The ordinal that ends at a token: "9e", "neuvième", "IXe"; null when none does.</summary>
    public int? OrdinalAt(int token) =>
        passage.Tokens[token].Kind == TokenKind.Ordinal ? passage.Tokens[token].Value : Ordinal(token) ?? RomanOrdinal.Read(passage.Span(token, token + 1).In(passage.Text));

    /// <summary>An ordinal in words that ends at a token, its tens before a hyphen included ("vingt-sixième").</summary>
    public int? Ordinal(int last)
    {
        if (OrdinalEndingAt(last) is not { } match) return null;
        var (value, at) = (match.Lexeme.Value, match.First);
        while (at > 0 && passage.Tokens[at].HyphenBefore && passage.Longest(at - 1, LexemeKind.Numeral) is { Lexeme.Value: var tens and >= 4 } numeral && numeral.End == at)
        {
            value = tens == 4 && value is >= 20 and < 40 ? value + 60 : value + tens;
            at--;
        }
        return value;
    }

    /// <summary>The name that starts at a noun: to the end of its phrase, with "sur …" and a bracketed acronym.</summary>
    public (int First, int End) Extent(LexiconMatch noun, Chunk chunk, IReadOnlyList<Chunk> chunks)
    {
        var end = Math.Max(noun.End, PhraseEnd(noun, chunk));
        var next = IndexOf(chunks, chunk) + 1;
        if (end == chunk.End && next < chunks.Count && chunks[next] is { Kind: ChunkKind.NounPhrase, Preposition: "sur" or "pour" } about && about.Start == end) end = about.End;
        return (noun.First, WithAcronym(Called(end)));
    }

    /// <summary>"la réunion ministérielle dite « 2+2 »": where the name in quotation marks ends by which it is called; the token itself when none does.</summary>
    private int Called(int end)
    {
        if (!passage.Is(end, LexemeKind.Cue, "called") || !passage.IsSign(end + 1, '"')) return end;
        for (var close = end + 2; close < passage.Tokens.Length && close < end + 10; close++)
            if (passage.IsSign(close, '"')) return close + 1;
        return end;
    }

    /// <summary>"la 17e réunion du Réseau des instituts de défense (NADI)": the body whose acronym stands in brackets behind a phrase; null when none does.</summary>
    public LexiconMatch? BodyInBrackets(IReadOnlyList<Chunk> chunks, int at)
    {
        for (var i = at + 1; i + 1 < chunks.Count && i <= at + Reach; i++)
        {
            if (passage.IsSign(chunks[i].First, '(')) return chunks[i + 1] is { InBrackets: true, Nouns: [{ Lexeme.Kind: LexemeKind.Body } body] } ? body : null;
            if (chunks[i] is not ({ Kind: ChunkKind.NounPhrase, IsPerson: false } or { Kind: ChunkKind.Verb, Verb.Tense: VerbTense.Participle })) return null;
        }
        return null;
    }

    /// <summary>Where a bracketed acronym ends that stands at a token; the token itself when none does.</summary>
    public int WithAcronym(int end)
    {
        if (!passage.IsSign(end, '(') || passage.Tokens[end].LinesBefore > 1 || end + 2 >= passage.Tokens.Length || passage.Tokens[end + 1].Shape != TokenShape.Upper) return end;
        for (var close = end + 2; close < passage.Tokens.Length && close < end + 5; close++)
            if (passage.IsSign(close, ')')) return close + 1;
        return end;
    }

    private LexiconMatch? OrdinalEndingAt(int last)
    {
        for (var i = last; i >= Math.Max(0, last - 3); i--)
            if (passage.Longest(i, LexemeKind.Ordinal) is { } match && match.End == last + 1) return match;
        return null;
    }

    private bool IsNumero(int at) => at + 1 < passage.Tokens.Length && passage.Grammar.IsNumero(passage.Tokens[at]);

    private int? Count(int at)
    {
        if (passage.IsSign(at, '°')) at++;
        return at < passage.Tokens.Length && passage.Tokens[at] is { Kind: TokenKind.Number, Value: > 0 and < 200 } number ? number.Value : null;
    }

    /// <summary>The phrase ends before people in it, and before "des deux pays".</summary>
    private int PhraseEnd(LexiconMatch noun, Chunk chunk)
    {
        var end = chunk.End;
        foreach (var person in chunk.People)
            if (person.First > noun.First && person.HasName) end = Math.Min(end, person.First);
        for (var i = noun.End; i + 1 < end; i++)
            if (passage.Is(i, LexemeKind.Preposition, "de") && passage.Is(i + 1, LexemeKind.Numeral) && passage.Is(i + 2, LexemeKind.Group)) return i;
        while (end > noun.End && Dangles(end - 1)) end--;
        return end;
    }

    /// <summary>A word that cannot end a name: what a clipped phrase leaves behind ("la commission chargée d'").</summary>
    private bool Dangles(int token) => passage.Is(token, LexemeKind.Reflexive) || passage.Is(token, LexemeKind.Negation) || passage.Is(token, LexemeKind.Determiner)
        || passage.Is(token, LexemeKind.Preposition) || passage.Tokens[token].Kind == TokenKind.Sign && !passage.IsSign(token, '"') && !passage.IsSign(token, '+')
        || passage.Longest(token, LexemeKind.Verb) is { Lexeme.Form.Tense: VerbTense.Participle } && !passage.Is(token, LexemeKind.Filler);

    private static int IndexOf(IReadOnlyList<Chunk> chunks, Chunk chunk)
    {
        for (var i = 0; i < chunks.Count; i++)
            if (ReferenceEquals(chunks[i], chunk)) return i;
        return -1;
    }
}
