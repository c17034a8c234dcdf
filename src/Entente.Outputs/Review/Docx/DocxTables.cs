using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Outputs.Documents;

namespace Entente.Outputs.Review.Docx;

/// <summary>Tables whose head comes again on each page, and whose rows stay whole.</summary>
internal static class DocxTables
{
    /// <summary>The width of the page between its margins, in twentieths of a point.</summary>
    private const int Width = 9638;

    /// <summary>How wide a column of numbers, of notes and of dates is; the words share the rest.</summary>
    private const int Narrow = 800, Notes = 1200, Date = 1500;

    public static Table Of(ReviewTable of, string notesTitle, DocxNotes notes)
    {
        var widths = Widths(of);
        var table = new Table(
            new TableProperties(new TableStyle { Val = DocxStyles.Table }, new TableWidth { Width = $"{Width}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }, new TableLook { FirstRow = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        var head = Row(isHead: true);
        foreach (var (column, width) in of.Columns.Append(new ReviewColumn(notesTitle)).Zip(widths)) head.Append(Cell(width, column.IsNumber, DocxText.Run(column.Title)));
        table.Append(head);
        foreach (var row in of.Rows)
        {
            var cells = Row(isHead: false);
            for (var i = 0; i < row.Cells.Length; i++) cells.Append(Cell(widths[i], of.Columns[i].IsNumber, DocxText.Run(row.Cells[i])));
            cells.Append(Cell(widths[^1], isNumber: false, [.. notes.References(row.Notes)]));
            table.Append(cells);
        }

        return table;
    }

    private static TableRow Row(bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        return new TableRow(properties);
    }

    private static TableCell Cell(int width, bool isNumber, params OpenXmlElement[] content)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Cell });
        if (isNumber) properties.Append(new Justification { Val = JustificationValues.Right });
        var paragraph = new Paragraph(properties);
        paragraph.Append(content);
        return new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), paragraph);
    }

    private static int[] Widths(ReviewTable table)
    {
        var numbers = table.Columns.Count(c => c.IsNumber);
        var hasDate = numbers == 0 ? 1 : 0;
        var words = table.Columns.Length - numbers - hasDate;
        // Where quotes stand, they take what two columns would.
        var longest = table.Columns.Select((column, i) => (i, Length: column.IsNumber ? 0 : table.Rows.Max(row => row.Cells[i].Length))).MaxBy(c => c.Length).i;
        var share = (Width - Notes - numbers * Narrow - hasDate * Date) / (words + 1);
        return [.. table.Columns.Select((column, i) => column.IsNumber ? Narrow : hasDate == 1 && i == 0 ? Date : i == longest ? share * 2 : share), Notes];
    }
}
