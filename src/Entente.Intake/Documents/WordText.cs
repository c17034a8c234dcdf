using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Pages;
using Entente.Reading;

namespace Entente.Intake.Documents;

/// <summary>The text of a DOCX: its paragraphs in order, headings and items told by their styles and numbering.</summary>
internal static class WordText
{
    public const string Extractor = "docx/1";

    /// <param name="limit">The most characters that are taken from one part of the document.</param>
    public static (string Text, Hints Hints) Read(ReadOnlyMemory<byte> bytes, long limit)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        var settings = new OpenSettings { MaxCharactersInPart = limit, AutoSave = false };
        using var document = WordprocessingDocument.Open(stream, isEditable: false, settings);
        var (text, blocks) = (new StringBuilder(), new List<MarkedBlock>());
        foreach (var paragraph in document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>() ?? [])
        {
            var words = Words(paragraph);
            if (words.Length == 0) continue;
            if (text.Length > 0) text.Append("\n\n");
            blocks.Add(new MarkedBlock(KindOf(paragraph), text.Length));
            text.Append(words);
        }
        return (text.ToString(), new Hints { Title = Title(document), Layout = PageLayout.Of(Extractor, blocks) });
    }

    private static string Words(Paragraph paragraph)
    {
        var words = new StringBuilder();
        foreach (var piece in paragraph.Descendants())
        {
            if (piece is DocumentFormat.OpenXml.Wordprocessing.Text text) words.Append(text.Text);
            else if (piece is TabChar) words.Append('\t');
            else if (piece is Break or CarriageReturn) words.Append('\n');
        }
        return words.ToString().Trim();
    }

    private static MarkedKind KindOf(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        if (style.StartsWith("Title", StringComparison.OrdinalIgnoreCase)) return MarkedKind.Title;
        if (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)) return MarkedKind.Heading;
        if (style.StartsWith("Caption", StringComparison.OrdinalIgnoreCase)) return MarkedKind.Caption;
        return paragraph.ParagraphProperties?.NumberingProperties is null ? MarkedKind.Paragraph : MarkedKind.ListItem;
    }

    private static string? Title(WordprocessingDocument document) =>
        document.PackageProperties.Title is { } title && !string.IsNullOrWhiteSpace(title) ? title.Trim() : null;
}
