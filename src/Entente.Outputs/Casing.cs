namespace Entente.Outputs;

/// <summary>Words at the beginning of a line.</summary>
public static class Casing
{
    /// <summary>The words with a capital first.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
