namespace Entente.Register.Views;

/// <summary>Chooses among the forms in which a name was printed.</summary>
internal static class PrintedNames
{
    /// <summary>The fullest form, and of equal ones that with its diacritics: outlets drop them, and none adds any.</summary>
    public static string Best(IEnumerable<string> forms) =>
        forms.Select(f => f.Replace('_', ' '))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(f => f.Count(c => c == ' '))
            .ThenByDescending(f => f.Count(c => !char.IsAscii(c)))
            .ThenByDescending(f => f.Length)
            .ThenBy(f => f, StringComparer.Ordinal)
            .First();
}
