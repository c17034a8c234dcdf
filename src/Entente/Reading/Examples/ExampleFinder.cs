using Entente.Codebook;
using Entente.Dates;

namespace Entente.Reading.Examples;

/// <summary>
/// Finds the examples of a codebook: any entry of any file may carry them under <c>examples</c>, as
/// <c>{text, published, gives}</c>. <c>gives</c> holds fields of the fact to be found, of the kind that the file is
/// about unless <c>fact</c> names another; a list holds several facts; <c>nothing</c> wants none of the kind. Under an
/// office or rank, <c>person</c> and <c>party</c> may stand for <c>gives</c>.
/// </summary>
internal sealed class ExampleFinder(Book book)
{
    private static readonly Dictionary<string, string> KindOfFile = new()
    {
        ["engagements"] = "engagement", ["groups"] = "engagement", ["offices"] = "tenure", ["ranks"] = "tenure", ["honorifics"] = "tenure",
        ["instruments"] = "instrument", ["mechanisms"] = "mechanism", ["undertakings"] = "commitment", ["themes"] = "commitment",
        ["assistance"] = "assistance", ["deployments"] = "deployment", ["appointments"] = "appointment", ["commemorations"] = "commemoration",
    };

    private readonly Dictionary<string, FactKind> kinds =
        book.Root("kinds/facts.yaml")?.Items.Select(FactKind.Load).ToDictionary(kind => kind.Code) ?? [];

    /// <exception cref="CodebookException">An example is not of the form.</exception>
    public IEnumerable<CodebookExample> Find() =>
        book.Files.Where(path => !path.EndsWith("/dates.yaml", StringComparison.Ordinal) && !path.StartsWith("kinds/", StringComparison.Ordinal))
            .SelectMany(path => book.Root(path) is { } root ? Below(root) : []);

    private IEnumerable<CodebookExample> Below(CodebookNode node)
    {
        if (node.IsList) return node.Items.SelectMany(Below);
        return node.IsMap ? node.Entries.SelectMany(entry => entry.Key == CodebookNode.Examples ? Of(node, entry.Value) : Below(entry.Value)) : [];
    }

    private IEnumerable<CodebookExample> Of(CodebookNode entry, CodebookNode examples) => examples.Items.Select(item => Make(entry, item));

    private CodebookExample Make(CodebookNode entry, CodebookNode node)
    {
        var (text, published) = (node["text"].Text, node.Find("published"));
        if (published is not null && !Edtf.TryParse(published.Text, out _)) throw published.Error($"“{published.Text}” is no EDTF date");
        var (kind, expected) = node.Find("gives") is { } gives ? Given(gives) : Holder(entry, node);
        node.RefuseOtherKeys();
        return new CodebookExample(node.File, node.Line, text, published?.Text, kind, expected);
    }

    private (FactKind, IReadOnlyList<IReadOnlyDictionary<string, object?>>) Given(CodebookNode gives)
    {
        if (gives is { IsMap: false, IsList: false }) return gives.Text == "nothing" ? (Kind(gives), []) : throw gives.Error("“gives” holds fields of a fact, or “nothing”");
        var facts = gives.IsMap ? [gives] : gives.Items.ToArray();
        var kind = facts.Select(Kind).Distinct().ToArray();
        if (kind.Length != 1) throw gives.Error("“gives” must hold facts of one kind");
        return (kind[0], [.. facts.Select(fact => Fields(fact, kind[0]))]);
    }

    private FactKind Kind(CodebookNode gives)
    {
        var named = gives.IsMap ? gives.Find("fact")?.Text : null;
        var code = named ?? KindOfFile.GetValueOrDefault(Path.GetFileNameWithoutExtension(gives.File))
            ?? throw gives.Error("“fact” must name the kind of fact that the example gives");
        return kinds.GetValueOrDefault(code) ?? throw gives.Error($"“{code}” is no fact of kinds/facts.yaml");
    }

    private static Dictionary<string, object?> Fields(CodebookNode fact, FactKind kind)
    {
        var fields = fact.Entries.Where(entry => entry.Key != "fact").ToArray();
        foreach (var (name, value) in fields)
            if (!kind.Fields.Contains(name)) throw value.Error($"“{name}” is no field of {kind.Code}; fields are {string.Join(", ", kind.Fields)}");
        return fields.ToDictionary(field => field.Key, field => Value(field.Value));
    }

    private static object? Value(CodebookNode node)
    {
        if (node.IsMap) return node.Entries.ToDictionary(entry => entry.Key, entry => Value(entry.Value));
        if (node.IsList) return node.Items.Select(Value).ToArray();
        return node.IsNothing ? null : node.Text;
    }

    /// <summary>The short form: the holder of the office, or of the rank, under which the example stands.</summary>
    private (FactKind, IReadOnlyList<IReadOnlyDictionary<string, object?>>) Holder(CodebookNode entry, CodebookNode node)
    {
        var fields = new Dictionary<string, object?>();
        foreach (var key in (string[])["person", "party"])
            if (node.Find(key) is { } value) fields[key] = value.Text;
        foreach (var key in (string[])["office", "rank"])
            if (entry.Find(key) is { } code) fields[key] = code.Text;
        return fields.ContainsKey("person") ? (kinds["tenure"], [fields]) : throw node.Error("“gives” is missing");
    }
}
