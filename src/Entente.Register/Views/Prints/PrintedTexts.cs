using Entente.Register.Storage;

namespace Entente.Register.Views.Prints;

/// <summary>Of the dispatches that tell one thing, of which text each is a print. They are compared when that is first asked.</summary>
internal sealed class PrintedTexts(PrintGroups groups, IReadOnlyList<ToldClaim> claims)
{
    private IReadOnlyDictionary<string, string>? texts;

    /// <summary>The text of a dispatch, by the hash of the first of its prints.</summary>
    public string TextOf(string dispatch) => (texts ??= groups.TextsOf(claims)).GetValueOrDefault(dispatch, dispatch);
}
