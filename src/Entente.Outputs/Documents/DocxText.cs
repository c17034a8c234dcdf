using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Outputs.Documents;

/// <summary>Paragraphs and runs of text.</summary>
internal static class DocxText
{
    /// <param name="style">Null: that of running text.</param>
    public static Paragraph Paragraph(string? style, string words)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (words.Length > 0) paragraph.Append(Run(words));
        return paragraph;
    }

    /// <param name="style">A style of characters; null: none.</param>
    public static Run Run(string words, string? style = null)
    {
        var run = new Run();
        if (style is not null) run.Append(new RunProperties(new RunStyle { Val = style }));
        run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(Plain(words)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>A field with what it showed last.</summary>
    public static IEnumerable<Run> Field(string code, string shown, string? style = null) =>
    [
        Marked(FieldCharValues.Begin, style), new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }), Marked(FieldCharValues.Separate, style),
        Run(shown, style), Marked(FieldCharValues.End, style),
    ];

    private static Run Marked(FieldCharValues mark, string? style)
    {
        var run = new Run();
        if (style is not null) run.Append(new RunProperties(new RunStyle { Val = style }));
        run.Append(new FieldChar { FieldCharType = mark });
        return run;
    }

    /// <summary>Words without what no XML may hold.</summary>
    private static string Plain(string words) => words.All(c => c >= ' ' && c < '\ud800') ? words : string.Concat(words.EnumerateRunes().Where(MayStand));

    private static bool MayStand(Rune rune) => rune.Value is '\t' or '\n' or '\r' or (>= ' ' and not 0xFFFE and not 0xFFFF);
}
