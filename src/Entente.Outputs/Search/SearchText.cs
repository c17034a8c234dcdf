using System.Globalization;
using System.Text;
using Entente.Outputs.Brief;
using Entente.Register.Search;
using Entente.Text;
using Spectre.Console;

namespace Entente.Outputs.Search;

/// <summary>Lays hits out on a console, one after the other, each with its facts; the words that were found stand out.</summary>
internal sealed class SearchText(IAnsiConsole console, Labels labels, SearchLabels words)
{
    private const int Indent = 4;

    /// <summary>Without colours, found words stand between asterisks.</summary>
    private readonly bool isPlain = console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors;

    private readonly DateWords dates = new(labels);
    private readonly FactWords facts = new(labels);

    /// <param name="query">As it was typed.</param>
    public void Write(SearchResults results, string query, int limit)
    {
        console.Write(new Rule($"[bold]{Markup.Escape($"{words.Title}{labels.Colon}{query}".TrimEnd(' ', ':'))}[/]").LeftJustified());
        console.MarkupLine(Dim(Summary(results)));
        if (!results.Complete) console.MarkupLine(Dim(words.NewestOnly));
        var first = (results.Page - 1) * limit;
        for (var i = 0; i < results.Hits.Length; i++) Write(first + i + 1, results.Hits[i]);
        var pages = (results.Total + limit - 1) / limit;
        if (pages < 2) return;
        console.WriteLine();
        console.MarkupLine(Dim(words.PageOf(results.Page, pages)));
    }

    private string Summary(SearchResults results)
    {
        if (results.Total == 0) return words.Nothing;
        var years = string.Join(" · ", results.Years.Select(year => $"{year.Year}{labels.Colon}{year.Count}"));
        return results.Years.Length > 1 ? $"{words.Found(results.Total, results.Complete)} ({years})" : words.Found(results.Total, results.Complete);
    }

    private void Write(int number, SearchHit hit)
    {
        console.WriteLine();
        var title = hit.Title is { } shown ? Marked(shown, "bold") : $"[bold]{Markup.Escape(hit.Page)}[/]";
        console.Write(Numbered().AddRow(new Markup(number.ToString(CultureInfo.InvariantCulture).PadLeft(Indent - 1)), new Markup(title)));
        Paragraph(Dim(Source(hit)));
        Paragraph(Marked(hit.Text, ""));
        foreach (var fact in hit.Facts) Paragraph($"→ {Markup.Escape(facts.Of(fact.Fact))}{Identifier(fact)}");
    }

    private static Grid Numbered() =>
        new Grid().AddColumn(new GridColumn().Width(Indent).NoWrap().Padding(0, 0, 0, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));

    private static string Identifier(SearchFact fact) => fact.Identifier is null ? "" : " " + Dim(fact.Identifier);

    private string Source(SearchHit hit)
    {
        var published = hit.Published is null ? words.Undated : dates.Of(hit.Published);
        var where = hit.Outlet is null ? hit.Page : $"{hit.Outlet}, {published} · {hit.Page}";
        var copies = hit.Copies > 1 ? $" {words.Others(hit.Copies - 1)}" : "";
        return (hit.Outlet is null ? $"{published} · {hit.Page}" : where) + copies;
    }

    /// <summary>A paragraph that is set in.</summary>
    private void Paragraph(string markup) => console.Write(new Padder(new Markup(markup), new Padding(Indent, 0, 0, 0)));

    private string Marked(MarkedText text, string style)
    {
        var markup = new StringBuilder(text.CutBefore ? "… " : "");
        var at = 0;
        foreach (var mark in text.Marks)
        {
            markup.Append(Escaped(text.Text, at, mark.Start)).Append(isPlain ? "*" : "[bold yellow]").Append(Escaped(text.Text, mark.Start, mark.End)).Append(isPlain ? "*" : "[/]");
            at = mark.End;
        }

        markup.Append(Escaped(text.Text, at, text.Text.Length)).Append(text.CutAfter ? " …" : "");
        return style.Length == 0 ? markup.ToString() : $"[{style}]{markup}[/]";
    }

    /// <summary>A stretch on one line; blanks at its ends stay.</summary>
    private static string Escaped(string text, int start, int end)
    {
        if (start == end) return "";
        var stretch = text.AsSpan(start, end - start);
        var plain = PlainText.Of(stretch).Trim();
        var before = char.IsWhiteSpace(stretch[0]) ? " " : "";
        var after = plain.Length > 0 && char.IsWhiteSpace(stretch[^1]) ? " " : "";
        return before + Markup.Escape(plain) + after;
    }

    private static string Dim(string text) => $"[dim]{Markup.Escape(text)}[/]";
}
