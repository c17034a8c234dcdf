using System.Buffers.Binary;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>
/// Where the pages lie that a write-ahead log holds, as SQLite's description of its file format has it: the last committed
/// frame of each, as far as salts and checksums go on from frame to frame.
/// </summary>
internal sealed class LogFrames
{
    private const int HeaderLength = 32, FrameHeaderLength = 24;
    private const uint LittleEndianSums = 0x377f0682, BigEndianSums = 0x377f0683;

    /// <summary>The place in the log of a page's content, by its number.</summary>
    public Dictionary<uint, long> Places { get; } = [];

    public int PageSize { get; private set; }

    /// <summary>How many pages the file has after the last commit; 0 where the log holds none.</summary>
    public uint PageCount { get; private set; }

    public static LogFrames Read(Stream log)
    {
        var frames = new LogFrames();
        Span<byte> header = stackalloc byte[HeaderLength];
        if (log.ReadAtLeast(header, HeaderLength, false) < HeaderLength) return frames;
        var magic = BinaryPrimitives.ReadUInt32BigEndian(header);
        if (magic is not (LittleEndianSums or BigEndianSums)) return frames;
        var sums = new Sums(magic == BigEndianSums);
        sums.Add(header[..24]);
        if (!sums.Are(header[24..])) return frames;
        if (BinaryPrimitives.ReadUInt32BigEndian(header[8..]) is not (>= 512 and <= 65536 and var size)) return frames;
        frames.PageSize = (int)size;
        frames.ReadFrames(log, header[16..24].ToArray(), sums);
        return frames;
    }

    private void ReadFrames(Stream log, byte[] salts, Sums sums)
    {
        var frame = new byte[FrameHeaderLength + PageSize];
        var pending = new List<(uint Page, long Place)>();
        for (long at = HeaderLength; log.ReadAtLeast(frame, frame.Length, false) == frame.Length; at += frame.Length)
        {
            sums.Add(frame.AsSpan(0, 8));
            sums.Add(frame.AsSpan(FrameHeaderLength));
            if (!frame.AsSpan(8, 8).SequenceEqual(salts) || !sums.Are(frame.AsSpan(16, 8))) return;
            pending.Add((BinaryPrimitives.ReadUInt32BigEndian(frame), at + FrameHeaderLength));
            if (BinaryPrimitives.ReadUInt32BigEndian(frame.AsSpan(4)) is not (> 0 and var count)) continue;
            PageCount = count;
            foreach (var (page, place) in pending) Places[page] = place;
            pending.Clear();
        }
    }

    /// <summary>The two running sums of a log.</summary>
    private sealed class Sums(bool bigEndian)
    {
        private uint first;
        private uint second;

        public void Add(ReadOnlySpan<byte> data)
        {
            unchecked
            {
                for (var i = 0; i + 8 <= data.Length; i += 8)
                {
                    first += Word(data[i..]) + second;
                    second += Word(data[(i + 4)..]) + first;
                }
            }
        }

        public bool Are(ReadOnlySpan<byte> stored) =>
            BinaryPrimitives.ReadUInt32BigEndian(stored) == first && BinaryPrimitives.ReadUInt32BigEndian(stored[4..]) == second;

        private uint Word(ReadOnlySpan<byte> data) =>
            bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(data) : BinaryPrimitives.ReadUInt32LittleEndian(data);
    }
}
