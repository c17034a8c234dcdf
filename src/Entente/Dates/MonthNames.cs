using System.Globalization;
using System.Text;
using Entente.Codebook;

namespace Entente.Dates;

/// <summary>The names of the months in the languages of <c>codebook/world/months.yaml</c>.</summary>
internal static class MonthNames
{
    private const string File = "world/months.yaml";

    private static readonly Lazy<Dictionary<string, int>> ByName = new(Load);

    private static readonly Lazy<Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>> BySpan =
        new(() => ByName.Value.GetAlternateLookup<ReadOnlySpan<char>>());

    private const int LongestName = 24;

    /// <summary>The number of the month that a word names; 0 when it names none.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestName) return 0;
        Span<char> folded = stackalloc char[LongestName];
        for (var i = 0; i < word.Length; i++) folded[i] = Bare(char.ToLowerInvariant(word[i]));
        return BySpan.Value.TryGetValue(folded[..word.Length], out var number) ? number : 0;
    }

    private static Dictionary<string, int> Load()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in CodebookSource.Embedded().Root(File)!.Items)
        {
            var number = 0;
            foreach (var month in language["months"].Items)
            {
                number++;
                foreach (var name in month.Texts) names.TryAdd(Fold(name), number);
            }
        }
        return names;
    }

    private static string Fold(string name) => string.Create(name.Length, name, (folded, given) =>
    {
        for (var i = 0; i < given.Length; i++) folded[i] = Bare(char.ToLowerInvariant(given[i]));
    });

    /// <summary>A letter without its marks; months are told apart without them.</summary>
    private static char Bare(char letter)
    {
        if (char.IsAscii(letter)) return letter;
        Span<char> one = [letter];
        Span<char> parts = stackalloc char[4];
        return one.TryNormalize(parts, out var written, NormalizationForm.FormD) && written > 0
            && char.GetUnicodeCategory(parts[0]) != UnicodeCategory.NonSpacingMark
            ? parts[0]
            : letter;
    }
}
