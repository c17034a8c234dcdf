using Entente.Reading;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Entente.Cli.Printing;

/// <summary>A reading for people: each dispatch with its facts by kind, and under each fact its words.</summary>
internal sealed class ReadingText(IAnsiConsole console)
{
    private const string Indent = "  ";
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Write(PageReading reading)
    {
        foreach (var dispatch in reading.Dispatches) Write(reading.Page, dispatch);
    }

    private void Write(string page, Dispatch dispatch)
    {
        Heading(console, page, dispatch);
        var any = false;
        foreach (var (heading, lines) in FactLines.Of(dispatch))
        {
            any = true;
            console.WriteLine();
            console.WriteLine(heading, Bold);
            Rows(lines);
        }

        if (!any) console.WriteLine("no facts", Dim);
        console.WriteLine();
    }

    /// <summary>A dispatch's title, and on the next line what is known of it.</summary>
    public static void Heading(IAnsiConsole console, string page, Dispatch dispatch)
    {
        console.WriteLine((dispatch.Title ?? "(no title)").ReplaceLineEndings(" "), Bold);
        string?[] known = [page, dispatch.Teaser ? "teaser" : null, dispatch.Agency, dispatch.Language, dispatch.Published?.Text];
        console.WriteLine(string.Join(" · ", known.OfType<string>()), Dim);
    }

    private void Rows(IReadOnlyList<FactLine> lines)
    {
        var lead = lines.Max(line => line.Lead.Length);
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn().NoWrap().Width(lead + Indent.Length).PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var line in lines)
        {
            grid.AddRow(new Words(Indent + line.Lead), new Words(line.Says));
            grid.AddRow(Words.Empty, new Words($"“{OneLine(line.Fact.Quote)}”", Dim));
        }

        console.Write(grid);
    }

    /// <summary>A quote on one line: line breaks and runs of blanks are the layout's, not the words'.</summary>
    public static string OneLine(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
