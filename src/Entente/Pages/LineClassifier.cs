using System.Text;
using Entente.Text;

namespace Entente.Pages;

/// <summary>Tells what each line is by its own words and signs. Long lines are text, whatever they start with.</summary>
internal readonly ref struct LineClassifier(PageText page)
{
    /// <summary>The most tokens that a line of furniture has.</summary>
    private const int LongestFurniture = 60;

    /// <summary>The most words of a notice.</summary>
    private const int LongestNotice = 20;

    private readonly PageText page = page;

    public LineKind Classify(in Line line)
    {
        if (page.Tokens[line.First].Start != line.Start && IsTail(line)) return LineKind.Text;
        var start = SkipDecoration(line.First, line.EndToken);
        if (start == line.EndToken) return LineKind.Noise;
        if (Marker(line, start) is { } marker) return marker;
        if (IsCloser(line, start)) return LineKind.Closer;
        if (IsPageNumber(line) && !DateLines.IsDate(page, line)) return LineKind.PageBreak;
        if (page.Match(start, line.EndToken, PhraseUse.WholeLine) is > 0 and var whole && IsRest(start + whole, line.EndToken)) return LineKind.Noise;
        if (Bullets.Length(page, line) > 0) return LineKind.ListItem;
        if (line.Count > LongestFurniture) return LineKind.Text;
        return Short(line, start);
    }

    /// <summary>Whether the line starts with the second half of a word.</summary>
    private bool IsTail(in Line line) => line.First > 0 && page.Tokens[line.First - 1].End > line.Start;

    private LineKind Short(in Line line, int start)
    {
        if (page.Match(start, line.EndToken, PhraseUse.Letterhead) is > 0 and var length && IsRest(start + length, line.EndToken))
            return LineKind.Letterhead;
        if (DateLines.IsDate(page, line)) return LineKind.Date;
        if (Signatures.IsSignature(page, line)) return LineKind.Signature;
        return IsNoise(line, start) ? LineKind.Noise : LineKind.Text;
    }

    private bool IsNoise(in Line line, int start) =>
        IsFurniture(line, start) || IsNotice(line) || Addresses.Opens(page, line) || Bylines.IsByline(page, line) || Menus.IsMenu(page, line) || IsContact(line);

    /// <summary>Skips arrows, brackets, hearts and the like before the first word.</summary>
    private int SkipDecoration(int at, int end)
    {
        while (at < end && (page.Tokens[at].Kind == TokenKind.Sign ? !page.Tokens[at].Is('©') : IsPictogram(at))) at++;
        return at;
    }

    /// <summary>"👉": beyond the first plane of Unicode, and no letter.</summary>
    private bool IsPictogram(int token) =>
        char.IsHighSurrogate(page.Text[page.Tokens[token].Start]) && Rune.TryGetRuneAt(page.Text, page.Tokens[token].Start, out var rune) && !Rune.IsLetter(rune);

    private LineKind? Marker(in Line line, int start)
    {
        var length = page.Match(start, line.EndToken, PhraseUse.Marker | PhraseUse.InlineMarker);
        if (length == 0) return Quoted(line) ?? Timed(line, start);
        var soft = page.Match(start, start + length, PhraseUse.InlineMarker) == length;
        if (IsRest(start + length, line.EndToken)) return soft ? LineKind.SoftMarker : LineKind.Marker;
        return page.Tokens[start + length].Is(':') || start > line.First ? LineKind.InlineTeaser : null;
    }

    /// <summary>">>Title" and "→ Title" lead to another story.</summary>
    private LineKind? Quoted(in Line line) =>
        page.Tokens[line.First].Is('>') && line.Count > 2 && page.Tokens[line.First + 1].Is('>') ? LineKind.InlineTeaser : null;

    /// <summary>"Le titre (23 mai, 18:40)": another story with the minute of its publication.</summary>
    private LineKind? Timed(in Line line, int start)
    {
        var open = line.EndToken - 2;
        if (!page.Tokens[line.EndToken - 1].Is(')')) return null;
        while (open > start && !page.Tokens[open].Is('(')) open--;
        if (open <= start || page.EndsSentence(open - 1)) return null;
        return DateLines.IsDayAndTime(page, open + 1, line.EndToken - 1) ? LineKind.InlineTeaser : null;
    }

    /// <summary>"2 commentaires", "Laisser un commentaire": a few words with a count at most.</summary>
    private bool IsCloser(in Line line, int start)
    {
        var at = page.Tokens[start].IsNumber && start + 1 < line.EndToken ? start + 1 : start;
        var length = page.Match(at, line.EndToken, PhraseUse.Closer);
        return length > 0 && page.Words(at + length, line.EndToken) == 0;
    }

    /// <summary>Whether only signs are left.</summary>
    private bool IsRest(int at, int end)
    {
        while (at < end && page.Tokens[at].Kind == TokenKind.Sign) at++;
        return at == end;
    }

    private bool IsFurniture(in Line line, int start)
    {
        if (page.Tokens[line.First].Is('#') || page.Tokens[line.First].Is('©')) return true;
        start = SkipCount(start, line.EndToken);
        var length = page.Match(start, line.EndToken, PhraseUse.LineStart);
        if (length == 0) return false;
        var words = page.Words(line.First, line.EndToken);
        return words <= LongestNotice && (length > 1 || words <= 3 || IsCutOff(start + length, line.EndToken));
    }

    /// <summary>What the site says of itself to its readers: "… stocker des informations sur votre terminal"; quoted words are somebody else's.</summary>
    private bool IsNotice(in Line line)
    {
        for (var i = line.First; i < line.EndToken; i++)
            if ((i == line.First || page.Tokens[i].Shape == TokenShape.Lower) && page.Match(i, line.EndToken, PhraseUse.Notice) > 0) return !IsQuoting(line);
        return false;
    }

    private bool IsQuoting(in Line line)
    {
        for (var i = line.First; i < line.EndToken; i++)
            if (page.Sign(i) is '«' or '"' or '“') return true;
        return false;
    }

    /// <summary>Past a count of views or shares: "412 vues", "1,2 k partages".</summary>
    private int SkipCount(int at, int end)
    {
        var first = at;
        while (at < end && (page.Tokens[at].IsNumber || at > first && (page.Tokens[at].Kind == TokenKind.Sign || page.Tokens[at].Is("k")))) at++;
        return at < end && page.Words(at, end) == 1 ? at : first;
    }

    /// <summary>Whether a sign or a wide gap follows: "Contact : …" is furniture, "Contacts repris avec …" a title.</summary>
    private bool IsCutOff(int at, int end) =>
        at >= end || page.Tokens[at].Kind == TokenKind.Sign || page.Tokens[at].Start - page.Tokens[at - 1].End > 1;

    private bool IsContact(in Line line)
    {
        var text = page.Text.AsSpan(line.Start, line.Width);
        return page.Words(line.First, line.EndToken) <= 14
            && (text.Contains('@') || text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"— 8 —", "8/12", "Page 8": a number, signs, and the word for a page at most.</summary>
    private bool IsPageNumber(in Line line)
    {
        if (line.Count > 6) return false;
        var numbers = 0;
        for (var i = line.First; i < line.EndToken; i++)
        {
            if (page.Tokens[i].IsNumber) numbers++;
            else if (page.Tokens[i].IsWord && page.Tokens[i].Folded is not ("page" or "p" or "sur" or "of" or "trang")) return false;
        }
        return numbers is 1 or 2;
    }
}
