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
        var card = Cards(box);
        foreach (var inner in box.Inside)
        {
            if (inner.IsLeaf) continue;
            if (IsFurniture(inner, all) || (card is not null && AreAlike(inner, card))) inner.Silent = true;
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

    /// <summary>One of a row of cards: boxes of one class, nearly each with a link and little text; null when there are none.</summary>
    private static Box? Cards(Box box)
    {
        if (box.Inside.Count < FewestCards) return null;
        foreach (var first in box.Inside)
        {
            if (!MayBeCard(first)) continue;
            var (alike, cards) = (0, 0);
            foreach (var other in box.Inside)
            {
                if (other.IsLeaf || !AreAlike(first, other)) continue;
                alike++;
                if (other.LinkShare >= CardLinks && other.Length - other.Linked < CardText) cards++;
            }
            if (alike >= FewestCards && cards >= alike * MostCards) return first;
        }
        return null;
    }

    private static bool AreAlike(Box one, Box other) => one.Tag == other.Tag && one.Class == other.Class;

    private static bool MayBeCard(Box box) =>
        !box.IsLeaf && (box.Tag is "li" or "article" || (box.Class is not null && box.Tag is "div" or "section" or "a"));
}
