using Entente.Codebook;

namespace Entente.Pages;

/// <summary>The words of a page's furniture (markers, menus, credits, agencies), compiled from <c>pages.yaml</c> of every language.</summary>
public sealed class PageBook
{
    /// <param name="byLanguage">The root of each language's <c>pages.yaml</c>, by ISO 639-1 code.</param>
    /// <exception cref="CodebookException">A file is wrong.</exception>
    public static PageBook Load(IReadOnlyDictionary<string, CodebookNode> byLanguage) => new();
}
