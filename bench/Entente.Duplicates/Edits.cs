using System.Text;
using Entente.Text;

namespace Entente.Duplicates;

/// <summary>How outlets and corpora change a dispatch that they print.</summary>
public enum Edit
{
    /// <summary>The same page again.</summary>
    Again,

    /// <summary>Another dateline and agency's mark, another title, other quotation marks.</summary>
    Dressed,

    /// <summary>One word in twelve changed, at most, a sentence dropped and one added.</summary>
    Edited,

    /// <summary>Only the first half.</summary>
    Shortened,

    /// <summary>Printed whole inside an article of two to five times its length.</summary>
    Quoted,

    /// <summary>As corpora ship texts: signs apart, small letters, entities.</summary>
    Tokenised,

    /// <summary>Without diacritics, in lines of seventy signs, as mail and old systems have it.</summary>
    Plain,
}

/// <summary>Makes prints of a text, and texts that look like prints and are none.</summary>
public sealed class Editor(Prose prose, Random random)
{
    public string Make(Edit edit, string text) => edit switch
    {
        Edit.Again => text,
        Edit.Dressed => $"{prose.Write(8, random)}\n\n{prose.Word(random)} (AFP) — {text.Replace('«', '“').Replace('»', '”')}\n\nAFP/{random.Next(100)}",
        Edit.Edited => Edited(text),
        Edit.Shortened => string.Join(' ', text.Split(' ')[..(text.Split(' ').Length / 2)]),
        Edit.Quoted => Quoted(text),
        Edit.Tokenised => Tokenised(text),
        Edit.Plain => Plain(text),
        _ => throw new ArgumentOutOfRangeException(nameof(edit)),
    };

    /// <summary>The report of another year's session in the same words: each number another, and one word in eight.</summary>
    public string AnotherYear(string text) => string.Join(' ', text.Split(' ').Select(word => word.Any(char.IsAsciiDigit) ? OtherNumber(word) : random.Next(8) == 0 ? prose.Word(random) : word));

    private string Edited(string text)
    {
        var share = random.Next(12, 40);
        var words = text.Split(' ').Select(word => random.Next(share) == 0 ? prose.Word(random) : word).ToList();
        var drop = random.Next(words.Count);
        words.RemoveRange(drop, Math.Min(15, words.Count - drop));
        return string.Join(' ', words) + "\n\n" + prose.Write(20, random);
    }

    private string Quoted(string text)
    {
        var length = text.Split(' ').Length;
        return prose.Write(length * random.Next(1, 3), random) + "\n\n" + text + "\n\n" + prose.Write(length * random.Next(1, 3), random);
    }

    private static string Tokenised(string text)
    {
        var tokens = new StringBuilder();
        foreach (var sign in text.ToLowerInvariant())
        {
            if (sign is '\'' or '’') tokens.Append("&apos; ");
            else if (char.IsLetterOrDigit(sign) || char.IsWhiteSpace(sign)) tokens.Append(sign == '\n' ? ' ' : sign);
            else tokens.Append(' ').Append(sign).Append(' ');
        }
        return tokens.ToString();
    }

    private static string Plain(string text)
    {
        var plain = string.Concat(text.Select(sign => LatinLetters.Fold(sign) ?? sign.ToString())).Replace('\n', ' ');
        return string.Join('\n', plain.Chunk(70).Select(line => new string(line))).Replace("’", "'", StringComparison.Ordinal);
    }

    private string OtherNumber(string word) =>
        string.Concat(word.Select(sign => char.IsAsciiDigit(sign) ? (char)('0' + (sign - '0' + random.Next(1, 10)) % 10) : sign));
}
