using System.Text;
using static Entente.Outputs.Documents.MarkdownText;

namespace Entente.Outputs.Brief;

/// <summary>Writes a brief as Markdown: a heading for each section, an item for each thing, its quote below it.</summary>
internal static class BriefMarkdown
{
    public static string Write(BriefDocument document)
    {
        var text = new StringBuilder();
        Line(text, $"# {Escape(document.Title)}");
        if (document.Subtitle.Length > 0) Line(text, $"\n*{Escape(document.Subtitle)}*");
        if (document.Sections.IsEmpty) Line(text, $"\n{Escape(document.Empty)}");
        foreach (var section in document.Sections) Write(text, section);
        return text.ToString();
    }

    private static void Write(StringBuilder text, BriefSection section)
    {
        Line(text, $"\n## {Escape(section.Title)}\n");
        foreach (var line in section.Lines)
        {
            Line(text, $"- **{Escape(line.Lead)}** — {Escape(line.Text)}");
            foreach (var note in line.Notes) Line(text, $"  - {Escape(note)}");
            if (line.Quote is not null) Line(text, $"  > {Escape(line.Quote)}");
            if (line.Source.Length > 0) Line(text, $"  — {Escape(line.Source)}");
        }
    }
}
