namespace Entente.Text;

/// <summary>
/// What no register keeps of a text: NUL ends a text in one database and is refused by another, and half of a surrogate pair
/// has no form in UTF-8.
/// </summary>
public static class TextFault
{
    /// <summary>What a text holds that cannot be kept; null when all of it can.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0')) return "a NUL character";
        return IsWhole(text) ? null : "half of a surrogate pair";
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            text = text[(at + 2)..];
        }

        return true;
    }
}
