using System.Net;

namespace Entente.Intake.Html;

/// <summary>
/// The text that a page states in its structured data (<c>articleBody</c>), beside what was found in its boxes. Pages state a
/// summary, the beginning, or the whole: only a text that is most of what was found tells what of it does not belong.
/// </summary>
internal sealed class StatedText
{
    /// <summary>How much of what was found stands in a stated text that is the whole.</summary>
    private const double MostOfFound = 0.6;

    /// <summary>How much of a stated text that is the whole stands in the page's boxes.</summary>
    private const double MostOfStated = 0.7;

    /// <summary>Letters and figures alone: structured data have other blanks and signs, and often no line ends.</summary>
    private readonly string letters;

    private StatedText(string letters) => this.letters = letters;

    /// <summary>Null where nothing is stated.</summary>
    public static StatedText? Of(string? body) =>
        body is null || Letters(WebUtility.HtmlDecode(body), true) is not { Length: > Weights.Short } letters ? null : new StatedText(letters);

    /// <summary>Of the runs of text that were found those that belong.</summary>
    public List<Box> Heed(List<Box> found)
    {
        var (held, all) = (new HashSet<Box>(), 0);
        var told = 0;
        foreach (var leaf in found)
        {
            if (leaf.Kind == BoxKind.Caption) continue;
            all += leaf.Length;
            if (!Holds(leaf)) continue;
            held.Add(leaf);
            told += leaf.Length;
        }
        if (told < all * MostOfFound || told < letters.Length * MostOfStated) return found;
        // What introduces a text stands before it and is stated as its summary.
        var first = found.FindIndex(held.Contains);
        return [.. found.Where((leaf, place) => place < first || leaf.Kind is BoxKind.Caption or BoxKind.Heading || held.Contains(leaf))];
    }

    private bool Holds(Box leaf) => Letters(leaf.Words!, false) is { Length: > 0 } words && letters.Contains(words, StringComparison.Ordinal);

    private static string Letters(string text, bool hasTags)
    {
        var kept = new char[text.Length];
        var (count, inTag) = (0, false);
        foreach (var sign in text)
        {
            if (hasTags && sign is '<' or '>') inTag = sign == '<';
            else if (!inTag && char.IsLetterOrDigit(sign)) kept[count++] = sign;
        }
        return new string(kept, 0, count);
    }
}
