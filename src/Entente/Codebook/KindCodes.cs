using Entente.Text;

namespace Entente.Codebook;

/// <summary>The kinds of facts, engagements and instruments (<c>kinds/</c>) as people may name them: by code, or in a language of the output.</summary>
public sealed class KindCodes
{
    private static readonly (string File, string Key)[] Files =
        [("kinds/facts.yaml", "fact"), ("kinds/engagements.yaml", "kind"), ("kinds/instruments.yaml", "kind")];

    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);

    private KindCodes()
    {
    }

    /// <summary>All codes, in the order of the codebook.</summary>
    public IReadOnlyList<string> All { get; private set; } = [];

    public static KindCodes Of(Book book)
    {
        var kinds = new KindCodes();
        var nodes = Files.SelectMany(file => (book.Root(file.File)?.Items ?? []).Select(node => (Code: node[file.Key].Text, Node: node))).ToArray();
        foreach (var (code, _) in nodes) kinds.codes.TryAdd(Plain(code), code);
        foreach (var (code, node) in nodes)
            foreach (var (_, name) in node["name"].Entries) kinds.codes.TryAdd(Plain(name.Text), code);
        kinds.All = [.. nodes.Select(node => node.Code).Distinct()];
        return kinds;
    }

    /// <summary>The code of a kind; null where none is named so.</summary>
    public string? Find(string name) => codes.GetValueOrDefault(Plain(name));

    private static string Plain(string name) => LatinLetters.Fold(name.Trim().ToLowerInvariant()).Replace('-', ' ');
}
