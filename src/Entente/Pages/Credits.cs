using Entente.Text;

namespace Entente.Pages;

/// <summary>Finds captions by the words that credit a picture, and cuts those words from what is read.</summary>
internal static class Credits
{
    /// <summary>The most words of a caption.</summary>
    private const int LongestCaption = 90;

    /// <summary>The most tokens of a name in a credit.</summary>
    private const int LongestName = 9;

    /// <summary>Marks a block as a caption when a credit opens or closes it; cuts credits from any block.</summary>
    public static void Apply(PageText page, DraftBlock block)
    {
        var (any, atEnd) = (false, false);
        for (var i = block.Body; i < block.BodyEnd; i++)
        {
            if (Starts(page, block, i) is not { } name) continue;
            var end = EndOfName(page, block, i, name);
            any = true;
            atEnd = end >= block.BodyEnd - 1;
            block.Cuts.Add((IsNumber(page, end - 1) ? block.Body : i, end));
            i = Math.Max(i, end - 1);
        }
        var opens = any && block.Cuts[0].First == block.Body || page.Match(Unbracketed(page, block), block.BodyEnd, PhraseUse.CaptionStart) > 0;
        if ((opens || atEnd) && page.Words(block.Body, block.BodyEnd, LongestCaption) <= LongestCaption) block.Kind = BlockKind.Caption;
    }

    private static int Unbracketed(PageText page, DraftBlock block) =>
        page.Tokens[block.Body].Is('(') && block.Body + 1 < block.BodyEnd ? block.Body + 1 : block.Body;

    /// <summary>Where the credit's name starts, when a credit starts at a token, an opening bracket included.</summary>
    private static int? Starts(PageText page, DraftBlock block, int at)
    {
        if (page.Tokens[at].Is('©')) return at + 1;
        var word = page.Tokens[at].Is('(') ? at + 1 : at;
        var length = page.Match(word, block.BodyEnd, PhraseUse.Credit);
        if (length == 0) return null;
        var after = word + length;
        if (after >= block.BodyEnd) return null;
        if (page.Tokens[after].Is(':') || (page.Tokens[after].Is('.') && length == 1 && page.Tokens[word].Folded is "ph")) return after + 1;
        return Numbered(page, block, at, after);
    }

    /// <summary>"ảnh 1": a picture's number between a title and its caption.</summary>
    private static int? Numbered(PageText page, DraftBlock block, int at, int after) =>
        page.Tokens[at].Exact is "ảnh" && page.Tokens[after].IsNumber && page.Tokens[after].Value < 100 && after + 1 < block.BodyEnd ? after + 1 : null;

    /// <summary>The token after a credit: the rest of the block when it is short, else the words of a name.</summary>
    private static int EndOfName(PageText page, DraftBlock block, int at, int name)
    {
        if (IsNumber(page, name - 1)) return name;
        var rest = block.BodyEnd - name;
        if (at == block.Body) return IsName(page, name, block.BodyEnd) ? block.BodyEnd : name;
        if (rest <= LongestName && !HasStop(page, name, block.BodyEnd - 1)) return block.BodyEnd;
        return Name(page, name, Math.Min(block.BodyEnd, name + LongestName));
    }

    /// <summary>Whether a token is the number of a picture: what stands before it repeats the title.</summary>
    private static bool IsNumber(PageText page, int token) => page.Tokens[token].IsNumber && page.Tokens[token - 1].Exact is "ảnh";

    /// <summary>Whether a run is a name alone: few words, each with a capital.</summary>
    private static bool IsName(PageText page, int first, int end)
    {
        if (end - first > LongestName) return false;
        var small = 0;
        for (var i = first; i < end; i++)
            if (page.Tokens[i] is { IsWord: true, IsCapitalised: false }) small++;
        return small <= 1 && end - first <= 4;
    }

    private static bool HasStop(PageText page, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (page.Tokens[i].Is('.') && i + 1 < end && page.Tokens[i + 1].IsCapitalised && page.Tokens[i + 1].SpaceBefore) return true;
        return false;
    }

    /// <summary>Known agencies, capitals and slashes; a full stop or a bracket ends it.</summary>
    private static int Name(PageText page, int at, int limit)
    {
        while (at < limit)
        {
            var length = page.Agency(at, limit);
            if (length > 0) at += length;
            else if (page.Tokens[at].Is('/') || page.Tokens[at].Shape == TokenShape.Upper) at++;
            else break;
        }
        while (at < limit && page.Tokens[at].Kind == TokenKind.Sign && page.Tokens[at].Folded is "." or ")" or "]") at++;
        return at;
    }
}
