using System.Text;
using Entente.Reading;
using Entente.Text;

namespace Entente.Register.Claims;

/// <summary>
/// Whether a page can be kept by every database alike: its texts hold no <see cref="TextFault"/>, and its name stands in an
/// index, of which an entry has to fit on a page.
/// </summary>
internal static class FitText
{
    /// <summary>The longest name of a page, in bytes of UTF-8.</summary>
    public const int LongestName = 2000;

    /// <exception cref="ArgumentException">The page cannot be kept; the message is one line that names it.</exception>
    public static void Require(PageToAdd page)
    {
        var (name, hints) = (page.Reading.Page, page.Hints);
        if (Encoding.UTF8.GetByteCount(name) > LongestName)
            throw new ArgumentException($"{Shown(name[..60])}…: the name of the page is longer than {LongestName} bytes");
        foreach (var text in new[] { name, page.Reading.Text, hints.Title, hints.Outlet, hints.Language, hints.Url })
            if (text is not null && TextFault.Of(text) is { } fault) throw new ArgumentException($"{Shown(name)}: the page holds {fault}, which no register keeps");
        foreach (var dispatch in page.Reading.Dispatches) Require(name, dispatch);
    }

    /// <summary>What this program reads are words of the page; what others read may be anything.</summary>
    private static void Require(string page, Dispatch dispatch)
    {
        foreach (var text in new[] { dispatch.Title, dispatch.Agency, dispatch.Language })
            if (text is not null && TextFault.Of(text) is { } fault) throw new ArgumentException($"{Shown(page)}: a dispatch of the page holds {fault}, which no register keeps");
        foreach (var fact in dispatch.Facts())
            foreach (var text in FactTexts.Of(fact))
                if (TextFault.Of(text) is { } fault) throw new ArgumentException($"{Shown(page)}: a fact of the page ({FactJson.KindOf(fact)}) holds {fault}, which no register keeps");
    }

    /// <summary>A text as every database keeps it, no longer than a name: what none keeps is shown otherwise.</summary>
    public static string Fitted(string text)
    {
        if (TextFault.Of(text) is not null) text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Shown(text)));
        if (Encoding.UTF8.GetByteCount(text) <= LongestName) return text;
        var rune = text[..(LongestName / 4)];
        return (char.IsHighSurrogate(rune[^1]) ? rune[..^1] : rune) + "…";
    }

    private static string Shown(string name) => name.Replace("\0", "\\0", StringComparison.Ordinal);
}
