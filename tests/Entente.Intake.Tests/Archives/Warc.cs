using System.IO.Compression;
using System.Text;

namespace Entente.Intake.Tests.Archives;

/// <summary>Makes web archives.</summary>
internal static class Warc
{
    public static byte[] Record(string type, string uri, string content, string contentType = "application/http; msgtype=response", long? length = null)
    {
        var block = Encoding.UTF8.GetBytes(content);
        return Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2024-11-05T10:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? block.Length}\r\n\r\n{content}\r\n\r\n");
    }

    public static byte[] Page(string uri, string words, int status = 200, string type = "text/html; charset=utf-8") =>
        Record("response", uri, $"HTTP/1.1 {status} X\r\nContent-Type: {type}\r\n\r\n<html><body><p>{words}</p></body></html>");

    public static byte[] Info() => Record("warcinfo", "", "software: tests", "application/warc-fields");

    /// <summary>Each record packed by itself, one after the other, as crawlers write.</summary>
    public static byte[] Packed(params byte[][] records) => [.. records.SelectMany(Packed)];

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
