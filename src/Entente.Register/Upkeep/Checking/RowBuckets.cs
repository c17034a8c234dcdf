using System.Buffers.Binary;
using System.Security.Cryptography;
using Entente.Register.Claims;

namespace Entente.Register.Upkeep.Checking;

/// <summary>
/// Sums of the hashes of rows, by some bits of these: two sets of rows, however large and in whatever order, are compared in
/// little memory, and where they differ only some of their rows have to be looked at.
/// </summary>
internal sealed class RowBuckets
{
    private const int Count = 1 << 16;

    private readonly ulong[] sums = new ulong[Count];
    private readonly RowHash rows = new();

    public void Add(ReadOnlySpan<string?> fields)
    {
        var bucket = Find(fields, out var hash);
        unchecked
        {
            sums[bucket] += hash | 1; // A row counts, whatever its hash.
        }
    }

    /// <summary>The buckets in which the rows of the two are not the same.</summary>
    public IReadOnlyList<int> Differing(RowBuckets other) => [.. Enumerable.Range(0, Count).Where(i => sums[i] != other.sums[i])];

    public int BucketOf(ReadOnlySpan<string?> fields) => Find(fields, out _);

    private int Find(ReadOnlySpan<string?> fields, out ulong rest)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        rows.Of(fields, hash);
        rest = BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]);
        return BinaryPrimitives.ReadUInt16LittleEndian(hash);
    }
}
