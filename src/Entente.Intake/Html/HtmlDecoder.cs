using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Entente.Intake.Html;

/// <summary>
/// The bytes of a web page to text. What the bytes are outweighs what the page declares: a text that is valid UTF-8 is
/// UTF-8, whatever stands in its head; one that is not cannot be, and its stray bytes are read as the old western
/// encoding, which is what they nearly always are.
/// </summary>
internal static class HtmlDecoder
{
    /// <summary>How far into a page browsers look for its encoding, and somewhat further: heads have grown.</summary>
    private const int HeadLength = 8192;

    /// <summary>What a page is called that is UTF-8 with bytes of Windows-1252 in it.</summary>
    public const string MixedName = "utf-8 with windows-1252";

    private static readonly Encoding Western = Named("windows-1252")!;

    private static readonly Encoding Utf8Text = new UTF8Encoding(false);

    /// <param name="declared">The encoding that came with the page, from HTTP or a file beside it.</param>
    /// <returns>The text and the name of the encoding that it was read as.</returns>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes, string? declared = null) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => (Utf8Text.GetString(rest), "utf-8"),
        [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), "utf-16le"),
        [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), "utf-16be"),
        _ when Ascii.IsValid(bytes) => (Encoding.ASCII.GetString(bytes), "us-ascii"),
        _ when Utf8.IsValid(bytes) => (Mojibake.Mend(Utf8Text.GetString(bytes)), "utf-8"),
        _ => Old(bytes, declared),
    };

    private static (string, string) Old(ReadOnlySpan<byte> bytes, string? declared)
    {
        var encoding = Named(declared) ?? Named(InHead(bytes));
        if (encoding is not null && !encoding.Equals(Utf8Text)) return (encoding.GetString(bytes), encoding.WebName);
        return (Mixed(bytes), MixedName);
    }

    /// <summary>UTF-8 where it is valid, and single western bytes where it is not.</summary>
    private static string Mixed(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Span<char> western = stackalloc char[1];
        Span<char> pair = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            var valid = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done;
            if (valid)
            {
                text.Append(pair[..rune.EncodeToUtf16(pair)]);
            }
            else
            {
                Western.GetChars(bytes[..1], western);
                text.Append(western);
                length = 1;
            }
            bytes = bytes[length..];
        }
        return text.ToString();
    }

    /// <summary>The first encoding that the head of a page names in a <c>charset=</c>.</summary>
    private static string? InHead(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        for (var at = 0; (at = head.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += "charset".Length;
            var start = at;
            while (start < head.Length && head[start] is ' ' or '=' or '"' or '\'') start++;
            var end = start;
            while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_')) end++;
            if (Named(head[start..end]) is { } named && !named.Equals(Utf8Text)) return head[start..end];
        }
        return null;
    }

    /// <summary>An encoding by a label that pages use; null when there is none of that name.</summary>
    private static Encoding? Named(string? label)
    {
        var name = label?.Trim().ToLowerInvariant() switch
        {
            null or "" => null,
            "iso-8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" => "windows-1252",
            "iso-8859-9" => "windows-1254",
            "gb2312" or "gbk" or "gb_2312-80" => "gb18030",
            "utf8" => "utf-8",
            var other => other,
        };
        if (name is null) return null;
        if (name == "utf-8") return Utf8Text;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // There is none of that name, or it is UTF-7, which only those write who mean harm.
            return null;
        }
    }
}
