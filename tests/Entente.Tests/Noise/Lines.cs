using Entente.Text;

namespace Entente.Tests.Noise;

/// <summary>The places in a page where furniture stands: around the title, around the body, between two paragraphs.</summary>
internal static class Lines
{
    /// <summary>The fewest characters of a line that is surely of the body.</summary>
    private const int LongLine = 120;

    /// <summary>The title of the main story, where the page prints it on one line.</summary>
    public static TextSpan? Title(CleanPage page)
    {
        if (page.Reading.Dispatches[0].Title is not { Length: > 0 } title) return null;
        var at = page.Text.IndexOf(title, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, title.Length);
    }

    /// <summary>The first long line below the title.</summary>
    public static TextSpan? Body(CleanPage page)
    {
        var from = Title(page)?.End ?? 0;
        foreach (var line in Of(page.Text))
            if (line.Start >= from && line.Length >= LongLine) return line;
        return null;
    }

    /// <summary>Whether paragraphs are lines, with an empty line between them: only there can furniture stand without cutting a paragraph.</summary>
    public static IReadOnlyList<int> Gaps(CleanPage page)
    {
        var (main, gaps) = (page.Reading.Dispatches[0].Span, new List<int>());
        if (Body(page) is not { } body) return gaps;
        for (var at = body.End; (at = page.Text.IndexOf("\n\n", at, StringComparison.Ordinal)) >= 0 && at < main.End; at += 2)
            if (page.Text[at - 1] is '.' or '»') gaps.Add(at);
        return gaps;
    }

    /// <summary>Where the last words of the main story end, with its line.</summary>
    public static int End(CleanPage page)
    {
        var main = page.Reading.Dispatches[0].Span;
        var end = page.Text.IndexOf('\n', Math.Min(main.End, page.Text.Length));
        return end < 0 ? page.Text.Length : end;
    }

    /// <summary>Whether a line starts and ends as a sentence does.</summary>
    public static bool IsParagraph(string text, TextSpan line)
    {
        var words = line.In(text).Trim();
        return words.Length >= LongLine && words[^1] is '.' && (char.IsUpper(words[0]) || words[0] is '«' or '"');
    }

    /// <summary>The lines of a text that are not empty, without their ends.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(at, end - at).IsWhiteSpace()) yield return TextSpan.FromBounds(at, end);
            at = end + 1;
        }
    }
}
