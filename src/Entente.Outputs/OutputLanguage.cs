namespace Entente.Outputs;

/// <summary>The language of labels and headings. Names and quotes stay as printed.</summary>
public enum OutputLanguage
{
    French,
    English,
}

/// <summary>Languages as other programs name them.</summary>
public static class OutputLanguageCodes
{
    /// <summary>The ISO 639-1 code.</summary>
    public static string Code(this OutputLanguage language) => language == OutputLanguage.French ? "fr" : "en";
}
