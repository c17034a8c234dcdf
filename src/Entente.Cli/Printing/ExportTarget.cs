using System.IO.Compression;

namespace Entente.Cli.Printing;

/// <summary>
/// Where an export goes: a file, a folder, or standard output. Files and folders are made under another name, and get their own when
/// they are whole; none is written over.
/// </summary>
internal static class ExportTarget
{
    private const string Unfinished = "-unfinished";

    private const int BufferSize = 1 << 18;

    /// <summary>Writes a file, or, where none is named, to standard output.</summary>
    /// <exception cref="UsageException">It cannot be written, or is there already.</exception>
    public static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (file is null)
        {
            using var stream = new WriterStream(terminal.Output);
            write(stream);
            return;
        }

        Make(Path.GetFullPath(file, terminal.CurrentFolder), file, path =>
        {
            using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
            write(stream);
        });
    }

    /// <summary>Fills a folder.</summary>
    /// <exception cref="UsageException">It cannot be made, or is there already.</exception>
    public static void Fill(Terminal terminal, string folder, Action<string> fill) =>
        Make(Path.GetFullPath(folder, terminal.CurrentFolder), folder, path =>
        {
            Directory.CreateDirectory(path);
            fill(path);
        });

    /// <summary>Fills a folder, and packs it into a file.</summary>
    /// <exception cref="UsageException">It cannot be made, or is there already.</exception>
    public static void Zip(Terminal terminal, string file, Action<string> fill) =>
        Make(Path.GetFullPath(file, terminal.CurrentFolder), file, path =>
        {
            var folder = Directory.CreateDirectory(path + Unfinished).FullName;
            try
            {
                fill(folder);
                ZipFile.CreateFromDirectory(folder, path);
            }
            finally
            {
                Remove(folder);
            }
        });

    private static void Make(string path, string shown, Action<string> make)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (Path.Exists(path) && !IsEmptyFolder(path)) throw new UsageException(Messages.IsThere(shown));
        var unfinished = path + Unfinished;
        try
        {
            Remove(unfinished);
            make(unfinished);
            if (Directory.Exists(path)) Directory.Delete(path);
            Directory.Move(unfinished, path); // Moves a file, too.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(shown, e.Message), e);
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private static bool IsEmptyFolder(string path) => Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any();

    private static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else if (File.Exists(path)) File.Delete(path);
    }
}
