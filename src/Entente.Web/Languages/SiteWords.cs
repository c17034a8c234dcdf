using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Entente.Outputs;

namespace Entente.Web.Languages;

/// <summary>The site's own words in one language, from <c>Languages/fr.json</c> and <c>en.json</c>.</summary>
public sealed class SiteWords
{
    private readonly FrozenDictionary<string, string> words;

    private SiteWords(OutputLanguage language)
    {
        Language = language;
        Code = language.Code();
        using var stream = typeof(SiteWords).Assembly.GetManifestResourceStream($"languages/{Code}.json")!;
        words = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static SiteWords French { get; } = new(OutputLanguage.French);

    public static SiteWords English { get; } = new(OutputLanguage.English);

    public OutputLanguage Language { get; }

    /// <summary>ISO 639-1.</summary>
    public string Code { get; }

    public IEnumerable<string> Keys => words.Keys;

    public string this[string key] => words[key];

    /// <summary>A sentence with its values put in.</summary>
    public string With(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words[key], values);

    /// <summary>A number with what is counted, in the singular or the plural: the words under the key with <c>.one</c> or <c>.many</c>.</summary>
    public string Count(string key, long number)
    {
        // In French, none is singular too.
        var one = number == 1 || (number == 0 && Language == OutputLanguage.French);
        return With(one ? $"{key}.one" : $"{key}.many", Number(number));
    }

    /// <summary>A number with the language's mark between thousands.</summary>
    public string Number(long number) => number.ToString("N0", Language == OutputLanguage.French ? FrenchNumbers : CultureInfo.InvariantCulture.NumberFormat);

    private static NumberFormatInfo FrenchNumbers { get; } = new() { NumberGroupSeparator = "\u202f", NumberDecimalSeparator = "," };
}
