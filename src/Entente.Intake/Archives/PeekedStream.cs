namespace Entente.Intake.Archives;

/// <summary>A stream of which the first bytes have been looked at; it gives them again.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream inner;
    private readonly byte[] head;
    private int given;

    private PeekedStream(Stream inner, byte[] head) => (this.inner, this.head) = (inner, head);

    public ReadOnlySpan<byte> Head => head;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static PeekedStream Over(Stream stream, int length)
    {
        var head = new byte[length];
        return new PeekedStream(stream, head[..stream.ReadAtLeast(head, length, throwOnEndOfStream: false)]);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (given == head.Length) return inner.Read(buffer, offset, count);
        var part = Math.Min(count, head.Length - given);
        Array.Copy(head, given, buffer, offset, part);
        given += part;
        return part;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
