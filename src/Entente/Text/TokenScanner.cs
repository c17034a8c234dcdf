namespace Entente.Text;

/// <summary>The state of one pass over a text.</summary>
/// <param name="exact">Room for a word's letters: <see cref="LongestWord"/> characters.</param>
/// <param name="folded">Room for its plain letters: twice as many, since a ligature folds to two.</param>
internal ref struct TokenScanner(string text, IWordTable words, Span<char> exact, Span<char> folded)
{
    public const int LongestWord = 256;

    /// <summary>"aujourd'", "quelqu'": what may lose its last letter.</summary>
    private const int LongestElision = 7;

    private readonly Span<char> exact = exact;
    private readonly Span<char> folded = folded;
    private readonly List<Token> tokens = Spare<Token>.Take();
    private int at;
    private bool space;
    private bool hyphen;
    private int lines;

    public Token[] Scan()
    {
        while (at < text.Length) Step();
        var found = tokens.ToArray();
        Spare<Token>.GiveBack(tokens);
        return found;
    }

    private void Step()
    {
        var c = text[at];
        if (IsInvisible(c) || LatinLetters.IsMark(c)) at++;
        else if (IsBlank(c)) Blank(c);
        else if (char.IsLetter(c) || char.IsSurrogate(c)) Word();
        else if (char.IsAsciiDigit(c)) Number();
        else if (IsHyphen(c) && JoinsWords()) Hyphen();
        else Sign(c);
    }

    private void Blank(char c)
    {
        space = true;
        if (c == '\n') lines++;
        at++;
    }

    private void Hyphen()
    {
        hyphen = true;
        at++;
        if (at < text.Length && text[at] is '\r' or '\n')
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    /// <summary>A hyphen between two letters, digits, or a letter and the next line's first letter joins them.</summary>
    private readonly bool JoinsWords()
    {
        if (at == 0 || at + 1 >= text.Length || !char.IsLetterOrDigit(text[at - 1])) return false;
        var next = text[at + 1];
        if (char.IsLetter(next)) return true;
        if (char.IsAsciiDigit(next)) return char.IsLetter(text[at - 1]);
        return next is '\n' or '\r' && char.IsLetter(text[at - 1]) && FirstOfNextLine() is { } letter && char.IsLetter(letter);
    }

    private readonly char? FirstOfNextLine()
    {
        var i = at + 1;
        while (i < text.Length && text[i] is '\r' or '\n' or ' ') i++;
        return i < text.Length && i - at < 80 ? text[i] : null;
    }

    private void Word()
    {
        var start = at;
        var (length, foldedLength) = (0, 0);
        Letters(ref length, ref foldedLength);
        if (IsPrefix(foldedLength)) Join(ref length, ref foldedLength);
        if (BrokenAtLineEnd()) Continue(ref length, ref foldedLength);
        var end = at;
        if (Apostrophe(length)) end = at;
        Add(TokenKind.Word, start, end, Shape(start, end), Known(folded[..foldedLength]), length);
    }

    /// <summary>Takes letters, and marks over them, into the folded and the exact form.</summary>
    private void Letters(ref int length, ref int foldedLength)
    {
        for (; at < text.Length && length < LongestWord; at++)
        {
            var c = text[at];
            if (IsInvisible(c)) continue;
            if (LatinLetters.IsMark(c)) Compose(c, length);
            else if (char.IsLetter(c) || char.IsSurrogate(c) || (char.IsAsciiDigit(c) && length > 0)) Letter(c, ref length, ref foldedLength);
            else break;
        }
    }

    private readonly void Compose(char mark, int length)
    {
        if (length > 0 && LatinLetters.Compose(exact[length - 1], mark) is { } composed) exact[length - 1] = composed;
    }

    private readonly void Letter(char c, ref int length, ref int foldedLength)
    {
        var lower = char.ToLowerInvariant(c);
        exact[length++] = lower;
        if (lower < '\u0080')
        {
            folded[foldedLength++] = lower;
            return;
        }
        if (LatinLetters.Fold(lower) is not { } plain)
        {
            folded[foldedLength++] = lower;
            return;
        }
        foreach (var letter in plain) folded[foldedLength++] = letter;
    }

    /// <summary>"co-présidé" is "coprésidé".</summary>
    private readonly bool IsPrefix(int foldedLength) =>
        foldedLength == 2 && folded[0] == 'c' && folded[1] == 'o' && at + 1 < text.Length && IsHyphen(text[at]) && char.IsLetter(text[at + 1]);

    private void Join(ref int length, ref int foldedLength)
    {
        at++;
        Letters(ref length, ref foldedLength);
    }

    /// <summary>A hyphen at a line's end, and a lower-case letter at the start of the next line.</summary>
    private readonly bool BrokenAtLineEnd() =>
        at + 1 < text.Length && IsHyphen(text[at]) && text[at + 1] is '\n' or '\r'
        && FirstOfNextLine() is { } next && char.IsLower(next);

    /// <summary>Joins the two halves, unless only the halves are known words ("vice-" / "ministre").</summary>
    private void Continue(ref int length, ref int foldedLength)
    {
        var (keptAt, keptLength, keptFolded) = (at, length, foldedLength);
        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        Letters(ref length, ref foldedLength);
        ReadOnlySpan<char> whole = folded[..foldedLength];
        if (words.Find(whole) is not null || words.Find(whole[..keptFolded]) is null || words.Find(whole[keptFolded..]) is null)
            return;
        (at, length, foldedLength) = (keptAt, keptLength, keptFolded);
    }

    /// <summary>Takes an apostrophe after an elided word, with the blanks that corpora put around it.</summary>
    private bool Apostrophe(int length)
    {
        var i = at;
        if (length <= 2) while (i < text.Length && text[i] is ' ' or '\u00a0') i++;
        if (i >= text.Length || !IsApostrophe(text[i])) return false;
        if (i + 1 < text.Length ? !char.IsLetterOrDigit(text[i + 1]) && i == at : length > LongestElision) return false;
        at = i + 1;
        return true;
    }

    private void Number()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        var digits = text.AsSpan(start, at - start);
        var value = digits.Length <= 9 ? int.Parse(digits) : -1;
        var ending = OrdinalEnding();
        at += ending;
        var number = Known(digits);
        Push(new Token(start, at, ending > 0 ? TokenKind.Ordinal : TokenKind.Number, TokenShape.Lower, number, number) { Value = value });
    }

    /// <summary>How many characters of an ordinal's ending stand here: "e", "er", "re", "ère", "ème", "ᵉ", "nd".</summary>
    private readonly int OrdinalEnding()
    {
        var rest = text.AsSpan(at);
        foreach (var ending in OrdinalEndings)
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == ending.Length || !char.IsLetterOrDigit(rest[ending.Length])))
                return ending.Length;
        return 0;
    }

    private static readonly string[] OrdinalEndings =
        ["e", "er", "re", "ère", "ere", "ème", "eme", "è", "nd", "nde", "ᵉ", "ᵉʳ", "ers", "es", "èmes", "th", "st", "rd"];

    private void Sign(char c)
    {
        var sign = SignText(c);
        Push(new Token(at, at + 1, TokenKind.Sign, TokenShape.Lower, sign, sign));
        at++;
    }

    private static string SignText(char c) => c switch
    {
        '’' or 'ʼ' or '‘' or '´' or '`' => "'",
        '“' or '”' or '«' or '»' or '„' => "\"",
        '–' or '—' or '‐' or '‑' or '−' or '―' => "-",
        '…' => "…",
        _ => c < 128 ? Ascii[c] : c.ToString(),
    };

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private void Add(TokenKind kind, int start, int end, TokenShape shape, string key, int length)
    {
        var own = exact[..length];
        var same = own.SequenceEqual(key) ? key : words.Find(own) ?? own.ToString();
        Push(new Token(start, end, kind, shape, key, same));
    }

    private void Push(Token token)
    {
        tokens.Add(token with { SpaceBefore = space, HyphenBefore = hyphen, LinesBefore = lines });
        (space, hyphen, lines) = (false, false, 0);
    }

    private readonly string Known(ReadOnlySpan<char> word) => words.Find(word) ?? word.ToString();

    private readonly TokenShape Shape(int start, int end)
    {
        var (letters, capitals) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            letters++;
            if (char.IsUpper(text[i])) capitals++;
        }
        if (letters == 0 || !char.IsUpper(text[start])) return capitals == letters && capitals > 1 ? TokenShape.Upper : TokenShape.Lower;
        return letters == 1 ? TokenShape.Single : capitals == letters ? TokenShape.Upper : TokenShape.Title;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '_';

    private static bool IsInvisible(char c) => c is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u200e' or '\u200f';

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '´' or '`';
}
