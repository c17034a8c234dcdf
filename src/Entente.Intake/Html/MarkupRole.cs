using System.Collections.Frozen;

namespace Entente.Intake.Html;

/// <summary>What an element is for, as far as its name, class, identifier or role says so.</summary>
internal enum MarkupRole
{
    None,

    /// <summary>The article or its text.</summary>
    Text,

    /// <summary>A picture's words.</summary>
    Caption,

    /// <summary>May be furniture; its words decide.</summary>
    Doubtful,

    /// <summary>Menus, share buttons, notices, or a frame around text and these.</summary>
    Furniture,

    /// <summary>Other stories, the site's foot, what is said of the author.</summary>
    Other,

    /// <summary>What readers wrote.</summary>
    Comments,
}

/// <summary>Reads roles from the words that pages' authors build their class names and identifiers of.</summary>
internal static class MarkupRoles
{
    /// <summary>An element with more classes bears the labels of its story, not of its purpose.</summary>
    private const int MostNames = 8;

    /// <summary>Word starts, so that <c>commentlist</c> and <c>relatedposts</c> count.</summary>
    private static readonly (string Start, MarkupRole Role)[] Starts =
    [
        ("comment", MarkupRole.Comments), ("kommentar", MarkupRole.Comments), ("disqus", MarkupRole.Comments), ("respond", MarkupRole.Comments),
        ("relate", MarkupRole.Other), ("recommend", MarkupRole.Other), ("share", MarkupRole.Furniture), ("sharing", MarkupRole.Furniture),
        ("social", MarkupRole.Furniture), ("sidebar", MarkupRole.Furniture), ("newsletter", MarkupRole.Other), ("breadcrumb", MarkupRole.Other),
        ("footer", MarkupRole.Other), ("navig", MarkupRole.Furniture), ("navbar", MarkupRole.Furniture), ("menu", MarkupRole.Furniture),
        ("cookie", MarkupRole.Other), ("consent", MarkupRole.Furniture), ("advert", MarkupRole.Furniture), ("sponsor", MarkupRole.Furniture),
        ("pagin", MarkupRole.Furniture), ("subscri", MarkupRole.Furniture), ("signup", MarkupRole.Furniture), ("login", MarkupRole.Furniture),
        ("popup", MarkupRole.Furniture), ("modal", MarkupRole.Furniture), ("teaser", MarkupRole.Doubtful), ("promo", MarkupRole.Doubtful),
        ("copyright", MarkupRole.Other), ("trending", MarkupRole.Other), ("readmore", MarkupRole.Other), ("toolbar", MarkupRole.Furniture),
        ("outbrain", MarkupRole.Other), ("taboola", MarkupRole.Other), ("recirc", MarkupRole.Other), ("similar", MarkupRole.Other),
        ("suggest", MarkupRole.Other), ("mostread", MarkupRole.Other), ("youmay", MarkupRole.Other), ("blogroll", MarkupRole.Other),
        ("upsell", MarkupRole.Other), ("crosssell", MarkupRole.Other), ("donat", MarkupRole.Other), ("feedback", MarkupRole.Other),
        ("survey", MarkupRole.Other), ("gdpr", MarkupRole.Other), ("optin", MarkupRole.Other), ("mailing", MarkupRole.Other),
        ("addthis", MarkupRole.Other), ("facebook", MarkupRole.Doubtful), ("twitter", MarkupRole.Doubtful), ("whatsapp", MarkupRole.Doubtful),
        ("instagram", MarkupRole.Doubtful), ("pinterest", MarkupRole.Doubtful), ("sticky", MarkupRole.Doubtful),
        ("widget", MarkupRole.Doubtful), ("caption", MarkupRole.Caption), ("figcaption", MarkupRole.Caption),
    ];

    private static readonly FrozenDictionary<string, MarkupRole> Words = new Dictionary<string, MarkupRole>
    {
        ["nav"] = MarkupRole.Furniture, ["ad"] = MarkupRole.Doubtful, ["ads"] = MarkupRole.Doubtful, ["banner"] = MarkupRole.Doubtful,
        ["foot"] = MarkupRole.Other, ["pager"] = MarkupRole.Furniture, ["aside"] = MarkupRole.Furniture, ["tags"] = MarkupRole.Doubtful,
        ["tag"] = MarkupRole.Doubtful, ["byline"] = MarkupRole.Doubtful, ["author"] = MarkupRole.Other, ["meta"] = MarkupRole.Doubtful,
        ["bio"] = MarkupRole.Other, ["rating"] = MarkupRole.Doubtful, ["search"] = MarkupRole.Doubtful, ["gallery"] = MarkupRole.Doubtful,
        ["slider"] = MarkupRole.Doubtful, ["carousel"] = MarkupRole.Doubtful, ["toc"] = MarkupRole.Doubtful, ["print"] = MarkupRole.Doubtful,
        ["credit"] = MarkupRole.Caption, ["credits"] = MarkupRole.Caption, ["contentinfo"] = MarkupRole.Furniture, ["dialog"] = MarkupRole.Furniture,
        ["popular"] = MarkupRole.Other, ["paywall"] = MarkupRole.Other, ["subnav"] = MarkupRole.Furniture, ["overlay"] = MarkupRole.Furniture,
        ["tooltip"] = MarkupRole.Furniture, ["lightbox"] = MarkupRole.Furniture, ["signin"] = MarkupRole.Furniture, ["skip"] = MarkupRole.Furniture,
        ["rss"] = MarkupRole.Doubtful, ["timestamp"] = MarkupRole.Doubtful, ["date"] = MarkupRole.Doubtful, ["category"] = MarkupRole.Doubtful,
        ["categories"] = MarkupRole.Doubtful, ["prev"] = MarkupRole.Doubtful, ["previous"] = MarkupRole.Doubtful, ["next"] = MarkupRole.Doubtful,
        ["options"] = MarkupRole.Doubtful, ["expand"] = MarkupRole.Doubtful, ["message"] = MarkupRole.Doubtful, ["notice"] = MarkupRole.Doubtful,
        ["profile"] = MarkupRole.Doubtful, ["attachment"] = MarkupRole.Doubtful, ["annotation"] = MarkupRole.Caption,
        ["complementary"] = MarkupRole.Furniture, ["legal"] = MarkupRole.Doubtful, ["disclaimer"] = MarkupRole.Doubtful,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, MarkupRole>.AlternateLookup<ReadOnlySpan<char>> ByWord = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The strongest role that names give.</summary>
    public static MarkupRole Of(string? names)
    {
        var role = MarkupRole.None;
        if (names is null || names.AsSpan().Count(' ') >= MostNames) return role;
        Span<char> word = stackalloc char[24];
        for (var (at, length) = (0, 0); at <= names.Length; at++)
        {
            var sign = at < names.Length ? names[at] : ' ';
            var starts = char.IsUpper(sign) && at > 0 && char.IsLower(names[at - 1]);
            if (!char.IsLetter(sign) || starts)
            {
                if (length > 1 && OfWord(word[..length]) is var found && found > role) role = found;
                length = 0;
            }
            if (char.IsLetter(sign) && length < word.Length) word[length++] = char.ToLowerInvariant(sign);
        }
        return role;
    }

    private static MarkupRole OfWord(ReadOnlySpan<char> word)
    {
        if (ByWord.TryGetValue(word, out var role)) return role;
        foreach (var (start, named) in Starts)
            if (word[0] == start[0] && word.StartsWith(start, StringComparison.Ordinal)) return named;
        return MarkupRole.None;
    }
}
