namespace Entente.Intake.Html;

/// <summary>What speaks for and against each box's being text that people read: its length, its links, its sentences.</summary>
internal static class Weights
{
    /// <summary>Fewer characters (blanks not counted) need the end of a sentence to count as text.</summary>
    public const int Short = 40;

    /// <summary>From here on a heading is a paragraph in large letters.</summary>
    public const int LongHeading = 80;

    /// <summary>From here on every character counts, below it half of them.</summary>
    private const int Long = 120;

    /// <summary>A run of which more leads elsewhere is a link.</summary>
    private const double LinkAlone = 0.5;

    /// <summary>What a link counts against the text around it, and what it counts at most.</summary>
    private const int Link = 15, LongestLink = 60;

    /// <summary>What a label counts against the text around it.</summary>
    private const int Label = 3;

    /// <summary>What a list of links counts against the text around it, however long it is.</summary>
    private const int WorstList = 80;

    /// <summary>Counts characters, links and what is good up the tree.</summary>
    public static void Sum(Box box)
    {
        if (box.IsLeaf)
        {
            box.Good = Math.Max(0, Of(box));
            return;
        }
        foreach (var inner in box.Inside)
        {
            Sum(inner);
            box.Length += inner.Length;
            box.Linked += inner.Linked;
            box.Good += inner.Good;
        }
    }

    /// <summary>Weighs what is not left out.</summary>
    public static double Weigh(Box box)
    {
        box.Score = 0;
        if (box.Silent) return 0;
        if (box.IsLeaf) return box.Score = Of(box);
        foreach (var inner in box.Inside) box.Score += Weigh(inner);
        return box.Score = Math.Max(box.Score, -WorstList);
    }

    /// <summary>Adds to the weight of a box and of all that hold it.</summary>
    public static void Add(Box box, int weight)
    {
        for (var outer = box; outer is not null; outer = outer.Parent) outer.Score += weight;
    }

    /// <summary>What is good in a box and not left out.</summary>
    public static double Told(Box box) => box.Silent ? 0 : box.IsLeaf ? box.Good : box.Inside.Sum(Told);

    public static bool EndsSentence(string words) => words[^1] is '.' or '!' or '?' or '。' or '…' or '"' or '”' or '»';

    private static double Of(Box leaf)
    {
        if (leaf.LinkShare > LinkAlone) return -Math.Min(LongestLink, Link + leaf.Linked);
        if (leaf.Kind == BoxKind.Caption || (leaf.Kind == BoxKind.Heading && leaf.Length < LongHeading)) return 0;
        var plain = leaf.Length - leaf.Linked;
        if (leaf.Length >= Long) return plain;
        return leaf.Length >= Short || EndsSentence(leaf.Words!) ? plain / 2.0 : leaf.Kind == BoxKind.Paragraph ? -Label : 0;
    }
}
