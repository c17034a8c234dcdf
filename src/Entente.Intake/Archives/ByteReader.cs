namespace Entente.Intake.Archives;

/// <summary>Reads lines and runs of bytes from a stream through one buffer; what is not wanted is passed over unread.</summary>
internal sealed class ByteReader(Stream stream)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>How many bytes have been taken so far.</summary>
    public long Position { get; private set; }

    /// <summary>A line without its end, as Latin-1; null at the end of the stream. What is longer than the limit is cut.</summary>
    public string? Line(int limit)
    {
        if (LineBytes(limit) is not { } line) return null;
        var text = System.Text.Encoding.Latin1.GetString(line.Bytes.Span);
        return text.EndsWith('\r') ? text[..^1] : text;
    }

    /// <summary>A line without its end; null at the end of the stream.</summary>
    /// <param name="limit">In bytes; of what is longer the rest is passed over.</param>
    public (ReadOnlyMemory<byte> Bytes, bool Cut)? LineBytes(int limit)
    {
        using var line = new MemoryStream();
        var (any, cut) = (false, false);
        while (start < end || Fill())
        {
            any = true;
            var rest = buffer.AsSpan(start, end - start);
            var stop = rest.IndexOf((byte)'\n');
            var part = stop < 0 ? rest : rest[..stop];
            var room = limit - (int)line.Length;
            cut |= part.Length > room;
            line.Write(part[..Math.Min(part.Length, room)]);
            Take(stop < 0 ? rest.Length : stop + 1);
            if (stop >= 0) break;
        }
        return any ? (line.GetBuffer().AsMemory(0, (int)line.Length), cut) : null;
    }

    /// <summary>The next bytes; fewer where the stream ends before.</summary>
    public ReadOnlyMemory<byte> Bytes(long count)
    {
        using var taken = new MemoryStream();
        while (count > 0 && (start < end || Fill()))
        {
            var part = (int)Math.Min(count, end - start);
            taken.Write(buffer, start, part);
            Take(part);
            count -= part;
        }
        return taken.ToArray();
    }

    /// <summary>Passes over bytes; tells whether there were as many.</summary>
    public bool Skip(long count)
    {
        while (count > 0 && (start < end || Fill()))
        {
            var part = (int)Math.Min(count, end - start);
            Take(part);
            count -= part;
        }
        return count == 0;
    }

    private void Take(int count)
    {
        start += count;
        Position += count;
    }

    private bool Fill()
    {
        (start, end) = (0, stream.Read(buffer, 0, buffer.Length));
        return end > 0;
    }
}
