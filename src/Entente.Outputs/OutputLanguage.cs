namespace Entente.Outputs;

/// <summary>The language of labels and headings. Names and quotes stay as printed.</summary>
public enum OutputLanguage
{
    French,
    English,
}
