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
        var line = new System.Text.StringBuilder();
        var any = false;
        while (start < end || Fill())
        {
            any = true;
            var rest = buffer.AsSpan(start, end - start);
            var stop = rest.IndexOf((byte)'\n');
            var part = stop < 0 ? rest : rest[..stop];
            if (line.Length < limit) line.Append(System.Text.Encoding.Latin1.GetString(part[..Math.Min(part.Length, limit - line.Length)]));
            Take(stop < 0 ? rest.Length : stop + 1);
            if (stop >= 0) break;
        }
        if (!any) return null;
        if (line.Length > 0 && line[^1] == '\r') line.Length--;
        return line.ToString();
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
