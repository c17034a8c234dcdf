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
        else if (c == '&') Reference();
        else if (IsApostrophe(c)) Sign(c);
        else if (char.IsLetter(c) || char.IsSurrogate(c)) Word();
        else if (char.IsAsciiDigit(c)) Number();
        else if (IsHyphen(c) && JoinsWords()) Hyphen();
        else Sign(c);
    }

    /// <summary>A character that markup names: "&amp;nbsp;".</summary>
    private void Reference()
    {
        var (c, length) = Entities.At(text, at);
        if (length == 0) Sign('&');
        else if (char.IsLetter(c)) Word();
        else if (IsBlank(c) || IsInvisible(c)) (space, at) = (space || IsBlank(c), at + length);
        else Sign(c, length);
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
        if (at < text.Length && char.IsWhiteSpace(text[at]))
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    /// <summary>A hyphen between two letters, digits, or a letter and the next line's first letter joins them.</summary>
    private readonly bool JoinsWords()
    {
        if (at == 0 || at + 1 >= text.Length || !IsOfWord(text[at - 1])) return false;
        var next = text[at + 1];
        if (char.IsLetter(next)) return true;
        if (char.IsAsciiDigit(next)) return !char.IsAsciiDigit(text[at - 1]);
        return !char.IsAsciiDigit(text[at - 1]) && FirstOfNextLine() is { } letter && char.IsLetter(letter);
    }

    /// <summary>What stands first on the next line, when nothing but blanks stands between; null when there is no such thing.</summary>
    private readonly char? FirstOfNextLine()
    {
        var i = at + 1;
        while (i < text.Length && text[i] is ' ' or '\t') i++;
        if (i >= text.Length || text[i] is not ('\n' or '\r')) return null;
        while (i < text.Length && text[i] is '\r' or '\n' or ' ' or '\t') i++;
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
        var shape = Shape(start, end);
        Add(TokenKind.Word, start, end, shape, Key(folded[..foldedLength], shape), length);
    }

    /// <summary>Takes letters, and marks over them, into the folded and the exact form.</summary>
    private void Letters(ref int length, ref int foldedLength)
    {
        for (; at < text.Length && length < LongestWord; at++)
        {
            var c = text[at];
            if (IsInvisible(c)) continue;
            if (IsApostrophe(c)) break;
            if (LatinLetters.IsMark(c)) Compose(c, length);
            else if (char.IsLetter(c) || char.IsSurrogate(c) || (char.IsAsciiDigit(c) && length > 0)) Letter(c, ref length, ref foldedLength);
            else if (c == '&' && Entities.At(text, at) is { Length: > 0 } named && char.IsLetter(named.Character))
            {
                Letter(named.Character, ref length, ref foldedLength);
                at += named.Length - 1;
            }
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
        at + 1 < text.Length && IsHyphen(text[at]) && char.IsWhiteSpace(text[at + 1])
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
        if (MayBeElided(length)) while (i < text.Length && text[i] is ' ' or '\u00a0') i++;
        if (i >= text.Length || ApostropheAt(i) is not (> 0 and var taken)) return false;
        var next = i + taken;
        if (next < text.Length ? !char.IsLetterOrDigit(text[next]) && text[next] != '&' && i == at : length > LongestElision) return false;
        at = next;
        return true;
    }

    /// <summary>How many characters an apostrophe takes here; 0 for none.</summary>
    private readonly int ApostropheAt(int i) =>
        IsApostrophe(text[i]) ? 1 : text[i] == '&' && Entities.At(text, i) is { Length: > 0 } named && IsApostrophe(named.Character) ? named.Length : 0;

    /// <summary>"d ' accueil", "jusqu ' à", "aujourd ' hui": what corpora part from its apostrophe.</summary>
    private readonly bool MayBeElided(int length) => length <= 2 || length <= LongestElision && exact[length - 1] is 'u' or 'd';

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
        foreach (var ending in OrdinalEndings)
            if (Matches(ending) is > 0 and var length && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length])))
                return length;
        return 0;
    }

    /// <summary>How many characters plain letters take here, with the marks over them; 0 when others stand here.</summary>
    private readonly int Matches(string letters)
    {
        var i = at;
        foreach (var letter in letters)
        {
            if (i >= text.Length) return 0;
            var lower = char.ToLowerInvariant(text[i]);
            if (lower != letter && !(LatinLetters.Fold(lower) is { Length: 1 } plain && plain[0] == letter)) return 0;
            i++;
            while (i < text.Length && LatinLetters.IsMark(text[i])) i++;
        }
        return i - at;
    }

    private static readonly string[] OrdinalEndings = ["e", "er", "re", "ere", "eme", "nd", "nde", "ᵉ", "ᵉʳ", "ers", "es", "emes", "th", "st", "rd"];

    private void Sign(char c, int length = 1)
    {
        var sign = SignText(c);
        Push(new Token(at, at + length, TokenKind.Sign, TokenShape.Lower, sign, sign));
        at += length;
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
        if (shape == TokenShape.Lower && IsDoubled(key)) return;
        var same = own.SequenceEqual(key) ? key : words.Find(own) ?? own.ToString();
        Push(new Token(start, end, kind, shape, key, same));
    }

    /// <summary>"le le ministre": the second is a slip.</summary>
    private readonly bool IsDoubled(string key) =>
        tokens.Count > 0 && space && lines < 2 && tokens[^1] is { IsWord: true, Shape: TokenShape.Lower } last
        && (object)last.Folded == key && !words.MayRepeat(key);

    private void Push(Token token)
    {
        tokens.Add(token with { SpaceBefore = space, HyphenBefore = hyphen, LinesBefore = lines });
        (space, hyphen, lines) = (false, false, 0);
    }

    /// <summary>The shared string of a word; of the word meant, where a small one has a slip.</summary>
    private readonly string Key(ReadOnlySpan<char> word, TokenShape shape) =>
        words.Find(word) ?? (shape == TokenShape.Lower ? words.Meant(word) : null) ?? word.ToString();

    private readonly string Known(ReadOnlySpan<char> word) => words.Find(word) ?? word.ToString();

    private readonly TokenShape Shape(int start, int end)
    {
        var (letters, capitals) = (0, 0);
        if (text[start] == '&') start++;
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

    internal static bool IsInvisible(char c) => c is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u200e' or '\u200f';

    /// <summary>A letter with or without marks over it, or a digit.</summary>
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || LatinLetters.IsMark(c);

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '´' or '`';
}
