using System.Globalization;
using System.Text;
using Entente.Text;

namespace Entente.Cli.Printing;

/// <summary>Shows words where they stand in a text, with carets under them, as compilers show their diagnostics.</summary>
internal sealed class Underlining(string text, TextLines lines, int width)
{
    /// <summary>The pieces of lines that hold something of a span, and what to print under each.</summary>
    /// <param name="marks">What is underlined.</param>
    public IEnumerable<(string Words, string Carets)> Of(TextSpan span, IReadOnlyList<TextSpan> marks) =>
        lines.Holding(span).SelectMany(Pieces).Where(piece => marks.Any(piece.Overlaps)).Select(piece => (Words(piece), Carets(piece, marks)));

    /// <summary>A line cut between words where it is wider than the screen.</summary>
    private IEnumerable<TextSpan> Pieces(TextSpan line)
    {
        for (var start = line.Start; start < line.End;)
        {
            var end = Math.Min(start + width, line.End);
            if (end < line.End && text.LastIndexOf(' ', end, end - start) is var blank && blank > start) end = blank;
            yield return TextSpan.FromBounds(start, end);
            start = end;
            while (start < line.End && text[start] == ' ') start++;
        }
    }

    private string Words(TextSpan piece) => piece.In(text).ToString().Replace('\t', ' ').TrimEnd();

    private string Carets(TextSpan piece, IReadOnlyList<TextSpan> marks)
    {
        var carets = new StringBuilder();
        var at = piece.Start;
        foreach (var rune in Words(piece).EnumerateRunes())
        {
            if (TakesRoom(rune)) carets.Append(marks.Any(mark => mark.Start <= at && at < mark.End) ? '^' : ' ');
            at += rune.Utf16SequenceLength;
        }

        return carets.ToString().TrimEnd();
    }

    private static bool TakesRoom(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
}
