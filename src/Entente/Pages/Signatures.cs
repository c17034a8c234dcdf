using Entente.Text;

namespace Entente.Pages;

/// <summary>How a story is signed at its end: "– VNA", "(AFP)", "VNA/CVN" on a line of its own.</summary>
internal static class Signatures
{
    private const int LongestLine = 8;

    /// <summary>Whether a line holds a signature alone: an agency with a desk or a writer, or initials between slashes.</summary>
    public static bool IsSignature(PageText page, in Line line)
    {
        if (line.Count > LongestLine) return false;
        if (IsInitials(page, line)) return true;
        var at = line.First;
        while (at < line.EndToken && (page.IsDash(at) || page.Tokens[at].Is('('))) at++;
        var length = page.Agency(at, line.EndToken);
        if (length == 0) return false;
        at += length;
        return at == line.EndToken || page.Tokens[at].Kind == TokenKind.Sign && page.Tokens[at].Folded is "/" or ")" or "-" or "." && !page.IsClosed(at + 1, line.EndToken);
    }

    /// <summary>The agency that a line of signature names.</summary>
    public static (int First, int End)? Agency(PageText page, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (page.Agency(i, end) is > 0 and var length)
                return (i, i + length);
        return null;
    }

    /// <summary>Where a block's words end and its signature starts; its agency, when it has one.</summary>
    public static (int End, (int First, int End)? Agency) AtEnd(PageText page, int first, int end)
    {
        var last = end - 1;
        while (last > first && page.Tokens[last].Kind == TokenKind.Sign && page.Tokens[last].Folded is "." or ")" or "/" or "]") last--;
        var start = StartOfName(page, first, last);
        if (start <= first) return (end, null);
        var before = start - 1;
        var known = page.Agency(start, last + 1) > 0;
        if (!known && page.Tokens[start].Shape != TokenShape.Upper) return (end, null);
        return Cut(page, first, before, end) is { } cut && (known || cut.Dash) ? (cut.End, AgencyOf(page, start, last + 1)) : (end, null);
    }

    /// <summary>The first token of the name, or of the names between slashes, that ends at a token.</summary>
    private static int StartOfName(PageText page, int first, int last)
    {
        for (var start = Math.Max(first, last - 7); start <= last; start++)
            if (page.Agency(start, last + 1) is > 0 and var length
                && (start + length == last + 1 || page.Tokens[start + length].Is('/')))
                return start;
        return page.Tokens[last].IsWord ? last : first;
    }

    /// <summary>A dash or bracket before the name, and the end of a sentence before that.</summary>
    private static (int End, bool Dash)? Cut(PageText page, int first, int before, int end)
    {
        var at = before;
        var dash = page.IsDash(at) || page.Tokens[at].Is('(');
        while (at > first && (page.IsDash(at) || page.Tokens[at].Is('('))) at--;
        var sentence = page.LastBeforeClosers(first, at + 1);
        if (sentence < first) return null;
        if (page.EndsSentence(sentence) || page.Tokens[sentence].Is('/')) return (at + 1, dash);
        return dash && page.IsDash(before) && page.Tokens[before].SpaceBefore ? (at + 1, false) : null;
    }

    private static (int First, int End)? AgencyOf(PageText page, int start, int end) =>
        Agency(page, start, end) ?? (end - start == 1 ? (start, end) : null);

    /// <summary>"agn/ph/roc": three short pieces at least between slashes.</summary>
    private static bool IsInitials(PageText page, in Line line)
    {
        var slashes = 0;
        for (var i = line.First; i < line.EndToken; i++)
        {
            if (page.Tokens[i].Is('/')) slashes++;
            else if (!page.Tokens[i].IsWord || (i > line.First && page.Tokens[i].SpaceBefore)) return false;
        }
        return slashes > 1;
    }
}
