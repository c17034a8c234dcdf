namespace Entente.Cli.Printing;

/// <summary>Breaks text between words.</summary>
internal static class Wrapping
{
    private const int Narrowest = 20;

    /// <summary>Lines of at most <paramref name="width"/> characters, a longer word on a line of its own; no blanks at their ends.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        width = Math.Max(width, Narrowest);
        var lines = new List<string>();
        var start = 0;
        while (text.Length - start > width)
        {
            var cut = text.LastIndexOf(' ', start + width, width + 1);
            if (cut <= start) cut = text.IndexOf(' ', start + width);
            if (cut < 0) break;
            lines.Add(text[start..cut].TrimEnd());
            start = cut + 1;
        }

        lines.Add(text[start..].TrimEnd());
        return lines;
    }
}
