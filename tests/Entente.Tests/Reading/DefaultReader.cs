using Entente.Evaluating;
using Entente.Reading;

namespace Entente.Tests.Reading;

/// <summary>Reads stored pages as the program does that knows nothing of them but their text.</summary>
internal static class DefaultReader
{
    private static readonly Lazy<PageReader> Reader = new(PageReader.CreateDefault);

    /// <summary>The pages below a folder of the repository, by path from its root, in order.</summary>
    public static string[] Pages(params string[] folder) =>
        [.. Directory.EnumerateFiles(Repository.PathOf(folder), "*.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static PageReading Read(string page) =>
        Reader.Value.Read(Path.GetFileName(page), File.ReadAllText(Repository.PathOf(page)), Hints.None);
}
