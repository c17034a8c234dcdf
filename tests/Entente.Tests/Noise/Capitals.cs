namespace Entente.Tests.Noise;

/// <summary>Words of a page set in capitals.</summary>
internal static class Capitals
{
    /// <summary>How many words of the body outlets set in capitals.</summary>
    private const int OpeningWords = 3;

    public static string Title(CleanPage page, Random dice) => WithTitle(page, title => title.ToUpperInvariant());

    public static string PlainTitle(CleanPage page, Random dice) => WithTitle(page, title => UnicodeForms.Plain(title).ToUpperInvariant());

    /// <summary>The first words of the body: "LE MINISTRE DE la Défense …".</summary>
    public static string Opening(CleanPage page, Random dice)
    {
        var body = Lines.Body(page);
        if (body is null) return page.Text;
        var end = body.Value.Start;
        for (var words = 0; words < OpeningWords && end < body.Value.End; words++)
        {
            while (end < body.Value.End && char.IsWhiteSpace(page.Text[end])) end++;
            while (end < body.Value.End && !char.IsWhiteSpace(page.Text[end])) end++;
        }
        return string.Concat(page.Text.AsSpan(0, body.Value.Start), page.Text[body.Value.Start..end].ToUpperInvariant(), page.Text.AsSpan(end));
    }

    private static string WithTitle(CleanPage page, Func<string, string> change)
    {
        if (Lines.Title(page) is not { } title) return page.Text;
        return string.Concat(page.Text.AsSpan(0, title.Start), change(page.Text[title.Start..title.End]), page.Text.AsSpan(title.End));
    }
}
