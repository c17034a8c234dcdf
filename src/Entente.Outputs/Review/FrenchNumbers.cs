namespace Entente.Outputs.Review;

/// <summary>French numbers as usage wants them in prose: in letters up to sixteen, then in figures.</summary>
internal static class FrenchNumbers
{
    private static readonly string[] Letters =
    [
        "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
    ];

    /// <summary>The highest number that is written in letters.</summary>
    public const int InLetters = 16;

    /// <summary>The number before or in place of a noun; "un" and "aucun" agree with it.</summary>
    public static string Of(int number, bool feminine = false)
    {
        if (number > InLetters) return $"{number}";
        return feminine && number < 2 ? Letters[number] + "e" : Letters[number];
    }

    /// <summary>"1er", "2e" before a masculine noun.</summary>
    public static string Ordinal(int number) => number == 1 ? "1er" : $"{number}e";

    /// <summary>"première", "deuxième", "4e" before a feminine noun.</summary>
    public static string Spelt(int number) => number switch { 1 => "première", 2 => "deuxième", 3 => "troisième", _ => $"{number}e" };
}
