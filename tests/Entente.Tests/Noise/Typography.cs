using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Tests.Noise;

/// <summary>The same words with other signs and blanks.</summary>
internal static partial class Typography
{
    private const char Unbreakable = '\u00a0';
    private const char Narrow = '\u202f';

    public static string StraightApostrophes(string text) => text.Replace('’', '\'').Replace('ʼ', '\'');

    public static string CurlyApostrophes(string text) => text.Replace('\'', '’');

    public static string AccentsForApostrophes(CleanPage page, Random dice) =>
        Apostrophe().Replace(page.Text, _ => "´`ʼ‘"[dice.Next(4)].ToString());

    /// <summary>Blanks that no line ends at: before high signs, inside quotes, in numbers, after "M.".</summary>
    public static string PrintedBlanks(string text)
    {
        text = BeforeHighSign().Replace(text, $"{Narrow}$1");
        text = InsideQuotes().Replace(text, match => match.Value.Replace(' ', Unbreakable));
        text = InNumber().Replace(text, Narrow.ToString());
        return text.Replace(" %", Unbreakable + "%").Replace("M. ", "M." + Unbreakable);
    }

    /// <summary>As editors leave them: every fifth blank.</summary>
    public static string StrayBlanks(CleanPage page, Random dice) =>
        Blank().Replace(page.Text, match => dice.Next(5) == 0 ? Unbreakable.ToString() : match.Value);

    /// <summary>As in English: "Photo: VNA", «mot».</summary>
    public static string NoBlanks(string text) =>
        InsideQuotes().Replace(BeforeHighSign().Replace(text, "$1"), _ => "");

    public static string Printed(string text)
    {
        text = CurlyApostrophes(text).Replace("...", "…").Replace(" - ", " – ");
        text = Ligature().Replace(text, "œ");
        return StraightQuotes().Replace(text, $"«{Unbreakable}$1{Unbreakable}»");
    }

    public static string Typewritten(string text)
    {
        text = StraightApostrophes(text).Replace("…", "...").Replace('–', '-').Replace('—', '-').Replace('‑', '-');
        text = InsideQuotes().Replace(text, _ => "");
        foreach (var quote in "«»“”„") text = text.Replace(quote, '"');
        return text.Replace("œ", "oe").Replace("Œ", "OE").Replace(Unbreakable, ' ').Replace(Narrow, ' ');
    }

    /// <summary>As a feed prints that was escaped twice.</summary>
    public static string Entities(string text)
    {
        var escaped = new StringBuilder(text.Length * 2);
        foreach (var c in PrintedBlanks(text))
            escaped.Append(c switch
            {
                '’' => "&#8217;", '\'' => "&#39;", Unbreakable => "&nbsp;", Narrow => "&#8239;", '&' => "&amp;", '"' => "&quot;",
                '«' => "&laquo;", '»' => "&raquo;", '–' => "&ndash;", 'é' => "&eacute;", 'à' => "&agrave;", 'ê' => "&#xEA;", _ => c.ToString(),
            });
        return escaped.ToString();
    }

    /// <summary>What entities stand for.</summary>
    public static string Decoded(string text) => WebUtility.HtmlDecode(text);

    public static string SoftHyphens(CleanPage page, Random dice) => Sown(page.Text, dice, "\u00ad", inWords: true);

    public static string ZeroWidth(CleanPage page, Random dice) => '\ufeff' + Sown(Sown(page.Text, dice, "\u200b", inWords: false), dice, "\u200d", inWords: true);

    /// <summary>Puts a sign into long words, or after blanks.</summary>
    private static string Sown(string text, Random dice, string sign, bool inWords) =>
        (inWords ? InLongWord() : Blank()).Replace(text, match => dice.Next(4) == 0 ? match.Value + sign : match.Value);

    [GeneratedRegex("(?<=\\p{L})['’](?=\\p{L})")]
    private static partial Regex Apostrophe();

    [GeneratedRegex("[ \u00a0\u202f]([:;?!»])")]
    private static partial Regex BeforeHighSign();

    [GeneratedRegex("(?<=«)[ \u00a0\u202f]|[ \u00a0\u202f](?=»)")]
    private static partial Regex InsideQuotes();

    [GeneratedRegex("(?<=\\d) (?=\\d{3}\\b)")]
    private static partial Regex InNumber();

    [GeneratedRegex("(?<=\\S) (?=\\S)")]
    private static partial Regex Blank();

    [GeneratedRegex("(?<=c|v|s|n|b|man|\\b)oe(?=ur|uv|ux|u\\b|il|ud)")]
    private static partial Regex Ligature();

    [GeneratedRegex("\"([^\"\\n]+)\"")]
    private static partial Regex StraightQuotes();

    [GeneratedRegex("(?<=\\p{L}{3})\\p{Ll}(?=\\p{L}{3})")]
    private static partial Regex InLongWord();
}
