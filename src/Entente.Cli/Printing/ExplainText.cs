using Entente.Reading;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>
/// Why a reading is as it is: for every fact its place (line and column), its rule and its words; then the lines from
/// which no fact was read. Lines are not wrapped, so that each place can be searched for.
/// </summary>
internal sealed class ExplainText(IAnsiConsole console)
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public void Write(PageReading reading)
    {
        var lines = new TextLines(reading.Text);
        foreach (var dispatch in reading.Dispatches)
        {
            ReadingText.Heading(console, reading.Page, dispatch);
            foreach (var (heading, facts) in FactLines.Of(dispatch)) Write(heading, facts, lines);
            WriteUnread(dispatch, lines);
            console.WriteLine();
        }
    }

    private void Write(string heading, IReadOnlyList<FactLine> facts, TextLines lines)
    {
        console.WriteLine();
        console.WriteLine(heading, new Style(decoration: Decoration.Bold));
        foreach (var fact in facts.OrderBy(fact => fact.Fact.Span))
        {
            Line($"  {lines.PlaceOf(fact.Fact.Span.Start)}  {fact.Fact.Rule}", Style.Plain);
            Line($"      {(fact.Lead == "–" ? "" : $"{fact.Lead} · ")}{fact.Says}", Style.Plain);
            Line($"      “{ReadingText.OneLine(fact.Fact.Quote)}”", Dim);
        }
    }

    private void WriteUnread(Dispatch dispatch, TextLines lines)
    {
        var read = dispatch.Facts().Select(fact => fact.Span).ToArray();
        var unread = lines.Within(dispatch.Span).Where(line => !read.Any(line.Overlaps)).ToList();
        if (unread.Count == 0) return;
        console.WriteLine();
        console.WriteLine("Left unread", new Style(decoration: Decoration.Bold));
        foreach (var line in unread) Line($"  {lines.PlaceOf(line.Start)}  {lines.Words(line)}", Dim);
    }

    /// <summary>A line as it is, however long; the console's own wrapping would cut it.</summary>
    private void Line(string text, Style style)
    {
        var width = console.Profile.Width;
        console.Profile.Width = Math.Max(width, text.Length * 2 + 1);
        console.WriteLine(text, style);
        console.Profile.Width = width;
    }
}
