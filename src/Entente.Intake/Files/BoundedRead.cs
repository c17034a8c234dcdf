namespace Entente.Intake.Files;

/// <summary>Reads a stream that may be far larger than is wanted, or have no length at all (a pipe, a device).</summary>
internal static class BoundedRead
{
    /// <summary>All bytes; null when there are more than <paramref name="limit"/>, of which the rest is left unread.</summary>
    public static ReadOnlyMemory<byte>? All(Stream stream, long limit)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limit) return null;
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        using var buffer = new MemoryStream((int)Math.Min(Math.Max(expected, 4096), int.MaxValue));
        var chunk = new byte[16 * 1024];
        for (int read; (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
        {
            if (buffer.Length + read > limit) return null;
            buffer.Write(chunk, 0, read);
        }
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
