namespace Entente.Pages;

/// <summary>Marks lines by what stands around them: running heads beside page numbers, lines that come again and again.</summary>
internal static class LineMarks
{
    private const int LongestRepeated = 120;

    /// <summary>How often a line must come for it to be furniture wherever it stands.</summary>
    private const int OftenEnough = 3;

    public static void Repeated(PageText page, List<Line> lines, List<LineKind> kinds)
    {
        var seen = Count(page.Text, lines);
        if (!seen.Values.Any(count => count.Times > 1)) return;
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        NextToNumbers(page.Text, lines, kinds, lookup);
        for (var i = 0; i < lines.Count; i++)
            if (Find(page.Text, lines[i], lookup) is { } count && IsFurniture(page, lines[i], kinds[i], count, i))
                kinds[i] = LineKind.PageBreak;
    }

    private static bool IsFurniture(PageText page, in Line line, LineKind kind, Repeat count, int index)
    {
        if (count.NextToNumber && count.Times > 1) return true;
        return kind == LineKind.Text && count.Times >= OftenEnough && index != count.FirstIndex && !page.IsClosed(line.First, line.EndToken);
    }

    private static Dictionary<string, Repeat> Count(string text, List<Line> lines)
    {
        var seen = new Dictionary<string, Repeat>(StringComparer.Ordinal);
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Width > LongestRepeated) continue;
            var words = text.AsSpan(lines[i].Start, lines[i].Width);
            if (lookup.TryGetValue(words, out var repeat)) repeat.Times++;
            else lookup[words] = new Repeat { FirstIndex = i };
        }
        return seen;
    }

    private static void NextToNumbers(
        string text, List<Line> lines, List<LineKind> kinds, Dictionary<string, Repeat>.AlternateLookup<ReadOnlySpan<char>> lookup)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var beside = i > 0 && kinds[i - 1] == LineKind.PageBreak || i + 1 < lines.Count && kinds[i + 1] == LineKind.PageBreak;
            if (beside && Find(text, lines[i], lookup) is { } repeat) repeat.NextToNumber = true;
        }
    }

    private static Repeat? Find(string text, in Line line, Dictionary<string, Repeat>.AlternateLookup<ReadOnlySpan<char>> lookup) =>
        line.Width <= LongestRepeated && lookup.TryGetValue(text.AsSpan(line.Start, line.Width), out var repeat) ? repeat : null;

    private sealed class Repeat
    {
        public int Times { get; set; } = 1;

        public int FirstIndex { get; init; }

        public bool NextToNumber { get; set; }
    }
}
