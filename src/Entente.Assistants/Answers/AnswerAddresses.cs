using System.Diagnostics.CodeAnalysis;
using Entente.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.Assistants.Answers;

/// <summary>
/// The addresses in answers: the pages of the site where one is known, else <c>entente://</c> with the same path, which the
/// server itself answers as resources.
/// </summary>
public sealed class AnswerAddresses(Uri? site)
{
    /// <summary>The scheme of addresses that only this server knows.</summary>
    public const string Scheme = "entente";

    private readonly string root = site is null ? $"{Scheme}://" : site.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";

    public string Entity(string identifier) => Of(SiteAddresses.Entity(identifier));

    public string Dispatch(string page, string? of = null) => Of(SiteAddresses.Dispatch(page, of));

    public string Relation(string a, string b) => Of(SiteAddresses.Relation(a, b));

    public string Party(string code) => Of(SiteAddresses.Party(code));

    /// <summary>The path of one of our addresses and its question, either form; false for any other.</summary>
    public bool TryParse(string address, [NotNullWhen(true)] out string[]? path, [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? question)
    {
        (path, question) = (null, null);
        var rest = address.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? address[root.Length..]
            : address.StartsWith($"{Scheme}://", StringComparison.OrdinalIgnoreCase) ? address[(Scheme.Length + 3)..] : null;
        if (rest is null) return false;
        rest = rest.Split('#')[0];
        var at = rest.IndexOf('?');
        path = [.. (at < 0 ? rest : rest[..at]).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        question = QueryHelpers.ParseQuery(at < 0 ? "" : rest[at..]).ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal);
        return true;
    }

    private string Of(string address) => root + address.TrimStart('/');
}
