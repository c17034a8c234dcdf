using Entente.Register.Storage;

namespace Entente.Register.Forgetting;

/// <summary>Finds the pages that somebody means: by name, or by the hash of a dispatch.</summary>
internal static class PageSearch
{
    /// <summary>With fewer digits one dispatch is easily taken for another.</summary>
    private const int FewestDigits = 6;

    /// <summary>The pages of names, and those that carry dispatches; each once.</summary>
    public static IReadOnlyList<LeavingPage> Find(IRegisterStore store, IReadOnlyCollection<string> what) =>
    [
        .. what.SelectMany(one => store.Forgetting.PagesNamed(one) is { Count: > 0 } named ? named : store.Forgetting.PagesTelling(HashOf(store, one)))
            .DistinctBy(page => page.Id).OrderBy(page => page.Name, StringComparer.Ordinal).ThenBy(page => page.Sha256, StringComparer.Ordinal),
    ];

    /// <summary>The hash of the only dispatch that begins with some digits, or that a reference names.</summary>
    public static string HashOf(IRegisterStore store, string what)
    {
        var digits = what.Split(':')[0];
        if (digits.Length < FewestDigits || !digits.All(char.IsAsciiHexDigitLower)) throw new ForgettingException($"there is no page {what}");
        return store.Forgetting.DispatchesLike(digits, 2) switch
        {
            [var hash] => hash,
            [] => throw new ForgettingException($"there is no page {what}, and no dispatch of which the hash begins so"),
            _ => throw new ForgettingException($"more than one dispatch begins with {digits}: give more digits"),
        };
    }
}
