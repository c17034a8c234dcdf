using Microsoft.Win32.SafeHandles;

namespace Entente.Cli;

/// <summary>The reader at the other end of the pipe has had enough (<c>| head</c>): a quiet end, and no error.</summary>
internal sealed class OutputClosedException(Exception inner) : Exception(inner.Message, inner);

/// <summary>Standard output that tells when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;

    public static TextWriter Open() => Terminal.Writer(new Piped(OpenStream()), flush: !Console.IsOutputRedirected);

    /// <summary>
    /// The console's own stream swallows the news of a closed pipe, so that a long run would go on for nobody. A file's
    /// place is shared with other programs of the same shell, which only the console's stream respects.
    /// </summary>
    private static Stream OpenStream()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    private sealed class Piped(Stream inner) : Stream
    {
        private bool closed;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            // Once closed, the rest that the writer holds on disposal is dropped.
            if (closed) return;
            try
            {
                inner.Write(buffer);
            }
            catch (IOException e) when (e.HResult == BrokenPipe)
            {
                closed = true;
                throw new OutputClosedException(e);
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
