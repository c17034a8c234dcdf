using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register.Search;
using Spectre.Console;

namespace Entente.Outputs.Search;

/// <summary>Writes what a search has found: as text for people, or as JSON, which does not depend on the language.</summary>
public static class SearchRenderer
{
    /// <summary>All as one object, <c>entente-search/1</c>.</summary>
    public static string Json(SearchResults results) => SearchJson.Whole(results);

    /// <summary>One hit a line.</summary>
    public static string NdJson(SearchResults results) => SearchJson.Lines(results);

    /// <summary>For people, in the console's width and colours.</summary>
    /// <param name="query">As it was typed.</param>
    /// <param name="limit">How many hits a page has.</param>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, SearchResults results, string query, int limit, OutputLanguage language, Book? book = null) =>
        new SearchText(console, Labels.For(language, book), SearchLabels.For(language)).Write(results, query, limit);
}
