namespace Entente.Pages;

/// <summary>Menus whose entries stand one below the other: short lines, some of which are furniture by their own words.</summary>
internal static class MenuRuns
{
    private const int FewestLines = 3;

    /// <summary>The fewest lines among them that are furniture.</summary>
    private const int FewestKnown = 2;

    /// <summary>The most words of an entry.</summary>
    private const int LongestEntry = 3;

    /// <summary>Makes furniture of all the lines of such a run.</summary>
    public static void Silence(PageText page, List<Line> lines, List<LineKind> kinds)
    {
        for (var first = 0; first < lines.Count;)
        {
            var (end, known) = (first, 0);
            for (; end < lines.Count && (end == first || lines[end].BlankBefore == 0) && IsEntry(page, lines[end], kinds[end]); end++)
                if (kinds[end] == LineKind.Noise) known++;
            if (end - first >= FewestLines && known >= FewestKnown)
                for (var i = first; i < end; i++) kinds[i] = LineKind.Noise;
            first = Math.Max(end, first + 1);
        }
    }

    private static bool IsEntry(PageText page, in Line line, LineKind kind) =>
        kind is LineKind.Noise or LineKind.Text or LineKind.ListItem && page.Words(line.First, line.EndToken, LongestEntry) <= LongestEntry
        && !page.IsClosed(line.First, line.EndToken) && !page.IsOpen(line.First, line.EndToken);
}
