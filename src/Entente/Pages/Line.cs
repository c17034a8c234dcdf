using System.Buffers;

namespace Entente.Pages;

/// <summary>A line of a page that holds a token at least.</summary>
/// <param name="Start">Its first unit that is no blank.</param>
/// <param name="End">The unit after the last that is no blank.</param>
/// <param name="First">The first token that starts in it.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="BlankBefore">How many empty lines stand before it.</param>
/// <param name="Indent">How many blanks stand at its start.</param>
internal readonly record struct Line(int Start, int End, int First, int EndToken, int BlankBefore, int Indent)
{
    public int Width => End - Start;

    public int Count => EndToken - First;
}

/// <summary>Splits a page into its lines, in one pass.</summary>
internal static class LineScanner
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u000b\f\u0085\u2028\u2029");

    /// <summary>The lines from a token on, in the page's memory.</summary>
    public static List<Line> Scan(PageText page, int firstToken)
    {
        var lines = page.Memory.Lines;
        var (text, token, blank) = (page.Text, firstToken, 0);
        var at = firstToken < page.Tokens.Length ? page.Tokens[firstToken].Start : text.Length;
        if (firstToken == 0) at = 0;
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            var first = token;
            while (token < page.Tokens.Length && page.Tokens[token].Start < end) token++;
            if (token > first) lines.Add(Trim(text, at, end) with { First = first, EndToken = token, BlankBefore = blank });
            blank = token > first ? 0 : blank + 1;
            at = Next(text, end);
        }
        return lines;
    }

    private static int LineEnd(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(LineEnds);
        return length < 0 ? text.Length : at + length;
    }

    private static int Next(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;

    private static Line Trim(string text, int at, int end)
    {
        var (start, last) = (at, end);
        while (start < last && char.IsWhiteSpace(text[start])) start++;
        while (last > start && char.IsWhiteSpace(text[last - 1])) last--;
        return new Line(start, last, 0, 0, 0, start - at);
    }
}
