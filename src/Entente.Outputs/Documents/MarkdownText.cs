using System.Text;

namespace Entente.Outputs.Documents;

/// <summary>Lines of Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>#|";

    /// <summary>Adds a line. Files are the same on every system, so lines end alike.</summary>
    public static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    /// <summary>Words as they stand in Markdown, whatever signs are in them.</summary>
    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
