namespace Entente.Intake.Html;

/// <summary>
/// Leaves out what a page's markup names as furniture, and cards of other stories side by side: unless it holds so much
/// of the page's text that it must be a frame around it.
/// </summary>
internal static class Furniture
{
    /// <summary>The most of a page's text that comments, other stories, and what is named furniture may hold.</summary>
    private const double MostOfOther = 0.7, MostOfFurniture = 0.4, MostOfDoubtful = 0.2;

    /// <summary>What is in doubt is furniture when it has more links than this, or less text.</summary>
    private const double DoubtfulLinks = 0.25, DoubtfulText = 60;

    /// <summary>The fewest cards that make a row of them.</summary>
    private const int FewestCards = 3;

    /// <summary>The least share of links, and the longest text, of a card.</summary>
    private const double CardLinks = 0.25, CardText = 400;

    /// <summary>How much of a row must look like cards.</summary>
    private const double MostCards = 0.8;

    /// <param name="all">What is good in the page.</param>
    public static void Silence(Box box, double all)
    {
        var cards = Cards(box);
        foreach (var inner in box.Inside)
        {
            if (inner.IsLeaf) continue;
            if (IsFurniture(inner, all) || (inner.Tag, inner.Class) == cards) inner.Silent = true;
            else Silence(inner, all);
        }
    }

    public static void Unsilence(Box box)
    {
        box.Silent = false;
        foreach (var inner in box.Inside) Unsilence(inner);
    }

    private static bool IsFurniture(Box box, double all) => box.Role switch
    {
        MarkupRole.Comments or MarkupRole.Other => box.Good < all * MostOfOther,
        MarkupRole.Furniture => box.Good < all * MostOfFurniture,
        MarkupRole.Doubtful => box.Good < all * MostOfDoubtful && (box.LinkShare > DoubtfulLinks || box.Good < DoubtfulText),
        _ => false,
    };

    /// <summary>What the boxes of a row of cards are called: boxes of one class, nearly each with a link and little text; null when there is no such row.</summary>
    private static (string Tag, string? Class)? Cards(Box box)
    {
        if (box.Inside.Count < FewestCards) return null;
        var rows = new Dictionary<(string, string?), (int All, int Cards)>();
        foreach (var inner in box.Inside)
        {
            if (!MayBeCard(inner)) continue;
            var (all, cards) = rows.GetValueOrDefault((inner.Tag, inner.Class));
            rows[(inner.Tag, inner.Class)] = (all + 1, cards + (LooksLikeCard(inner) ? 1 : 0));
        }
        foreach (var (row, (all, cards)) in rows)
            if (all >= FewestCards && cards >= all * MostCards) return row;
        return null;
    }

    private static bool LooksLikeCard(Box box) => box.LinkShare >= CardLinks && box.Length - box.Linked < CardText;

    private static bool MayBeCard(Box box) =>
        !box.IsLeaf && (box.Tag is "li" or "article" || (box.Class is not null && box.Tag is "div" or "section" or "a"));
}
