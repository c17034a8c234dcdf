namespace Entente.Register.Upkeep;

/// <summary>The lines of a stream, one after the other, in memory that is used again.</summary>
internal sealed class ByteLines(Stream from) : IDisposable
{
    /// <summary>No row is longer; what has no end of a line for so long is something else.</summary>
    private const int Longest = 1 << 29;

    private byte[] buffer = new byte[1 << 18];
    private int start;
    private int end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Reads a line, with the LF at its end; of the last line that may be missing. Empty when there is none.</summary>
    /// <exception cref="InvalidDataException">It cannot be unpacked, or a line has no end.</exception>
    public ReadOnlySpan<byte> Next()
    {
        for (var seen = 0; ;)
        {
            if (buffer.AsSpan(start + seen, end - start - seen).IndexOf((byte)'\n') is >= 0 and var at) return Take(seen + at + 1);
            seen = end - start;
            if (!Fill()) return Take(seen);
        }
    }

    public void Dispose() => from.Dispose();

    private ReadOnlySpan<byte> Take(int length)
    {
        var line = buffer.AsSpan(start, length);
        start += length;
        if (length > 0) Number++;
        return line;
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == Longest) throw new InvalidDataException("a line has no end");
        if (end == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, Longest));
        var read = from.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
