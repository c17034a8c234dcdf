namespace Entente.Codebook;

/// <summary>The rules of reading by name, as <c>kinds/rules.yaml</c> and the frames of the language files tell them.</summary>
public sealed class RuleBook
{
    private const string File = "kinds/rules.yaml";

    private readonly Dictionary<string, RuleKind> rules;

    private RuleBook(Dictionary<string, RuleKind> rules) => this.rules = rules;

    /// <summary>All rules, in the order of the codebook.</summary>
    public IReadOnlyCollection<RuleKind> All => rules.Values;

    /// <summary>The rule of a name; null when the codebook knows none.</summary>
    public RuleKind? Find(string name) => rules.GetValueOrDefault(name);

    /// <exception cref="CodebookException">An entry is not of the form.</exception>
    public static RuleBook Load(Book book, string language)
    {
        var rules = new Dictionary<string, RuleKind>(StringComparer.Ordinal);
        foreach (var group in book.Root(File)?.Items ?? [])
            foreach (var rule in OfGroup(book, language, group)) rules.TryAdd(rule.Name, rule);
        return new RuleBook(rules);
    }

    private static IEnumerable<RuleKind> OfGroup(Book book, string language, CodebookNode group)
    {
        var fact = group["fact"].Text;
        foreach (var (name, meaning) in group["rules"].Entries) yield return new RuleKind(name, fact, meaning.Text, Place(meaning));
        if (group.Find("frames") is { } frames)
        {
            var (prefix, meaning) = (frames["prefix"].Text, frames["meaning"].Text);
            foreach (var frame in Frames(book.Root($"{language}/{frames["file"].Text}.yaml")))
                yield return new RuleKind(prefix + frame.Text, fact, meaning, Place(frame));
        }
        group.RefuseOtherKeys();
    }

    /// <summary>The names of frames, wherever they stand in a file.</summary>
    private static IEnumerable<CodebookNode> Frames(CodebookNode? node)
    {
        if (node is null) return [];
        if (node.IsList) return node.Items.SelectMany(Frames);
        return node.IsMap ? node.Entries.SelectMany(entry => entry.Key == "frame" ? [entry.Value] : Frames(entry.Value)) : [];
    }

    private static string Place(CodebookNode node) => $"{node.File}:{node.Line}";
}

/// <summary>A rule of reading.</summary>
/// <param name="Name">Its name, as a fact's <c>rule</c> gives it: <c>verb.receive</c>.</param>
/// <param name="Fact">The kind of fact that it finds: <c>engagement</c>.</param>
/// <param name="Meaning">What it looks for, in English.</param>
/// <param name="Source">The file and line that define it.</param>
public sealed record RuleKind(string Name, string Fact, string Meaning, string Source);
