using Entente.Codebook;
using Entente.Dates;
using Entente.Text;

namespace Entente.Pages;

/// <summary>A text with its tokens and all that the codebook and the calendar recognise in them.</summary>
public sealed class Passage : IDisposable
{
    /// <summary>More room than this, for one large story, is not kept.</summary>
    private const int MostKept = 16_384;

    /// <summary>The date of each token from the first date to the last: a story pays for itself, not for its page.</summary>
    private readonly DateExpression?[] dateAt;
    private readonly int firstDate;
    private int dated;

    /// <summary>The room for dates of the thread's last story.</summary>
    [ThreadStatic]
    private static DateExpression?[]? spare;

    public Passage(string text, TokenList tokens, LexiconMatches matches, IReadOnlyList<DateExpression> dates, GrammarWords grammar)
    {
        Grammar = grammar;
        Text = text;
        Tokens = tokens;
        Matches = matches;
        Dates = dates;
        var end = 0;
        firstDate = tokens.Length;
        for (var i = 0; i < dates.Count; i++) (firstDate, end) = (Math.Min(firstDate, dates[i].First), Math.Max(end, dates[i].End));
        dated = Math.Max(0, end - firstDate);
        dateAt = Room(dated);
        for (var i = 0; i < dates.Count; i++)
            if (!IsAdjective(dates[i])) dateAt.AsSpan(dates[i].First - firstDate, dates[i].End - dates[i].First).Fill(dates[i]);
    }

    /// <summary>"sa prochaine session", "la précédente": a vague word that belongs to its noun, and parts no phrase.</summary>
    private bool IsAdjective(DateExpression date) =>
        date is { When: null, Type: TimexType.Time } && date.End == date.First + 1
        && (Is(date.First, LexemeKind.Cue, "upcoming") || Is(date.First, LexemeKind.Cue, "previous") || Is(date.First, LexemeKind.Cue, "next"));

    public string Text { get; }

    /// <summary>The words on which the grammar of its language turns.</summary>
    public GrammarWords Grammar { get; }

    public TokenList Tokens { get; }

    public LexiconMatches Matches { get; }

    public IReadOnlyList<DateExpression> Dates { get; }

    /// <summary>Gives back the room for dates to the thread: they are not to be asked for any more.</summary>
    public void Dispose()
    {
        if (dated is 0 or > MostKept) return;
        Array.Clear(dateAt, 0, dated);
        (spare, dated) = (dateAt, 0);
    }

    private static DateExpression?[] Room(int count)
    {
        if (count == 0) return [];
        var room = spare;
        spare = null;
        return room is not null && room.Length >= count ? room : new DateExpression?[Math.Max(count, 512)];
    }

    /// <summary>The date expression that a token belongs to.</summary>
    public DateExpression? DateAt(int token) => token >= firstDate && token - firstDate < dated ? dateAt[token - firstDate] : null;

    public bool Is(int token, LexemeKind kind) => token >= 0 && token < Tokens.Length && Matches.Is(token, kind);

    public bool Is(int token, LexemeKind kind, string id) => token >= 0 && token < Tokens.Length && Matches.Is(token, kind, id);

    public LexiconMatch? Longest(int token, LexemeKind kind) =>
        token >= 0 && token < Tokens.Length ? Matches.Longest(token, kind) : null;

    /// <summary>"Représentant le ministre, A", "Commandant la force": a noun's form that opens a sentence before an article is a verb's.</summary>
    public bool IsFrontedGerund(int token)
    {
        if (!Is(token + 1, LexemeKind.Determiner) || token > 0 && (Tokens[token].LinesBefore == 0 && !IsSign(token - 1, '.'))) return false;
        foreach (var match in Matches.At(token))
            if (match is { Length: 1, Lexeme: { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Gerund } }) return true;
        return false;
    }

    public bool IsSign(int token, char sign) => token >= 0 && token < Tokens.Length && Tokens[token].Is(sign);

    /// <summary>The span of tokens from one up to, not including, another.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The words of a range of tokens, verbatim.</summary>
    public string Words(int first, int end) => Text.Substring(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    /// <summary>The words of a range of tokens with breaks of lines, underscores and odd blanks made single blanks.</summary>
    public string Plain(int first, int end) => PlainText.Of(Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start));
}
