using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Outputs.Documents;

namespace Entente.Outputs.Review.Docx;

/// <summary>
/// Writes a review as a document of a word processor: headings by style, a table of contents, footnotes, tables whose heads
/// come again on each page, charts that can be edited.
/// </summary>
internal sealed class ReviewDocx
{
    private readonly ReviewDocument document;
    private readonly MainDocumentPart part;
    private readonly Body body = new();
    private readonly DocxNotes notes;
    private readonly DocxCharts charts;

    private ReviewDocx(ReviewDocument document, MainDocumentPart part)
    {
        (this.document, this.part) = (document, part);
        notes = new DocxNotes(document, part);
        charts = new DocxCharts(part);
    }

    public static void Write(ReviewDocument document, Stream to) =>
        DocxFile.Write(to, document.Title, document.Language, part => new ReviewDocx(document, part).Write());

    private void Write()
    {
        DocxStyles.AddTo(part, document.Language);
        part.Document = new Document(body);
        body.Append(DocxText.Paragraph(DocxStyles.Title, document.Title));
        if (document.Subtitle.Length > 0) body.Append(DocxText.Paragraph(DocxStyles.Subtitle, document.Subtitle));
        body.Append(DocxText.Paragraph(DocxStyles.ContentsTitle, document.Headings.Contents));
        body.Append(DocxContents.Of(document));
        for (var i = 0; i < document.Sections.Length; i++) Write(document.Sections[i], i);
        body.Append(DocxFrame.Of(part, document.Title));
        notes.Save();
    }

    private void Write(ReviewSection section, int number)
    {
        body.Append(DocxContents.Heading(section, number, isNewPage: section.Id == "annex"));
        foreach (var block in section.Blocks)
            switch (block)
            {
                case ReviewParagraph paragraph:
                    body.Append(Of(null, paragraph.Sentences));
                    break;
                case ReviewList list:
                    if (list.Caption.Length > 0) body.Append(DocxText.Paragraph(DocxStyles.Heading2, list.Caption));
                    foreach (var item in list.Items) body.Append(Of(DocxStyles.Bullet, [item]));
                    break;
                case ReviewTable table:
                    body.Append(DocxText.Paragraph(DocxStyles.Heading2, table.Caption));
                    body.Append(DocxTables.Of(table, document.Headings.Notes, notes), new Paragraph());
                    break;
                case ReviewChart chart:
                    body.Append(charts.Of(chart)); // Under the table with its numbers, and by the same title.
                    break;
            }
    }

    private Paragraph Of(string? style, ImmutableArray<ReviewSentence> sentences)
    {
        var paragraph = DocxText.Paragraph(style, "");
        for (var i = 0; i < sentences.Length; i++)
        {
            paragraph.Append(DocxText.Run(i == 0 ? sentences[i].Text : $" {sentences[i].Text}"));
            paragraph.Append(notes.References(sentences[i].Notes));
        }

        return paragraph;
    }
}
