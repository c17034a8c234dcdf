using Entente.Text;

namespace Entente.Pages;

/// <summary>Tells headings from body by their form.</summary>
internal static class Shapes
{
    private const int LongestHeading = 32;
    private const int LongestQuestion = 20;
    private const int LongestHeadingUnits = 240;

    /// <summary>A line that no full stop, colon or comma ends, short enough for a title; no dateline, and unsigned.</summary>
    public static bool IsHeading(PageText page, DraftBlock block) =>
        block.Kind == BlockKind.Paragraph && (block.Heading ??= LooksLikeHeading(page, block));

    private static bool LooksLikeHeading(PageText page, DraftBlock block)
    {
        if (block.Line != LineKind.Text) return false;
        if (page.Tokens[block.End - 1].End - page.Tokens[block.First].Start > LongestHeadingUnits) return false;
        var words = page.Words(block.First, block.End, LongestHeading);
        if (words is 0 or > LongestHeading || page.IsOpen(block.First, block.End)) return false;
        if (!IsClosed(page, block)) return !page.StartsSmall(block.First) && IsUnsigned(page, block);
        return words <= LongestQuestion && page.Tokens[page.LastBeforeClosers(block.First, block.End)].Folded is not ".";
    }

    private static bool IsUnsigned(PageText page, DraftBlock block) =>
        new DatelineParser(page, block.First, block.End).Parse() is not ({ Agency: not null } or { Date: not null })
        && Signatures.AtEnd(page, block.First, block.End).Agency is null;

    /// <summary>A paragraph or item that reads as text.</summary>
    public static bool IsBody(PageText page, DraftBlock block) =>
        block.Kind == BlockKind.ListItem || (block.Kind == BlockKind.Paragraph && block.Line == LineKind.Text && !IsHeading(page, block));

    /// <summary>The end of a sentence, or of a list's item.</summary>
    public static bool IsClosed(PageText page, DraftBlock block) => page.IsClosed(block.First, block.End);

    /// <summary>Whether two blocks bear the same words.</summary>
    public static bool AreSame(PageText page, DraftBlock one, DraftBlock other)
    {
        if (one.Count != other.Count) return false;
        for (var i = 0; i < one.Count; i++)
            if (page.Tokens[one.First + i].Folded != page.Tokens[other.First + i].Folded)
                return false;
        return true;
    }

    /// <summary>The words of a name of an issuing body at the head of a paper: no title.</summary>
    public static bool IsInstitution(PageText page, DraftBlock block) =>
        NamesInstitution(page, block) && (page.Words(block.First, block.End) <= 8 || page.IsUpper(block.First, block.End) && block.Lines > 1);

    /// <summary>Whether a line starts as the name of an issuing body does, however long, and has neither a colon nor a number.</summary>
    public static bool NamesInstitution(PageText page, DraftBlock block)
    {
        if (page.Match(block.First, block.End, PhraseUse.Institution) == 0) return false;
        for (var i = block.First; i < block.End; i++)
            if (page.Tokens[i].Is(':') || page.Tokens[i].Kind is TokenKind.Number or TokenKind.Ordinal) return false;
        return true;
    }
}
