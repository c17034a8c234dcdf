namespace Entente.Facts.Scenes;

/// <summary>Reads ordinals in Roman figures: "IXe", "XIIème".</summary>
internal static class RomanOrdinal
{
    /// <summary>Fifty and a hundred are left out: "Le" and "Ce" are words.</summary>
    private const string Figures = "IVX";
    private static readonly int[] Values = [1, 5, 10];

    /// <summary>The value of a word; null when it is no such ordinal.</summary>
    public static int? Read(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAnyExcept(Figures);
        return end > 0 && IsEnding(word[end..]) ? Value(word[..end]) : null;
    }

    private static bool IsEnding(ReadOnlySpan<char> ending) => ending is "e" or "è" or "ème" or "eme" or "er" or "ère" or "ᵉ";

    private static int Value(ReadOnlySpan<char> figures)
    {
        var total = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            var value = Values[Figures.IndexOf(figures[i])];
            total += i + 1 < figures.Length && Values[Figures.IndexOf(figures[i + 1])] > value ? -value : value;
        }
        return total;
    }
}
