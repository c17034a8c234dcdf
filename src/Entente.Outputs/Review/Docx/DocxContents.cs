using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Outputs.Documents;

namespace Entente.Outputs.Review.Docx;

/// <summary>The table of contents: a field over the headings that lists them already, and the bookmarks to which its lines lead.</summary>
internal static class DocxContents
{
    public static IEnumerable<Paragraph> Of(ReviewDocument document)
    {
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var section = document.Sections[i];
            var line = DocxText.Paragraph(DocxStyles.Contents, "");
            if (i == 0) line.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" TOC \\o \"1-1\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
            line.Append(new Hyperlink(DocxText.Run(section.Title)) { Anchor = Anchor(section), History = true });
            if (i == document.Sections.Length - 1) line.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            yield return line;
        }
    }

    /// <param name="number">Which section it is, from 0.</param>
    public static Paragraph Heading(ReviewSection section, int number, bool isNewPage)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Heading1 });
        if (isNewPage) properties.Append(new PageBreakBefore());
        var id = $"{DocxNotes.MostBookmarks + number}";
        return new Paragraph(properties, new BookmarkStart { Id = id, Name = Anchor(section) }, DocxText.Run(section.Title), new BookmarkEnd { Id = id });
    }

    private static string Anchor(ReviewSection section) => $"_Toc_{section.Id.Replace('-', '_')}";
}
