using System.Text.RegularExpressions;

namespace Entente.Tests.Noise;

/// <summary>A page as a corpus of parallel texts keeps it: every token apart, the words of a name joined, a paragraph a line.</summary>
internal static partial class Corpus
{
    public static string Tokenised(CleanPage page, Random dice)
    {
        var text = page.Text;
        foreach (var person in People(page)) text = text.Replace(person, person.Replace(' ', '_'), StringComparison.Ordinal);
        text = Sign().Replace(text, match => IsInside(text, match) ? match.Value : $" {match.Value} ");
        return EmptyLines().Replace(Blanks().Replace(text, " "), "\n").Trim();
    }

    /// <summary>The longest names first, so that none is joined in part.</summary>
    private static IEnumerable<string> People(CleanPage page) =>
        page.Reading.Dispatches.SelectMany(dispatch => dispatch.Tenures).Select(tenure => tenure.Person)
            .Where(person => person.Contains(' ') && !person.Contains('\n')).Distinct().OrderByDescending(person => person.Length);

    /// <summary>The point of a number, the stop of an abbreviation ("M.", "n°") and the signs of an address stay.</summary>
    private static bool IsInside(string text, Match match)
    {
        var (before, after) = (match.Index - 1, match.Index + match.Length);
        if (match.Value is "'" or "’" || before < 0 || after >= text.Length) return false;
        if (match.Value is "." && char.IsUpper(text[before]) && (before == 0 || !char.IsLetterOrDigit(text[before - 1]))) return true;
        return char.IsLetterOrDigit(text[before]) && char.IsLetterOrDigit(text[after]) && match.Value is "." or "," or ":" or "/";
    }

    [GeneratedRegex("[.,;:?!()\\[\\]«»“”\"'’…/]|(?<=\\d)[-–](?=\\d)")]
    private static partial Regex Sign();

    [GeneratedRegex("[ \t\u00a0\u202f]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(" *\r?\n[\\s]*")]
    private static partial Regex EmptyLines();
}
