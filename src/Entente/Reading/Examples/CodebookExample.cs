using Entente.Codebook;

namespace Entente.Reading.Examples;

/// <summary>A sentence in the codebook, and what reading it must give.</summary>
/// <param name="Text">The sentence, read as a page of its own.</param>
/// <param name="Published">The day of publication that it is read on, as EDTF; null when none is given.</param>
/// <param name="Kind">The kind of fact that it gives or does not.</param>
/// <param name="Expected">The fields of each fact that must be found; empty when none of the kind may be.</param>
public sealed record CodebookExample(
    string File, int Line, string Text, string? Published, FactKind Kind, IReadOnlyList<IReadOnlyDictionary<string, object?>> Expected);

/// <summary>A kind of fact as <c>kinds/facts.yaml</c> describes it.</summary>
/// <param name="Code">The kind: <c>engagement</c>.</param>
/// <param name="List">The key under which a reading lists them: <c>engagements</c>.</param>
/// <param name="Fields">The names of its fields.</param>
public sealed record FactKind(string Code, string List, IReadOnlySet<string> Fields)
{
    private static readonly string[] OfEveryFact = ["quote", "rule"];

    internal static FactKind Load(CodebookNode node) =>
        new(node["fact"].Text, node["list"].Text, node["fields"].Entries.Select(entry => entry.Key).Concat(OfEveryFact).ToHashSet());
}
