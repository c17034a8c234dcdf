using System.Text;

namespace Entente.Outputs.Brief;

/// <summary>Writes a brief as Markdown: a heading for each section, an item for each thing, its quote below it.</summary>
internal static class BriefMarkdown
{
    private const string Special = "\\`*_[]<>#|";

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

    /// <summary>Files are the same on every system, so lines end alike.</summary>
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
