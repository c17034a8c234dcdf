using System.Buffers;

namespace Entente.Intake.Html;

/// <summary>
/// How many elements a page has and how deep they are nested, as its tags have it. Parsers take time by the square of the
/// depth and memory by the number, so a page that is made to be slow is known before it is parsed.
/// </summary>
internal static class Nesting
{
    /// <summary>Long pages have some ten thousand elements.</summary>
    public const int MostElements = 500_000;

    /// <summary>Elements nested deeper are no page that anybody wrote; browsers stop at 512.</summary>
    public const int Deepest = 5_000;

    private static readonly SearchValues<string> Scripts = SearchValues.Create(["</script", "</style"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Elements that hold nothing, or that the next of their kind ends.</summary>
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsFlat = Flat.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooMuch(ReadOnlySpan<char> html)
    {
        var (depth, elements) = (0, 0);
        while (html.IndexOf('<') is >= 0 and var open && open + 1 < html.Length)
        {
            html = html[(open + 1)..];
            if (html.StartsWith("!--")) html = After(html, "-->");
            else if (html[0] == '/') depth = Math.Max(0, depth - (IsFlat.Contains(Name(html[1..])) ? 0 : 1));
            else if (char.IsAsciiLetter(html[0])) Opened(ref html, ref depth);
            else continue;
            if (++elements > 2 * MostElements || depth > Deepest) return true;
        }
        return false;
    }

    private static void Opened(ref ReadOnlySpan<char> html, ref int depth)
    {
        var name = Name(html);
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            var end = html.IndexOfAny(Scripts);
            html = end < 0 ? [] : html[(end + 1)..];
        }
        else if (!IsFlat.Contains(name))
        {
            depth++;
        }
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> html)
    {
        var end = 0;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html[..end];
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end) =>
        html.IndexOf(end) is >= 0 and var at ? html[(at + end.Length)..] : [];
}
