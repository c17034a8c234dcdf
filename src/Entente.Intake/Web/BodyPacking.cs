using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Entente.Intake.Files;

namespace Entente.Intake.Web;

/// <summary>
/// Unpacks bodies that servers packed for the way, and notices where one ends too soon: the client's own unpacking would
/// give the first half of a page for the whole.
/// </summary>
internal static class BodyPacking
{
    /// <summary>What may be asked for.</summary>
    public const string Accepted = "gzip, br";

    /// <summary>Behind a body's end servers put a blank now and then.</summary>
    private const int Reach = 64;

    /// <exception cref="InvalidDataException">The body is packed badly, or in another way.</exception>
    /// <exception cref="TooLargeException">It is larger than the limit when it is unpacked.</exception>
    public static byte[] Unpack(byte[] body, string? packing, long limit) => packing?.Trim().ToLowerInvariant() switch
    {
        null or "" or "identity" => body,
        _ when body.Length == 0 => body,
        "gzip" or "x-gzip" => Gzip(body, limit),
        "br" => Brotli(body, limit),
        var other => throw new InvalidDataException($"packed by {other}"),
    };

    /// <exception cref="InvalidDataException">It is none, or ends too soon.</exception>
    public static byte[] Gzip(byte[] body, long limit)
    {
        using var stream = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
        var unpacked = (BoundedRead.All(stream, limit) ?? throw new TooLargeException(limit)).ToArray();
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)unpacked.Length);
        return body.AsSpan(Math.Max(0, body.Length - Reach)).IndexOf(length) >= 0 ? unpacked : throw new InvalidDataException("ends too soon");
    }

    private static byte[] Brotli(byte[] body, long limit)
    {
        using var decoder = new BrotliDecoder();
        using var unpacked = new MemoryStream();
        var chunk = new byte[16 * 1024];
        ReadOnlySpan<byte> rest = body;
        while (true)
        {
            var status = decoder.Decompress(rest, chunk, out var used, out var made);
            unpacked.Write(chunk, 0, made);
            rest = rest[used..];
            if (unpacked.Length > limit) throw new TooLargeException(limit);
            if (status == OperationStatus.Done) return unpacked.ToArray();
            if (status != OperationStatus.DestinationTooSmall) throw new InvalidDataException("ends too soon");
        }
    }
}
