using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Entente.Intake.Files;

/// <summary>Bytes to text: UTF-8, UTF-16 with a byte-order mark, and Windows-1252 where that is plausible.</summary>
internal static class TextDecoder
{
    /// <summary>The text, or why there is none.</summary>
    internal readonly record struct Decoded(string? Text, string? Reason, string? Remark = null)
    {
        public static Decoded Refused(string reason) => new(null, reason);
    }

    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest, skipped: 3),
            [0xFF, 0xFE, .. var rest] => Utf16(rest, bigEndian: false),
            [0xFE, 0xFF, .. var rest] => Utf16(rest, bigEndian: true),
            _ => Utf8(bytes, skipped: 0),
        };
        return decoded.Text is { } text && string.IsNullOrWhiteSpace(text)
            ? Decoded.Refused(IntakeMessages.Empty)
            : decoded;
    }

    private static Decoded Utf8(ReadOnlySpan<byte> bytes, int skipped)
    {
        // A NUL is looked for first: a picture or an archive is better called binary than badly encoded.
        if (bytes.Contains((byte)0)) return Decoded.Refused(IntakeMessages.Binary);
        if (Utf8Faults.First(bytes) is not { } offset) return new Decoded(Encoding.UTF8.GetString(bytes), null);
        return skipped == 0 && Windows1252.Decode(bytes) is { } text
            ? new Decoded(text, null, IntakeMessages.ReadAsWindows1252)
            : Decoded.Refused(IntakeMessages.NotUtf8(offset + skipped));
    }

    private static Decoded Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = bytes[..(bytes.Length & ~1)];
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(units);
        if (text.Contains('\0')) return Decoded.Refused(IntakeMessages.Binary);
        var fault = Utf16Fault(units, bigEndian);
        if (fault is null && units.Length < bytes.Length) fault = units.Length;
        return fault is { } offset ? Decoded.Refused(IntakeMessages.NotUtf16(offset + 2)) : new Decoded(text, null);
    }

    /// <summary>The byte offset of the first surrogate without its other half.</summary>
    private static int? Utf16Fault(ReadOnlySpan<byte> units, bool bigEndian)
    {
        var high = false;
        for (var i = 0; i < units.Length; i += 2)
        {
            var unit = (char)(bigEndian ? units[i] << 8 | units[i + 1] : units[i + 1] << 8 | units[i]);
            if (high != char.IsLowSurrogate(unit)) return high ? i - 2 : i;
            high = char.IsHighSurrogate(unit);
        }
        return high ? units.Length - 2 : null;
    }
}

/// <summary>Where bytes are not UTF-8.</summary>
internal static class Utf8Faults
{
    /// <summary>The offset of the first byte that is no part of valid UTF-8; null when all are.</summary>
    public static int? First(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done) offset += length;
        return offset;
    }

    /// <summary>How many characters of several bytes are valid, and how many bytes belong to none.</summary>
    public static (int Valid, int Bad) Count(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var done = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            if (!done) bad++;
            else if (length > 1) valid++;
            bytes = bytes[length..];
        }
        return (valid, bad);
    }
}
