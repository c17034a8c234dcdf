namespace Entente.Codebook;

/// <summary>
/// Checks what one file of a codebook says of another: codes that are used and listed nowhere, and codes or titles that
/// stand twice. Each file by itself is checked where it is loaded.
/// </summary>
internal sealed class CrossReferences(CodebookFiles files, string language)
{
    private static readonly HashSet<string> Statuses = ["planned", "proposed", "postponed", "cancelled", "deny"];

    private readonly Dictionary<Listing, HashSet<string>> known = [];

    public void Check()
    {
        var references = CodebookTables.References(language).ToLookup(reference => files.Root(reference.Listing.File) is null);
        foreach (var listing in CodebookTables.Unique(language)) CheckUnique(listing);
        foreach (var file in references[true].Select(reference => reference.Listing.File).Distinct())
            files.Note(new CodebookError(file, 0, "this file is missing"));
        foreach (var (file, key, listing) in references[false]) CheckKnown(file, key, listing);
        foreach (var (file, code, keys) in CodebookTables.Titles(language)) CheckTitles(file, code, keys);
        foreach (var status in Values($"{language}/engagements.yaml", "status"))
            if (!Statuses.Contains(status.Text)) Note(status, $"“{status.Text}” is no status; known are {string.Join(", ", Statuses)}");
    }

    private void CheckUnique(Listing listing)
    {
        var seen = new HashSet<string>();
        foreach (var value in Values(listing.File, listing.Key))
            if (!seen.Add(value.Text)) Note(value, $"the {listing.Name} {value.Text} stands here twice");
    }

    private void CheckKnown(string file, string key, Listing listing)
    {
        foreach (var value in Values(file, key))
            if (!Known(listing).Contains(value.Text)) Note(value, $"“{value.Text}” is no {listing.Name} of {listing.File}");
    }

    /// <summary>A title may stand for one code only, or the reading would depend on the order of the file.</summary>
    private void CheckTitles(string file, string code, string[] keys)
    {
        var owners = new Dictionary<string, string>();
        foreach (var entry in Entries(file))
            foreach (var title in keys.SelectMany(key => Scalars(entry.Find(key))))
                if (Owner(owners, title.Text, entry.Find(code)?.Text ?? "") is { } other)
                    Note(title, $"“{title.Text}” already stands under {other}");
    }

    private static string? Owner(Dictionary<string, string> owners, string title, string code) =>
        owners.TryAdd(title.ToLowerInvariant(), code) || owners[title.ToLowerInvariant()] == code ? null : owners[title.ToLowerInvariant()];

    private HashSet<string> Known(Listing listing)
    {
        if (known.TryGetValue(listing, out var codes)) return codes;
        return known[listing] = [.. Values(listing.File, listing.Key).Select(value => value.Text)];
    }

    private IEnumerable<CodebookNode> Entries(string file) =>
        files.Root(file) is { IsList: true } root ? root.Items.Where(item => item.IsMap) : [];

    /// <summary>The single values under a key, wherever in the file it stands; those of examples left out.</summary>
    private IEnumerable<CodebookNode> Values(string file, string key) => files.Root(file) is { } root ? Under(root, key) : [];

    private static IEnumerable<CodebookNode> Under(CodebookNode node, string key)
    {
        if (node.IsList) return node.Items.SelectMany(item => Under(item, key));
        if (!node.IsMap) return [];
        return node.Entries.Where(entry => entry.Key != CodebookNode.Examples)
            .SelectMany(entry => entry.Key == key ? Scalars(entry.Value).Concat(Under(entry.Value, key)) : Under(entry.Value, key));
    }

    private static IEnumerable<CodebookNode> Scalars(CodebookNode? node) =>
        node is null || node.IsMap ? [] : node.Items.Where(item => item is { IsMap: false, IsList: false });

    private void Note(CodebookNode node, string reason) => files.Note(new CodebookError(node.File, node.Line, reason));
}
