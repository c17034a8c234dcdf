using System.Collections.Immutable;
using System.Text;
using static Entente.Outputs.Documents.MarkdownText;

namespace Entente.Outputs.Review;

/// <summary>Writes a review as Markdown, with footnotes as most programs read them: <c>[^1]</c>.</summary>
internal static class ReviewMarkdown
{
    public static string Write(ReviewDocument document)
    {
        var text = new StringBuilder();
        Line(text, $"# {Escape(document.Title)}");
        if (document.Subtitle.Length > 0) Line(text, $"\n*{Escape(document.Subtitle)}*");
        foreach (var section in document.Sections)
        {
            Line(text, $"\n## {Escape(section.Title)}");
            foreach (var block in section.Blocks) Write(text, document, block);
        }

        if (document.Notes.Length > 0) Line(text, $"\n## {Escape(document.Headings.Notes)}\n");
        foreach (var note in document.Notes) Line(text, $"[^{note.Number}]: {Escape(NoteText.Of(note, document.Language))}");
        return text.ToString();
    }

    private static void Write(StringBuilder text, ReviewDocument document, ReviewBlock block)
    {
        switch (block)
        {
            case ReviewParagraph paragraph:
                Line(text, $"\n{string.Join(' ', paragraph.Sentences.Select(Of))}");
                break;
            case ReviewList list:
                Line(text, list.Caption.Length > 0 ? $"\n**{Escape(list.Caption)}**\n" : "");
                foreach (var item in list.Items) Line(text, $"- {Of(item)}");
                break;
            case ReviewTable table:
                Line(text, $"\n**{Escape(table.Caption)}**\n");
                Write(text, [.. table.Columns.Select(c => c.Title), document.Headings.Notes], table.Columns.Select(c => c.IsNumber).Append(false));
                foreach (var row in table.Rows) Row(text, row.Cells.Select(Escape).Append(Marks(row.Notes)));
                break;
        }

        // The numbers of a chart stand in a table beside it.
    }

    private static void Write(StringBuilder text, ImmutableArray<string> heads, IEnumerable<bool> numbers)
    {
        Row(text, heads.Select(Escape));
        Row(text, numbers.Select(isNumber => isNumber ? "---:" : "---"));
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => Line(text, $"| {string.Join(" | ", cells)} |");

    private static string Of(ReviewSentence sentence) => Escape(sentence.Text) + Marks(sentence.Notes);

    private static string Marks(ImmutableArray<int> notes) => string.Concat(notes.Select(number => $"[^{number}]"));
}
