using System.Text;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>Reads the values of a row from its bytes.</summary>
internal static class Record
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The values in their order, as many as can be read; null where they are no row.</summary>
    public static List<SqlValue>? Read(ReadOnlySpan<byte> payload)
    {
        var at = 0;
        if (!Varint.TryRead(payload, ref at, out var header) || header < at || header > payload.Length) return null;
        var values = new List<SqlValue>();
        var body = (int)header;
        while (at < header)
        {
            if (!Varint.TryRead(payload[..(int)header], ref at, out var type)) return null;
            if (LengthOf(type) is not { } length) return null;
            if (body + length > payload.Length) return values;
            if (!TryRead(payload.Slice(body, length), type, out var value)) return null;
            values.Add(value);
            body += length;
        }

        return values;
    }

    /// <summary>Null for what stands in no register.</summary>
    private static int? LengthOf(long type) => type switch
    {
        0 or 8 or 9 => 0,
        >= 1 and <= 4 => (int)type,
        5 => 6,
        6 => 8,
        >= 12 and <= int.MaxValue => (int)((type - 12) / 2),
        _ => null,
    };

    private static bool TryRead(ReadOnlySpan<byte> bytes, long type, out SqlValue value)
    {
        value = SqlValue.Absent(ColumnKind.Number);
        if (type is 8 or 9) value = type - 8;
        else if (type is >= 1 and <= 6) value = Number(bytes);
        else if (type >= 12 && type % 2 == 0) value = bytes.ToArray();
        else if (type >= 13) return TryRead(bytes, out value);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, out SqlValue value)
    {
        try
        {
            value = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            value = default;
            return false;
        }
    }

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        long number = unchecked((sbyte)bytes[0]);
        foreach (var next in bytes[1..]) number = (number << 8) | next;
        return number;
    }
}
