namespace Entente.Pages;

/// <summary>Lines that open with the address of a site or of a page: "agence.example › défense", "journal.example/actualites/8842".</summary>
internal static class Addresses
{
    /// <summary>The most words of such a line.</summary>
    private const int LongestLine = 12;

    public static bool Opens(PageText page, in Line line)
    {
        var text = page.Text.AsSpan(line.Start, line.Width);
        if (!char.IsAsciiLetterLower(text[0])) return false;
        var end = text.IndexOfAny(' ', '/', '\t');
        return IsHost(end < 0 ? text : text[..end]) && page.Words(line.First, line.EndToken, LongestLine) <= LongestLine;
    }

    /// <summary>Names between full stops, in small letters, the last of letters alone.</summary>
    private static bool IsHost(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 2 || name.Length - dot < 3 || name.Contains("..", StringComparison.Ordinal)) return false;
        foreach (var c in name)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '.')) return false;
        return name[(dot + 1)..].IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}
