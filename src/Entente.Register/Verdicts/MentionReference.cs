using System.Globalization;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>References to mentions, as people copy them from one line to another.</summary>
/// <param name="Nth">As <see cref="MentionAnchor.Nth"/>.</param>
internal sealed record MentionReference(string Dispatch, TextSpan Span, string Kind, string? Name, int Nth)
{
    /// <summary>So many digits of a hash tell dispatches apart, and are short enough to copy.</summary>
    private const int Digits = 12;

    /// <summary>The reference of a mention.</summary>
    public static string Of(MentionAnchor anchor)
    {
        var place = $"{anchor.Dispatch[..Math.Min(Digits, anchor.Dispatch.Length)]}:{anchor.Span.Start}+{anchor.Span.Length}:{anchor.Kind}";
        var named = anchor.Name is null ? place : $"{place}:{anchor.Name}";
        return anchor.Nth == 1 ? named : $"{named}#{anchor.Nth}";
    }

    /// <summary>The parts of a reference; null for what is none.</summary>
    public static MentionReference? Parse(string text)
    {
        var hash = text.LastIndexOf('#');
        var nth = hash < 0 ? 1 : Number(text[(hash + 1)..]);
        var parts = (hash < 0 ? text : text[..hash]).Split(':', 4);
        if (nth is null || parts.Length < 3 || parts[1].Split('+') is not [var start, var length]) return null;
        if (parts[0].Length == 0 || !parts[0].All(char.IsAsciiHexDigitLower)) return null;
        return Number(start) is { } from && Number(length) is { } units
            ? new MentionReference(parts[0], new TextSpan(from, units), parts[2], parts.Length == 4 ? parts[3] : null, nth.Value)
            : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
