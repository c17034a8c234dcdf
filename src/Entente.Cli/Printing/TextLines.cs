using Entente.Text;

namespace Entente.Cli.Printing;

/// <summary>The lines of a page's text, counted as editors count them.</summary>
internal sealed class TextLines
{
    private readonly string text;
    private readonly CodePoints points;
    private readonly List<TextSpan> lines = [];

    public TextLines(string text)
    {
        this.text = text;
        points = new CodePoints(text);
        var start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1) lines.Add(TextSpan.FromBounds(start, end));
        lines.Add(TextSpan.FromBounds(start, text.Length));
    }

    /// <summary><c>line:column</c>, both from 1, columns in code points.</summary>
    public string PlaceOf(int unit)
    {
        var found = lines.BinarySearch(new TextSpan(unit, int.MaxValue));
        var index = Math.Max(~found - 1, 0);
        return $"{index + 1}:{points.At(unit) - points.At(lines[index].Start) + 1}";
    }

    /// <summary>The lines that hold something of a span, whole, without the blanks around them; none is empty.</summary>
    public IEnumerable<TextSpan> Holding(TextSpan span) => lines.Where(span.Overlaps).Select(Trimmed).Where(line => line.Length > 0);

    private TextSpan Trimmed(TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
