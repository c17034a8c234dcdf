using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Outputs.Documents;

namespace Entente.Outputs.Meeting;

/// <summary>Writes the document for a word processor, with the styles of the review, set closer: two sheets of A4.</summary>
internal static class MeetingDocx
{
    /// <summary>The size of letters, in hundredths of the review's.</summary>
    private const int Closer = 78;

    private const string Told = "MeetingTold";

    public static void Write(MeetingDocument document, OutputLanguage language, Stream to) =>
        DocxFile.Write(to, document.Title, language, part => Write(document, language, part));

    private static void Write(MeetingDocument document, OutputLanguage language, MainDocumentPart part)
    {
        DocxStyles.AddTo(part, language);
        SetCloser(part.StyleDefinitionsPart!.Styles!);
        var body = new Body(DocxText.Paragraph(DocxStyles.Title, document.Title), DocxText.Paragraph(DocxStyles.Subtitle, string.Join(" · ", document.About)));
        part.Document = new Document(body);
        if (document.Sections.IsEmpty) body.Append(DocxText.Paragraph(null, document.Empty));
        foreach (var section in document.Sections)
        {
            body.Append(DocxText.Paragraph(DocxStyles.Heading1, section.Title));
            foreach (var line in section.Lines) body.Append(Of(line));
        }

        body.Append(DocxFrame.Of(part, document.Title));
    }

    private static Paragraph Of(MeetingLine line)
    {
        var paragraph = DocxText.Paragraph(DocxStyles.Bullet, "");
        var lead = DocxText.Run(line.Lead);
        lead.PrependChild(new RunProperties(new Bold()));
        paragraph.Append(lead, DocxText.Run($" — {line.Text}"), new Run(new Break()));
        if (line.Quote is not null) paragraph.Append(DocxText.Run($"« {line.Quote}{(line.QuoteIsCut ? " …" : "")} » ", Told));
        paragraph.Append(DocxText.Run(line.Source, Told));
        return paragraph;
    }

    private static void SetCloser(Styles styles)
    {
        foreach (var size in styles.Descendants<FontSize>()) size.Val = Scaled(size.Val);
        foreach (var spacing in styles.Descendants<SpacingBetweenLines>())
        {
            if (spacing.Before is not null) spacing.Before = Scaled(spacing.Before, Closer / 3);
            if (spacing.After is not null) spacing.After = Scaled(spacing.After, Closer / 3);
            if (spacing.Line is not null) spacing.Line = "240";
        }

        styles.Append(new Style(new StyleName { Val = "Meeting Told" }, new StyleRunProperties(new Color { Val = "57616A" }, new FontSize { Val = "15" })) { Type = StyleValues.Character, StyleId = Told, CustomStyle = true });
    }

    private static string Scaled(StringValue? value, int hundredths = Closer) =>
        (int.Parse(value!.Value!, CultureInfo.InvariantCulture) * hundredths / 100).ToString(CultureInfo.InvariantCulture);
}
