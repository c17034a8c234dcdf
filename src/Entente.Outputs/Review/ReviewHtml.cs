using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Text;
using static Entente.Outputs.Documents.HtmlPage;

namespace Entente.Outputs.Review;

/// <summary>
/// Writes a review as HTML that stands within a page: headings from the second level on, notes at the end. Styles stand apart,
/// and all words are encoded: those of dispatches may have been written by anybody.
/// </summary>
public static class ReviewHtml
{
    /// <summary>The document below its title.</summary>
    /// <param name="address">The address at which a dispatch is read; null where there is none.</param>
    public static string Write(ReviewDocument document, Func<ReviewNote, string?> address)
    {
        var html = new StringBuilder();
        Contents(html, document);
        foreach (var section in document.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"review-section\" id=\"{section.Id}\" aria-labelledby=\"{section.Id}-title\"><h2 id=\"{section.Id}-title\">{Encode(section.Title)}</h2>\n");
            foreach (var block in section.Blocks) Write(html, document, block);
            html.Append("</section>\n");
        }

        Notes(html, document, address);
        return html.ToString();
    }

    private static void Contents(StringBuilder html, ReviewDocument document)
    {
        html.Append(CultureInfo.InvariantCulture, $"<nav class=\"review-contents\" aria-label=\"{Encode(document.Headings.Contents)}\"><ol>");
        foreach (var section in document.Sections) html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{section.Id}\">{Encode(section.Title)}</a></li>");
        html.Append("</ol></nav>\n");
    }

    private static void Write(StringBuilder html, ReviewDocument document, ReviewBlock block)
    {
        switch (block)
        {
            case ReviewParagraph paragraph:
                html.Append(CultureInfo.InvariantCulture, $"<p>{string.Join(' ', paragraph.Sentences.Select(Of))}</p>\n");
                break;
            case ReviewList list:
                if (list.Caption.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(list.Caption)}</h3>\n");
                html.Append(CultureInfo.InvariantCulture, $"<ul class=\"review-list\" id=\"list-{list.Id}\">{string.Concat(list.Items.Select(item => $"<li>{Of(item)}</li>\n"))}</ul>\n");
                break;
            case ReviewTable table:
                Write(html, document, table);
                break;
            case ReviewChart chart:
                ReviewSvg.Write(html, chart);
                break;
        }
    }

    /// <summary>A table of words is laid out as a list of cards where it is narrow: each cell bears the head of its column.</summary>
    private static void Write(StringBuilder html, ReviewDocument document, ReviewTable table)
    {
        var style = table.Columns.Any(c => c.IsNumber) ? "review-numbers" : "review-words";
        html.Append(CultureInfo.InvariantCulture, $"<table class=\"{style}\" id=\"list-{table.Id}\"><caption>{Encode(table.Caption)}</caption><thead><tr>");
        foreach (var column in table.Columns) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Number(column)}>{Encode(column.Title)}</th>");
        html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Encode(document.Headings.Notes)}</th></tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var (column, cell) in table.Columns.Zip(row.Cells)) html.Append(CultureInfo.InvariantCulture, $"<td data-label=\"{Encode(column.Title)}\"{Number(column)}>{Encode(cell)}</td>");
            html.Append(CultureInfo.InvariantCulture, $"<td data-label=\"{Encode(document.Headings.Notes)}\" class=\"review-cites\">{Links(row.Notes)}</td></tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static string Number(ReviewColumn column) => column.IsNumber ? " class=\"num\"" : "";

    private static string Of(ReviewSentence sentence) =>
        sentence.Notes.IsEmpty ? Encode(sentence.Text) : $"{Encode(sentence.Text)}<sup class=\"review-cites\">{Links(sentence.Notes)}</sup>";

    private static string Links(ImmutableArray<int> notes) => string.Join(", ", notes.Select(number => $"<a href=\"#note-{number}\">{number}</a>"));

    private static void Notes(StringBuilder html, ReviewDocument document, Func<ReviewNote, string?> address)
    {
        if (document.Notes.IsEmpty) return;
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"review-section\" id=\"notes\" aria-labelledby=\"notes-title\"><h2 id=\"notes-title\">{Encode(document.Headings.Notes)}</h2>\n<ol class=\"review-notes\">\n");
        foreach (var note in document.Notes)
        {
            var origin = Encode(PlainText.Of(NoteText.Origin(note, document.Language)));
            var linked = address(note) is { } to ? $"<a href=\"{Encode(to)}\">{origin}</a>" : origin;
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"note-{note.Number}\">{linked} <q>{Encode(NoteText.Quote(note, document.Language))}</q></li>\n");
        }

        html.Append("</ol></section>\n");
    }
}
