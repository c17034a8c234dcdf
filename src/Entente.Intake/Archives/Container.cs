using System.IO.Compression;
using Entente.Intake.Files;
using Entente.Intake.Tables;

namespace Entente.Intake.Archives;

/// <summary>Files that hold pages rather than are one, known by their first bytes.</summary>
internal static class Container
{
    /// <summary>The bytes that tell what a file is.</summary>
    public const int HeadLength = 512;

    /// <summary>The entries of a file; null when it is no archive.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="stream">From its first byte on.</param>
    public static IEnumerable<Entry>? Open(ReadOnlySpan<byte> head, Stream stream, string shown, IntakeOptions options)
    {
        if (head.StartsWith("PK\x03\x04"u8)) return stream.CanSeek ? new ZipPages(options).Read(stream, shown) : [Entry.Refused(shown, IntakeMessages.ZipNeedsFile)];
        if (head is [0x1F, 0x8B, ..]) return Unpacked(stream, shown, options);
        return OpenPlain(head, stream, shown, options);
    }

    private static IEnumerable<Entry>? OpenPlain(ReadOnlySpan<byte> head, Stream stream, string shown, IntakeOptions options)
    {
        if (head.StartsWith("WARC/"u8)) return new WarcPages(options).Read(stream, shown);
        return IsTar(head) ? new TarPages(options).Read(stream, shown) : null;
    }

    private static bool IsTar(ReadOnlySpan<byte> head) => head.Length > 262 && head[257..262].SequenceEqual("ustar"u8);

    /// <summary>A packed archive or table, or one packed page.</summary>
    private static IEnumerable<Entry> Unpacked(Stream stream, string shown, IntakeOptions options)
    {
        var packed = new CountedStream(stream);
        using var guard = new RatioGuard(new GZipStream(packed, CompressionMode.Decompress), packed);
        using var peeked = PeekedStream.Over(guard, HeadLength);
        var name = EntryNames.Last(shown);
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        var several = OpenPlain(peeked.Head, peeked, shown, options) ?? new TablePages(options).Open(peeked.Head, peeked, new FoundFile(null, shown, name));
        if (several is not null)
        {
            foreach (var entry in several) yield return entry;
        }
        else
        {
            yield return BoundedRead.All(peeked, options.MaxBytes) is { } bytes
                ? Entry.Of(new RawPage(name, shown, bytes))
                : Entry.Refused(shown, IntakeMessages.TooLarge(options.MaxBytes));
        }
    }
}
