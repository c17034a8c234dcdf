using Entente.Facts.Scenes;
using Entente.Reading;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>
/// Why a reading is as it is: for every fact its place (line and column), its rule, what it says, and its words
/// underlined where they stand, with where a field came from that those words do not give; then what a rule took up and
/// made no fact of, and why; then the sentences that look like a fact and gave none.
/// </summary>
/// <param name="grammar">Whether to print how each sentence was cut.</param>
internal sealed class ExplainText(IAnsiConsole console, bool grammar)
{
    private const string Margin = "      ";

    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Write(Explanation explanation)
    {
        var text = explanation.Reading.Text;
        var lines = new TextLines(text);
        var underlining = new Underlining(text, lines, Math.Max(console.Profile.Width - Margin.Length - 2, 20));
        foreach (var dispatch in explanation.Dispatches)
        {
            ReadingText.Heading(console, explanation.Reading.Page, dispatch.Dispatch);
            foreach (var (heading, facts) in FactLines.Of(dispatch.Dispatch)) Write(heading, facts, dispatch.Settled, lines, underlining);
            WriteDropped(dispatch, lines, underlining);
            WriteUnread(dispatch, lines, underlining);
            if (grammar) WriteGrammar(dispatch, lines, text);
            console.WriteLine();
        }
    }

    private void Write(string heading, IReadOnlyList<FactLine> facts, IReadOnlyList<Settled> settled, TextLines lines, Underlining underlining)
    {
        Heading(heading);
        foreach (var fact in facts.OrderBy(fact => fact.Fact.Span))
        {
            Line($"  {lines.PlaceOf(fact.Fact.Span.Start)}  {fact.Fact.Rule}", Style.Plain);
            Line($"{Margin}{(fact.Lead == "–" ? "" : $"{fact.Lead} · ")}{fact.Says}", Style.Plain);
            foreach (var field in settled.Where(field => field.Rule == fact.Fact.Rule && field.Fact.Overlaps(fact.Fact.Span)).Distinct())
                Line($"{Margin}{field.Field} {field.Value}: {field.Reason}", Dim);
            Underline(underlining.Of(fact.Fact.Span, [fact.Fact.Span]));
        }
    }

    private void WriteDropped(DispatchExplanation dispatch, TextLines lines, Underlining underlining)
    {
        if (dispatch.Dropped.IsEmpty) return;
        Heading("Considered and dropped");
        foreach (var dropped in dispatch.Dropped.Distinct().OrderBy(dropped => dropped.Span))
        {
            Line($"  {lines.PlaceOf(dropped.Span.Start)}  {dropped.Rule}: {dropped.Reason}", Style.Plain);
            Underline(underlining.Of(dropped.Span, [dropped.Span]));
        }
    }

    private void WriteUnread(DispatchExplanation dispatch, TextLines lines, Underlining underlining)
    {
        if (dispatch.Unread.IsEmpty) return;
        Heading("Left unread");
        foreach (var sentence in dispatch.Unread)
        {
            Line($"  {lines.PlaceOf(sentence.Span.Start)}  {string.Join(", ", sentence.Cues.Select(cue => cue.Meaning).Distinct())}", Style.Plain);
            Underline(underlining.Of(sentence.Span, [.. sentence.Cues.Select(cue => cue.Span)]));
        }
    }

    private void WriteGrammar(DispatchExplanation dispatch, TextLines lines, string text)
    {
        if (dispatch.Sentences.IsEmpty) return;
        Heading("Grammar");
        foreach (var sentence in dispatch.Sentences)
        {
            Line($"  {lines.PlaceOf(sentence.Span.Start)}", Style.Plain);
            foreach (var line in GrammarLines.Of(sentence, text).SelectMany(line => Wrapping.Lines(line, console.Profile.Width - Margin.Length)))
                Line(Margin + line, Style.Plain);
        }
    }

    private void Underline(IEnumerable<(string Words, string Carets)> pieces)
    {
        foreach (var (words, carets) in pieces)
        {
            Line($"{Margin}| {words}", Dim);
            Line($"{Margin}| {carets}", Style.Plain);
        }
    }

    private void Heading(string heading)
    {
        console.WriteLine();
        console.WriteLine(heading, Bold);
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
