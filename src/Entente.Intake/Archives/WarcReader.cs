using System.Globalization;

namespace Entente.Intake.Archives;

/// <summary>A record of a web archive.</summary>
/// <param name="Offset">Where it starts in the (unpacked) archive.</param>
/// <param name="Content">Its block; null where it was not wanted or is larger than the limit.</param>
/// <param name="Problem">What is wrong with it; its other fields may then be missing.</param>
internal sealed record WarcRecord(long Offset, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte>? Content, string? Problem)
{
    public string? Field(string name) => Fields.GetValueOrDefault(name);
}

/// <summary>
/// The records of a WARC file (ISO 28500), one after the other; memory holds one at a time. A record whose header lies
/// about its length costs that record: the next one is looked for by its first line.
/// </summary>
internal sealed class WarcReader(Stream stream, long maxBytes)
{
    private const string Version = "WARC/";

    /// <summary>Longer lines of a header, and more of them, are none.</summary>
    private const int LongestLine = 16 * 1024, MostLines = 200;

    private readonly ByteReader reader = new(stream);

    /// <param name="wanted">Whether the content of a record with these fields is to be read.</param>
    public IEnumerable<WarcRecord> Records(Func<IReadOnlyDictionary<string, string>, bool> wanted)
    {
        for (var strayed = false; NextStart(ref strayed) is { } offset;)
        {
            if (strayed) yield return Wrong(offset, WarcMessages.Strayed(offset));
            yield return Record(offset, wanted);
            strayed = false;
        }
    }

    /// <summary>Where the next record starts: behind its version line, empty lines passed over.</summary>
    /// <param name="strayed">Whether anything else had to be passed over.</param>
    private long? NextStart(ref bool strayed)
    {
        while (true)
        {
            var offset = reader.Position;
            if (reader.Line(LongestLine) is not { } line) return null;
            if (line.StartsWith(Version, StringComparison.Ordinal)) return offset;
            strayed |= line.Length > 0;
        }
    }

    private WarcRecord Record(long offset, Func<IReadOnlyDictionary<string, string>, bool> wanted)
    {
        var (fields, ends) = Fields();
        if (!ends) return Wrong(offset, WarcMessages.HeaderBreaksOff, fields);
        if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return Wrong(offset, WarcMessages.NoLength, fields);
        if (!wanted(fields)) return new WarcRecord(offset, fields, null, reader.Skip(length) ? null : WarcMessages.BreaksOff);
        if (length > maxBytes) return Wrong(offset, reader.Skip(length) ? WarcMessages.TooLarge(maxBytes) : WarcMessages.BreaksOff, fields);
        var content = reader.Bytes(length);
        return content.Length < length
            ? Wrong(offset, WarcMessages.BreaksOff, fields)
            : new WarcRecord(offset, fields, content, null);
    }

    /// <summary>The fields of a header, and whether it ends within the archive.</summary>
    private (Dictionary<string, string> Fields, bool Ends) Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var lines = 0; lines < MostLines; lines++)
        {
            if (reader.Line(LongestLine) is not { } line) return (fields, false);
            if (line.Length == 0) break;
            if (line.IndexOf(':') is > 0 and var colon) fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return (fields, true);
    }

    private static WarcRecord Wrong(long offset, string problem, IReadOnlyDictionary<string, string>? fields = null) =>
        new(offset, fields ?? new Dictionary<string, string>(), null, problem);
}

/// <summary>What is said of records that cannot be read.</summary>
internal static class WarcMessages
{
    public const string NoLength = "has a header without a length that is a number";
    public const string HeaderBreaksOff = "breaks off: the archive ends within the header";
    public const string BreaksOff = "breaks off: the archive ends before the length that the header gives";

    public static string Strayed(long offset) => $"the record before byte {offset} was not as long as its header says; reading goes on there";

    public static string TooLarge(long limit) => Files.IntakeMessages.TooLarge(limit);
}
