using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Codebook;

/// <summary>Parses the files of a codebook.</summary>
internal sealed class CodebookFiles(CodebookSource source)
{
    private readonly List<CodebookError> errors = [];
    private readonly Dictionary<string, CodebookNode?> roots = [];

    /// <summary>The paths of all files, in order.</summary>
    public IEnumerable<string> Paths => source.Files.Keys;

    /// <summary>The root of a file; null when the file is absent or empty.</summary>
    public CodebookNode? Root(string path)
    {
        // A book is read by several threads once it is loaded.
        lock (roots)
            return roots.TryGetValue(path, out var root) ? root?.Anew() : roots[path] = Parse(path);
    }

    private CodebookNode? Parse(string path)
    {
        if (!source.Files.TryGetValue(path, out var text)) return null;
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents.Count == 0 ? null : new CodebookNode(path, yaml.Documents[0].RootNode);
        }
        catch (YamlException e)
        {
            errors.Add(new CodebookError(path, (int)e.Start.Line, $"this is no valid YAML: {e.Message}"));
            return null;
        }
    }

    /// <summary>Reads each item of a file's list; one that is wrong is noted, and the others go on.</summary>
    public IEnumerable<T> Each<T>(string path, Func<CodebookNode, T> read)
    {
        if (Root(path) is not { } root) yield break;
        foreach (var item in Try(() => root.Items.ToArray(), []))
            if (Try(() => (Value: read(item), Good: true), default) is { Good: true } result)
                yield return result.Value;
    }

    /// <summary>Reads a file as a whole.</summary>
    public T Whole<T>(string path, Func<CodebookNode, T> read, T otherwise) =>
        Root(path) is { } root ? Try(() => read(root), otherwise) : otherwise;

    /// <summary>Notes an error that crosses files.</summary>
    public void Note(CodebookError error) => errors.Add(error);

    /// <exception cref="CodebookException">Something was wrong.</exception>
    public void ThrowIfWrong()
    {
        if (errors.Count > 0) throw new CodebookException(errors);
    }

    private T Try<T>(Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (CodebookException e)
        {
            errors.AddRange(e.Errors);
            return otherwise;
        }
    }
}
