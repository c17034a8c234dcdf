using System.Collections.Immutable;
using Spectre.Console;

namespace Entente.Outputs.Review;

/// <summary>Lays a review out on a console.</summary>
internal static class ReviewText
{
    /// <summary>A bar is so long at most.</summary>
    private const int LongestBar = 32;

    public static void Write(IAnsiConsole console, ReviewDocument document)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(document.Title)}[/]").LeftJustified());
        if (document.Subtitle.Length > 0) console.MarkupLine($"[dim]{Markup.Escape(document.Subtitle)}[/]");
        foreach (var section in document.Sections)
        {
            console.MarkupLine($"\n[bold underline]{Markup.Escape(section.Title)}[/]");
            foreach (var block in section.Blocks) Write(console, document, block);
        }

        if (document.Notes.IsEmpty) return;
        console.MarkupLine($"\n[bold underline]{Markup.Escape(document.Headings.Notes)}[/]\n");
        foreach (var note in document.Notes) console.WriteLine($"[{note.Number}] {NoteText.Of(note, document.Language)}");
    }

    private static void Write(IAnsiConsole console, ReviewDocument document, ReviewBlock block)
    {
        console.WriteLine();
        switch (block)
        {
            case ReviewParagraph paragraph:
                console.MarkupLine(string.Join(' ', paragraph.Sentences.Select(Of)));
                break;
            case ReviewList list:
                if (list.Caption.Length > 0) console.MarkupLine($"[bold]{Markup.Escape(list.Caption)}[/]");
                foreach (var item in list.Items) console.Write(new Padder(new Markup($"– {Of(item)}"), new Padding(2, 0, 0, 0)));
                break;
            case ReviewTable table:
                console.Write(Of(table, document));
                break;
            case ReviewChart chart:
                foreach (var line in Bars(chart)) console.WriteLine(line);
                break;
        }
    }

    private static Table Of(ReviewTable of, ReviewDocument document)
    {
        var table = new Table().SimpleBorder().Title(Markup.Escape(of.Caption), new Style(decoration: Decoration.Bold));
        foreach (var column in of.Columns) table.AddColumn(new TableColumn(Markup.Escape(column.Title)) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        table.AddColumn(Markup.Escape(document.Headings.Notes));
        foreach (var row in of.Rows) table.AddRow([.. row.Cells.Select(Markup.Escape), $"[dim]{Numbers(row.Notes)}[/]"]);
        return table;
    }

    private static IEnumerable<string> Bars(ReviewChart chart)
    {
        var width = chart.Bars.Max(bar => bar.Label.Length);
        var most = Math.Max(1, chart.Bars.Max(bar => Math.Max(bar.Now, bar.Before)));
        foreach (var bar in chart.Bars)
        {
            yield return $"{bar.Label.PadLeft(width)}  {new string('█', bar.Now * LongestBar / most)} {bar.Now}";
            yield return $"{"".PadLeft(width)}  {new string('░', bar.Before * LongestBar / most)} {bar.Before}";
        }
    }

    private static string Of(ReviewSentence sentence) => sentence.Notes.IsEmpty ? Markup.Escape(sentence.Text) : $"{Markup.Escape(sentence.Text)} [dim][[{Numbers(sentence.Notes)}]][/]";

    private static string Numbers(ImmutableArray<int> notes) => string.Join(", ", notes);
}
