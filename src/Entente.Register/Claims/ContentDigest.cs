using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Register.Claims;

/// <summary>
/// A sum, modulo 2²⁵⁶, of the SHA-256 of each row: equal for equal rows in whatever order they come.
/// </summary>
internal sealed class ContentDigest
{
    private const byte Absent = 0, Present = 1;

    private readonly ulong[] sum = new ulong[4];
    private byte[] buffer = new byte[4096];

    /// <summary>Adds a row. Each field goes in with its length, so that no two rows have the same bytes.</summary>
    public void Add(ReadOnlySpan<string?> fields)
    {
        var used = 0;
        foreach (var field in fields) used = Append(field, used);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, used), hash);
        AddHash(hash);
    }

    /// <summary>The sum as 64 hexadecimal digits.</summary>
    public override string ToString() =>
        string.Concat(sum.Reverse().Select(part => part.ToString("x16", CultureInfo.InvariantCulture)));

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

    private void AddHash(ReadOnlySpan<byte> hash)
    {
        var carry = 0UL;
        for (var i = 0; i < sum.Length; i++)
        {
            var total = (UInt128)sum[i] + BinaryPrimitives.ReadUInt64LittleEndian(hash[(i * 8)..]) + carry;
            sum[i] = (ulong)(total & ulong.MaxValue);
            carry = (ulong)(total >> 64);
        }
    }
}
