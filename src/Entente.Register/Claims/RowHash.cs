using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Register.Claims;

/// <summary>The SHA-256 of rows. Each field goes in with its length, so that no two rows have the same bytes.</summary>
internal sealed class RowHash
{
    private const byte Absent = 0, Present = 1;

    private byte[] buffer = new byte[4096];

    /// <param name="hash">Where it is written: 32 bytes.</param>
    public void Of(ReadOnlySpan<string?> fields, Span<byte> hash)
    {
        var used = 0;
        foreach (var field in fields) used = Append(field, used);
        SHA256.HashData(buffer.AsSpan(0, used), hash);
    }

    private int Append(string? field, int used)
    {
        var need = used + 5 + (field is null ? 0 : Encoding.UTF8.GetMaxByteCount(field.Length));
        if (need > buffer.Length) Array.Resize(ref buffer, need * 2);
        buffer[used] = field is null ? Absent : Present;
        if (field is null) return used + 1;
        var length = Encoding.UTF8.GetBytes(field, buffer.AsSpan(used + 5));
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(used + 1), length);
        return used + 5 + length;
    }
}
