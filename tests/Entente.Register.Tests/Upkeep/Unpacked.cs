using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Entente.Register.Tests.Support;

/// <summary>Looks into backups, and makes altered ones.</summary>
internal static class Unpacked
{
    /// <summary>All lines but the first, which says when it was written.</summary>
    public static string[] Lines(Stream backup) => [.. All(backup).Skip(1).SkipLast(1)];

    public static List<string> All(Stream backup)
    {
        backup.Position = 0;
        using var unpacked = new GZipStream(backup, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines;
    }

    public static MemoryStream Pack(IEnumerable<string> lines)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        packed.Position = 0;
        return packed;
    }

    /// <summary>The tables of which a backup has rows.</summary>
    public static IReadOnlyList<string> Tables(Stream backup) =>
        [.. All(backup).Where(line => line.StartsWith("{\"table\"", StringComparison.Ordinal)).Select(line => JsonElement.Parse(line).GetProperty("table").GetString()!)];
}
