using Entente.Reading;
using Spectre.Console;

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
        var column = Indent.Length + lines.Max(line => line.Lead.Length) + Indent.Length;
        foreach (var line in lines)
        {
            console.Write((Indent + line.Lead).PadRight(column));
            Column(line.Says, column, Style.Plain);
            console.Write(new string(' ', column));
            Column($"“{OneLine(line.Fact.Quote)}”", column, Dim);
        }
    }

    /// <summary>Words in the column that begins at <paramref name="column"/>, on as many lines as they need.</summary>
    private void Column(string words, int column, Style style)
    {
        var lines = Wrapping.Lines(words, console.Profile.Width - column);
        for (var i = 0; i < lines.Count; i++) console.WriteLine(i == 0 ? lines[i] : new string(' ', column) + lines[i], style);
    }

    /// <summary>A quote on one line: line breaks and runs of blanks are the layout's, not the words'.</summary>
    public static string OneLine(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
