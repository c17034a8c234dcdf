using Entente.Outputs.Brief;
using Entente.Codebook;

namespace Entente.Outputs.Review;

/// <summary>Names parties within a sentence, with the article and the preposition that the language wants.</summary>
internal abstract class ReviewNames(Labels labels)
{
    public static ReviewNames For(OutputLanguage language, Labels labels, Book? book) =>
        language == OutputLanguage.French ? new FrenchNames(labels, book) : new EnglishNames(labels);

    /// <summary>The name alone, for a table.</summary>
    public string Bare(string code) => labels.Party(code);

    /// <summary>As the subject of a sentence.</summary>
    public abstract string The(string code);

    /// <summary>To whom something is given.</summary>
    public abstract string To(string code);

    /// <summary>Of whom something is.</summary>
    public abstract string Of(string code);

    /// <summary>In which country something is.</summary>
    public abstract string In(string code);
}

/// <summary>French names of parties: « le Laos », « au Laos », « des Philippines », « en Inde ».</summary>
internal sealed class FrenchNames(Labels labels, Book? book) : ReviewNames(labels)
{
    /// <summary>An h is as often aspirate, and in foreign names always.</summary>
    private const string Vowels = "aàâeéèêiîoôuAÀÂEÉÈÊIÎOÔU";

    /// <summary>Organisations whose names are masculine, or plural; those of the others are feminine.</summary>
    private static readonly HashSet<string> Masculine = ["GCC", "ICRC", "G5S", "G7", "G20"], Plural = ["BRICS"];

    public override string The(string code) => Article(code) switch
    {
        "" => Bare(code),
        "l'" => $"l’{Bare(code)}",
        var article => $"{article} {Bare(code)}",
    };

    public override string To(string code) => Article(code) switch
    {
        "le" => $"au {Bare(code)}",
        "les" => $"aux {Bare(code)}",
        _ => $"à {The(code)}",
    };

    public override string Of(string code) => Article(code) switch
    {
        "le" => $"du {Bare(code)}",
        "les" => $"des {Bare(code)}",
        "" => IsVowel(Bare(code)) ? $"d’{Bare(code)}" : $"de {Bare(code)}",
        _ => $"de {The(code)}",
    };

    public override string In(string code) => Article(code) switch
    {
        "le" => $"au {Bare(code)}",
        "les" => $"aux {Bare(code)}",
        "" => $"à {Bare(code)}",
        _ => $"en {Bare(code)}",
    };

    public static bool IsVowel(string name) => name.Length > 0 && Vowels.Contains(name[0]);

    /// <summary>That of the codebook for a state; of an organisation by its acronym. A party that has none is named by its code alone.</summary>
    private string Article(string code)
    {
        if (book?.World.States.GetValueOrDefault(code) is { } state) return state.Articles.GetValueOrDefault("fr", "");
        if (book?.World.Organisations.ContainsKey(code) != true) return "";
        if (Plural.Contains(code)) return "les";
        return Masculine.Contains(code) ? "le" : IsVowel(Bare(code)) ? "l'" : "la";
    }
}

/// <summary>English names of parties: “Laos”, “the Philippines”.</summary>
internal sealed class EnglishNames(Labels labels) : ReviewNames(labels)
{
    /// <summary>States whose names take the article.</summary>
    private static readonly HashSet<string> WithArticle = ["AE", "BS", "CD", "CF", "CZ", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "SC", "US"];

    public override string The(string code) => WithArticle.Contains(code) || (code.Length > 2 && !code.StartsWith("ASEAN", StringComparison.Ordinal)) ? $"the {Bare(code)}" : Bare(code);

    public override string To(string code) => $"to {The(code)}";

    public override string Of(string code) => $"of {The(code)}";

    public override string In(string code) => $"in {The(code)}";
}
