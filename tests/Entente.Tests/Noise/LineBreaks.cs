using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Tests.Noise;

/// <summary>The same words on other lines.</summary>
internal static partial class LineBreaks
{
    private const int Width = 72;
    private const string Vowels = "aeiouyàâéèêëîïôùûü";

    public static string Wrapped(string text) => Wrap(text, hyphens: false);

    public static string Hyphenated(string text) => Wrap(text, hyphens: true);

    /// <summary>The paragraphs of the main story one after the other; its title, lists and captions, and other stories, keep their lines.</summary>
    public static string OneLine(CleanPage page, Random dice)
    {
        var teasers = page.Reading.Dispatches.Skip(1).Select(teaser => teaser.Span).ToList();
        var (joined, last, open) = (new StringBuilder(), 0, false);
        foreach (var line in Lines.Of(page.Text))
        {
            var paragraph = Lines.IsParagraph(page.Text, line) && !teasers.Exists(line.Overlaps);
            joined.Append(open && paragraph ? " " : page.Text[last..line.Start]).Append(line.In(page.Text).TrimEnd());
            (last, open) = (line.End, paragraph);
        }
        return joined.Append(page.Text.AsSpan(last)).ToString();
    }

    public static string Tight(string text) => EmptyLines().Replace(text, "\n");

    public static string Loose(string text) => EmptyLines().Replace(text, match => match.Value + match.Value);

    public static string Windows(string text) => LineEnd().Replace(text, "\r\n");

    public static string Indented(string text) => LineStart().Replace(text, "\t");

    public static string Padded(string text) => LineStart().Replace(text, "    ").Replace("\n", "  \n");

    private static string Wrap(string text, bool hyphens)
    {
        var wrapped = new StringBuilder(text.Length + text.Length / 40);
        foreach (var line in text.Split('\n'))
        {
            if (wrapped.Length > 0) wrapped.Append('\n');
            WrapLine(line.TrimEnd('\r'), hyphens, wrapped);
        }
        return wrapped.ToString();
    }

    private static void WrapLine(string line, bool hyphens, StringBuilder into)
    {
        var room = Width;
        foreach (var (index, word) in line.Split(' ').Index())
        {
            var rest = word;
            if (index > 0 && word.Length + 1 > room)
            {
                var cut = hyphens ? Syllable(word, room - 2) : 0;
                if (cut > 0) into.Append(' ').Append(word, 0, cut).Append('-');
                rest = word[cut..];
                into.Append('\n');
                room = Width;
            }
            else if (index > 0)
            {
                into.Append(' ');
                room--;
            }
            into.Append(rest);
            room -= rest.Length;
        }
    }

    /// <summary>How many letters of a word stay on the line: up to a vowel, before a consonant with its vowel; 0 when it cannot be cut.</summary>
    private static int Syllable(string word, int room)
    {
        for (var cut = Math.Min(room, word.Length - 3); cut >= 3; cut--)
            if (word.All(char.IsLetter) && IsVowel(word[cut - 1]) && !IsVowel(word[cut]) && IsVowel(word[cut + 1])) return cut;
        return 0;
    }

    private static bool IsVowel(char c) => Vowels.Contains(char.ToLowerInvariant(c));

    [GeneratedRegex("(\r?\n[ \t]*){2,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex("\r?\n")]
    private static partial Regex LineEnd();

    [GeneratedRegex("^(?=.)", RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
