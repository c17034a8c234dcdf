using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Tests.Noise;

/// <summary>Slips of writers and of those who key in: several on a page, each of one kind.</summary>
internal static partial class Slips
{
    /// <summary>One word of so many is doubled.</summary>
    private const int WordsToASlip = 80;

    /// <summary>One long word of so many is misspelt.</summary>
    private const int LongWordsToASlip = 25;

    /// <summary>One blank after a stop or comma of so many is lost.</summary>
    private const int BlanksToASlip = 6;

    /// <summary>One auxiliary of so many is lost.</summary>
    private const int AuxiliariesToASlip = 10;

    public static string DoubledWord(CleanPage page, Random dice) =>
        InBody(page, text => Word().Replace(text, match => dice.Next(WordsToASlip) == 0 ? $"{match.Value} {match.Value}" : match.Value));

    /// <summary>In words of seven letters and more: "natioans", "coopértion", "minstre".</summary>
    public static string Misspelt(CleanPage page, Random dice) =>
        InBody(page, text => LongWord().Replace(text, match => dice.Next(LongWordsToASlip) == 0 ? Misspell(match.Value, dice) : match.Value));

    /// <summary>After a comma or a full stop.</summary>
    public static string LostBlank(CleanPage page, Random dice) =>
        InBody(page, text => BlankAfterSign().Replace(text, match => dice.Next(BlanksToASlip) == 0 ? match.Value.TrimEnd() : match.Value));

    /// <summary>At the end of a paragraph.</summary>
    public static string LostStop(CleanPage page, Random dice) =>
        InBody(page, text => LastStop().Replace(text, match => dice.Next(2) == 0 ? "" : match.Value));

    /// <summary>"Le ministre a reçu" loses its "a".</summary>
    public static string LostAuxiliary(CleanPage page, Random dice) =>
        InBody(page, text => Auxiliary().Replace(text, match => dice.Next(AuxiliariesToASlip) == 0 ? "" : match.Value));

    /// <summary>The title and what stands above it are set with more care.</summary>
    private static string InBody(CleanPage page, Func<string, string> slip)
    {
        var from = Lines.Body(page)?.Start ?? 0;
        return page.Text[..from] + slip(page.Text[from..]);
    }

    private static string Misspell(string word, Random dice)
    {
        var at = 2 + dice.Next(word.Length - 4);
        return dice.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => new StringBuilder(word) { [at] = word[at + 1], [at + 1] = word[at] }.ToString(),
            _ => word.Insert(at, word[at].ToString()),
        };
    }

    [GeneratedRegex("(?<=[\\s’'])\\p{Ll}+(?=[ \\n])")]
    private static partial Regex Word();

    [GeneratedRegex("(?<=[\\s’'])\\p{Ll}{7,}\\b")]
    private static partial Regex LongWord();

    [GeneratedRegex("(?<=\\p{Ll}{2})[.,] (?=\\p{L})")]
    private static partial Regex BlankAfterSign();

    [GeneratedRegex("(?<=\\p{Ll}{3})\\.(?=\\r?\\n\\s*\\n)")]
    private static partial Regex LastStop();

    [GeneratedRegex("\\b(a|ont) (?=\\p{Ll}+(é|i|u|is|it)\\b)")]
    private static partial Regex Auxiliary();
}
