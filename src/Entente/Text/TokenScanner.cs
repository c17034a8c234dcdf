namespace Entente.Text;

/// <summary>The state of one pass over a text.</summary>
/// <param name="exact">Room for a word's letters: <see cref="LongestWord"/> characters.</param>
internal ref struct TokenScanner(string page, IWordTable known, TokenList tokens, Span<char> exact)
{
    public const int LongestWord = 256;

    /// <summary>"aujourd'", "quelqu'": what may lose its last letter.</summary>
    private const int LongestElision = 7;

    private readonly ReadOnlySpan<char> text = page;
    private readonly Span<char> exact = exact;
    private readonly WordCache words = WordCache.OfThread;
    private int at;
    private bool space;
    private bool hyphen;
    private int lines;

    /// <summary>Whether blanks stand around an apostrophe: a corpus has parted the words from their signs.</summary>
    private bool parted;

    public void Scan()
    {
        while (at < text.Length) Step();
    }

    private void Step()
    {
        var c = text[at];
        switch (Characters.Kind(c))
        {
            case CharacterKind.Letter: Word(); break;
            case CharacterKind.Blank: Blank(c); break;
            case CharacterKind.Digit: Number(); break;
            case CharacterKind.Hyphen when JoinsWords() || parted && JoinsParted(): Hyphen(); break;
            case CharacterKind.Mark or CharacterKind.Invisible: at++; break;
            case CharacterKind.Sign when c == '&': Reference(); break;
            default: Sign(c); break;
        }
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
        (hyphen, space) = (true, false);
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

    /// <summary>"vice - ministre": a hyphen that a corpus has parted from two letters.</summary>
    private readonly bool JoinsParted() => at > 1 && at + 2 < text.Length && IsHyphen(text[at])
        && char.IsWhiteSpace(text[at - 1]) && IsOfWord(text[at - 2]) && char.IsWhiteSpace(text[at + 1]) && char.IsLetter(text[at + 2]);

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
        var taken = new Taken();
        Letters(ref taken);
        if (IsPrefix(taken.Length)) Join(ref taken);
        if (BrokenAtLineEnd()) Continue(ref taken);
        var end = at;
        if (Apostrophe(taken.Length)) end = at;
        var (shape, word) = (Shape(taken), words.Get(exact[..taken.Length]));
        if (shape == TokenShape.Lower)
        {
            word = word.MeantBy(known);
            if (IsDoubled(word.Folded)) return;
        }
        Push(new Token(start, end, TokenKind.Word, shape, word));
    }

    /// <summary>Takes letters, and marks over them.</summary>
    private void Letters(ref Taken taken)
    {
        for (; at < text.Length && taken.Length < LongestWord; at++)
        {
            var c = text[at];
            switch (Characters.Kind(c))
            {
                case CharacterKind.Letter: Letter(c, ref taken); break;
                case CharacterKind.Digit when taken.Length > 0: exact[taken.Length++] = c; break;
                case CharacterKind.Mark: Compose(c, taken.Length); break;
                case CharacterKind.Invisible: break;
                case CharacterKind.Sign when c == '&' && Entities.At(text, at) is { Length: > 0 } named && char.IsLetter(named.Character):
                    Letter(named.Character, ref taken);
                    at += named.Length - 1;
                    break;
                default: return;
            }
        }
    }

    private readonly void Compose(char mark, int length)
    {
        if (length > 0 && LatinLetters.Compose(exact[length - 1], mark) is { } composed) exact[length - 1] = composed;
    }

    private readonly void Letter(char c, ref Taken taken)
    {
        if (taken.Length == 0) taken.Capitalised = char.IsUpper(c);
        exact[taken.Length++] = Characters.Lower(c);
        if (!char.IsSurrogate(c)) taken.Letters++;
        if (char.IsUpper(c)) taken.Capitals++;
    }

    /// <summary>"co-présidé" is "coprésidé".</summary>
    private readonly bool IsPrefix(int length) =>
        length == 2 && at + 1 < text.Length && IsHyphen(text[at]) && char.IsLetter(text[at + 1]) && Folded(0, 2) is "co";

    private void Join(ref Taken taken)
    {
        at++;
        Letters(ref taken);
    }

    /// <summary>A hyphen at a line's end, and a lower-case letter at the start of the next line.</summary>
    private readonly bool BrokenAtLineEnd() =>
        at + 1 < text.Length && IsHyphen(text[at]) && char.IsWhiteSpace(text[at + 1])
        && FirstOfNextLine() is { } next && char.IsLower(next);

    /// <summary>Joins the two halves, unless only the halves are known words ("vice-" / "ministre").</summary>
    private void Continue(ref Taken taken)
    {
        var (keptAt, kept) = (at, taken);
        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        Letters(ref taken);
        if (known.Knows(Folded(0, taken.Length)) || !known.Knows(Folded(0, kept.Length)) || !known.Knows(Folded(kept.Length, taken.Length)))
            return;
        (at, taken) = (keptAt, kept);
    }

    /// <summary>Some of the word's letters without diacritics.</summary>
    private readonly string Folded(int from, int to) => LatinLetters.Fold(exact[from..to].ToString());

    /// <summary>Takes an apostrophe after an elided word, with the blanks that corpora put around it.</summary>
    private bool Apostrophe(int length)
    {
        var i = at;
        if (MayBeElided(length)) while (i < text.Length && text[i] is ' ' or '\u00a0') i++;
        if (i >= text.Length || ApostropheAt(i) is not (> 0 and var taken)) return false;
        var next = i + taken;
        if (next < text.Length ? !char.IsLetterOrDigit(text[next]) && text[next] != '&' && i == at : length > LongestElision) return false;
        parted |= i > at;
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
        var digits = words.Get(text[start..at]);
        var ending = OrdinalEnding();
        at += ending;
        Push(new Token(start, at, ending > 0 ? TokenKind.Ordinal : TokenKind.Number, TokenShape.Lower, digits));
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
        Push(new Token(at, at + length, TokenKind.Sign, TokenShape.Lower, words.Get([Plain(c)])));
        at += length;
    }

    /// <summary>Quotes, dashes and apostrophes of every form as one.</summary>
    private static char Plain(char c) => c switch
    {
        '’' or 'ʼ' or '‘' or '´' or '`' => '\'',
        '“' or '”' or '«' or '»' or '„' => '"',
        '–' or '—' or '‐' or '‑' or '−' or '―' => '-',
        _ => c,
    };

    /// <summary>"le le ministre": the second is a slip.</summary>
    private readonly bool IsDoubled(string folded) =>
        tokens.Length > 0 && space && lines < 2 && tokens[^1] is { IsWord: true, Shape: TokenShape.Lower } last
        && last.Folded == folded && known.Knows(folded) && !known.MayRepeat(folded);

    private void Push(Token token)
    {
        tokens.Add(token with { SpaceBefore = space, HyphenBefore = hyphen, LinesBefore = lines });
        (space, hyphen, lines) = (false, false, 0);
    }

    private static TokenShape Shape(Taken taken)
    {
        var all = taken.Capitals == taken.Letters;
        if (taken.Letters == 0 || !taken.Capitalised) return all && taken.Capitals > 1 ? TokenShape.Upper : TokenShape.Lower;
        return taken.Letters == 1 ? TokenShape.Single : all ? TokenShape.Upper : TokenShape.Title;
    }

    private static bool IsBlank(char c) => Characters.Kind(c) == CharacterKind.Blank;

    private static bool IsInvisible(char c) => Characters.Kind(c) == CharacterKind.Invisible;

    /// <summary>A letter with or without marks over it, or a digit.</summary>
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || LatinLetters.IsMark(c);

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '´' or '`';

    /// <summary>What has been taken of a word so far.</summary>
    private record struct Taken(int Length, int Letters, int Capitals, bool Capitalised);
}
