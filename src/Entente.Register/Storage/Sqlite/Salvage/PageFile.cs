using System.Buffers.Binary;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>The pages of a database file as its log leaves them, read without the engine, which would go no further than the first fault.</summary>
internal sealed class PageFile : IDisposable
{
    private const int UsualPageSize = 4096, HeaderLength = 100;
    private static readonly byte[] Magic = "SQLite format 3\0"u8.ToArray();

    private readonly FileStream file;
    private readonly FileStream? log;
    private readonly LogFrames frames;

    public PageFile(string path)
    {
        file = Open(path);
        log = File.Exists(path + "-wal") ? Open(path + "-wal") : null;
        frames = log is null ? new LogFrames() : LogFrames.Read(log);
        Span<byte> header = stackalloc byte[HeaderLength];
        var hasHeader = RandomAccess.Read(file.SafeFileHandle, header, 0) == HeaderLength && header.StartsWith(Magic);
        PageSize = SizeIn(header, hasHeader) ?? (frames.PageSize > 0 ? frames.PageSize : UsualPageSize);
        Usable = PageSize - (hasHeader ? header[20] : 0);
        PageCount = (uint)Math.Max((file.Length + PageSize - 1) / PageSize, frames.PageCount);
    }

    public int PageSize { get; }

    /// <summary>So many bytes of a page hold content.</summary>
    public int Usable { get; }

    public uint PageCount { get; }

    /// <summary>The content of a page, from 1; false where there is none.</summary>
    public bool TryRead(uint number, Span<byte> page)
    {
        if (number == 0 || number > PageCount) return false;
        if (frames.Places.TryGetValue(number, out var place)) return RandomAccess.Read(log!.SafeFileHandle, page, place) == PageSize;
        page.Clear();
        return RandomAccess.Read(file.SafeFileHandle, page, (number - 1L) * PageSize) > 0;
    }

    public void Dispose()
    {
        file.Dispose();
        log?.Dispose();
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static int? SizeIn(ReadOnlySpan<byte> header, bool hasHeader)
    {
        int size = BinaryPrimitives.ReadUInt16BigEndian(header[16..]);
        if (size == 1) size = 65536;
        return hasHeader && size >= 512 && (size & (size - 1)) == 0 ? size : null;
    }
}
