using Entente.Codebook;
using Entente.Web.Shared;

namespace Entente.Web.Languages;

/// <summary>The codes of a file of the codebook with their names, in the order of these.</summary>
public static class CodeNames
{
    /// <param name="key">Under which an entry has its code.</param>
    public static IEnumerable<(string Code, string Name)> Of(Book book, string file, string key, Wording words) =>
        (book.Root(file)?.Items ?? []).Select(node => (Code: node[key].Text, Name: node.Find("name")?.Find(words.Words.Code)?.Text ?? node[key].Text))
            .OrderBy(entry => NameOrder.Key(entry.Name), StringComparer.Ordinal);
}
