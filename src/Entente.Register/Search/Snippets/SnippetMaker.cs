namespace Entente.Register.Search.Snippets;

/// <summary>Cuts of a text the piece that shows most of what was searched for.</summary>
internal static class SnippetMaker
{
    /// <summary>A piece has about so many UTF-16 units.</summary>
    public const int Usual = 240;

    /// <summary>So much stands before the first mark at most.</summary>
    private const int Before = 80;

    /// <summary>The whole text, marked.</summary>
    public static MarkedText Whole(string text, IReadOnlyList<Mark> marks) => new(text, [.. marks.Select(mark => mark.Span)]);

    /// <summary>The piece with most of what was asked for; of several the first.</summary>
    /// <param name="place">Where it is to begin, or a sentence before, where there are no marks.</param>
    public static MarkedText Cut(string text, IReadOnlyList<Mark> marks, int length = Usual, int place = 0)
    {
        var (first, last) = Richest(marks, length - Before);
        var start = StartBefore(text, marks.Count == 0 ? place : marks[first].Span.Start);
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = EndAround(text, start, Math.Max(marks.Count == 0 ? 0 : marks[last].Span.End, start), length);
        var kept = marks.Where(mark => mark.Span.Start >= start && mark.Span.End <= end).Select(mark => mark.Span with { Start = mark.Span.Start - start });
        return new MarkedText(text[start..end], [.. kept], !IsBlank(text.AsSpan(0, start)), !IsBlank(text.AsSpan(end)));
    }

    /// <summary>The run of marks within a length that has most different ones, then most of them.</summary>
    private static (int First, int Last) Richest(IReadOnlyList<Mark> marks, int length)
    {
        var (best, richest) = (-1, (0, 0));
        for (var first = 0; first < marks.Count; first++)
        {
            var last = first;
            while (last + 1 < marks.Count && marks[last + 1].Span.End - marks[first].Span.Start <= length) last++;
            var atoms = 0UL;
            for (var i = first; i <= last; i++) atoms |= 1UL << (marks[i].Atom & 63);
            var value = ((int)ulong.PopCount(atoms) * 1000) + Math.Min(999, last - first);
            if (value > best) (best, richest) = (value, (first, last));
        }

        return richest;
    }

    /// <summary>The beginning of the sentence, where it is near; else of a word.</summary>
    private static int StartBefore(string text, int mark)
    {
        var earliest = Math.Max(0, mark - Before);
        for (var at = mark; at > earliest; at--)
            if (text[at - 1] == '\n' || (at > 1 && char.IsWhiteSpace(text[at - 1]) && text[at - 2] is '.' or '!' or '?' or '\n')) return at;
        if (earliest == 0) return 0;
        var start = earliest;
        while (start < mark && !char.IsWhiteSpace(text[start - 1])) start++;
        return start;
    }

    /// <summary>The end of a word, or of the text, so that the piece has the marks and about its length.</summary>
    private static int EndAround(string text, int start, int least, int length)
    {
        var end = Math.Min(text.Length, Math.Max(start + length, least));
        if (end == text.Length) return TrimmedEnd(text, start, end);
        var at = end;
        while (at > least && !char.IsWhiteSpace(text[at])) at--;
        if (at > least) return TrimmedEnd(text, start, at);
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end < least + length) end++; // A word without end.
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return end;
    }

    private static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.IsWhiteSpace();
}
