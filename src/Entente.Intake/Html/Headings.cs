namespace Entente.Intake.Html;

/// <summary>The headings among runs of text: those of what was left out go too.</summary>
internal static class Headings
{
    /// <summary>1 for <c>h1</c>, and so on; null for what is no heading.</summary>
    public static int? Level(Box leaf)
    {
        if (leaf.Kind != BoxKind.Heading) return null;
        for (var box = leaf; box is not null; box = box.Parent)
            if (box.Tag is ['h', >= '1' and <= '6']) return box.Tag[1] - '0';
        return null;
    }

    /// <summary>Drops the heading of what is left out next.</summary>
    public static void DropLast(List<Box> found)
    {
        if (found.Count > 0 && IsShort(found[^1])) found.RemoveAt(found.Count - 1);
    }

    /// <summary>Drops headings below which nothing stands: at the end, or before one of the same level or a higher.</summary>
    public static void DropEmpty(List<Box> found)
    {
        while (found.Count > 0 && IsShort(found[^1])) found.RemoveAt(found.Count - 1);
        for (var i = found.Count - 2; i >= 0; i--)
            if (IsShort(found[i]) && Level(found[i + 1]) <= Level(found[i])) found.RemoveAt(i);
    }

    /// <summary>Whether a run of text is a heading, and no paragraph in large letters.</summary>
    private static bool IsShort(Box leaf) => leaf.Kind == BoxKind.Heading && leaf.Length < Weights.LongHeading;
}
