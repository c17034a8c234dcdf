using Entente.Text;

namespace Entente.Pages;

/// <summary>
/// Splits a run of tokens into sentences at full stops, question and exclamation marks and ellipses. Abbreviations,
/// initials, numbers and what goes on in small letters do not end one; semicolons and colons never do.
/// </summary>
internal readonly ref struct SentenceSplitter(PageText page)
{
    /// <summary>The most tokens of a sentence. What is longer is a list or a page without full stops, and is cut: no later step may see more at once.</summary>
    private const int Longest = 400;

    private readonly PageText page = page;

    /// <summary>Adds the sentences between two tokens.</summary>
    public void Split(int first, int end, List<Sentence> into)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (!page.EndsSentence(i)) continue;
            var after = SkipClosers(i + 1, end, start);
            if (after < end && !Ends(i, after, end)) continue;
            Add(start, after, into);
            start = after;
            i = after - 1;
        }
        Add(start, end, into);
    }

    /// <summary>Adds a sentence, cut where it is too long.</summary>
    private void Add(int first, int end, List<Sentence> into)
    {
        for (; end - first > Longest; first = Cut(first)) AddPiece(first, Cut(first), into);
        AddPiece(first, end, into);
    }

    /// <summary>Where a sentence that is too long is cut: behind its last semicolon, colon or comma that leaves a good half, or else where no more fits.</summary>
    private int Cut(int first)
    {
        for (var i = first + Longest; i > first + Longest / 2; i--)
            if (page.IsOpen(i - 1, i)) return i;
        return first + Longest;
    }

    /// <summary>Adds a sentence that holds a word or a number; signs alone are none.</summary>
    private void AddPiece(int first, int end, List<Sentence> into)
    {
        while (first < end && page.Tokens[first].Kind == TokenKind.Sign && page.Tokens[first].Folded is "-" or "/" or ":" or ")" or "." or "," or ";" or "|") first++;
        for (var i = first; i < end; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Sign) continue;
            into.Add(new Sentence(first, end));
            return;
        }
    }

    /// <summary>Takes the further stops, closing quotes and brackets that belong to the end of a sentence.</summary>
    private int SkipClosers(int at, int end, int start)
    {
        while (at < end && page.Tokens[at].Kind == TokenKind.Sign && (page.EndsSentence(at) || IsCloser(at, start))) at++;
        return at;
    }

    private bool IsCloser(int at, int start) => page.Sign(at) switch
    {
        ')' or ']' or '»' or '”' => true,
        '/' => !page.Tokens[at].SpaceBefore,
        '’' or '\'' => !page.Tokens[at].SpaceBefore,
        '"' => !page.Tokens[at].SpaceBefore || IsInQuotes(at, start),
        _ => false,
    };

    /// <summary>Whether an odd number of straight quotes stands before a place in the last stretch of a sentence.</summary>
    private bool IsInQuotes(int at, int start)
    {
        var inside = false;
        for (var i = Math.Max(start, at - 200); i < at; i++)
            if (page.Sign(i) == '"') inside = !inside;
        return inside;
    }

    /// <summary>Whether a stop ends a sentence, seen from what stands before it and what comes after.</summary>
    private bool Ends(int stop, int after, int end)
    {
        var next = after;
        while (next < end && page.Tokens[next].Kind == TokenKind.Sign && page.Tokens[next].Folded is "\"" or "(" or "-" or "'" or "[") next++;
        if (next == end) return false;
        if (!CanStart(next, after)) return false;
        return !page.Tokens[stop].Is('.') || !IsAbbreviated(stop, next);
    }

    /// <summary>A capital, or a number after a blank, starts a sentence.</summary>
    private bool CanStart(int next, int after)
    {
        var token = page.Tokens[next];
        if (token.Kind is TokenKind.Number or TokenKind.Ordinal) return page.Tokens[after].SpaceBefore;
        if (!token.IsWord || !token.IsCapitalised) return false;
        return page.Tokens[after].SpaceBefore || IsGlued(after);
    }

    /// <summary>A blank was lost: "… en 2023.Dans l'après-midi" — but not "VOV.VN" or "U.S".</summary>
    private bool IsGlued(int after)
    {
        var token = page.Tokens[after];
        if (!token.IsWord) return true;
        if (after < 2) return false;
        if (token.Shape is not TokenShape.Title && !page.Book.Starters.Contains(token.Word)) return false;
        var before = page.Tokens[after - 2];
        return before.Kind is not TokenKind.Word || before.Shape is TokenShape.Lower && before.End - before.Start > 1 || page.Book.Starters.Contains(token.Word);
    }

    /// <summary>Whether the stop belongs to an abbreviation or an initial.</summary>
    private bool IsAbbreviated(int stop, int next)
    {
        if (stop == 0) return false;
        var before = page.Tokens[stop - 1];
        if (before.End != page.Tokens[stop].Start || !before.IsWord) return false;
        if (before.End - before.Start == 1) return before.HyphenBefore || !IsStarter(next) || !before.IsCapitalised;
        if (page.Book.Abbreviations.Contains(before.Word)) return true;
        return (page.Book.LooseAbbreviations.Contains(before.Word) || page.Book.Months.Contains(before.Word) && before.End - before.Start <= 5)
            && IsShort(before) && !IsStarter(next);
    }

    private bool IsShort(Token token) => page.Book.LooseAbbreviations.Contains(token.Word) || token.Folded is not ("mars" or "mai" or "juin" or "aout" or "avril" or "april" or "march" or "may" or "june" or "july");

    /// <summary>Whether a word may well begin a sentence; a single letter only when it is elided or no initial ("L'", "À").</summary>
    private bool IsStarter(int at)
    {
        var token = page.Tokens[at];
        if (!page.Book.Starters.Contains(token.Word)) return false;
        if (token.Folded.Length > 1 || token.End - token.Start > 1) return true;
        return at + 1 < page.Tokens.Length && !page.Tokens[at + 1].Is('.');
    }
}
