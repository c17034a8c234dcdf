namespace Entente.Prints;

/// <summary>How two texts are one.</summary>
public enum TextRelation
{
    /// <summary>They are two.</summary>
    None,

    /// <summary>The same words in the same order.</summary>
    Same,

    /// <summary>One is the other with edits.</summary>
    Copy,

    /// <summary>One stands within the other, among much else.</summary>
    Within,
}

/// <summary>Tells whether two texts are prints of one: a function of the two alone.</summary>
public static class TextLikeness
{
    /// <summary>
    /// The part of the shorter text that stands in the other. Two that write of one event in their own words share a
    /// tenth of their runs; one word in ten changed leaves seven tenths.
    /// </summary>
    public const double LeastShared = 0.5;

    /// <summary>Prints of one text tell the same numbers; a report of each year's session, in the same words, does not.</summary>
    public const double LeastFigures = 0.7;

    /// <summary>Shorter texts are one only when they are the same: greetings and headlines are soon alike.</summary>
    public const int FewestWords = 12;

    /// <summary>From here on the longer is not another print, but tells more.</summary>
    private const double Within = 1.7;

    public static TextRelation Of(TextSketch one, TextSketch other)
    {
        if (one.Whole == other.Whole && one.Words == other.Words) return TextRelation.Same;
        var (less, more) = one.Words <= other.Words ? (one, other) : (other, one);
        // Figures are few: most texts of other days are told apart by them alone.
        if (less.Words < FewestWords || Figures(less, more) < LeastFigures || !IsShared(less, more)) return TextRelation.None;
        return more.Words >= less.Words * Within ? TextRelation.Within : TextRelation.Copy;
    }

    /// <summary>
    /// Whether enough of a text stands in another. What was told from a sample has to exceed the limit by more than chance
    /// gives: some one and a half of its standard errors, which are half the root of one over the sample's size.
    /// </summary>
    private static bool IsShared(TextSketch less, TextSketch more)
    {
        var halvings = Math.Max(less.Halvings, more.Halvings);
        var (shared, all) = Shared(less, more, halvings);
        return all > 0 && (double)shared / all >= LeastShared + (halvings > 0 ? 0.75 / Math.Sqrt(all) : 0);
    }

    /// <summary>How many runs of a text stand in another, and of how many.</summary>
    private static (int Shared, int All) Shared(TextSketch less, TextSketch more, int halvings)
    {
        int all = 0, shared = 0;
        var rest = more.Runs.AsSpan();
        foreach (var run in less.Runs)
        {
            if (!TextSketch.IsKept(run, halvings)) continue;
            all++;
            while (!rest.IsEmpty && rest[0] < run) rest = rest[1..];
            if (!rest.IsEmpty && rest[0] == run) shared++;
        }
        return (shared, all);
    }

    /// <summary>How many of the shorter text's words with figures stand in the longer. Of a text that has more than are kept, those are asked for that would have been.</summary>
    private static double Figures(TextSketch less, TextSketch more)
    {
        var last = more.Figures.Length == TextSketch.MostFigures ? more.Figures[^1] : uint.MaxValue;
        int all = 0, shared = 0;
        foreach (var figure in less.Figures)
        {
            if (figure > last) break;
            all++;
            if (more.Figures.AsSpan().BinarySearch(figure) >= 0) shared++;
        }
        return all == 0 ? 1 : (double)shared / all;
    }
}
