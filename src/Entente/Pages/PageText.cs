using Entente.Text;

namespace Entente.Pages;

/// <summary>A page's text with its tokens, and the questions that every part of the layout asks of them.</summary>
internal readonly ref struct PageText(string text, ReadOnlySpan<Token> tokens, PageBook book, LayoutMemory memory)
{
    public string Text { get; } = text;

    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    public PageBook Book { get; } = book;

    /// <summary>Room for what is found in it.</summary>
    public LayoutMemory Memory { get; } = memory;

    /// <summary>The longest phrase of a use at a token, in tokens; 0 when there is none before <paramref name="end"/>.</summary>
    public int Match(int at, int end, PhraseUse use) => at < end ? Book.Phrases.Match(Tokens[at..end], use) : 0;

    /// <summary>How many tokens a known agency's name takes; short ones must stand in capitals ("MAP", not "map").</summary>
    public int Agency(int at, int end)
    {
        var length = Match(at, end, PhraseUse.Agency);
        if (length == 0 || !Tokens[at].IsCapitalised) return 0;
        return length > 1 || Tokens[at].Exact.Length > 4 || Tokens[at].Shape == TokenShape.Upper ? length : 0;
    }

    public TextSpan Span(int first, int end) =>
        first < end ? TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End) : new TextSpan(first < Tokens.Length ? Tokens[first].Start : Text.Length, 0);

    /// <summary>The sign as printed; NUL for words and numbers.</summary>
    public char Sign(int token)
    {
        if (Tokens[token].Kind != TokenKind.Sign) return '\0';
        var printed = Text[Tokens[token].Start];
        return printed == '&' && Entities.At(Text, Tokens[token].Start) is { Length: > 0 } named ? named.Character : printed;
    }

    public bool IsDash(int token) => Tokens[token].Is('-');

    public bool EndsSentence(int token) => Tokens[token].Kind == TokenKind.Sign && Tokens[token].Folded is "." or "!" or "?" or "…";

    /// <summary>The last token that is no closing quote or bracket; <paramref name="first"/> - 1 when all are.</summary>
    public int LastBeforeClosers(int first, int end)
    {
        var last = end - 1;
        while (last >= first && Tokens[last].Kind == TokenKind.Sign && Tokens[last].Folded is "\"" or ")" or "]" or "'") last--;
        return last;
    }

    /// <summary>Whether a run of tokens ends as a sentence does.</summary>
    public bool IsClosed(int first, int end) => LastBeforeClosers(first, end) is var last && last >= first && EndsSentence(last);

    /// <summary>Whether a run of tokens ends with a colon, semicolon or comma.</summary>
    public bool IsOpen(int first, int end) => Tokens[end - 1].Kind == TokenKind.Sign && Tokens[end - 1].Folded is ":" or ";" or ",";

    /// <summary>How many words there are; counting stops beyond <paramref name="most"/>.</summary>
    public int Words(int first, int end, int most = 64)
    {
        var words = 0;
        for (var i = first; i < end && words <= most; i++)
            if (Tokens[i].IsWord) words++;
        return words;
    }

    /// <summary>Whether the first word starts with a small letter.</summary>
    public bool StartsSmall(int first) => Tokens[first] is { IsWord: true, IsCapitalised: false } token && char.IsLower(Text[token.Start]);

    /// <summary>Whether every word that has letters is in capitals, and there are two at least.</summary>
    public bool IsUpper(int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (!Tokens[i].IsWord) continue;
            if (Tokens[i].Shape is not (TokenShape.Upper or TokenShape.Single)) return false;
            words++;
        }
        return words > 1;
    }

    /// <summary>The words as printed, on one line.</summary>
    public string OneLine(int first, int end)
    {
        if (first >= end) return "";
        var printed = Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);
        return IsFlat(printed) ? printed.ToString() : Flatten(printed);
    }

    /// <summary>Whether words stand on one line already, one blank between them, as nearly all do.</summary>
    private static bool IsFlat(ReadOnlySpan<char> printed)
    {
        for (var i = 0; i < printed.Length; i++)
            if (char.IsWhiteSpace(printed[i]) && (printed[i] is not (' ' or '\u00a0') || NextIsBlank(printed, i))) return false;
        return true;
    }

    /// <summary>Line ends and the blanks around them become one blank; a hyphen at a line's end goes.</summary>
    private static string Flatten(ReadOnlySpan<char> printed)
    {
        var flat = new System.Text.StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            if (!char.IsWhiteSpace(printed[i]) || (printed[i] == '\u00a0' && !NextIsBlank(printed, i)))
                flat.Append(printed[i]);
            else
                i = Blank(printed, i, flat);
        }
        return flat.ToString();
    }

    private static bool NextIsBlank(ReadOnlySpan<char> printed, int at) => at + 1 < printed.Length && char.IsWhiteSpace(printed[at + 1]);

    /// <summary>Takes a run of blanks that starts at a place; gives its last.</summary>
    private static int Blank(ReadOnlySpan<char> printed, int at, System.Text.StringBuilder flat)
    {
        var (end, broken) = (at, false);
        for (; end < printed.Length && char.IsWhiteSpace(printed[end]); end++) broken |= printed[end] is '\n' or '\r';
        var joins = broken && flat.Length > 1 && flat[^1] == '-' && char.IsLetter(flat[^2]) && end < printed.Length && char.IsLower(printed[end]);
        if (joins) flat.Length--;
        else flat.Append(' ');
        return end - 1;
    }
}
