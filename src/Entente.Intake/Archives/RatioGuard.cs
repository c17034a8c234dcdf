namespace Entente.Intake.Archives;

/// <summary>
/// A decompressed stream that ends in an error once it has grown far beyond what it was compressed to, as bombs do and
/// archives of pages do not.
/// </summary>
/// <param name="compressed">Where the compressed bytes come from; its position tells how many have been used.</param>
internal sealed class RatioGuard(Stream inner, CountedStream compressed) : Stream
{
    /// <summary>Pages shrink to a fifth or a tenth; nothing but repetition to a hundredth.</summary>
    public const int Most = 100;

    /// <summary>Below this nothing can do harm.</summary>
    private const long Free = 16 * 1024 * 1024;

    private long given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        given += read;
        return given > Free && given / Most > compressed.Given ? throw new BombException() : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A stream that counts what it gives.</summary>
internal sealed class CountedStream(Stream inner) : Stream
{
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        Given += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>What was compressed is made to fill disks or memory.</summary>
internal sealed class BombException() : IOException($"it grows to more than {RatioGuard.Most} times its size when it is unpacked");
