namespace Entente.Register.Views;

/// <summary>Chooses among the forms in which a name was printed.</summary>
internal static class PrintedNames
{
    /// <summary>
    /// The fullest form, and of equal ones that with its diacritics: outlets drop them, and none adds any. Then the one that is
    /// printed most often: a slip is rare.
    /// </summary>
    public static string Best(IEnumerable<string> forms) =>
        forms.Select(f => f.Replace('_', ' '))
            .GroupBy(f => f, StringComparer.Ordinal)
            .OrderByDescending(f => f.Key.Count(c => c == ' '))
            .ThenByDescending(f => f.Key.Count(c => !char.IsAscii(c)))
            .ThenByDescending(f => f.Count())
            .ThenByDescending(f => f.Key.Length)
            .ThenBy(f => f.Key, StringComparer.Ordinal)
            .First().Key;
}
