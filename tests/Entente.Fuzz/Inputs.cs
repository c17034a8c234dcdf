namespace Entente.Fuzz;

/// <summary>What targets are given.</summary>
public static class Inputs
{
    /// <summary>The corpus that was written for a target, and what fuzzing has found: name and content.</summary>
    /// <param name="path">A file, or a folder of files.</param>
    public static IEnumerable<(string Name, byte[] Content)> Of(string path) =>
        (Directory.Exists(path) ? Directory.GetFiles(path) : [path]).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));

    /// <summary>All of a stream.</summary>
    public static byte[] Read(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
