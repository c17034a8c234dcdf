using System.Security.Cryptography;
using System.Text;

namespace Entente.Codebook;

/// <summary>The files of a codebook, by their path below its folder (<c>fr/offices.yaml</c>), as text.</summary>
public sealed class CodebookSource
{
    private const string ResourcePrefix = "codebook/";

    /// <param name="files">Paths with forward slashes, and the text of each.</param>
    public CodebookSource(IEnumerable<KeyValuePair<string, string>> files) =>
        Files = new SortedDictionary<string, string>(files.ToDictionary(), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The codebook that the program ships with.</summary>
    public static CodebookSource Embedded()
    {
        var assembly = typeof(CodebookSource).Assembly;
        return new CodebookSource(
            from name in assembly.GetManifestResourceNames()
            where name.StartsWith(ResourcePrefix, StringComparison.Ordinal)
            select KeyValuePair.Create(name[ResourcePrefix.Length..].Replace('\\', '/'), ReadResource(name)));
    }

    /// <summary>A hash of every file's path and text, in hexadecimal: it changes when the codebook does.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData([0]);
            hash.AppendData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
            hash.AppendData([0]);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    /// <summary>The root of one file, parsed by itself; null when it is absent or empty.</summary>
    /// <exception cref="CodebookException">It is no valid YAML.</exception>
    public CodebookNode? Root(string path)
    {
        if (!Files.TryGetValue(path, out var text)) return null;
        var files = new CodebookFiles(new CodebookSource([KeyValuePair.Create(path, text)]));
        var root = files.Root(path);
        files.ThrowIfWrong();
        return root;
    }

    private static string ReadResource(string name)
    {
        using var stream = typeof(CodebookSource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
