using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Entente.Warc;

/// <summary>Writes web archives as crawlers do: the answer of a server in each record, each record packed by itself.</summary>
public static class WarcFile
{
    /// <summary>Writes all pages of a site.</summary>
    public static void Write(string path, GeneratedSite site)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        for (var number = 0; number < site.Count; number++)
        {
            using var packed = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
            Write(packed, GeneratedSite.AddressOf(number), site.Page(number));
        }
    }

    private static void Write(Stream to, string address, byte[] page)
    {
        const string Answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        to.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            WARC/1.0
            WARC-Type: response
            WARC-Target-URI: {address}
            WARC-Date: 2026-01-01T00:00:00Z
            Content-Type: application/http; msgtype=response
            Content-Length: {Answer.Length + page.Length}


            """).ReplaceLineEndings("\r\n")));
        to.Write(Encoding.ASCII.GetBytes(Answer));
        to.Write(page);
        to.Write("\r\n\r\n"u8);
    }
}
