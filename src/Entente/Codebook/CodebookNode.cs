namespace Entente.Codebook;

/// <summary>A value of a codebook file that knows its place, so that what is wrong can be named by file and line.</summary>
public sealed class CodebookNode
{
    /// <summary>The key under which any entry may carry examples of what it does.</summary>
    public const string Examples = "examples";

    private readonly YamlValue yaml;
    /// <summary>Few keys, asked for one by one; most values are asked for none.</summary>
    private List<string>? asked;

    internal CodebookNode(string file, YamlValue yaml)
    {
        File = file;
        this.yaml = yaml;
    }

    public string File { get; }

    public int Line => yaml.Line;

    public bool IsMap => yaml.IsMap;

    /// <summary>Whether it stands for no value.</summary>
    public bool IsNothing => yaml.IsNull;

    public bool IsList => yaml.IsList;

    /// <summary>The text of a scalar.</summary>
    public string Text => yaml.Text ?? throw Error("a single value is expected here");

    public int Number => int.TryParse(Text, out var number) ? number : throw Error($"“{Text}” is no whole number");

    public bool Flag => Text switch { "true" => true, "false" => false, _ => throw Error($"“{Text}” is neither true nor false") };

    /// <summary>The items of a list; a single scalar counts as a list of one.</summary>
    public IEnumerable<CodebookNode> Items => yaml switch
    {
        { IsList: true } => yaml.Items.Select(Wrap),
        { Text: "" or "~" or "null" } => [],
        { Text: not null } => [this],
        _ => throw Error("a list is expected here"),
    };

    public IEnumerable<string> Texts => Items.Select(item => item.Text);

    /// <summary>The keys and values of a map, in the order of the file.</summary>
    public IEnumerable<(string Key, CodebookNode Value)> Entries =>
        yaml.Keys is { } keys
            ? keys.Zip(yaml.Items, (key, value) => (key, Wrap(value)))
            : throw Error("a map of keys and values is expected here");

    /// <summary>The value of a key; null when the key is absent or its value is null.</summary>
    public CodebookNode? Find(string key)
    {
        Ask(key);
        if (!yaml.IsMap) throw Error("a map of keys and values is expected here");
        return yaml.Find(key) is { IsNull: false } value ? Wrap(value) : null;
    }

    /// <exception cref="CodebookException">The key is absent.</exception>
    public CodebookNode this[string key] => Find(key) ?? throw Error($"“{key}” is missing");

    /// <summary>The texts under a key; none when the key is absent.</summary>
    public IEnumerable<string> List(string key) => Find(key)?.Texts ?? [];

    /// <summary>Refuses keys that nobody asked for, so that a misspelt key is no silent loss; every entry may have examples.</summary>
    /// <exception cref="CodebookException">A key is unknown.</exception>
    public void RefuseOtherKeys(params ReadOnlySpan<string> alsoKnown)
    {
        foreach (var (key, value) in Entries)
            if (key != Examples && asked?.Contains(key) != true && !alsoKnown.Contains(key))
                throw value.Error($"“{key}” is not known here; known are {string.Join(", ", (asked ?? []).Union([Examples, .. alsoKnown]).Order(StringComparer.Ordinal))}");
    }

    public CodebookException Error(string reason) => new([new CodebookError(File, Line, reason)]);

    /// <summary>The same value, of which no key has been asked for.</summary>
    internal CodebookNode Anew() => Wrap(yaml);

    private CodebookNode Wrap(YamlValue child) => new(File, child);

    private void Ask(string key)
    {
        asked ??= new List<string>(4);
        if (!asked.Contains(key)) asked.Add(key);
    }
}
