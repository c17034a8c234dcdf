namespace Entente.Codebook;

/// <summary>Parses the files of a codebook.</summary>
internal sealed class CodebookFiles
{
    private readonly CodebookSource source;
    private readonly CodebookText[] ahead;
    private readonly Dictionary<string, CodebookText> texts;
    private readonly List<CodebookError> errors = [];
    private readonly Dictionary<string, CodebookNode?> roots = [];

    public CodebookFiles(CodebookSource source)
    {
        this.source = source;
        ahead = [.. source.Files.Select(file => new CodebookText(file.Key, file.Value))];
        texts = ahead.ToDictionary(text => text.Path);
        ParseAhead();
    }

    /// <summary>The paths of all files, in order.</summary>
    public IEnumerable<string> Paths => source.Files.Keys;

    /// <summary>The root of a file; null when the file is absent or empty.</summary>
    public CodebookNode? Root(string path)
    {
        // A book is read by several threads once it is loaded.
        lock (roots)
            return roots.TryGetValue(path, out var root) ? root?.Anew() : roots[path] = Open(path);
    }

    private CodebookNode? Open(string path)
    {
        if (!texts.TryGetValue(path, out var text)) return null;
        var (root, error) = text.Value;
        if (error is not null) errors.Add(error);
        return root is null ? null : new CodebookNode(path, root);
    }

    /// <summary>Parses all files on another thread, while the first ones are compiled; those of the world and the small ones first, as they are asked for.</summary>
    private void ParseAhead() => Task.Run(() =>
    {
        for (var i = ahead.Length - 1; i >= 0; i--) ahead[i].ParseAhead();
    });

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
