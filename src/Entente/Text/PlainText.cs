using System.Text;

namespace Entente.Text;

/// <summary>Words as one prints them on a line.</summary>
public static class PlainText
{
    /// <summary>Folds blanks, line ends and underscores to single blanks, drops what prints nothing, and joins words broken at a line's end.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        if (IsPlain(words)) return words.ToString();
        var plain = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (Characters.Kind(words[i]) == CharacterKind.Invisible) continue;
            if (words[i] == '-' && BreaksLine(words, i)) i = NextWord(words, i) - 1;
            else if (words[i] == '&' && Entities.At(words, i) is { Length: > 0 } named)
            {
                AppendNamed(plain, named.Character);
                i += named.Length - 1;
            }
            else if (char.IsWhiteSpace(words[i]) || words[i] == '_') AppendBlank(plain);
            else plain.Append(words[i]);
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>Whether words are plain already, as nearly all are.</summary>
    private static bool IsPlain(ReadOnlySpan<char> words)
    {
        var blank = true;
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (c is '&' or '_' || Characters.Kind(c) == CharacterKind.Invisible) return false;
            if (!char.IsWhiteSpace(c)) blank = false;
            else if (blank || c != ' ' || words[i - 1] == '-') return false;
            else blank = true;
        }
        return !blank;
    }

    private static void AppendBlank(StringBuilder plain)
    {
        if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
    }

    private static void AppendNamed(StringBuilder plain, char c)
    {
        if (char.IsWhiteSpace(c)) AppendBlank(plain);
        else plain.Append(c);
    }

    private static bool BreaksLine(ReadOnlySpan<char> words, int hyphen) =>
        hyphen > 0 && hyphen + 1 < words.Length && char.IsWhiteSpace(words[hyphen + 1]) && char.IsLetter(words[hyphen - 1])
        && NextWord(words, hyphen) is var next && next < words.Length && char.IsLower(words[next])
        && words[hyphen..next].IndexOfAny('\n', '\r') >= 0;

    private static int NextWord(ReadOnlySpan<char> words, int hyphen)
    {
        var i = hyphen + 1;
        while (i < words.Length && char.IsWhiteSpace(words[i])) i++;
        return i;
    }
}
