namespace Entente.Pages;

/// <summary>Whether a page's lines were broken at a fixed width, and at which.</summary>
internal readonly record struct Wrapping(int Width)
{
    private const int Narrowest = 30;
    private const int Widest = 140;
    private const int FewestPairs = 3;

    /// <summary>How far below the width a full line may stay: editors break before a long word, or by hand.</summary>
    private const double Fullness = 0.85;

    /// <summary>The most letters of the articles and prepositions that a phrase goes on from.</summary>
    private const int SmallWord = 3;

    /// <summary>Looks at the pairs of lines that no empty line divides: most of a wrapped page's run on.</summary>
    public static Wrapping Of(PageText page, List<Line> lines, List<LineKind> kinds)
    {
        var (pairs, runOn, width) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (kinds[i] != LineKind.Text || kinds[i + 1] != LineKind.Text || lines[i + 1].BlankBefore > 0) continue;
            if (lines[i].Width is < Narrowest or > Widest) continue;
            pairs++;
            if (page.IsClosed(lines[i].First, lines[i].EndToken) || !RunsOn(page, lines[i], lines[i + 1])) continue;
            runOn++;
            width = Math.Max(width, lines[i].Width);
        }
        return new Wrapping(pairs >= FewestPairs && runOn * 2 >= pairs ? width : 0);
    }

    /// <summary>Whether the next line's first word would not have fitted on a line.</summary>
    public bool IsFull(PageText page, in Line line, in Line next)
    {
        if (Width == 0) return false;
        var word = page.Tokens[next.First];
        return line.Width + 1 + (word.End - word.Start) >= Width * Fullness;
    }

    /// <summary>Makes text of lines that look like furniture by their own words, and are the middle of a wrapped paragraph.</summary>
    public void KeepTogether(PageText page, List<Line> lines, List<LineKind> kinds)
    {
        if (Width == 0) return;
        for (var i = 0; i < lines.Count; i++)
            if (kinds[i] != LineKind.Text && (Follows(page, lines, kinds, i) || (kinds[i] != LineKind.ListItem && GoesOn(page, lines, kinds, i))))
                kinds[i] = LineKind.Text;
    }

    /// <summary>A full line with no end of a sentence, and a small letter below it; or a line that ends in mid-phrase ("… à Thoune, en").</summary>
    private bool GoesOn(PageText page, List<Line> lines, List<LineKind> kinds, int at) =>
        at + 1 < lines.Count && kinds[at + 1] == LineKind.Text && IsUnfinished(page, lines[at], lines[at + 1])
        && (RunsOn(page, lines[at], lines[at + 1]) || EndsInSmallWord(page, lines[at]));

    /// <summary>Below such a line, a small letter, or a number that ends the sentence.</summary>
    private bool Follows(PageText page, List<Line> lines, List<LineKind> kinds, int at)
    {
        if (at == 0 || kinds[at - 1] != LineKind.Text || !IsUnfinished(page, lines[at - 1], lines[at])) return false;
        return RunsOn(page, lines[at - 1], lines[at])
            || (page.Tokens[lines[at].First].Value >= 0 && (page.IsClosed(lines[at].First, lines[at].EndToken) || lines[at].Width > Width * Fullness));
    }

    private bool IsUnfinished(PageText page, in Line line, in Line next) =>
        next.BlankBefore == 0 && IsFull(page, line, next) && !page.IsClosed(line.First, line.EndToken);

    private static bool EndsInSmallWord(PageText page, in Line line) =>
        page.Tokens[line.EndToken - 1] is { IsWord: true, IsCapitalised: false, Folded.Length: <= SmallWord };

    /// <summary>A word broken by a hyphen, or a small letter at the start of the next line.</summary>
    private static bool RunsOn(PageText page, in Line line, in Line next) =>
        page.StartsSmall(next.First) || page.Tokens[line.EndToken - 1].End > line.End;
}
