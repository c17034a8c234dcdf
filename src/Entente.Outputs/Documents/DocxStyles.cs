using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Outputs.Documents;

/// <summary>The styles of the document, by the names that word processors know: whoever changes one changes all that bears it.</summary>
internal static class DocxStyles
{
    public const string Title = "Title", Subtitle = "Subtitle", Heading1 = "Heading1", Heading2 = "Heading2", Bullet = "ListBullet", ContentsTitle = "TOCHeading", Contents = "TOC1",
        Cell = "TableText", Table = "TableGrid", NoteText = "FootnoteText", NoteMark = "FootnoteReference", Frame = "Header";

    private const string Ink = "1D4F63", Faint = "57616A", Rule = "DCDAD3";

    public static string Language(OutputLanguage language) => language == OutputLanguage.French ? "fr-FR" : "en-GB";

    public static void AddTo(MainDocumentPart part, OutputLanguage language)
    {
        var styles = part.AddNewPart<StyleDefinitionsPart>();
        styles.Styles = new Styles(Defaults(language), Paragraph("Normal", "Normal", isDefault: true));
        styles.Styles.Append(
            Paragraph(Title, "Title", size: 40, bold: true, after: 120), Paragraph(Subtitle, "Subtitle", size: 20, italic: true, colour: Faint, after: 240),
            Paragraph(Heading1, "heading 1", size: 30, bold: true, colour: Ink, before: 360, after: 120, level: 0), Paragraph(Heading2, "heading 2", size: 24, bold: true, before: 200, after: 80, level: 1),
            List(), Paragraph(ContentsTitle, "TOC Heading", size: 26, bold: true, colour: Ink, before: 120), Paragraph(Contents, "toc 1", after: 40), Paragraph(Cell, "Table Text", size: 18, after: 0),
            Paragraph(NoteText, "footnote text", size: 17, after: 20), Paragraph(Frame, "header", size: 17, colour: Faint), Mark(), Grid());
        AddBullets(part);
    }

    private static DocDefaults Defaults(OutputLanguage language) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Liberation Serif", HighAnsi = "Liberation Serif", ComplexScript = "Liberation Serif" }, new FontSize { Val = "22" }, new Languages { Val = Language(language) })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto })));

    private static Style Paragraph(
        string id, string name, int size = 22, bool bold = false, bool italic = false, string? colour = null, int before = 0, int after = 120, int? level = null, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (level is not null) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (level is { } outline) paragraph.Append(new OutlineLevel { Val = outline });
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold());
        if (italic) run.Append(new Italic());
        if (colour is not null) run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = $"{size}" });
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" });
        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static Style List() => new(
        new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
        new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }), new SpacingBetweenLines { After = "60" }, new Indentation { Left = "360", Hanging = "360" }))
    {
        Type = StyleValues.Paragraph, StyleId = Bullet,
    };

    private static Style Mark() => new(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
    {
        Type = StyleValues.Character, StyleId = NoteMark,
    };

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(new TopBorder { Val = BorderValues.Single, Size = 8, Color = Ink }, new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Rule }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Rule }),
            new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(new RunPropertiesBaseStyle(new Bold(), new Color { Val = Faint })) { Type = TableStyleOverrideValues.FirstRow })
    {
        Type = StyleValues.Table, StyleId = Table,
    };

    private static void AddBullets(MainDocumentPart part)
    {
        var bullet = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left }) { LevelIndex = 0 };
        part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(new AbstractNum(bullet) { AbstractNumberId = 1 }, new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
    }
}
