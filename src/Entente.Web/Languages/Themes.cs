using Entente.Codebook;
using Entente.Web.Shared;

namespace Entente.Web.Languages;

/// <summary>The themes of the codebook with their names.</summary>
public static class Themes
{
    public static IEnumerable<(string Code, string Name)> Of(Book book, Wording words) =>
        (book.Root("kinds/themes.yaml")?.Items ?? []).Select(node => node["theme"].Text).Select(code => (Code: code, Name: words.Labels.Theme(code)))
            .OrderBy(theme => NameOrder.Key(theme.Name), StringComparer.Ordinal);
}
