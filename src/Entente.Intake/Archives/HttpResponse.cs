using System.Globalization;
using System.IO.Compression;
using System.Text;
using Entente.Intake.Files;

namespace Entente.Intake.Archives;

/// <summary>An answer of a web server as archives keep it: status line, header, body; the body as it was before transport.</summary>
internal sealed record HttpResponse(int Status, IReadOnlyDictionary<string, string> Header, ReadOnlyMemory<byte> Body)
{
    private const int LongestHeader = 64 * 1024;

    /// <summary>What the page is, without its parameters: <c>text/html</c>.</summary>
    public string? MediaType => Header.GetValueOrDefault("Content-Type")?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The encoding that the server gave for the page.</summary>
    public string? Charset => CharsetOf(Header.GetValueOrDefault("Content-Type"));

    /// <summary>The answer; null when it is none.</summary>
    /// <param name="limit">The largest body, unpacked.</param>
    public static HttpResponse? Parse(ReadOnlyMemory<byte> content, long limit)
    {
        var bytes = content.Span;
        if (!bytes.StartsWith("HTTP/"u8)) return null;
        var end = EndOfHeader(bytes);
        if (end < 0) return null;
        var lines = Encoding.Latin1.GetString(bytes[..end]).Split('\n');
        var parts = lines[0].Split(' ', 3);
        if (parts.Length < 2 || !int.TryParse(parts[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        var header = Fields(lines);
        return new HttpResponse(status, header, Unpack(Unchunk(content[end..], header), header, limit));
    }

    public static string? CharsetOf(string? type)
    {
        var at = type?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : type![(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
    }

    private static int EndOfHeader(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, LongestHeader)];
        if (head.IndexOf("\r\n\r\n"u8) is >= 0 and var full) return full + 4;
        return head.IndexOf("\n\n"u8) is >= 0 and var bare ? bare + 2 : -1;
    }

    private static Dictionary<string, string> Fields(string[] lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.AsSpan(1))
            if (line.IndexOf(':') is > 0 and var colon) fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        return fields;
    }

    /// <summary>Joins the chunks of a body that was kept as it was sent; one that was joined already stays.</summary>
    private static ReadOnlyMemory<byte> Unchunk(ReadOnlyMemory<byte> body, Dictionary<string, string> header)
    {
        if (header.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) != true) return body;
        using var joined = new MemoryStream(body.Length);
        for (var rest = body; ;)
        {
            var line = rest.Span.IndexOf((byte)'\n');
            if (line < 0 || !TryLength(rest.Span[..line], out var length) || length > rest.Length - line - 1) return joined.Length > 0 ? joined.ToArray() : body;
            if (length == 0) return joined.ToArray();
            joined.Write(rest.Span.Slice(line + 1, length));
            rest = rest[(line + 1 + length)..];
            while (rest.Length > 0 && rest.Span[0] is (byte)'\r' or (byte)'\n') rest = rest[1..];
        }
    }

    private static bool TryLength(ReadOnlySpan<byte> line, out int length)
    {
        var digits = Encoding.Latin1.GetString(line).Split(';')[0].Trim();
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out length) && length >= 0;
    }

    /// <summary>Archives keep some bodies packed, and some unpacked under a header that says packed: the bytes tell.</summary>
    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> body, Dictionary<string, string> header, long limit)
    {
        if (body.Span is not [0x1F, 0x8B, ..] && header.GetValueOrDefault("Content-Encoding") is not "br") return body;
        using var packed = new MemoryStream(body.ToArray());
        using Stream unpacked = body.Span is [0x1F, 0x8B, ..] ? new GZipStream(packed, CompressionMode.Decompress) : new BrotliStream(packed, CompressionMode.Decompress);
        try
        {
            return BoundedRead.All(unpacked, limit) ?? ReadOnlyMemory<byte>.Empty;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            // The last is what Brotli says of what it cannot unpack.
            return body;
        }
    }
}
