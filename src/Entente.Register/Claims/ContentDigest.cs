using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Entente.Register.Claims;

/// <summary>
/// A sum, modulo 2²⁵⁶, of the SHA-256 of each row: equal for equal rows in whatever order they come.
/// </summary>
internal sealed class ContentDigest
{
    private readonly ulong[] sum = new ulong[4];
    private readonly RowHash rows = new();

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<string?> fields)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        rows.Of(fields, hash);
        AddHash(hash);
    }

    /// <summary>The sum as 64 hexadecimal digits.</summary>
    public override string ToString() =>
        string.Concat(sum.Reverse().Select(part => part.ToString("x16", CultureInfo.InvariantCulture)));

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
