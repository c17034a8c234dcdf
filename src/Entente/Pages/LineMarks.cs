namespace Entente.Pages;

/// <summary>Marks lines by what stands around them: running heads beside page numbers, lines that come again and again.</summary>
internal static class LineMarks
{
    private const int LongestRepeated = 120;

    /// <summary>How often a line must come for it to be furniture wherever it stands.</summary>
    private const int OftenEnough = 3;

    public static void Repeated(PageText page, List<Line> lines, List<LineKind> kinds)
    {
        var repeats = page.Memory.Repeats;
        repeats.Count(page.Text, lines, LongestRepeated);
        if (!repeats.Any) return;
        for (var i = 0; i < lines.Count; i++)
            if (IsNextToNumber(kinds, i)) repeats.PutNextToNumber(i);
        for (var i = 0; i < lines.Count; i++)
            if (IsFurniture(page, lines[i], kinds[i], repeats.Of(i), i)) kinds[i] = LineKind.PageBreak;
    }

    private static bool IsFurniture(PageText page, in Line line, LineKind kind, Repeat repeat, int index)
    {
        if (repeat is { NextToNumber: true, Times: > 1 }) return true;
        return kind == LineKind.Text && repeat.Times >= OftenEnough && index != repeat.First && !page.IsClosed(line.First, line.EndToken);
    }

    private static bool IsNextToNumber(List<LineKind> kinds, int line) =>
        line > 0 && kinds[line - 1] == LineKind.PageBreak || line + 1 < kinds.Count && kinds[line + 1] == LineKind.PageBreak;
}
